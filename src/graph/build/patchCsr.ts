import { ANY_BASIS } from "../../model/filter/basis.ts";
import { type Csr, eachEdge } from "../arrays/csr.ts";
import type { KindDelta } from "../indexes/KindDelta.ts";
import { LOST } from "../indexes/KindTable.ts";
import type { LinkIndex } from "./LinkIndex.ts";
import { type Cut, RowWriter } from "./RowWriter.ts";
import { renumberTargets, replaceRows } from "./replaceRows.ts";

/**
 * A link after a write, from its edges before and `rows`, the edges of the records that were written (row i: those of
 * `from.records[i]`, between numbers after); the link itself if nothing of it changed. A write touches few rows, so that
 * most of both matrices is copied in long runs:
 *
 *     forward    P0 → A, B                P0 → A, B
 *                P1 → B        P1 := A    P1 → A         the row of each record is replaced
 *                P2 → B                   P2 → B
 *     reverse    A → P0                   A → P0, P1     in the rows of what a record gained or lost,
 *                B → P0, P1, P2           B → P0, P2     its own edge is put in or left out
 *
 * Where nodes came or went, everything after them has other numbers: those are changed in all edges first, in one go.
 */
export function patchLink(link: LinkIndex, from: KindDelta, to: KindDelta, rows: Csr): LinkIndex {
  const forward = patchForward(link.forward, from, to, rows);
  return forward === link.forward ? link : { forward, reverse: patchReverse(link, from, to, rows) };
}

/** The forward edges alone. Without `to` the targets keep their numbers, as keys of a property do. */
export function patchForward(forward: Csr, from: KindDelta, to: KindDelta | null, rows: Csr): Csr {
  const renumbered = renumberTargets(forward, to?.numbers ?? null);
  if (renumbered === forward && !from.numbers && sameRows(forward, from.replaced, rows)) return forward;
  return replaceRows(renumbered, { dropped: from.dropped, places: from.rows, rows }, from.after.size);
}

function patchReverse({ forward, reverse }: LinkIndex, from: KindDelta, to: KindDelta, rows: Csr): Csr {
  const present = renumberTargets(reverse, from.numbers);
  const cuts = cutsByTarget(forward, from, to, rows);
  to.rows.forEach((row, index) => {
    if (to.replaced[index] === LOST && !cuts.has(row)) cuts.set(row, []);
  });
  const places = Uint32Array.from(cuts.keys()).sort();
  const before = places.map((row) => (to.origins ? to.origins[row]! : row));
  const dropped = Uint32Array.from([...before.filter((row) => row !== LOST), ...to.removed()]).sort();
  const edits = new RowWriter(present, before, rows.targets.length);
  places.forEach((target, index) => {
    edits.write(before[index]!, cuts.get(target)!);
  });
  return replaceRows(present, { dropped, places, rows: edits.csr() }, to.after.size);
}

/** By node that a link leads to, after: what becomes of the edges back to the records written, ascending. */
function cutsByTarget(forward: Csr, from: KindDelta, to: KindDelta, rows: Csr): Map<number, Cut[]> {
  const cuts = new Map<number, Cut[]>();
  const cut = (node: number, target: number, truth: number | null) => {
    const list = cuts.get(node);
    if (list) list.push({ target, truth });
    else cuts.set(node, [{ target, truth }]);
  };
  from.rows.forEach((row, index) => {
    const gone = edgesOf(forward, from.replaced[index]!, to.numbers);
    for (const [node, truth] of edgesOf(rows, index, null)) {
      if (gone.get(node) !== truth) cut(node, row, truth);
      gone.delete(node);
    }
    for (const node of gone.keys()) if (node !== LOST) cut(node, row, null);
  });
  return cuts;
}

/** The targets of a row under other numbers, with their truth tables; none for LOST. */
function edgesOf(csr: Csr, row: number, numbers: Uint32Array | null): Map<number, number> {
  const edges = new Map<number, number>();
  if (row !== LOST)
    eachEdge(csr, row, ANY_BASIS, (target, truth) => edges.set(numbers ? numbers[target]! : target, truth));
  return edges;
}

/** Whether the rows with the numbers `places` are what they were. */
function sameRows(csr: Csr, places: Uint32Array, rows: Csr): boolean {
  return places.every((old, row) => {
    const begin = csr.offsets[old]!;
    const first = rows.offsets[row]!;
    const count = rows.offsets[row + 1]! - first;
    if (csr.offsets[old + 1]! - begin !== count) return false;
    for (let edge = 0; edge < count; edge++) {
      if (csr.targets[begin + edge] !== rows.targets[first + edge]) return false;
      if (csr.truths?.[begin + edge] !== rows.truths?.[first + edge]) return false;
    }
    return true;
  });
}
