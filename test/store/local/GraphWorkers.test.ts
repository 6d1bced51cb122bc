import { mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { pathToFileURL } from "node:url";
import { afterEach, expect, it } from "vitest";
import { ANY_BASIS } from "../../../src/model/filter/basis.ts";
import { EVERYTHING } from "../../../src/model/filter/combine.ts";
import { InputError } from "../../../src/model/InputError.ts";
import { encodeRecord } from "../../../src/model/record/recordDocument.ts";
import type { NodeRecord } from "../../../src/model/types.ts";
import { wsisModel } from "../../../src/model/wsisModel.ts";
import type { GraphWorkers } from "../../../src/store/local/GraphWorkers.ts";
import { LocalGraph } from "../../../src/store/local/LocalGraph.ts";
import { MemoryLog } from "../../../src/store/local/MemoryLog.ts";
import { StoreError, tookTooLong } from "../../../src/store/StoreError.ts";
import { answers } from "../../support/answers.ts";
import { expectSame } from "../../support/expectSame.ts";
import { graphWorkers } from "../../support/graphWorkers.ts";
import { record } from "../../support/record.ts";
import { smallGraph } from "../../support/smallGraph.ts";

const opened: GraphWorkers[] = [];
const folder = mkdtempSync(join(tmpdir(), "wsis-workers-"));

afterEach(async () => {
  for (const workers of opened.splice(0)) await workers.close();
  rmSync(folder, { recursive: true, force: true });
});

/** A graph that asks workers, and one that does not, of the same records. */
function graphs(workers: GraphWorkers) {
  opened.push(workers);
  const log = new MemoryLog();
  const here = new LocalGraph(wsisModel, log, { store: "embedded" });
  const there = new LocalGraph(wsisModel, log, { store: "embedded", workers });
  const write = (upserts: readonly NodeRecord[]) =>
    log.write(new Map(upserts.map((one) => [one.id, encodeRecord(one)])), {
      sequence: log.sequence() + 1,
      actor: "tester",
      at: "now",
      upserted: upserts.map(({ id }) => id),
      deleted: [],
    });
  write(smallGraph);
  return { here, there, write, workers };
}

/** A worker that does as a module says with what it is told, from its first message on. */
function scripted(body: string): URL {
  const path = join(mkdtempSync(join(tmpdir(), "wsis-worker-")), "worker.mjs");
  writeFileSync(
    path,
    `import { parentPort, workerData } from "node:worker_threads";
const say = (said) => parentPort.postMessage(said);
${body}
say({ ready: true });`,
  );
  return pathToFileURL(path);
}

const ids = smallGraph.map(({ id }) => id);
const everyProject = [{ kind: "Project", sets: [EVERYTHING] }];
const soon = () => ({ deadline: Date.now() + 1500 });

it("workers answer as this thread does, revision by revision, also while one is being asked", async () => {
  const { here, there, write, workers } = graphs(graphWorkers());
  const before = [here.reader(), there.reader()] as const;
  const expected = await answers(before[0], ids, []);
  const asked = answers(before[1], ids, []);
  write([record("Project:late", "Late health", {}, { PROJECT_SDG: ["3"], PROJECT_COUNTRY: ["KEN"] })]);
  const after = [here.reader(), there.reader()] as const;
  const asMoved = await answers(after[0], ids, []);
  expectSame(await asked, expected);
  expectSame(await answers(after[1], ids, []), asMoved);
  expectSame(await answers(before[1], ids, []), expected);
  expect(asMoved).not.toEqual(expected);
  expect(workers.size).toBeGreaterThan(0);
});

it("a worker that overruns the deadline is ended, and another answers the next question", async () => {
  const { there, workers } = graphs(
    graphWorkers({
      most: 1,
      script: scripted(`parentPort.on("message", (told) => {
  if ("image" in told) return;
  if (told.requests[0].sets.length > 1) for (;;);
  say({ number: told.number, answers: ["another"] });
});`),
    }),
  );
  const begun = Date.now();
  const endless = [{ kind: "Project", sets: [EVERYTHING, EVERYTHING] }];
  await expect(there.reader().under(soon()).overlaps(endless)).rejects.toEqual(tookTooLong());
  expect(Date.now() - begun).toBeLessThan(5000);
  expect(await there.reader().overlaps(everyProject)).toEqual(["another"]);
  expect(workers.size).toBe(1);
});

it("what waits for a worker is given up at its deadline too, and when nobody waits any more", async () => {
  const { there } = graphs(graphWorkers({ most: 1, script: scripted('parentPort.on("message", () => {});') }));
  const first = there
    .reader()
    .under({ deadline: Date.now() + 60_000 })
    .overlaps(everyProject)
    .catch((error: unknown) => error);
  await expect(there.reader().under(soon()).overlaps(everyProject)).rejects.toEqual(tookTooLong());
  const gone = new AbortController();
  const late = there.reader().under({ signal: gone.signal }).overlaps(everyProject);
  gone.abort();
  await expect(late).rejects.toEqual(tookTooLong());
  await expect(there.reader().under({ signal: gone.signal }).overlaps(everyProject)).rejects.toEqual(tookTooLong());
  await opened[0]!.close();
  expect(await first).toEqual(expect.objectContaining({ code: "UNAVAILABLE" }));
});

it("a worker notices that nobody waits any more, and lives on", async () => {
  const { there, workers } = graphs(
    graphWorkers({
      most: 1,
      script: scripted(`let lives = 0;
parentPort.on("message", (told) => {
  if ("image" in told) return;
  lives++;
  if (lives === 1) {
    while (Atomics.load(workerData.givenUp, 0) !== told.number);
    return say({ number: told.number, fault: null });
  }
  say({ number: told.number, answers: [lives] });
});`),
    }),
  );
  await expect(there.reader().under(soon()).overlaps(everyProject)).rejects.toEqual(tookTooLong());
  expect(await there.reader().overlaps(everyProject)).toEqual([2]);
  expect(workers.size).toBe(1);
});

it("a question whose worker dies is asked of another; of one that kills workers, it is told", async () => {
  const dies = (times: number) => {
    const marks = mkdtempSync(join(tmpdir(), "wsis-marks-"));
    return scripted(`import { readdirSync, writeFileSync } from "node:fs";
parentPort.on("message", (told) => {
  if ("image" in told) return;
  const deaths = readdirSync(${JSON.stringify(marks)}).length;
  if (deaths < ${times}) {
    writeFileSync(${JSON.stringify(marks)} + "/" + deaths, "");
    process.exit(3);
  }
  say({ number: told.number, answers: ["alive"] });
});`);
  };
  const once = graphs(graphWorkers({ most: 1, script: dies(1) }));
  expect(await once.there.reader().overlaps(everyProject)).toEqual(["alive"]);
  const twice = graphs(graphWorkers({ most: 1, script: dies(2) }));
  await expect(twice.there.reader().overlaps(everyProject)).rejects.toThrow(StoreError);
  expect(await twice.there.reader().overlaps(everyProject)).toEqual(["alive"]);
});

it("where no worker begins, all is answered here", async () => {
  for (const script of [pathToFileURL(join(folder, "missing.mjs")), scripted("process.exit(1);")]) {
    const { here, there } = graphs(graphWorkers({ script }));
    const expected = await answers(here.reader(), ids, []);
    expectSame(await answers(there.reader(), ids, []), expected);
    expectSame(await answers(there.reader(), ids, []), expected);
  }
});

it("short questions start no worker, and what turns out to be long does", async () => {
  const { there, workers } = graphs(graphWorkers({ isEager: false }));
  const page = { limit: 20, backward: false };
  const set = { kind: "Project", filter: EVERYTHING, basis: ANY_BASIS };
  await there.reader().select([{ set, orderBy: [], page, count: true }]);
  expect(workers.size).toBe(0);
  const pairs = Array.from({ length: 3000 }, () => ({ id: ids.find((id) => id.startsWith("Project:"))!, limit: 20 }));
  await there.reader().similar(pairs);
  expect(workers.size).toBe(1);
});

it("a fault of the question is the caller's, wherever it is found", async () => {
  const { there } = graphs(
    graphWorkers({
      script: scripted(`parentPort.on("message", (told) => {
  if ("number" in told) say({ number: told.number, fault: { path: told.name === "paths" ? "maxLength" : null, message: "no", stack: "there" } });
});`),
    }),
  );
  const path = { from: "Project:p1", to: "Project:p2", maxLength: 2, limit: 1 };
  await expect(there.reader().paths(path)).rejects.toEqual(new InputError("maxLength", "no"));
  const fault = await there
    .reader()
    .overlaps(everyProject)
    .catch((error: unknown) => error);
  expect([(fault as Error).message, (fault as Error).stack]).toEqual(["no", "there"]);
});
