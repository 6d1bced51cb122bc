import type { Kind, LinkSide, Model } from "../../model/createModel.ts";
import type { PropertyDef } from "../../model/types.ts";
import { DEFAULT_BUCKETS, DEFAULT_PAGE, DEFAULT_SIMILAR, LARGEST_BUCKETS, LARGEST_PAGE } from "../limits/sizes.ts";
import { described, members, pluralOf } from "./described.ts";

/** The fields that every node has. */
export const nodeFields: readonly string[] = [
  described("Global id: kind, colon, key.", "id: ID!"),
  described("The id without its kind; filters take keys.", "key: String!"),
  described("What kind of node it is.", "kind: Kind!"),
  described("How to call it, in English.", "name: String!"),
  described(
    "False if any of its facts is recollection without a source, inferred, or in conflict between sources.",
    "verified: Boolean!",
  ),
  described("Where its facts come from.", "sources: [String!]!"),
  described(
    "What became of it, the latest first, as far as changes were kept.",
    `history(${described("How many at most: 1 to 250.", "first: Int = 20")}): [RecordChange!]!`,
  ),
  described(
    "What it is called in the first of these languages that there is a label in; else its English `name`, and `lang` says so. BCP 47 tags: `fr-CH` finds `fr`.",
    'label(\n"The languages, in order of preference."\nlang: [String!]!): LocalName!',
  ),
];

/** A kind's own type, its connection and edge, and its root field. */
export function kindTypes(model: Model, kind: Kind): string[] {
  return [
    nodeSdl(model, kind),
    edgeSdl(kind),
    connectionSdl(kind),
    ...(kind.listed ? [] : [rootSdl(kind, kind.plural)]),
  ];
}

function nodeSdl(model: Model, kind: Kind): string {
  const { name, description, keyField, properties, similar } = kind;
  const fields = [
    ...nodeFields,
    ...(keyField ? [described(keyField.description, `${keyField.name}: ${scalarOf(keyField.type)}!`)] : []),
    ...properties.filter((property) => property.name !== "name").map(propertySdl),
    ...(hasTags(kind) ? [tagsSdl] : []),
    ...(similar === undefined
      ? []
      : [described(similar, `similar(${count("first", DEFAULT_SIMILAR, LARGEST_PAGE)}): [Similar!]!`)]),
    ...kind.sides.map((side) => sideSdl(model, side)),
  ];
  return described(description, `type ${name} implements Node {\n${members(fields)}\n}`);
}

/** True for a kind that has links which are tags. */
export function hasTags({ sides }: Kind): boolean {
  return sides.some(({ link, reverse }) => !reverse && link.tag !== undefined);
}

const tagsSdl = described(
  "The tags as they stand in the record; goals of targets and implied goals are not among them.",
  'tags(\n"Of which basis; all, unless given."\nbasis: [TagBasis!]): [Tag!]!',
);

function propertySdl({ name, description, type, vocabulary, required }: PropertyDef): string {
  const list = type === "strings" || type === "enums";
  const of = vocabulary?.name ?? scalarOf(type);
  return described(description, `${name}: ${list ? `[${of}!]!` : `${of}${required ? "!" : ""}`}`);
}

function scalarOf(type: PropertyDef["type"]): string {
  switch (type) {
    case "int":
      return "Int";
    case "float":
      return "Float";
    case "boolean":
      return "Boolean";
    case "date":
      return "PartialDate";
    case "figure":
      return "Figure";
    default:
      return "String";
  }
}

function sideSdl(model: Model, { end, target }: LinkSide): string {
  const field = end.many
    ? `${end.field}(${connectionArguments(model.kind(target))}): ${target}Connection!`
    : `${end.field}: ${target}`;
  return described(end.description, field);
}

/** The root field that gives the records of a kind as a set. */
export function rootSdl(kind: Kind, name: string): string {
  const field = `${name}(${connectionArguments(kind)}): ${kind.name}Connection!`;
  return `extend type Query {\n${described(kind.description, field)}\n}`;
}

function edgeSdl(kind: Kind): string {
  const { name } = kind;
  const fields = [
    described("Where it stands: `after` and `before` take it.", "cursor: String!"),
    described("The record.", `node: ${name}!`),
    described("Why it is in the set; empty where the set asks for nothing.", "matchedVia: [Match!]!"),
  ];
  return described(`One of a page of ${pluralOf(kind)}.`, `type ${name}Edge {\n${members(fields)}\n}`);
}

function connectionSdl(kind: Kind): string {
  const { name, dimensions } = kind;
  const fields = [
    described("Distinct records of the set, whatever the page.", "totalCount: Int!"),
    described("Where the page begins and ends, and whether there is more.", "pageInfo: PageInfo!"),
    described("The page, with cursors and reasons.", `edges: [${name}Edge!]!`),
    described("The page.", `nodes: [${name}!]!`),
    described(
      "Walks on from the whole set.",
      `traverse(${described("The steps, one after the other; 8 at most.", "steps: [Step!]!")}\n${count("first", DEFAULT_PAGE, LARGEST_PAGE)}): Traversal!`,
    ),
    ...(dimensions.length === 0 ? [] : tablesSdl(name)),
  ];
  return described(
    `A set of ${pluralOf(kind)}: page it, count it, facet it, cross-tabulate it.`,
    `type ${name}Connection {\n${members(fields)}\n}`,
  );
}

function tablesSdl(kind: string): string[] {
  const facets = members([
    described("The dimensions.", `by: [${kind}Dimension!]!`),
    count("first", DEFAULT_BUCKETS, LARGEST_BUCKETS),
    described("Whether the dimension's own conditions count.", "mode: FacetMode = CONJUNCTIVE"),
    described("In which order.", "order: FacetOrder = COUNT"),
  ]);
  const crossTab = members([
    described("The dimension of the rows.", `rows: ${kind}Dimension!`),
    described("The dimension of the columns.", `columns: ${kind}Dimension!`),
    described("What `values` shows.", "measure: Measure = COUNT"),
    count("rowsFirst", DEFAULT_BUCKETS, LARGEST_BUCKETS),
    count("columnsFirst", DEFAULT_BUCKETS, LARGEST_BUCKETS),
  ]);
  return [
    described("How the set spreads over one dimension or several.", `facets(${facets}): [Facet!]!`),
    described("Two dimensions of the set against each other.", `crossTab(${crossTab}): CrossTab!`),
  ];
}

/** An argument that says how many at most. */
function count(name: string, otherwise: number, most: number): string {
  return described(`How many at most: 1 to ${most.toLocaleString("en-US")}.`, `${name}: Int = ${otherwise}`);
}

function connectionArguments({ name }: Kind): string {
  return members([
    described("Which of them; all, unless given.", `where: ${name}Filter`),
    described("Which tags count.", "basis: [TagBasis!] = [DECLARED, SUGGESTED]"),
    described("In which order; by id, unless given.", `orderBy: [${name}Order!]`),
    described(`The first so many: 0 to ${LARGEST_PAGE}; ${DEFAULT_PAGE}, unless given. 0 counts alone.`, "first: Int"),
    described("Those after this cursor.", "after: String"),
    described("The last so many, instead of the first: 1 to 250.", "last: Int"),
    described("Those before this cursor.", "before: String"),
  ]);
}
