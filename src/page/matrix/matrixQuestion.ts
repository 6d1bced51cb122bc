import type { Dimension, Kind } from "../../model/createModel.ts";
import type { Question, Scene } from "../Page.ts";
import { chipsOf, filterOf } from "../parts/Address.ts";
import { FACET_KEYS, facetFields, facetsOf, namesAsked, namesField } from "../parts/Filters.tsx";

export const MEASURES = [
  "COUNT",
  "SHARE_OF_ROW",
  "SHARE_OF_COLUMN",
  "EXPECTED",
  "LIFT",
  "JACCARD",
  "P_VALUE",
  "Q_VALUE",
];

/** What a matrix page shows: records of a kind by two of its dimensions. */
export interface MatrixChoice {
  readonly kind: Kind;
  readonly rows: Dimension;
  readonly columns: Dimension;
  readonly measure: string;
  /** The goal whose targets stand beside it; ALL_GOALS: targets alone, of all goals. */
  readonly unfolded: string | null;
}

export const ALL_GOALS = "all";

/** Kinds that can be counted by two dimensions. */
export function countableKinds({ model }: Scene): Kind[] {
  return model.kinds.filter(({ dimensions, listed }) => dimensions.length > 1 && !listed);
}

export function matrixChoice(scene: Scene): MatrixChoice {
  const { address } = scene;
  const kinds = countableKinds(scene);
  const kind =
    kinds.find(({ plural }) => plural === address.get("of")) ?? kinds.find(({ name }) => name === "Project")!;
  const named = (parameter: string, ...usual: string[]) =>
    [address.get(parameter) ?? "", ...usual].flatMap((name) => kind.dimension.get(name) ?? [])[0];
  const rows = named("rows", "ACTION_LINE") ?? kind.dimensions[0]!;
  const columns =
    named("columns", "SDG") ?? kind.dimensions.find(({ name }) => name !== rows.name) ?? kind.dimensions[0]!;
  const measure = address.get("measure") ?? "";
  const unfolded = columns.name === "SDG" && kind.dimension.has("SDG_TARGET") ? address.get("goal") : null;
  return { kind, rows, columns, measure: MEASURES.includes(measure) ? measure : "COUNT", unfolded };
}

/** Lines against goals or targets, where official linkages are marked. */
export function isOfficial({ rows, columns }: Pick<MatrixChoice, "rows" | "columns">): boolean {
  return /^ACTION_LINE/.test(rows.name) && /^SDG/.test(columns.name);
}

const axis = "key label labelIn(lang: $lang) { text lang } count where node { id name }";

/** The most keys of a dimension without an end that a page has room for. */
export const MOST_KEYS = 100;

/** How many keys of a dimension a page has room for: all lines, goals and targets, and the largest of what has no end. */
function mostOf(dimension: string): number {
  if (/^ACTION_LINE/.test(dimension) || dimension === "SDG") return 20;
  return dimension === "SDG_TARGET" ? 170 : MOST_KEYS;
}

/** Throws an AddressError. */
export function matrixQuestion(scene: Scene): Question {
  const { address } = scene;
  const choice = matrixChoice(scene);
  const { kind, rows, columns, measure, unfolded } = choice;
  const chips = chipsOf(kind, address.parameters);
  const size = (of: string) => `rowsFirst: ${mostOf(rows.name)}, columnsFirst: ${mostOf(of)}`;
  const asked = measure === "COUNT" ? "" : `, measure: ${measure}`;
  const cells = measure === "COUNT" ? "counts" : "counts values";
  const official = (name: string) =>
    `linkages(where: { origins: { any: ["OFFICIAL"] } }) { crossTab(rows: ${rows.name}, columns: ${name}, ${size(name)}) { rows { key } columns { key } counts } }`;
  const parts = [
    namesField,
    `records: ${kind.plural}(where: $where, basis: $basis) {
    totalCount
    crossTab(rows: ${rows.name}, columns: ${columns.name}, ${size(columns.name)}${asked}) {
      total ${cells} rows { ${axis} } columns { ${axis} } rowTotals columnTotals
      rowMissing { count where } columnMissing { count where }
    }${
      unfolded === null
        ? ""
        : `
    targets: crossTab(rows: ${rows.name}, columns: SDG_TARGET, ${size("SDG_TARGET")}${asked}) { ${cells} rows { key } columns { ${axis} } columnTotals }`
    }
    facets(by: [${facetsOf(kind, chips).join(", ")}], mode: DISJUNCTIVE, order: KEY, first: ${FACET_KEYS}) { ${facetFields} }
  }`,
    ...(isOfficial(choice) ? [`official: ${official(columns.name)}`] : []),
    ...(isOfficial(choice) && unfolded !== null ? [`officialTargets: ${official("SDG_TARGET")}`] : []),
  ];
  return {
    document: `query Matrix($where: ${kind.name}Filter, $basis: [TagBasis!], $lang: [String!]!, $named: [ID!]!) {\n  ${parts.join("\n  ")}\n}`,
    variables: {
      where: filterOf(chips),
      basis: address.basis,
      lang: [address.lang, "en"],
      ...namesAsked(scene, kind, chips),
    },
  };
}
