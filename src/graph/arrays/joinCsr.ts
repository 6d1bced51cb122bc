import { ALWAYS, type Csr } from "./csr.ts";

/** Edges a → c wherever a → b in `first` and b → c in `second`; `keep` leaves out the b for which it is false. */
export function composeCsr(first: Csr, second: Csr, targetCount: number, keep?: (middle: number) => boolean): Csr {
  const rowCount = first.offsets.length - 1;
  const tagged = first.truths !== undefined || second.truths !== undefined;
  return collectRows(rowCount, targetCount, tagged, (row, emit) => {
    const end = first.offsets[row + 1]!;
    for (let edge = first.offsets[row]!; edge < end; edge++) {
      const middle = first.targets[edge]!;
      if (keep && !keep(middle)) continue;
      const table = first.truths ? first.truths[edge]! : ALWAYS;
      const last = second.offsets[middle + 1]!;
      for (let next = second.offsets[middle]!; next < last; next++)
        emit(second.targets[next]!, table & (second.truths ? second.truths[next]! : ALWAYS));
    }
  });
}

/** The edges of both. */
export function mergeCsr(left: Csr, right: Csr, targetCount: number): Csr {
  const tagged = left.truths !== undefined || right.truths !== undefined;
  return collectRows(left.offsets.length - 1, targetCount, tagged, (row, emit) => {
    for (const side of [left, right]) {
      const end = side.offsets[row + 1]!;
      for (let edge = side.offsets[row]!; edge < end; edge++)
        emit(side.targets[edge]!, side.truths ? side.truths[edge]! : ALWAYS);
    }
  });
}

/** The same edges with other targets and tables; a target of -1 or an empty table drops the edge. */
export function mapCsr(
  csr: Csr,
  targetCount: number,
  target: (index: number) => number,
  table?: (index: number) => number,
): Csr {
  const tagged = csr.truths !== undefined || table !== undefined;
  return collectRows(csr.offsets.length - 1, targetCount, tagged, (row, emit) => {
    const end = csr.offsets[row + 1]!;
    for (let edge = csr.offsets[row]!; edge < end; edge++) {
      const to = target(csr.targets[edge]!);
      const truth = csr.truths ? csr.truths[edge]! : ALWAYS;
      const mapped = table ? table(truth) : truth;
      if (to >= 0 && mapped !== 0) emit(to, mapped);
    }
  });
}

/** Builds rows from emitted edges; within a row edges to one target become one, and stand in ascending order. */
function collectRows(
  rowCount: number,
  targetCount: number,
  tagged: boolean,
  row: (row: number, emit: (target: number, table: number) => void) => void,
): Csr {
  const offsets = new Uint32Array(rowCount + 1);
  let targets = new Uint32Array(Math.max(1024, rowCount * 2));
  let truths = tagged ? new Uint8Array(targets.length) : null;
  const seenAt = new Int32Array(targetCount).fill(-1);
  const tables = new Uint8Array(targetCount);
  let length = 0;
  let start = 0;
  const emit = (target: number, table: number) => {
    if (seenAt[target]! >= start) {
      tables[target] = tables[target]! | table;
      return;
    }
    if (length === targets.length) {
      const larger = new Uint32Array(length * 2);
      larger.set(targets);
      targets = larger;
      if (truths) {
        const wider = new Uint8Array(length * 2);
        wider.set(truths);
        truths = wider;
      }
    }
    seenAt[target] = length;
    tables[target] = table;
    targets[length++] = target;
  };
  for (let index = 0; index < rowCount; index++) {
    start = length;
    row(index, emit);
    sortRange(targets, start, length);
    if (truths) for (let edge = start; edge < length; edge++) truths[edge] = tables[targets[edge]!]!;
    offsets[index + 1] = length;
  }
  return { offsets, targets: targets.slice(0, length), ...(truths && { truths: truths.slice(0, length) }) };
}

function sortRange(values: Uint32Array, start: number, end: number): void {
  if (end - start > 32) {
    values.subarray(start, end).sort();
    return;
  }
  for (let index = start + 1; index < end; index++) {
    const value = values[index]!;
    let hole = index;
    while (hole > start && values[hole - 1]! > value) {
      values[hole] = values[hole - 1]!;
      hole--;
    }
    values[hole] = value;
  }
}
