import fc from "fast-check";
import type { PathGraph } from "../../../src/graph/answers/PathGraph.ts";

/** A few nodes with what it costs to pass each, those that may not be passed, and links between them. */
export interface Net {
  readonly costs: readonly number[];
  readonly closed: readonly number[];
  readonly edges: readonly (readonly [from: number, to: number, link: number])[];
}

export const nets: fc.Arbitrary<Net> = fc.integer({ min: 2, max: 8 }).chain((size) =>
  fc.record({
    costs: fc.array(fc.constantFrom(0, 0, 1000, 1585, 2000), { minLength: size, maxLength: size }),
    closed: fc.oneof(fc.constant([]), fc.subarray([...Array(size).keys()])),
    edges: fc.uniqueArray(fc.tuple(fc.nat(size - 1), fc.nat(size - 1), fc.nat(2)), {
      maxLength: 2 * size,
      size: "max",
      selector: (edge) => edge.join(),
    }),
  }),
);

/** Edges of either direction, as a graph of links has them: loops too, and several links between the same two. */
export function graphOf({ costs, closed, edges }: Net): PathGraph {
  return {
    size: costs.length,
    cost: (node) => costs[node]!,
    isOpen: (node) => !closed.includes(node),
    neighbours: (node, visit) => {
      for (const [from, to, link] of edges) {
        if (from === node) visit(to, 2 * link);
        if (to === node) visit(from, 2 * link + 1);
      }
    },
  };
}
