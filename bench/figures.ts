export interface Figure {
  readonly name: string;
  readonly value: number;
  readonly unit: string;
  /** What it must reach; absent for a figure that only informs. */
  readonly bar?: { readonly most?: number; readonly least?: number };
  readonly note?: string;
}

/** Prints figures as a table, each beside its bar. */
export function printFigures(title: string, figures: readonly Figure[]): void {
  console.log(`\n${title}`);
  for (const { name, value, unit, bar, note } of figures) {
    const met =
      !bar || (value <= (bar.most ?? Number.POSITIVE_INFINITY) && value >= (bar.least ?? Number.NEGATIVE_INFINITY));
    const wanted = bar
      ? `${bar.most === undefined ? `≥ ${bar.least}` : `≤ ${bar.most}`} ${met ? "met" : "NOT MET"}`
      : "";
    console.log(
      `  ${name.padEnd(52)} ${value.toPrecision(3).padStart(8)} ${unit.padEnd(6)} ${wanted.padEnd(16)} ${note ?? ""}`,
    );
  }
}

/** Times a call so many times after a warm-up; sorted, in milliseconds. */
export async function timings(runs: number, call: (run: number) => unknown): Promise<number[]> {
  const times: number[] = [];
  const warm = Math.ceil(runs / 3);
  for (let run = 0; run < runs + warm; run++) {
    const start = performance.now();
    await call(run);
    if (run >= warm) times.push(performance.now() - start);
  }
  return times.sort((a, b) => a - b);
}

export function percentile(sorted: readonly number[], share: number): number {
  return sorted[Math.min(sorted.length - 1, Math.floor(sorted.length * share))] ?? Number.NaN;
}

/** The median as a figure, with the 95th percentile as its note. */
export function median(name: string, times: readonly number[], most?: number): Figure {
  return {
    name,
    value: percentile(times, 0.5),
    unit: "ms",
    ...(most !== undefined && { bar: { most } }),
    note: `p95 ${percentile(times, 0.95).toPrecision(3)} ms`,
  };
}
