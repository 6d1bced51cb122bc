import fc from "fast-check";
import { NodeSet } from "../../../src/graph/answers/NodeSet.ts";
import { emptyBits, setBit } from "../../../src/graph/arrays/bits.ts";
import { FieldIndex } from "../../../src/graph/indexes/FieldIndex.ts";
import { KeySpace } from "../../../src/graph/indexes/KeySpace.ts";
import { ANY_BASIS } from "../../../src/model/filter/basis.ts";
import { compareNatural } from "../../../src/model/words/naturalOrder.ts";
import { csrOf, edgeLists, type ListedEdge } from "../csrs.ts";

/** A field of drawn edges, and what is known of it by name. */
export interface DrawnField {
  readonly index: FieldIndex;
  readonly edges: readonly ListedEdge[];
}

/** Fields over so many subjects; keys have numbers in another order than their natural one. */
export function drawnFields(size: number, keyCounts: readonly number[]): fc.Arbitrary<DrawnField> {
  return fc
    .record({ count: fc.constantFrom(...keyCounts), closed: fc.boolean(), tagged: fc.boolean() })
    .chain(({ count, closed, tagged }) =>
      edgeLists(size, count, tagged).map((edges): DrawnField => {
        const keys = Array.from({ length: count }, (_, key) => `k${count - key}`);
        const index = new FieldIndex(size, new KeySpace(keys, closed, false), csrOf(size, count, edges));
        return { index, edges };
      }),
    );
}

/** Some of so many subjects, as bits or as a list. */
export function drawnSets(size: number): fc.Arbitrary<NodeSet> {
  return fc
    .record({ members: fc.subarray([...Array(size).keys()]), listed: fc.boolean() })
    .map(({ members, listed }) => {
      if (listed) return NodeSet.ofList(Uint32Array.from(members));
      const bits = emptyBits(size);
      for (const member of members) setBit(bits, member);
      return NodeSet.ofBits(bits);
    });
}

/** By key in natural order, the members that hold it under a basis; keys that nobody holds only if they are closed. */
export function holders(set: NodeSet, { index, edges }: DrawnField, basis: number): Map<string, Set<number>> {
  const members = new Set(set.list);
  const { keys, closed } = index.keySpace;
  const held = Array.from(keys, (key, number): [string, Set<number>] => {
    const counting = edges.filter(
      ([subject, target, mask = ANY_BASIS]) => target === number && members.has(subject) && (mask & basis) !== 0,
    );
    return [key, new Set(counting.map(([subject]) => subject))];
  });
  return new Map(held.filter(([, of]) => closed || of.size > 0).sort(([a], [b]) => compareNatural(a, b)));
}

/** How many members hold no key. */
export function missingFrom(set: NodeSet, held: ReadonlyMap<string, ReadonlySet<number>>): number {
  return set.size - new Set([...held.values()].flatMap((of) => [...of])).size;
}
