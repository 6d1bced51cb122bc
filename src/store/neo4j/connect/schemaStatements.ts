import type { Model } from "../../../model/createModel.ts";
import { BODY_TEXT, hasIndex, sortProperty, TEXT_INDEX, TITLE_TEXT } from "../shape/nodeProperties.ts";

/** A constraint or an index; its statement may run again and changes nothing then. */
export interface SchemaStatement {
  readonly name: string;
  readonly text: string;
}

/** What a database has to have; nothing that Community lacks. */
export function schemaStatements(model: Model): SchemaStatement[] {
  const labels = model.kinds.map(({ name }) => name).join("|");
  const texts = `n.${TITLE_TEXT}, n.${BODY_TEXT}`;
  return [
    unique("wsis_log", "Log", "name"),
    unique("wsis_change", "Change", "sequence"),
    unique("wsis_tombstone", "Tombstone", "id"),
    {
      name: "wsis_version",
      text: "CREATE INDEX wsis_version IF NOT EXISTS FOR (n:Version) ON (n.id)",
    },
    unique("wsis_work", "WorkItem", "id"),
    unique("wsis_work_change", "WorkChange", "sequence"),
    ...["owner", "organisation", "state"].map((property) => ({
      name: `wsis_work_${property}`,
      text: `CREATE INDEX wsis_work_${property} IF NOT EXISTS FOR (n:WorkItem) ON (n.kind, n.${property}, n.id)`,
    })),
    {
      name: TEXT_INDEX,
      text: `CREATE FULLTEXT INDEX ${TEXT_INDEX} IF NOT EXISTS FOR (n:${labels}) ON EACH [${texts}] OPTIONS { indexConfig: { \`fulltext.analyzer\`: "whitespace" } }`,
    },
    ...model.kinds.flatMap((kind) => [
      unique(`wsis_${kind.name}_key`, kind.name, "key"),
      ...kind.properties.filter(hasIndex).map((property) => {
        const name = `wsis_${kind.name}_${property.name}`;
        return {
          name,
          text: `CREATE INDEX ${name} IF NOT EXISTS FOR (n:${kind.name}) ON (n.${sortProperty(property.name)})`,
        };
      }),
    ]),
  ];
}

function unique(name: string, label: string, property: string): SchemaStatement {
  return {
    name,
    text: `CREATE CONSTRAINT ${name} IF NOT EXISTS FOR (n:${label}) REQUIRE n.${property} IS UNIQUE`,
  };
}
