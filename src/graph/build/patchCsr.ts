import type { Csr } from "../arrays/csr.ts";
import type { KindDelta } from "../indexes/KindDelta.ts";
import { LOST, lowerBound } from "../indexes/KindTable.ts";
import type { LinkIndex } from "./GraphParts.ts";

/** A link after a write, `rows` being the edges of `from.records`; the link itself if nothing of it changed. */
export function patchLink(link: LinkIndex, from: KindDelta, to: KindDelta, rows: Csr): LinkIndex {
  const forward = patchForward(link.forward, from, to, rows);
  return forward === link.forward ? link : { forward, reverse: patchReverse(link, from, to, rows) };
}

/** Rows of a kind after a write. Without `to` the targets keep their numbers. */
export function patchForward(forward: Csr, from: KindDelta, to: KindDelta | null, rows: Csr): Csr {
  const renumbered = renumberTargets(forward, to?.numbers ?? null);
  if (renumbered === forward && !from.numbers && sameRows(forward, from.replaced, rows)) return forward;
  return replaceRows(renumbered, from.dropped, from.rows, rows, from.after.size);
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
  const edits = new RowWriter(present, before, rows);
  places.forEach((target, row) => {
    edits.cut(before[row]!, cuts.get(target)!);
  });
  return replaceRows(present, dropped, places, edits.csr(), to.after.size);
}

/** What becomes of one edge: it is put in or replaced, or with the table null left out. */
interface Cut {
  readonly row: number;
  readonly table: number | null;
}

/** By target (after) the rows whose edges to it differ from before, ascending. */
function cutsByTarget(forward: Csr, from: KindDelta, to: KindDelta, rows: Csr): Map<number, Cut[]> {
  const cuts = new Map<number, Cut[]>();
  const cut = (target: number, row: number, table: number | null) => {
    const list = cuts.get(target);
    if (list) list.push({ row, table });
    else cuts.set(target, [{ row, table }]);
  };
  from.rows.forEach((row, index) => {
    const gone = edgesOf(forward, from.replaced[index]!, to.numbers);
    for (const [target, table] of edgesOf(rows, index, null)) {
      if (gone.get(target) !== table) cut(target, row, table);
      gone.delete(target);
    }
    for (const target of gone.keys()) if (target !== LOST) cut(target, row, null);
  });
  return cuts;
}

/** Targets under other numbers, and their tables (0 where there are none). */
function edgesOf({ offsets, targets, truths }: Csr, row: number, numbers: Uint32Array | null): Map<number, number> {
  const edges = new Map<number, number>();
  if (row === LOST) return edges;
  for (let edge = offsets[row]!; edge < offsets[row + 1]!; edge++) {
    const target = targets[edge]!;
    edges.set(numbers ? numbers[target]! : target, truths ? truths[edge]! : 0);
  }
  return edges;
}

/** Writes rows of a matrix one after another, with some edges put in or left out. */
class RowWriter {
  readonly #csr: Csr;
  readonly #offsets = [0];
  readonly #targets: Uint32Array;
  readonly #truths: Uint8Array | null;
  #length = 0;

  /** `rows`: which are to be written; `most`: has as many edges as are put in, or more. */
  constructor(csr: Csr, rows: Uint32Array, most: Csr) {
    this.#csr = csr;
    const { offsets } = csr;
    const length = (row: number) => (row === LOST ? 0 : offsets[row + 1]! - offsets[row]!);
    const size = rows.reduce((sum, row) => sum + length(row), most.targets.length);
    this.#targets = new Uint32Array(size);
    this.#truths = csr.truths ? new Uint8Array(size) : null;
  }

  /** A row, LOST for an empty one, with its cuts. */
  cut(row: number, cuts: readonly Cut[]): void {
    const { offsets, targets } = this.#csr;
    let edge = row === LOST ? 0 : offsets[row]!;
    const end = row === LOST ? 0 : offsets[row + 1]!;
    for (const { row: target, table } of cuts) {
      const place = edge + lowerBound(targets.subarray(edge, end), target);
      this.#copy(edge, place);
      edge = place < end && targets[place] === target ? place + 1 : place;
      if (table === null) continue;
      if (this.#truths) this.#truths[this.#length] = table;
      this.#targets[this.#length++] = target;
    }
    this.#copy(edge, end);
    this.#offsets.push(this.#length);
  }

  csr(): Csr {
    const truths = this.#truths?.subarray(0, this.#length);
    return {
      offsets: Uint32Array.from(this.#offsets),
      targets: this.#targets.subarray(0, this.#length),
      ...(truths && { truths }),
    };
  }

  #copy(begin: number, end: number): void {
    this.#targets.set(this.#csr.targets.subarray(begin, end), this.#length);
    if (this.#truths && this.#csr.truths) this.#truths.set(this.#csr.truths.subarray(begin, end), this.#length);
    this.#length += end - begin;
  }
}

/** The same rows with their targets under other numbers, in the same order; edges to LOST ones are left out. */
function renumberTargets(csr: Csr, numbers: Uint32Array | null): Csr {
  if (!numbers) return csr;
  const rowCount = csr.offsets.length - 1;
  const offsets = new Uint32Array(rowCount + 1);
  const targets = new Uint32Array(csr.targets.length);
  const truths = csr.truths ? new Uint8Array(csr.targets.length) : null;
  let length = 0;
  for (let row = 0; row < rowCount; row++) {
    const end = csr.offsets[row + 1]!;
    for (let edge = csr.offsets[row]!; edge < end; edge++) {
      const target = numbers[csr.targets[edge]!]!;
      if (target === LOST) continue;
      if (truths && csr.truths) truths[length] = csr.truths[edge]!;
      targets[length++] = target;
    }
    offsets[row + 1] = length;
  }
  if (length === targets.length) return { offsets, targets, ...(truths && { truths }) };
  return { offsets, targets: targets.slice(0, length), ...(truths && { truths: truths.slice(0, length) }) };
}

/** Leaves out the rows `dropped`, and puts row i of `rows` in so that its number is at[i]; both ascending. */
function replaceRows(csr: Csr, dropped: Uint32Array, places: Uint32Array, rows: Csr, size: number): Csr {
  if (dropped.length + places.length === 0) return csr;
  let count = csr.targets.length + rows.targets.length;
  for (const row of dropped) count -= csr.offsets[row + 1]! - csr.offsets[row]!;
  const offsets = new Uint32Array(size + 1);
  const targets = new Uint32Array(count);
  const truths = csr.truths ? new Uint8Array(count) : null;
  let row = 0;
  let length = 0;
  const copy = (from: Csr, first: number, last: number) => {
    const begin = from.offsets[first]!;
    const end = from.offsets[last]!;
    targets.set(from.targets.subarray(begin, end), length);
    if (truths && from.truths) truths.set(from.truths.subarray(begin, end), length);
    for (let next = first + 1; next <= last; next++) offsets[++row] = from.offsets[next]! - begin + length;
    length += end - begin;
  };
  let old = 0;
  let drop = 0;
  let put = 0;
  while (row < size) {
    for (; drop < dropped.length && dropped[drop] === old; drop++) old++;
    if (places[put] === row) {
      copy(rows, put, put + 1);
      put++;
      continue;
    }
    const untilDrop = (dropped[drop] ?? csr.offsets.length - 1) - old;
    const run = Math.min(untilDrop, (places[put] ?? size) - row);
    copy(csr, old, old + run);
    old += run;
  }
  return { offsets, targets, ...(truths && { truths }) };
}

/** Whether the rows numbered `at` are what they were. */
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
