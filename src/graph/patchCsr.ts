import type { Csr } from "./csr.ts";
import type { LinkIndex } from "./GraphParts.ts";
import type { KindDelta } from "./KindDelta.ts";
import { LOST } from "./KindTable.ts";

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
  const touched = touchedTargets(forward, from, to, rows);
  const dropped: number[] = [];
  const before = new Uint32Array(to.after.size).fill(LOST);
  for (let at = 0; at < to.before.size; at++) {
    const after = to.numbers ? (to.numbers[at] as number) : at;
    if (after === LOST || touched[after]) dropped.push(at);
    if (after !== LOST) before[after] = at;
  }
  const added = edgesByTarget(rows, from.rows);
  const at: number[] = [];
  const edits = new RowWriter(rows.when !== undefined);
  touched.forEach((touch, target) => {
    if (!touch) return;
    at.push(target);
    edits.merge(present, before[target] as number, from.rows, added.get(target) ?? []);
  });
  return replaceRows(present, Uint32Array.from(dropped), Uint32Array.from(at), edits.csr(), to.after.size);
}

/** 1 for each target that is new, or that a record of the write links to, before or after. */
function touchedTargets(forward: Csr, from: KindDelta, to: KindDelta, rows: Csr): Uint8Array {
  const touched = new Uint8Array(to.after.size);
  to.rows.forEach((row, at) => {
    if (to.replaced[at] === LOST) touched[row] = 1;
  });
  for (const target of rows.targets) touched[target] = 1;
  for (const row of from.replaced) {
    if (row === LOST) continue;
    for (const target of forward.targets.subarray(forward.offsets[row], forward.offsets[row + 1])) {
      const after = to.numbers ? (to.numbers[target] as number) : target;
      if (after !== LOST) touched[after] = 1;
    }
  }
  return touched;
}

interface Edge {
  readonly target: number;
  readonly when: number;
}

/** By target the numbers of the rows that reach it, ascending. */
function edgesByTarget({ offsets, targets, when }: Csr, numbers: Uint32Array): Map<number, Edge[]> {
  const edges = new Map<number, Edge[]>();
  numbers.forEach((number, row) => {
    for (let edge = offsets[row] as number; edge < (offsets[row + 1] as number); edge++) {
      const target = targets[edge] as number;
      const added = { target: number, when: when ? (when[edge] as number) : 0 };
      const list = edges.get(target);
      if (list) list.push(added);
      else edges.set(target, [added]);
    }
  });
  return edges;
}

/** Writes rows one after another. */
class RowWriter {
  readonly #offsets = [0];
  readonly #tagged: boolean;
  #targets = new Uint32Array(1024);
  #when = new Uint8Array(1024);
  #length = 0;

  constructor(tagged: boolean) {
    this.#tagged = tagged;
  }

  /** A row of `csr` (LOST: none) without the edges to `left`, and with those of `added`; all ascending. */
  merge(csr: Csr, row: number, left: Uint32Array, added: readonly Edge[]): void {
    const { offsets, targets, when } = csr;
    const begin = row === LOST ? 0 : (offsets[row] as number);
    const end = row === LOST ? 0 : (offsets[row + 1] as number);
    this.#reserve(end - begin + added.length);
    let leave = 0;
    let add = 0;
    for (let edge = begin; edge < end; edge++) {
      const target = targets[edge] as number;
      while (leave < left.length && (left[leave] as number) < target) leave++;
      if (left[leave] === target) continue;
      while (add < added.length && (added[add] as Edge).target < target) this.#put(added[add++] as Edge);
      this.#targets[this.#length] = target;
      this.#when[this.#length++] = when ? (when[edge] as number) : 0;
    }
    while (add < added.length) this.#put(added[add++] as Edge);
    this.#offsets.push(this.#length);
  }

  csr(): Csr {
    return {
      offsets: Uint32Array.from(this.#offsets),
      targets: this.#targets.subarray(0, this.#length),
      ...(this.#tagged && { when: this.#when.subarray(0, this.#length) }),
    };
  }

  #put({ target, when }: Edge): void {
    this.#targets[this.#length] = target;
    this.#when[this.#length++] = when;
  }

  #reserve(more: number): void {
    if (this.#length + more <= this.#targets.length) return;
    const size = Math.max(this.#targets.length * 2, this.#length + more);
    const targets = new Uint32Array(size);
    targets.set(this.#targets);
    this.#targets = targets;
    const when = new Uint8Array(size);
    when.set(this.#when);
    this.#when = when;
  }
}

/** The same rows with their targets under other numbers, in the same order; edges to LOST ones are left out. */
function renumberTargets(csr: Csr, numbers: Uint32Array | null): Csr {
  if (!numbers) return csr;
  const rowCount = csr.offsets.length - 1;
  const offsets = new Uint32Array(rowCount + 1);
  const targets = new Uint32Array(csr.targets.length);
  const when = csr.when ? new Uint8Array(csr.targets.length) : null;
  let length = 0;
  for (let row = 0; row < rowCount; row++) {
    const end = csr.offsets[row + 1] as number;
    for (let edge = csr.offsets[row] as number; edge < end; edge++) {
      const target = numbers[csr.targets[edge] as number] as number;
      if (target === LOST) continue;
      if (when && csr.when) when[length] = csr.when[edge] as number;
      targets[length++] = target;
    }
    offsets[row + 1] = length;
  }
  if (length === targets.length) return { offsets, targets, ...(when && { when }) };
  return { offsets, targets: targets.slice(0, length), ...(when && { when: when.slice(0, length) }) };
}

/** Leaves out the rows `dropped`, and puts row i of `rows` in so that its number is at[i]; both ascending. */
function replaceRows(csr: Csr, dropped: Uint32Array, at: Uint32Array, rows: Csr, size: number): Csr {
  let count = csr.targets.length + rows.targets.length;
  for (const row of dropped) count -= (csr.offsets[row + 1] as number) - (csr.offsets[row] as number);
  const offsets = new Uint32Array(size + 1);
  const targets = new Uint32Array(count);
  const when = csr.when ? new Uint8Array(count) : null;
  let row = 0;
  let length = 0;
  const copy = (from: Csr, first: number, last: number) => {
    const begin = from.offsets[first] as number;
    const end = from.offsets[last] as number;
    targets.set(from.targets.subarray(begin, end), length);
    if (when && from.when) when.set(from.when.subarray(begin, end), length);
    for (let next = first + 1; next <= last; next++) offsets[++row] = (from.offsets[next] as number) - begin + length;
    length += end - begin;
  };
  let old = 0;
  let drop = 0;
  let put = 0;
  while (row < size) {
    for (; drop < dropped.length && dropped[drop] === old; drop++) old++;
    if (at[put] === row) {
      copy(rows, put, put + 1);
      put++;
      continue;
    }
    const untilDrop = (dropped[drop] ?? csr.offsets.length - 1) - old;
    const run = Math.min(untilDrop, (at[put] ?? size) - row);
    copy(csr, old, old + run);
    old += run;
  }
  return { offsets, targets, ...(when && { when }) };
}

/** Whether the rows numbered `at` are what they were. */
function sameRows(csr: Csr, at: Uint32Array, rows: Csr): boolean {
  return at.every((old, row) => {
    const begin = csr.offsets[old] as number;
    const first = rows.offsets[row] as number;
    const count = (rows.offsets[row + 1] as number) - first;
    if ((csr.offsets[old + 1] as number) - begin !== count) return false;
    for (let edge = 0; edge < count; edge++) {
      if (csr.targets[begin + edge] !== rows.targets[first + edge]) return false;
      if (csr.when?.[begin + edge] !== rows.when?.[first + edge]) return false;
    }
    return true;
  });
}
