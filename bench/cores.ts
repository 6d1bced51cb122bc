import { existsSync } from "node:fs";
import { join } from "node:path";
import { programStamp } from "../src/cli/programStamp.ts";
import { wsisModel } from "../src/model/wsisModel.ts";
import { openEmbeddedStore } from "../src/store/embedded/openEmbeddedStore.ts";
import { GraphWorkers } from "../src/store/local/GraphWorkers.ts";
import { benchFolder } from "./benchStore.ts";
import { printFigures } from "./figures.ts";
import { half, questions } from "./questions.ts";

const SECONDS = 6;
const AT_ONCE = 8;

/** How the rate of long questions grows with threads, at 1,350,000 projects, and what a thread holds: from the store that `large` made. */
export async function cores(): Promise<void> {
  const folder = benchFolder("large");
  if (!existsSync(join(folder, "complete"))) throw new Error('Run "npm run bench -- large" first');
  const script = new URL("../src/store/local/graphWorker.js", import.meta.url);
  const rates = new Map<string, number[]>();
  const store = await openEmbeddedStore({
    model: wsisModel,
    folder,
    stamp: programStamp,
    workers: new GraphWorkers({ script, most: 2 }),
  });
  const ask = questions(await store.reader());
  const memory = [process.memoryUsage().rss];
  let run = 0;
  for (const atOnce of [1, AT_ONCE]) {
    for (const [name, question] of [
      ["matrix", ask.matrix],
      ["four facets", ask.fourFacets],
    ] as const) {
      await Promise.all(Array.from({ length: atOnce }, () => question(half(run++))));
      let answered = 0;
      const begin = performance.now();
      const end = begin + SECONDS * 1000;
      const one = async () => {
        for (; performance.now() < end; answered++) await question(half(run++));
      };
      await Promise.all(Array.from({ length: atOnce }, one));
      rates.set(name, [...(rates.get(name) ?? []), (answered * 1000) / (performance.now() - begin)]);
    }
    memory.push(process.memoryUsage().rss);
  }
  const [start, one, two] = memory.map((bytes) => bytes / 1024 ** 2) as [number, number, number];
  await store.close();
  printFigures("Two threads beside one, 1,350,000 projects", [
    ...[...rates].map(([name, [one = 1, two = 0]]) => ({
      name: `${name}: share of one thread's rate`,
      value: two / one,
      unit: "",
      bar: { least: 1.6 },
      note: `${one.toFixed(1)} and ${two.toFixed(1)} a second`,
    })),
    { name: "memory of one thread", value: one - start, unit: "MiB" },
    { name: "memory of two threads", value: two - start, unit: "MiB" },
    { name: "peak memory (RSS)", value: process.resourceUsage().maxRSS / 1024 ** 2, unit: "GiB", bar: { most: 1.5 } },
  ]);
}
