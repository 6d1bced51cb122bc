import type { FilterField, Kind, LinkSide, Model } from "../../model/createModel.ts";
import { relationshipsOf } from "../../model/links/relationships.ts";
import type { Vocabulary } from "../../model/types.ts";
import { countedSides, orderFields } from "../sets/orderFields.ts";

/**
 * The part of the SDL that follows from the model: enums of vocabularies, kinds and dimensions; a filter, a match, an
 * order, a connection and an edge for each kind; the root connections; and the link fields of each kind's type.
 */
export function deriveSdl(model: Model): string {
  const vocabularies = new Map(
    model.kinds
      .flatMap((kind) => kind.properties)
      .flatMap(({ vocabulary }) => (vocabulary ? [[vocabulary.name, vocabulary] as const] : [])),
  );
  const dimensions = new Map(
    model.kinds.flatMap((kind) => kind.dimensions).map(({ name, description }) => [name, description]),
  );
  return [
    '"Kinds of nodes."',
    `enum Kind {\n${model.kinds.map((kind) => `  ${quote(kind.description)}\n  ${kind.name}`).join("\n")}\n}`,
    '"What sets can be counted by; each kind has its own part of these."',
    `enum Dimension {\n  KIND\n${[...dimensions.keys()].map((name) => `  ${name}`).join("\n")}\n}`,
    linkSdl(model),
    `"A filter on one kind."\ninput NodeFilter @oneOf {\n${model.kinds.map(({ name, plural }) => `  ${plural}: ${name}Filter`).join("\n")}\n}`,
    ...[...vocabularies.values()].map(vocabularyEnum),
    ...model.kinds.flatMap((kind) => kindSdl(model, kind)),
  ].join("\n\n");
}

const labelSdl =
  '  "What it is called in the first of these languages that there is a label in; else its English `name`, and `lang` says so."\n  label(lang: [String!]!): LocalName!';

function linkSdl(model: Model): string {
  const values = relationshipsOf(model).map((name) => {
    const joins = model.links
      .filter(({ relationship }) => relationship === name)
      .map(({ from, to }) => `${from} → ${to}`);
    return `  ${quote(`${joins.join(", ")}.`)}\n  ${name}`;
  });
  return `"Links that walks and paths go over, whatever kinds they join."\nenum Link {\n${values.join("\n")}\n}`;
}

function vocabularyEnum({ name, description, terms }: Vocabulary): string {
  const values = terms.map((term) => `  ${quote(term.description ?? term.label)}\n  ${term.key}`);
  return `${quote(description)}\nenum ${name} {\n${values.join("\n")}\n}`;
}

function kindSdl(model: Model, kind: Kind): string[] {
  const { name, plural } = kind;
  const parts = [
    filterSdl(kind),
    `"Fields that ${plural} can be ordered by."\nenum ${name}OrderField {\n${[...orderFields(kind).keys()].map((field) => `  ${field}`).join("\n")}\n}`,
    orderSdl(kind),
    connectionSdl(kind),
    `type ${name}Edge {\n  cursor: String!\n  node: ${name}!\n  "Why it is in the set; empty where the set asks for nothing."\n  matchedVia: [Match!]!\n}`,
  ];
  if (!kind.framework)
    parts.push(
      `"Links to ${plural}, by their keys or by a filter of their own."\ninput ${name}Match {\n  any: [String!]\n  all: [String!]\n  none: [String!]\n  "Whether there is any at all."\n  exists: Boolean\n  "Whether any of them passes the filter."\n  some: ${name}Filter\n  "Which tags count, where the link is a tag; left out, the connection's."\n  basis: [TagBasis!]\n}`,
    );
  if (kind.dimensions.length > 0) {
    const values = kind.dimensions.map((dimension) => `  ${quote(dimension.description)}\n  ${dimension.name}`);
    parts.push(`"What ${plural} can be counted by."\nenum ${name}Dimension {\n${values.join("\n")}\n}`);
  }
  if (!kind.listed)
    parts.push(
      `extend type Query {\n  ${quote(kind.description)}\n  ${plural}${connectionArguments(kind)}: ${name}Connection!\n}`,
    );
  const sides = kind.sides.map((side) => sideSdl(model, side));
  parts.push(`extend type ${name} {\n${[labelSdl, ...sides].join("\n")}\n}`);
  return parts;
}

function filterSdl(kind: Kind): string {
  const filter = `${kind.name}Filter`;
  const fields = kind.filterFields.map(
    (field) => `  ${quote(fieldDescription(kind, field))}\n  ${field.name}: ${matchType(field)}`,
  );
  return `"Conditions on ${kind.plural}; those in one object must all hold."
input ${filter} {
  "All of them hold; an empty list matches everything."
  and: [${filter}!]
  "One of them holds; an empty list matches nothing."
  or: [${filter}!]
  not: ${filter}
  "Global ids; an empty list matches nothing."
  ids: [ID!]
  "Words in titles, names and summaries, as \`search\` finds them."
  text: String
  "Whether all its facts have a source and agree."
  verified: Boolean
  "A walk ends at it."
  traverse: TraverseMatch
${fields.join("\n")}
}`;
}

function orderSdl(kind: Kind): string {
  const { name } = kind;
  const counted = countedSides(kind);
  const head = '"Missing values stand last, whichever way the order runs; ties stand by id."';
  if (counted.length === 0)
    return `${head}\ninput ${name}Order {\n  field: ${name}OrderField!\n  descending: Boolean = false\n}`;
  const fields = counted.map(({ end, target }) => `  ${quote(end.description)}\n  ${end.field}: ${target}Filter`);
  return `${head}
input ${name}Order {
  "Either this or \`count\`."
  field: ${name}OrderField
  "By how many are linked, as the field of that name counts them under the connection's basis."
  count: ${name}Count
  descending: Boolean = false
}

"What ${kind.plural} can be ordered by the number of; those that pass the filter count, all for \`{}\`."
input ${name}Count @oneOf {
${fields.join("\n")}
}`;
}

function fieldDescription(kind: Kind, field: FilterField): string {
  const dimension = kind.dimensions.find((candidate) => candidate.filter === field.name);
  const side = kind.sides.find(({ end }) => (end.filter ?? end.field) === field.name);
  return side?.end.description ?? dimension?.description ?? field.name;
}

function matchType(field: FilterField): string {
  switch (field.type) {
    case "tag":
      return "TagMatch";
    case "key":
      return "KeyMatch";
    case "range":
      return "IntRange";
    case "link":
      return `${field.target?.name}Match`;
  }
}

function connectionSdl(kind: Kind): string {
  const facets =
    kind.dimensions.length === 0
      ? ""
      : `
  "How the set spreads over one dimension or several."
  facets(by: [${kind.name}Dimension!]!, first: Int = 50, mode: FacetMode = CONJUNCTIVE): [Facet!]!
  "Two dimensions of the set against each other."
  crossTab(
    rows: ${kind.name}Dimension!
    columns: ${kind.name}Dimension!
    measure: Measure = COUNT
    rowsFirst: Int = 50
    columnsFirst: Int = 50
  ): CrossTab!`;
  return `"A set of ${kind.plural}: page it, count it, facet it, cross-tabulate it."
type ${kind.name}Connection {
  "Distinct records of the set, whatever the page."
  totalCount: Int!
  pageInfo: PageInfo!
  edges: [${kind.name}Edge!]!
  nodes: [${kind.name}!]!
  "Walks on from the whole set."
  traverse(steps: [Step!]!, first: Int = 20): Traversal!${facets}
}`;
}

function sideSdl(model: Model, { end, target }: LinkSide): string {
  const kind = model.kind(target);
  return end.many
    ? `  ${quote(end.description)}\n  ${end.field}${connectionArguments(kind)}: ${target}Connection!`
    : `  ${quote(end.description)}\n  ${end.field}: ${target}`;
}

function connectionArguments(kind: Kind): string {
  return `(
    where: ${kind.name}Filter
    basis: [TagBasis!] = [DECLARED, SUGGESTED]
    orderBy: [${kind.name}Order!]
    first: Int
    after: String
    last: Int
    before: String
  )`;
}

function quote(text: string): string {
  return JSON.stringify(text);
}
