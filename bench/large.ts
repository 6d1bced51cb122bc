import { existsSync } from "node:fs";
import { join } from "node:path";
import { wsisModel } from "../src/model/wsisModel.ts";
import { openEmbeddedStore } from "../src/store/embedded/openEmbeddedStore.ts";
import { benchFolder, benchStore } from "./benchStore.ts";
import { median, printFigures, timings } from "./figures.ts";
import { half, questions, searchTexts } from "./questions.ts";

const PROJECTS = 1_350_000;
const RUNS = 15;

/** 1,350,000 projects from the file. Making the file takes minutes, once; the figures come from a process of their own. */
export async function large(): Promise<void> {
  const folder = benchFolder("large");
  if (!existsSync(join(folder, "complete"))) {
    console.log(`Making ${folder} …`);
    await (await benchStore(PROJECTS, folder)).close();
    console.log("Made. Run the same command again for the figures.");
    return;
  }
  const start = performance.now();
  const store = await openEmbeddedStore({ model: wsisModel, folder, readOnly: true });
  const reader = await store.reader();
  const loaded = (performance.now() - start) / 1000;
  const ask = questions(reader);
  const texts = await searchTexts(reader, RUNS * 2);
  const all = {};
  const figures = [
    { name: "load from the file", value: loaded, unit: "s", bar: { most: 40 } },
    median("matrix, all selected", await timings(RUNS, () => ask.matrix(all)), 80),
    median("matrix, half selected", await timings(RUNS, (run) => ask.matrix(half(run)))),
    median(
      "cross-tab action line × target, all selected",
      await timings(RUNS, () => ask.table("ACTION_LINE", "SDG_TARGET")(all)),
    ),
    median("four facets, half selected", await timings(RUNS, (run) => ask.fourFacets(half(run)))),
    median("page of 20 with four nested links", await timings(RUNS, (run) => ask.nestedPage(half(run)))),
    median("search", await timings(RUNS, (run) => ask.search(texts[run]!))),
    { name: "peak memory (RSS)", value: process.resourceUsage().maxRSS / 1024 ** 2, unit: "GiB", bar: { most: 3 } },
  ];
  printFigures("In process, 1,350,000 projects", figures);
  await store.close();
}
