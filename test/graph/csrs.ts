import fc from "fast-check";
import { ALWAYS, type Csr, csrFromPairs, truthTableOf } from "../../src/graph/arrays/csr.ts";

/** An edge of a tag link has the bases in `mask`; of another link, none is given. */
export type ListedEdge = readonly [row: number, target: number, mask?: number];

/** Rows as they follow from a list; with truth tables if the first edge has a mask. */
export function csrOf(rowCount: number, targetCount: number, edges: readonly ListedEdge[]): Csr {
  const tagged = edges[0]?.[2] !== undefined;
  return csrFromPairs(
    {
      rows: Uint32Array.from(edges, ([row]) => row),
      targets: Uint32Array.from(edges, ([, target]) => target),
      truths: tagged ? Uint8Array.from(edges, ([, , mask = 0]) => truthTableOf(mask)) : null,
    },
    rowCount,
    targetCount,
  );
}

/** The edges of rows in order: row, target and truth table. */
export function edgesOf({ offsets, targets, truths }: Csr): [row: number, target: number, truth: number][] {
  return [...offsets]
    .slice(0, -1)
    .flatMap((start, row) =>
      [...targets.subarray(start, offsets[row + 1])].map((target, place): [number, number, number] => [
        row,
        target,
        truths ? truths[start + place]! : ALWAYS,
      ]),
    );
}

/** Edges between so many rows and targets, all with masks or none; some of them stand there twice. */
export function edgeLists(rowCount: number, targetCount: number, tagged: boolean): fc.Arbitrary<ListedEdge[]> {
  if (rowCount === 0 || targetCount === 0) return fc.constant([]);
  const ends = [fc.nat(rowCount - 1), fc.nat(targetCount - 1)] as const;
  const edge: fc.Arbitrary<ListedEdge> = tagged ? fc.tuple(...ends, fc.integer({ min: 1, max: 7 })) : fc.tuple(...ends);
  return fc.array(edge, { maxLength: 3 * rowCount, size: "max" });
}

/** The truth tables of a list, by row and target. */
export function truthsOf(edges: readonly ListedEdge[]): Map<string, number> {
  const truths = new Map<string, number>();
  for (const [row, target, mask] of edges) {
    const memo = `${row} ${target}`;
    const truth = mask === undefined ? ALWAYS : truthTableOf(mask);
    truths.set(memo, (truths.get(memo) ?? 0) | truth);
  }
  return truths;
}

/** What is known of edges by row and target, as edges in order. */
export function listed(truths: ReadonlyMap<string, number>): [number, number, number][] {
  return [...truths]
    .map(([memo, truth]): [number, number, number] => [...(memo.split(" ").map(Number) as [number, number]), truth])
    .sort(([a, b], [c, d]) => a - c || b - d);
}
