import { wsisModel } from "../src/model/wsisModel.ts";
import { openEmbeddedStore } from "../src/store/embedded/openEmbeddedStore.ts";
import type { GraphReader } from "../src/store/port.ts";
import { benchFolder, benchStore } from "./benchStore.ts";
import { exploreQuestions, fiveSteps, twoSteps } from "./exploreQuestions.ts";
import { type Figure, median, percentile, printFigures, timings } from "./figures.ts";
import { half } from "./questions.ts";

const SMALL = 13_500;
const LARGE = 1_350_000;

/** Walks, paths, gaps and sets in process, at 13,500 projects, and with `large` at 1,350,000. */
export async function explore(size: string | undefined): Promise<void> {
  const large = size === "large";
  const projects = large ? LARGE : SMALL;
  const store = large
    ? await openEmbeddedStore({ model: wsisModel, folder: benchFolder("large"), readOnly: true })
    : await benchStore(projects);
  printFigures(
    `In process, ${projects.toLocaleString("en-US")} projects`,
    await figures(await store.reader(), projects, large ? 12 : 400, large ? 100 : 1),
  );
  await store.close();
}

async function figures(reader: GraphReader, projects: number, runs: number, times: number): Promise<Figure[]> {
  const ask = exploreQuestions(reader, projects);
  const bar = async (name: string, call: (run: number) => unknown, most?: number) =>
    median(name, await timings(runs, call), most && most * times);
  const [plain, tested]: number[][] = [[], []];
  for (let run = 0; run < runs; run++)
    for (const [times, measure] of [
      [plain, "COUNT"],
      [tested, "P_VALUE"],
    ] as const) {
      const start = performance.now();
      await ask.crossTab(measure)(half(run));
      times?.push(performance.now() - start);
    }
  const middle = (times: number[] | undefined) =>
    percentile(
      (times ?? []).slice(runs >> 2).sort((a, b) => a - b),
      0.5,
    );
  return [
    await bar("traverse, two steps", ask.traverse(twoSteps), 5),
    await bar("traverse, five steps", ask.traverse(fiveSteps), 20),
    await bar("10 paths of length up to 5", ask.paths, 10),
    await bar("neighbourhood of 200 nodes", ask.neighbourhood, 5),
    await bar("similar projects", ask.similarProjects, 5),
    await bar("similar stakeholders", ask.similarStakeholders, 5),
    await bar("gaps, half selected", (run) => ask.gaps(half(run)), 5),
    await bar("sets of eight", ask.sets, 5),
    await bar("countries by number of projects under a filter", ask.orderByCount),
    {
      name: "cross-tab with P_VALUE: share of the plain one",
      value: middle(tested) / middle(plain),
      unit: "",
      bar: { most: 3 },
      note: `${middle(tested).toPrecision(3)} and ${middle(plain).toPrecision(3)} ms`,
    },
  ];
}
