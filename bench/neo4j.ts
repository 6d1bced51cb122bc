import { mkdtempSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { pathToFileURL } from "node:url";
import neo4j, { type Driver } from "neo4j-driver";
import type { Operation } from "../src/api/createApi.ts";
import { packageRoot } from "../src/cli/packageRoot.ts";
import { startServer } from "../src/http/startServer.ts";
import { kindsInOrder } from "../src/model/kindsInOrder.ts";
import { withDescendants } from "../src/model/record/terms.ts";
import type { NodeRecord } from "../src/model/types.ts";
import { wsisModel } from "../src/model/wsisModel.ts";
import { openNeo4jStore } from "../src/store/neo4j/openNeo4jStore.ts";
import type { GraphReader, GraphStore } from "../src/store/port.ts";
import { openReplicaStore } from "../src/store/replica/openReplicaStore.ts";
import { bareLoad } from "./bareLoad.ts";
import { benchStore } from "./benchStore.ts";
import { comparedLines, exploreQuestions, fiveSteps, projectOf, twoSteps } from "./exploreQuestions.ts";
import { type Figure, percentile, printFigures } from "./figures.ts";
import { handWritten } from "./handWritten.ts";
import { operations, searchOperation, twoHops } from "./httpOperations.ts";
import { appOf, constantSchema, folders } from "./httpServer.ts";
import { half, questions, searchTexts } from "./questions.ts";

const BATCH = 2000;
const RUNS = 60;
const ROUNDS = 5;
/** Slow questions are asked less often: about so long for all runs of a pair, and at least three a round. */
const PAIR_MILLIS = 40_000;
/** Above so many projects everything is written once, and nothing beside it; Cypher is not timed. */
const LARGE = 100_000;

/** Neo4j beside the embedded store and beside Cypher written by hand, at 13,500 projects, side by side in one run. */
export async function neo4jBench(projects = 13_500): Promise<void> {
  const folder = mkdtempSync(join(tmpdir(), "wsis-bench-neo4j-"));
  const script = pathToFileURL(join(packageRoot(), "scripts", "startNeo4j.mjs")).href;
  const { startNeo4j } = (await import(script)) as typeof import("../scripts/startNeo4j.mjs");
  const large = projects > LARGE;
  const server = await startNeo4j(folder, undefined, { heap: large ? 6 : 1 });
  const driver = neo4j.driver(server.uri, undefined, { disableLosslessIntegers: true });
  try {
    const embedded = await benchStore(projects);
    const direct = await openNeo4jStore({ model: wsisModel, uri: server.uri });
    const written = await (large ? writingOnce(embedded, direct) : writing(embedded, direct, driver));
    printFigures(`Neo4j, ${projects} projects: writing`, written);
    const loads: number[] = [];
    let replica: GraphStore | null = null;
    for (let run = 0; run < (large ? 1 : 3); run++) {
      await replica?.close();
      const begun = performance.now();
      replica = await openReplicaStore({ primary: await openNeo4jStore({ model: wsisModel, uri: server.uri }) });
      loads.push((performance.now() - begun) / 1000);
    }
    if (!replica) throw new Error("There is no replica");
    const [first = 0] = loads;
    const loaded = percentile(
      loads.sort((x, y) => x - y),
      0.5,
    );
    const load: Figure = {
      name: "replica: load",
      value: loaded,
      unit: "s",
      ...(!large && { bar: { most: 3 } }),
      note: `the first ${first.toFixed(1)} s`,
    };
    printFigures("Neo4j: replica", [load, ...(await besideEmbedded(await replica.reader(), await embedded.reader()))]);
    if (!large) {
      printFigures("Neo4j: direct, beside Cypher written by hand", await besideCypher(direct, driver));
      printFigures("Neo4j: direct, over links of many kinds", await exploringBeside(direct, driver, projects));
    }
    await replica.close();
    await direct.close();
    await embedded.close();
    const memory = { name: "peak memory of this process (RSS)", value: process.resourceUsage().maxRSS / 1024 ** 2 };
    printFigures("Neo4j: memory", [{ ...memory, unit: "GiB" }]);
  } finally {
    await driver.close();
    await server.stop();
    rmSync(folder, { recursive: true, force: true });
  }
}

async function writingOnce(from: GraphStore, store: GraphStore): Promise<Figure[]> {
  const start = performance.now();
  for (const { name } of kindsInOrder(store.model)) {
    let upserts: NodeRecord[] = [];
    const write = async () => {
      if (upserts.length > 0) await store.apply({ actor: "bench", upserts });
      upserts = [];
    };
    for await (const record of from.records(name)) if (upserts.push(record) === BATCH) await write();
    await write();
  }
  return [{ name: "import", value: (performance.now() - start) / 1000, unit: "s" }];
}

async function batches(store: GraphStore): Promise<NodeRecord[][]> {
  const all: NodeRecord[][] = [];
  for (const { name } of kindsInOrder(store.model)) {
    const records: NodeRecord[] = [];
    for await (const record of store.records(name)) records.push(record);
    for (let index = 0; index < records.length; index += BATCH) all.push(records.slice(index, index + BATCH));
  }
  return all;
}

/** Once each to warm the server up, then both in turn. */
async function writing(from: GraphStore, store: GraphStore, driver: Driver): Promise<Figure[]> {
  const rows = await batches(from);
  const clear = () => driver.executeQuery("MATCH (n) DETACH DELETE n");
  const ours = async () => {
    for (const upserts of rows) await store.apply({ actor: "bench", upserts });
  };
  const seconds = async (work: () => Promise<void>) => {
    await clear();
    const start = performance.now();
    await work();
    return (performance.now() - start) / 1000;
  };
  const bare = () => bareLoad(wsisModel, driver, rows);
  const [our, their]: number[][] = [[], []];
  for (let round = 0; round < 4; round++) {
    their?.push(await seconds(bare));
    our?.push(await seconds(ours));
  }
  const middle = (times: number[] | undefined) => (times ?? []).slice(1).sort((a, b) => a - b)[1]!;
  const [a, b] = [middle(our), middle(their)];
  return [
    {
      name: "import: share of a bare UNWIND loader",
      value: a / b,
      unit: "",
      bar: { most: 1.5 },
      note: `${a.toFixed(2)} s and ${b.toFixed(2)} s`,
    },
  ];
}

async function besideEmbedded(replica: GraphReader, embedded: GraphReader): Promise<Figure[]> {
  const [theirs, ours] = [questions(embedded), questions(replica)];
  const texts = await searchTexts(embedded, 200);
  const calls = (ask: typeof ours): Record<string, (run: number) => unknown> => ({
    "matrix, dense": (run) => ask.matrix(half(run)),
    "four facets": (run) => ask.fourFacets(half(run)),
    "cross-tab action line × target": (run) => ask.table("ACTION_LINE", "SDG_TARGET")(half(run)),
    "page of 20 with four nested links": (run) => ask.nestedPage(half(run)),
    search: (run) => ask.search(texts[run % texts.length]!),
  });
  const [our, their] = [calls(ours), calls(theirs)];
  const figures: Figure[] = [];
  for (const name of Object.keys(our)) {
    const [a, b] = await pairInTurn(our[name]!, their[name]!, 300);
    figures.push(share(`replica: ${name}, share of embedded`, a, b, 1.25));
  }
  return figures;
}

/**
 * Whole operations over HTTP beside Cypher by hand. What the same server takes for a ready answer of the operation is
 * taken off.
 */
async function besideCypher(store: GraphStore, driver: Driver): Promise<Figure[]> {
  const asked = await store.reader();
  const texts = await searchTexts(asked, RUNS * 2);
  const countries = asked.terms("Country").map(({ key }) => key);
  const byHand = handWritten(driver);
  const keys = (run: number) =>
    Array.from({ length: 20 }, (_, index) => countries[(run * 20 + index) % countries.length]!);
  const text = (run: number) => texts[run % texts.length]!;
  const table: [string, (run: number) => Operation, (run: number) => Promise<unknown>][] = [
    [
      "matrix, dense, half selected",
      (run) => ({ query: operations["matrix, dense"], variables: { where: half(run) } }),
      (run) => byHand.matrix(half(run)),
    ],
    [
      "matrix, dense, all projects",
      () => ({ query: operations["matrix, dense"], variables: { where: {} } }),
      () => byHand.matrix({}),
    ],
    [
      "four facets",
      (run) => ({ query: operations["four facets"], variables: { where: half(run) } }),
      (run) => byHand.fourFacets(half(run)),
    ],
    [
      "page of 20 with four nested links",
      (run) => ({ query: operations["page of 20, four nested links"], variables: { where: half(run) } }),
      (run) => byHand.nestedPage(half(run)),
    ],
    [
      "two-hop counts of 20 countries",
      (run) => ({
        query: twoHops(20),
        variables: Object.fromEntries(keys(run).map((key, index) => [`k${index}`, key])),
      }),
      (run) => byHand.twoHops(keys(run)),
    ],
    [
      "search",
      (run) => ({ query: searchOperation, variables: { text: text(run) } }),
      (run) => byHand.search(text(run)),
    ],
  ];
  const server = await startServer({ store, host: "127.0.0.1", port: 0, answerCache: false, ...folders });
  const figures: Figure[] = [];
  for (const [name, operation, their] of table) {
    const constant = await appOf(store, await constantSchema(store, operation(0)));
    const ready = await constant.fastify.listen({ host: "127.0.0.1", port: 0 });
    const rounds = await inTurn(
      [(run) => post(server.url, operation(run)), their, (run) => post(ready, operation(run))],
      RUNS,
    );
    await constant.close();
    const [ours, theirs, nothing] = middleOf(rounds, ([a = 0, b = 1, c = 0]) => (a - c) / b) as [
      number,
      number,
      number,
    ];
    figures.push({
      ...share(`direct: ${name}, share of Cypher by hand`, ours - nothing, theirs, 1.3),
      note: `${ours.toPrecision(3)} − ${nothing.toPrecision(3)} and ${theirs.toPrecision(3)} ms`,
    });
  }
  await server.close();
  return figures;
}

async function post(url: string, operation: Operation): Promise<void> {
  const body = JSON.stringify(operation);
  const answer = await fetch(`${url}/graphql`, {
    method: "POST",
    headers: { "content-type": "application/json" },
    body,
  });
  const { errors } = (await answer.json()) as { errors?: unknown };
  if (errors) throw new Error(JSON.stringify(errors));
}

async function exploringBeside(store: GraphStore, driver: Driver, projects: number): Promise<Figure[]> {
  const byHand = handWritten(driver);
  const below = (await store.reader()).terms("ActionLine");
  const keyOf = (run: number) => projectOf(run, projects).slice("Project:".length);
  const other = (run: number) => keyOf(run * 31 + 17);
  const sets = (run: number) =>
    comparedLines.map((line, index): [string[], number] => [withDescendants(below, line), 2004 + ((run + index) % 8)]);
  const ours =
    <T>(ask: (of: ReturnType<typeof exploreQuestions>, run: number) => Promise<T>) =>
    async (run: number) => {
      const reader = await store.reader();
      const answer = await ask(exploreQuestions(reader, projects), run);
      await reader.isConsistent?.();
      return answer;
    };
  const goal = (run: number) => String(1 + (run % 17));
  const pairs: [string, (run: number) => Promise<unknown>, (run: number) => Promise<unknown>][] = [
    [
      "traverse, two steps",
      ours((ask, run) => ask.traverse(twoSteps)(run)),
      (run) => byHand.traverse(goal(run), false),
    ],
    [
      "traverse, five steps",
      ours((ask, run) => ask.traverse(fiveSteps)(run)),
      (run) => byHand.traverse(goal(run), true),
    ],
    ["10 paths of length up to 5", ours((ask, run) => ask.paths(run)), (run) => byHand.paths(keyOf(run), other(run))],
    [
      "neighbourhood of 200 nodes",
      ours((ask, run) => ask.neighbourhood(run)),
      (run) => byHand.neighbourhood(keyOf(run)),
    ],
    ["similar projects", ours((ask, run) => ask.similarProjects(run)), (run) => byHand.similar(keyOf(run))],
    ["gaps, half selected", ours((ask, run) => ask.gaps(half(run))), (run) => byHand.gaps(half(run))],
    ["sets of eight", ours((ask, run) => ask.sets(run)), (run) => byHand.sets(sets(run))],
    [
      "countries by number of projects",
      ours((ask, run) => ask.orderByCount(run)),
      (run) => byHand.orderByCount(2005 + (run % 8)),
    ],
  ];
  const figures: Figure[] = [];
  for (const [name, our, their] of pairs) {
    const [a, b] = await pairInTurn(our, their, RUNS);
    figures.push(share(`direct: ${name}, share of Cypher by hand`, a, b, 1.5));
  }
  return figures;
}

/** Medians of each, asked in turn so that all meet the same machine, round by round. */
async function inTurn(calls: readonly ((run: number) => unknown)[], runs: number): Promise<number[][]> {
  const begun = performance.now();
  let warm = 0;
  while (warm < 20 && (warm < 3 || performance.now() - begun < PAIR_MILLIS / 4)) {
    for (const call of calls) await call(warm);
    warm++;
  }
  const affordable = Math.floor((PAIR_MILLIS / ROUNDS / (performance.now() - begun)) * warm);
  const each = Math.max(3, Math.min(affordable, runs / ROUNDS));
  const rounds: number[][] = [];
  for (let round = 0; round < ROUNDS; round++) {
    const times = calls.map((): number[] => []);
    for (let index = 0; index < each; index++)
      // Each begins in turn, so that none meets all of the garbage collector.
      for (let place = 0; place < calls.length; place++) {
        const of = (place + index) % calls.length;
        times[of]?.push(await millis(() => calls[of]?.(round * each + index)));
      }
    rounds.push(times.map(middle));
  }
  return rounds;
}

/** The round whose figure is the median. */
function middleOf(rounds: readonly number[][], figure: (round: number[]) => number): number[] {
  return [...rounds].sort((x, y) => figure(x) - figure(y))[ROUNDS >> 1]!;
}

/** Of two that are asked in turn. */
async function pairInTurn(our: (run: number) => unknown, their: (run: number) => unknown, runs: number) {
  return middleOf(await inTurn([our, their], runs), ([a = 0, b = 1]) => a / b) as [number, number];
}

function middle(times: number[]): number {
  return percentile(
    times.sort((x, y) => x - y),
    0.5,
  );
}

async function millis(call: () => unknown): Promise<number> {
  const start = performance.now();
  await call();
  return performance.now() - start;
}

function share(name: string, ours: number, theirs: number, most: number): Figure {
  return {
    name,
    value: ours / theirs,
    unit: "",
    bar: { most },
    note: `${ours.toPrecision(3)} and ${theirs.toPrecision(3)} ms`,
  };
}
