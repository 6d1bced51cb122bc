import { describe, expect, it } from "vitest";
import {
  type Csr,
  composeCsr,
  csrFromPairs,
  mapCsr,
  mergeCsr,
  reverseCsr,
  truthTableOf,
} from "../../../src/graph/arrays/csr.ts";
import { DECLARED, SUGGESTED } from "../../../src/model/filter/basis.ts";

function edges({ offsets, targets, truths }: Csr): (number | undefined)[][] {
  return [...offsets]
    .slice(0, -1)
    .flatMap((start, row) =>
      [...targets.subarray(start, offsets[row + 1])].map((target, index): (number | undefined)[] =>
        truths ? [row, target, truths[start + index]] : [row, target],
      ),
    );
}

const pairs = (rows: number[], targets: number[], when: number[] | null, size: [number, number]) =>
  csrFromPairs(
    { rows: Uint32Array.from(rows), targets: Uint32Array.from(targets), truths: when && Uint8Array.from(when) },
    ...size,
  );

describe("csr", () => {
  it("csrFromPairs orders edges and joins the tables of equal ones", () => {
    const csr = pairs([2, 0, 2, 2], [1, 3, 0, 1], [1, 2, 4, 8], [3, 4]);
    expect(edges(csr)).toEqual([
      [0, 3, 2],
      [2, 0, 4],
      [2, 1, 9],
    ]);
  });

  it("reverseCsr twice is the same", () => {
    const csr = pairs([0, 0, 1, 3], [1, 2, 0, 2], [1, 2, 3, 4], [4, 3]);
    expect(edges(reverseCsr(reverseCsr(csr, 3), 4))).toEqual(edges(csr));
  });

  it("composeCsr joins tables by AND along a path and by OR over paths", () => {
    const declared = truthTableOf(DECLARED);
    const suggested = truthTableOf(SUGGESTED);
    const first = pairs([0, 0], [0, 1], [declared, suggested], [1, 2]);
    const second = pairs([0, 1], [0, 0], null, [2, 1]);
    expect(edges(composeCsr(first, second, 1))).toEqual([[0, 0, declared | suggested]]);
    expect(edges(composeCsr(first, second, 1, (middle) => middle === 1))).toEqual([[0, 0, suggested]]);
  });

  it("mergeCsr keeps rows sorted and without repeats", () => {
    const left = pairs([0, 1], [2, 0], null, [2, 3]);
    const right = pairs([0, 0], [0, 2], null, [2, 3]);
    expect(edges(mergeCsr(left, right, 3))).toEqual([
      [0, 0],
      [0, 2],
      [1, 0],
    ]);
  });

  it("mapCsr drops what it is told to", () => {
    const csr = pairs([0, 0, 0], [0, 1, 2], null, [1, 3]);
    expect(edges(mapCsr(csr, 1, (target) => (target === 1 ? -1 : 0)))).toEqual([[0, 0]]);
  });
});
