import { createWriteStream } from "node:fs";
import { devNull } from "node:os";
import { monitorEventLoopDelay } from "node:perf_hooks";
import { Readable } from "node:stream";
import { pipeline } from "node:stream/promises";
import { setImmediate } from "node:timers/promises";
import { createApi } from "../src/api/createApi.ts";
import { createExporter, type ExportRequest } from "../src/export/records/createExporter.ts";
import { formats } from "../src/export/records/formats.ts";
import type { GraphReader } from "../src/store/port.ts";
import { benchFolder, benchStore } from "./benchStore.ts";
import { type Figure, printFigures } from "./figures.ts";

/** Bars for the rate, as a share of what reads the same records and writes a constant row for each. */
const leastShare: Readonly<Record<string, number>> = { csv: 0.8, jsonl: 0.8, ttl: 0.6, graphml: 0.6 };
const MOST_GROWTH = 100;
const MOST_WAIT = 50;
const BATCH = 250;

interface Run {
  readonly seconds: number;
  readonly characters: number;
  /** How much the process grew at most, in MiB. */
  readonly growth: number;
  /** The longest time that others had to wait, in milliseconds. */
  readonly wait: number;
}

/** All projects in every format, from the file, to nowhere; beside what writes constant rows of the same length. */
export async function exports(count = "135000"): Promise<void> {
  const projects = Number(count);
  const store = await benchStore(projects, benchFolder(`exports-${projects}`));
  const exporter = createExporter(store, createApi({ store }));
  const reader = await store.reader();
  const figures: Figure[] = [];
  for (const format of Object.keys(formats) as ExportRequest["format"][]) {
    const { pieces } = await exporter({
      connection: "projects",
      format,
      iriOf: (id) => `urn:wsis:${id}`,
      address: "bench",
    });
    const run = await drained(pieces);
    const row = "x".repeat(Math.round(run.characters / projects));
    const read = await drained(constantRows(reader, row));
    const bare = await drained(bareRows(projects, row));
    const least = leastShare[format];
    figures.push(
      { name: `${format}: projects`, value: projects / run.seconds, unit: "/s", note: `${row.length} characters each` },
      {
        name: `${format}: of reading and writing constant rows`,
        value: read.seconds / run.seconds,
        unit: "",
        ...(least !== undefined && { bar: { least } }),
      },
      { name: `${format}: of writing constant rows alone`, value: bare.seconds / run.seconds, unit: "" },
      { name: `${format}: growth of memory`, value: run.growth, unit: "MiB", bar: { most: MOST_GROWTH } },
      { name: `${format}: longest wait of others`, value: run.wait, unit: "ms", bar: { most: MOST_WAIT } },
    );
  }
  printFigures(`Exports, ${projects.toLocaleString("en")} projects`, figures);
  await store.close();
}

async function* constantRows(reader: GraphReader, row: string): AsyncGenerator<string> {
  let text = "";
  let count = 0;
  for (const _ of reader.records!("Project")) {
    text += row;
    if (++count % BATCH > 0) continue;
    yield text;
    text = "";
    await setImmediate();
  }
  yield text;
}

async function* bareRows(count: number, row: string): AsyncGenerator<string> {
  for (let from = 0; from < count; from += BATCH) {
    let text = "";
    for (let index = 0; index < BATCH; index++) text += row;
    yield text;
    await setImmediate();
  }
}

async function drained(pieces: AsyncIterable<string | Uint8Array>): Promise<Run> {
  globalThis.gc?.();
  const before = process.memoryUsage.rss();
  let most = before;
  let characters = 0;
  const counted = async function* () {
    for await (const piece of pieces) {
      characters += piece.length;
      most = Math.max(most, process.memoryUsage.rss());
      yield piece;
    }
  };
  const delay = monitorEventLoopDelay({ resolution: 5 });
  delay.enable();
  const start = performance.now();
  await pipeline(Readable.from(counted(), { highWaterMark: 2 }), createWriteStream(devNull));
  const seconds = (performance.now() - start) / 1000;
  delay.disable();
  return { seconds, characters, growth: (most - before) / 1024 ** 2, wait: delay.max / 1e6 };
}
