import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { emptyBits, listBits, setBit } from "../../../src/graph/arrays/bits.ts";
import { reverseCsr, truthTableOf } from "../../../src/graph/arrays/csr.ts";
import { FieldIndex } from "../../../src/graph/indexes/FieldIndex.ts";
import { KeySpace } from "../../../src/graph/indexes/KeySpace.ts";
import { ANY_BASIS, DECLARED, IMPLIED, SUGGESTED } from "../../../src/model/filter/basis.ts";
import { csrOf, edgeLists, edgesOf, type ListedEdge } from "../csrs.ts";

const keysOf = (count: number) =>
  new KeySpace(
    Array.from({ length: count }, (_, key) => `k${key}`),
    false,
    false,
  );

/** Subjects at word borders; up to 256 keys have bits that are kept. */
const fields = fc
  .record({ size: fc.constantFrom(1, 31, 32, 33, 70), keys: fc.constantFrom(1, 4, 257), tagged: fc.boolean() })
  .chain(({ size, keys, tagged }) =>
    edgeLists(size, keys, tagged).map((edges) => {
      const forward = csrOf(size, keys, edges);
      return { size, keys, edges, index: new FieldIndex(size, keysOf(keys), forward) };
    }),
  );

/** The subjects of the edges that count under a basis, of one key or of any. */
function holding(edges: readonly ListedEdge[], basis: number, key?: number): number[] {
  const subjects = edges
    .filter(([, target, mask = ANY_BASIS]) => (key === undefined || target === key) && (mask & basis) !== 0)
    .map(([subject]) => subject);
  return [...new Set(subjects)].sort((a, b) => a - b);
}

describe("FieldIndex", () => {
  it("knows the subjects that hold a key, and those that hold any, under each basis", () => {
    fc.assert(
      fc.property(fields, ({ size, keys, edges, index }) => {
        for (let basis = 1; basis <= ANY_BASIS; basis++) {
          expect([...listBits(index.anyKey(basis))]).toEqual(holding(edges, basis));
          for (const key of new Set([0, keys - 1, ...edges.map(([, target]) => target).slice(0, 4)])) {
            const expected = holding(edges, basis, key);
            expect([...listBits(index.bitsOf(key, basis))]).toEqual(expected);
            const [added, joined] = [emptyBits(size), emptyBits(size)];
            setBit(added, 0);
            setBit(joined, 0);
            index.addTo(added, key, basis);
            index.orKeyInto(joined, key, basis);
            const withFirst = [...new Set([0, ...expected])];
            expect([...listBits(added)]).toEqual(withFirst);
            expect([...listBits(joined)]).toEqual(withFirst);
          }
        }
      }),
      { seed: 7, numRuns: 30 },
    );
  });

  it("keeps bits for up to 256 keys", () => {
    const kept = (count: number) => {
      const index = new FieldIndex(1, keysOf(count), csrOf(1, count, [[0, 0]]));
      const bits = index.bitsOf(0, DECLARED);
      return index.bitsOf(0, DECLARED) === bits;
    };
    expect([1, 256, 257].map(kept)).toEqual([true, true, false]);
  });

  it("seen from keys is the same edges, given or worked out", () => {
    const forward = csrOf(3, 2, [
      [0, 1],
      [2, 0],
      [2, 1],
    ]);
    const reverse = reverseCsr(forward, 2);
    expect(edgesOf(new FieldIndex(3, keysOf(2), forward).reverse)).toEqual(edgesOf(reverse));
    expect(new FieldIndex(3, keysOf(2), forward, reverse).reverse).toBe(reverse);
  });

  it("takes bases for one that differ in what no edge has", () => {
    const tagged = new FieldIndex(
      2,
      keysOf(1),
      csrOf(2, 1, [
        [0, 0, DECLARED],
        [1, 0, DECLARED | IMPLIED],
      ]),
    );
    expect([DECLARED, SUGGESTED, DECLARED | SUGGESTED, ANY_BASIS].map((basis) => tagged.canonical(basis))).toEqual([
      DECLARED,
      0,
      DECLARED,
      DECLARED | IMPLIED,
    ]);
    const untagged = new FieldIndex(1, keysOf(1), csrOf(1, 1, [[0, 0]]));
    expect([DECLARED, SUGGESTED].map((basis) => untagged.canonical(basis))).toEqual([ANY_BASIS, ANY_BASIS]);
  });

  it("has truth tables to look at only where not all edges count", () => {
    const index = new FieldIndex(
      2,
      keysOf(1),
      csrOf(2, 1, [
        [0, 0, DECLARED],
        [1, 0, SUGGESTED],
      ]),
    );
    const tables = Uint8Array.of(truthTableOf(DECLARED), truthTableOf(SUGGESTED));
    expect(index.truthsUnder(DECLARED)).toEqual(tables);
    expect(index.truthsUnder(SUGGESTED)).toEqual(tables);
    expect(index.truthsUnder(DECLARED | SUGGESTED)).toBeUndefined();
    expect(new FieldIndex(1, keysOf(1), csrOf(1, 1, [[0, 0]])).truthsUnder(DECLARED)).toBeUndefined();
  });
});
