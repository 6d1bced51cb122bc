import { createApi } from "../src/api/createApi.ts";
import { benchStore } from "./benchStore.ts";
import { type Figure, median, printFigures, timings } from "./figures.ts";
import { operations } from "./httpOperations.ts";
import { half } from "./questions.ts";

const RUNS = 2_000;
/** How many ask at the same time, each again as soon as it has its answer. */
const ASKING = 10;

/** Projects of whoever also runs one of those selected. */
const twoHops = `query ($where: ProjectFilter!) { projects(
  where: { traverse: { where: { projects: $where }, steps: [{ link: RUN_BY }, { link: RUN_BY }] } }) { totalCount } }`;

const asked: readonly (readonly [name: string, query: string, bar: number])[] = [
  ["matrix, dense", operations["matrix, dense"], 0.35],
  ["matrix, 306 cells as objects", operations["matrix, cells"], 1.2],
  ["four facets", operations["four facets"], 0.25],
  ["page of 20, four nested links", operations["page of 20, four nested links"], 0.8],
  ["two hops over stakeholders", twoHops, 0.5],
];

/** Text of an operation in, text of the answer out, in process, about half of 13,500 projects selected by a filter that differs each time. */
export async function graphql(): Promise<void> {
  const store = await benchStore(13_500);
  const { execute } = createApi({ store });
  const ask = async (query: string, run: number) => {
    const { errors, ...answer } = await execute({ query, variables: { where: half(run) } });
    if (errors) throw errors[0];
    return JSON.stringify(answer);
  };
  const figures: Figure[] = [];
  for (const [name, query, bar] of asked)
    figures.push(median(name, await timings(RUNS, (run) => ask(query, run)), bar));
  const page = operations["page of 20, four nested links"];
  let next = 0;
  const start = performance.now();
  await Promise.all(
    Array.from({ length: ASKING }, async () => {
      while (next < RUNS) await ask(page, next++);
    }),
  );
  const value = (RUNS * 1_000) / (performance.now() - start);
  figures.push({ name: "page of 20, ten at a time", value, unit: "/s", bar: { least: 1_200 } });
  printFigures("GraphQL in process, 13,500 projects", figures);
  await store.close();
}
