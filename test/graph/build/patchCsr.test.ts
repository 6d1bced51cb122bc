import fc from "fast-check";
import { describe, expect, it } from "vitest";
import type { Csr } from "../../../src/graph/arrays/csr.ts";
import { linkIndexOf } from "../../../src/graph/build/LinkIndex.ts";
import { patchForward, patchLink } from "../../../src/graph/build/patchCsr.ts";
import type { KindTable } from "../../../src/graph/indexes/KindTable.ts";
import { csrOf, edgesOf, type ListedEdge } from "../csrs.ts";
import { deltaOf, tableOf, type Write, writes, written } from "../writes.ts";

const [fromKeys, toKeys] = [
  ["a", "b", "c", "d", "e", "f"],
  ["1", "2", "3", "4", "5"],
];

/** What a record links to: key → mask. */
type Links = ReadonlyMap<string, number>;

const links: fc.Arbitrary<Links> = fc
  .uniqueArray(fc.tuple(fc.constantFrom(...toKeys), fc.integer({ min: 1, max: 3 })), {
    maxLength: 3,
    selector: ([key]) => key,
  })
  .map((list) => new Map(list));

/** The rows of some records' links, between the numbers of two tables; nothing leads to what is not there. */
function rowsOf(records: readonly Links[], to: KindTable, tagged: boolean): Csr {
  const edges = records.flatMap((held, row) =>
    [...held].flatMap(([key, mask]): ListedEdge[] => {
      const target = to.ofKey(key);
      return target === undefined ? [] : [tagged ? [row, target, mask] : [row, target]];
    }),
  );
  const csr = csrOf(records.length, to.size, edges);
  return tagged && !csr.truths ? { ...csr, truths: new Uint8Array(0) } : csr;
}

describe("patchLink", () => {
  it("is after any writes at both ends as a link made afresh", () => {
    for (const tagged of [false, true])
      fc.assert(
        fc.property(writes(fromKeys, links, 6), writes(toKeys, fc.constant(true), 3), (fromWrites, toWrites) => {
          let [from, to] = [tableOf([]), tableOf([])];
          let state = new Map<string, Links>();
          let link = linkIndexOf(rowsOf([], to, tagged), 0);
          const all: [Write<Links>, Write<true>][] = [
            [new Map(), new Map(toKeys.map((key) => [key, true] as const))],
            ...fromWrites.map((write, place): [Write<Links>, Write<true>] => [write, toWrites[place] ?? new Map()]),
          ];
          for (const [fromWrite, toWrite] of all) {
            const [fromDelta, toDelta] = [deltaOf(from, fromWrite), deltaOf(to, toWrite)];
            const records = fromDelta.records.map(({ key }) => fromWrite.get(key)!);
            const next = patchLink(link, fromDelta, toDelta, rowsOf(records, toDelta.after, tagged));
            [from, to] = [fromDelta.after, toDelta.after];
            // Edges to what was removed are gone for good, should it come back.
            state = new Map(
              [...written(state, fromWrite)].map(([key, held]) => [
                key,
                new Map([...held].filter(([target]) => to.ofKey(target) !== undefined)),
              ]),
            );
            const fresh = linkIndexOf(
              rowsOf(
                Array.from(from.keys, (key) => state.get(key)!),
                to,
                tagged,
              ),
              to.size,
            );
            for (const end of ["forward", "reverse"] as const) {
              expect([end, edgesOf(next[end])]).toEqual([end, edgesOf(fresh[end])]);
              expect(next[end].offsets).toHaveLength(fresh[end].offsets.length);
              expect(next[end].truths === undefined).toBe(!tagged);
            }
            link = next;
          }
        }),
        { seed: 17, numRuns: 60 },
      );
  });

  it("is the same link if the records written link to what they did", () => {
    const [from, to] = [tableOf(["a", "b"]), tableOf(["1", "2"])];
    const held: Links = new Map([["1", 3]]);
    const link = linkIndexOf(rowsOf([held, new Map()], to, true), 2);
    const same = deltaOf(from, new Map([["a", true]]));
    const none = deltaOf(to, new Map());
    expect(patchLink(link, same, none, rowsOf([held], to, true))).toBe(link);
    for (const other of [new Map([["1", 1]]), new Map([["2", 3]]), new Map(), new Map([...held, ["2", 1] as const])])
      expect(patchLink(link, same, none, rowsOf([other], to, true))).not.toBe(link);
  });
});

describe("patchForward", () => {
  it("keeps the numbers of targets that are no nodes", () => {
    const table = tableOf(["b"]);
    const forward = csrOf(1, 9, [[0, 7]]);
    const delta = deltaOf(table, new Map([["a", true]]));
    const patched = edgesOf(patchForward(forward, delta, null, csrOf(1, 9, [[0, 8]])));
    expect(patched.map(([row, target]) => [row, target])).toEqual([
      [0, 8],
      [1, 7],
    ]);
  });
});
