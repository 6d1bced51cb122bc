/** Upper ends of the buckets of times, in seconds. */
const BUCKETS = [0.001, 0.0025, 0.005, 0.01, 0.025, 0.05, 0.1, 0.25, 0.5, 1, 2.5, 5, 10];

type Labels = Readonly<Record<string, string>>;

interface Histogram {
  readonly counts: number[];
  sum: number;
}

/** Counters and histograms in the text format of Prometheus, version 0.0.4. */
export class Metrics {
  readonly #help = new Map<string, string>();
  readonly #counters = new Map<string, Map<string, number>>();
  readonly #histograms = new Map<string, Map<string, Histogram>>();

  /** Says what a metric is; one that is not described is a fault of ours. */
  describe(name: string, help: string): void {
    this.#help.set(name, help);
  }

  count(name: string, labels: Labels = {}): void {
    const series = seriesOf(this.#counters, name);
    const key = labelText(labels);
    series.set(key, (series.get(key) ?? 0) + 1);
  }

  time(name: string, labels: Labels, seconds: number): void {
    const series = seriesOf(this.#histograms, name);
    const key = labelText(labels);
    const histogram = series.get(key) ?? { counts: BUCKETS.map(() => 0), sum: 0 };
    series.set(key, histogram);
    const bucket = BUCKETS.findIndex((end) => seconds <= end);
    if (bucket >= 0) histogram.counts[bucket]!++;
    else histogram.counts[BUCKETS.length] = (histogram.counts[BUCKETS.length] ?? 0) + 1;
    histogram.sum += seconds;
  }

  /** The text, with what is measured at the moment. */
  text(gauges: readonly Gauge[]): string {
    const lines = [
      ...gauges.flatMap(({ name, help, value, labels = {}, counter }) => [
        `# HELP ${name} ${help}`,
        `# TYPE ${name} ${counter ? "counter" : "gauge"}`,
        `${name}${braces(labelText(labels))} ${value}`,
      ]),
      ...[...this.#counters].flatMap(([name, series]) => [
        ...this.#head(name, "counter"),
        ...[...series].map(([labels, value]) => `${name}${braces(labels)} ${value}`),
      ]),
      ...[...this.#histograms].flatMap(([name, series]) => [
        ...this.#head(name, "histogram"),
        ...[...series].flatMap(([labels, histogram]) => histogramLines(name, labels, histogram)),
      ]),
    ];
    return `${lines.join("\n")}\n`;
  }

  #head(name: string, type: string): string[] {
    return [`# HELP ${name} ${this.#help.get(name) ?? name}`, `# TYPE ${name} ${type}`];
  }
}

/** A number as it is now. */
export interface Gauge {
  readonly name: string;
  readonly help: string;
  readonly value: number;
  readonly labels?: Labels;
  /** It only grows. */
  readonly counter?: true;
}

function seriesOf<T>(all: Map<string, Map<string, T>>, name: string): Map<string, T> {
  const series = all.get(name) ?? new Map<string, T>();
  all.set(name, series);
  return series;
}

function histogramLines(name: string, labels: string, { counts, sum }: Histogram): string[] {
  const prefix = labels === "" ? "" : `${labels},`;
  let below = 0;
  const lines = BUCKETS.map((end, at) => {
    below += counts[at]!;
    return `${name}_bucket{${prefix}le="${end}"} ${below}`;
  });
  const all = below + (counts[BUCKETS.length] ?? 0);
  return [
    ...lines,
    `${name}_bucket{${prefix}le="+Inf"} ${all}`,
    `${name}_sum${braces(labels)} ${sum}`,
    `${name}_count${braces(labels)} ${all}`,
  ];
}

const braces = (labels: string) => (labels === "" ? "" : `{${labels}}`);

function labelText(labels: Labels): string {
  return Object.entries(labels)
    .map(
      ([name, value]) => `${name}="${value.replaceAll("\\", "\\\\").replaceAll('"', '\\"').replaceAll("\n", "\\n")}"`,
    )
    .join(",");
}
