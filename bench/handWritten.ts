import neo4j, { type Driver, type ManagedTransaction } from "neo4j-driver";
import type { FilterInput } from "../src/model/filter.ts";
import { tokenize } from "../src/model/tokens.ts";

/** The filter of questions.ts `half`, as somebody who knows the graph would write it. */
function condition(where: FilterInput): { text: string; values: Record<string, unknown> } {
  const { years, countries, not } = where as {
    years?: { from: number; to: number };
    countries?: { none: string[] };
    not?: { ids: string[] };
  };
  const parts = ['p.key >= ""'];
  if (years) parts.push("p.yearStart >= $from AND p.yearStart <= $to");
  if (countries && countries.none.length > 0)
    parts.push("NOT EXISTS { (p)-[:LOCATED_IN]->(c:Country) WHERE c.key IN $none }");
  if (not) parts.push("NOT p.key IN $without");
  return {
    text: years || not ? ` WHERE ${parts.join(" AND ")}` : "",
    values: {
      from: neo4j.int(years?.from ?? 0),
      to: neo4j.int(years?.to ?? 0),
      none: countries?.none ?? [],
      without: not?.ids.map((id) => id.slice("Project:".length)) ?? [],
    },
  };
}

/** The questions of the benchmark as Cypher by hand, through the bare driver: the yardstick of what is compiled. */
export function handWritten(driver: Driver) {
  const read = async (work: (transaction: ManagedTransaction) => Promise<unknown>) => {
    const session = driver.session({ defaultAccessMode: neo4j.session.READ });
    try {
      return await session.executeRead(work);
    } finally {
      await session.close();
    }
  };
  const rows = async (transaction: ManagedTransaction, text: string, values: Record<string, unknown> = {}) =>
    (await transaction.run(text, values)).records.map((record) => record.toObject());
  return {
    matrix: (where: FilterInput) =>
      read((transaction) => {
        const { text, values } = condition(where);
        return Promise.all([
          rows(
            transaction,
            `MATCH (p:Project)${text} MATCH (p)-[:ADVANCES]->(a) MATCH (p)-[:SERVES_GOAL]->(g) WITH a, g, count(*) AS projects RETURN a.key AS line, g.key AS goal, projects`,
            values,
          ),
          rows(
            transaction,
            'MATCH (l:Linkage) WHERE l.origin = "OFFICIAL" MATCH (l)-[:FROM_LINE]->(a) MATCH (l)-[:TO_GOAL]->(g) WITH a, g, count(*) AS linkages RETURN a.key AS line, g.key AS goal, linkages',
          ),
        ]);
      }),
    fourFacets: (where: FilterInput) =>
      read((transaction) => {
        const { text, values } = condition(where);
        return Promise.all(
          ["ADVANCES", "SERVES_GOAL", "LOCATED_IN", "RUN_BY"].map((type) =>
            rows(
              transaction,
              `MATCH (p:Project)${text} OPTIONAL MATCH (p)-[:${type}]->(e) WITH e, count(*) AS projects RETURN e.key AS key, projects`,
              values,
            ),
          ),
        );
      }),
    nestedPage: (where: FilterInput) =>
      read((transaction) => {
        const { text, values } = condition(where);
        return rows(
          transaction,
          `MATCH (p:Project)${text} WITH p ORDER BY p.key LIMIT 20
           RETURN p { .key, .title, .summary, .status, .yearStart, .yearEnd, .url, .sources, .verified } AS project,
             [(p)-[:ADVANCES]->(a) | a { .key, .name }] AS lines,
             [(p)-[:SERVES_GOAL]->(g) | g { .key, .name, .color }] AS goals,
             [(p)-[:LOCATED_IN]->(c) | c { .key, .name, .iso2, .m49, .ituMember, .developmentGroups }] AS countries,
             [(p)-[:RUN_BY]->(s) | s { .key, .name, .acronym, .type, .url }] AS stakeholders`,
          values,
        );
      }),
    twoHops: (keys: readonly string[]) =>
      read((transaction) =>
        rows(
          transaction,
          "UNWIND $keys AS key MATCH (c:Country { key: key }) OPTIONAL MATCH (c)<-[:BASED_IN]-()<-[:RUN_BY]-(p) RETURN key, count(DISTINCT p) AS projects",
          { keys },
        ),
      ),
    search: (text: string) =>
      read((transaction) => {
        const terms = tokenize(text);
        const last = terms.length - 1;
        const values = {
          query: terms.map((term, at) => `+${term}${at === last ? "*" : ""}`).join(" "),
          needles: terms.map((term, at) => ` ${term}${at === last ? "" : " "}`),
        };
        return rows(
          transaction,
          `CALL db.index.fulltext.queryNodes("wsis_text", $query) YIELD node AS n
           WITH n, [t IN $needles WHERE n.titleText CONTAINS t] AS titles, [t IN $needles WHERE n.bodyText CONTAINS t] AS bodies
           WHERE all(t IN $needles WHERE t IN titles OR t IN bodies)
           WITH n, labels(n)[0] AS kind, 3 * size(titles) + size(bodies) AS rank ORDER BY rank DESC, kind, n.key
           WITH collect([kind, n.key, rank]) AS hits
           RETURN hits[0..20] AS first, size(hits) AS total`,
          values,
        );
      }),
  };
}
