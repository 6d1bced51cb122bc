import type { GraphQLSchema } from "graphql";
import { isEnumType, isInputObjectType, isInterfaceType, isObjectType } from "graphql";
import type { CostTerms } from "./CostTerms.ts";

/** How a field grows with the set around it. */
export interface Spread {
  readonly along: keyof CostTerms;
  readonly each: 0 | 1;
  /** How many there are for each row, as a rule; left out, one. */
  readonly times?: number;
}

/** Fields whose length follows from the set around them, by type; every connection is `Connection` here. */
export const spreads: Readonly<Record<string, Readonly<Record<string, Spread>>>> = {
  Connection: { nodes: { along: "perRow", each: 1 }, edges: { along: "perRow", each: 1 } },
  // Buckets and cells are counted where the facet, the cross-tab or the matrix is asked for: they cost what they cost
  // whether shown or not.
  Facet: { buckets: { along: "perRow", each: 0 } },
  CrossTab: { rows: { along: "perRow", each: 0 }, columns: { along: "perColumn", each: 0 } },
  Matrix: {
    rows: { along: "perRow", each: 0 },
    columns: { along: "perColumn", each: 0 },
    cells: { along: "perCell", each: 0 },
  },
  Traversal: { ends: { along: "perRow", each: 1 } },
  Subgraph: {
    nodes: { along: "perRow", each: 1 },
    edges: { along: "perRow", each: 1, times: 4 },
    omitted: { along: "perRow", each: 1, times: 4 },
  },
};

export const matrixRows = 18;
export const matrixColumns: Readonly<Record<string, number>> = { SDG: 17, SDG_TARGET: 169, GDC_OBJECTIVE: 5 };

/**
 * Lengths of lists that take neither a page nor ids, by type; every kind of node is `Node` here. Any other
 * such list counts as one page.
 */
export const knownLists: Readonly<Record<string, number>> = {
  "Node.tags": 20,
  "Query.actionLines": 19,
  "Query.sdgs": 17,
  "Query.timeline": 500,
  "TimelineEntry.standsFor": 1,
  "MatrixCell.official": 10,
  "MatrixCell.unofficial": 10,
  "Gap.official": 10,
  "Traversal.kinds": 5,
  "Path.nodes": 7,
  "Path.steps": 6,
  "Path.linkages": 10,
  "Similar.shared": 10,
  "SetComparison.sets": 8,
  "SetComparison.intersections": 255,
  "SetComparison.differences": 56,
  "Match.via": 2,
  "RecordChange.fields": 5,
  "Submission.events": 10,
  "TagSuggestions.actionLines": 3,
  "TagSuggestions.sdgs": 3,
  "TagSuggestions.sdgTargets": 3,
  "Submission.problems": 5,
  "SubmissionPayload.problems": 5,
  "ConsultationWindowPayload.problems": 5,
  "Contest.phases": 5,
  "Contest.entries": 250,
  "Contest.myVotes": 20,
  "ContestPayload.problems": 5,
  "ContestEntryPayload.problems": 5,
  "Query.contests": 20,
  "MergePayload.problems": 5,
  "ErasurePayload.problems": 5,
};

/** Lists as long as the filter of the set around them has conditions. */
export const perCondition: ReadonlySet<string> = new Set(["Edge.matchedVia"]);

const introspection = new WeakMap<GraphQLSchema, Readonly<Record<string, number>>>();

/** How many items a list field without arguments of its own has, or undefined if nothing is known of it. */
export function listSize(schema: GraphQLSchema, type: string, field: string): number | undefined {
  if (!type.startsWith("__")) return knownLists[`${type}.${field}`] ?? knownLists[`Node.${field}`];
  let sizes = introspection.get(schema);
  if (!sizes) {
    sizes = introspectionSizes(schema);
    introspection.set(schema, sizes);
  }
  return sizes[`${type}.${field}`] ?? 1;
}

/** Averages, so that reading the whole schema once costs about as many items as the schema has. */
function introspectionSizes(schema: GraphQLSchema): Record<string, number> {
  const types = Object.values(schema.getTypeMap());
  const fields = types.flatMap((type) =>
    isObjectType(type) || isInterfaceType(type) ? Object.values(type.getFields()) : [],
  );
  const inputs = types.flatMap((type) => (isInputObjectType(type) ? Object.values(type.getFields()) : []));
  const values = types.flatMap((type) => (isEnumType(type) ? type.getValues() : []));
  const perType = (count: number) => Math.ceil(count / types.length);
  return {
    "__Schema.types": types.length,
    "__Schema.directives": schema.getDirectives().length,
    "__Type.fields": perType(fields.length),
    "__Type.inputFields": perType(inputs.length),
    "__Type.enumValues": perType(values.length),
    "__Type.possibleTypes": perType(types.filter(isObjectType).length),
    "__Field.args": Math.ceil(fields.flatMap(({ args }) => args).length / Math.max(1, fields.length)),
  };
}
