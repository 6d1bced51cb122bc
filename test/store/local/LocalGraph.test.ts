import fc from "fast-check";
import { expect, it, vi } from "vitest";
import { encodeRecord } from "../../../src/model/record/recordDocument.ts";
import type { NodeRecord } from "../../../src/model/types.ts";
import { wsisModel } from "../../../src/model/wsisModel.ts";
import { LocalGraph } from "../../../src/store/local/LocalGraph.ts";
import { MemoryLog } from "../../../src/store/local/MemoryLog.ts";
import { filters, graphs } from "../../oracle/arbitraries.ts";
import { answers } from "../../support/answers.ts";
import { expectSame } from "../../support/expectSame.ts";
import { record } from "../../support/record.ts";
import { smallGraph } from "../../support/smallGraph.ts";

/** Records that move what others hang on, that stand before and between others, or that link to what is not there. */
const movers: readonly NodeRecord[] = [
  record("SdgTarget:3.8", "Moved health", { ictIndicator: true }, { TARGET_GOAL: ["10"] }),
  record("SdgTarget:10.2", "Moved inclusion", {}, { TARGET_GOAL: ["2"] }),
  record("Sdg:2", "Zero hunger"),
  record("ActionLine:C10", "Now below C7", {}, { ACTION_LINE_PARENT: ["C7"] }),
  record("ActionLine:C0", "Before all", {}, { ACTION_LINE_FACILITATOR: ["s1", "s9"] }),
  record("Country:KEN", "Kenya moved", { developmentGroups: ["SIDS"] }, { COUNTRY_REGION: ["ARB"] }),
  record("Country:AAA", "First", {}, { COUNTRY_REGION: ["AFR"], COUNTRY_COMMISSION: ["ECA"] }),
  record("Stakeholder:s9", "Late health", { type: "ACADEMIA" }, { STAKEHOLDER_COUNTRY: ["AAA"] }),
  record(
    "Project:a-first",
    "Health first",
    { yearStart: 1999, summary: "data" },
    {
      PROJECT_COUNTRY: ["AAA", "KEN"],
      PROJECT_STAKEHOLDER: ["s9"],
      PROJECT_ACTION_LINE: ["C0", "C10/SUGGESTED"],
      PROJECT_TARGET: ["3.8/SUGGESTED", "10.2"],
    },
  ),
  record("Project:p10", "Between", {}, { PROJECT_ACTION_LINE: ["C1"], PROJECT_SDG: ["2"] }, { verified: false }),
  record(
    "Linkage:C10-2",
    "C10 → SDG 2",
    { origin: "OFFICIAL", level: "GOAL" },
    { LINKAGE_ACTION_LINE: ["C10"], LINKAGE_SDG: ["2"] },
  ),
  record("Event:e0", "Uncounted", { participantCount: "50" }),
];

function write(log: MemoryLog, upserts: readonly NodeRecord[], deletes: readonly string[]): void {
  const documents = new Map<string, string | null>(upserts.map((one) => [one.id, encodeRecord(one)]));
  for (const id of deletes) documents.set(id, null);
  const upserted = upserts.map(({ id }) => id);
  log.write(documents, { sequence: log.sequence() + 1, actor: "tester", at: "now", upserted, deleted: [...deletes] });
}

const readerOf = (log: MemoryLog) => new LocalGraph(wsisModel, log, { store: "embedded" }).reader();

const histories = fc.tuple(graphs, graphs).chain(([first, second]) => {
  const pool = [...first, ...second, ...movers];
  const filter = fc
    .constantFrom(...wsisModel.kinds.map(({ name }) => name))
    .chain((kind) => fc.record({ kind: fc.constant(kind), filter: filters(wsisModel, pool, wsisModel.kind(kind), 2) }));
  const write = fc.record({
    upserts: fc.uniqueArray(fc.constantFrom(...pool, ...movers), { maxLength: 5, selector: ({ id }) => id }),
    deletes: fc.uniqueArray(fc.constantFrom(...pool.map(({ id }) => id)), { maxLength: 2 }),
    /** Whether the revision is asked before the next write, and so hands over what it made of its parts. */
    asked: fc.boolean(),
  });
  return fc.record({
    start: fc.subarray([...movers]).map((some) => {
      const moved = new Set(some.map(({ id }) => id));
      return [...first.filter(({ id }) => !moved.has(id)), ...some];
    }),
    writes: fc.array(write, { minLength: 1, maxLength: 6 }),
    ids: fc.constant([...new Set(pool.map(({ id }) => id))]),
    filters: fc.array(filter, { maxLength: 4 }),
  });
});

it("answers after any writes as a graph built from the same records does, and so do readers from before", async () => {
  await fc.assert(
    fc.asyncProperty(histories, async ({ start, writes, ids, filters }) => {
      const log = new MemoryLog();
      const graph = new LocalGraph(wsisModel, log, { store: "embedded" });
      const records = new Map(start.map((one) => [one.id, one]));
      const held = [];
      for (const { upserts, deletes, asked } of [{ upserts: start, deletes: [], asked: true }, ...writes]) {
        const gone = deletes.filter((id) => !upserts.some((one) => one.id === id));
        for (const one of upserts) records.set(one.id, one);
        for (const id of gone) records.delete(id);
        write(log, upserts, gone);
        const fresh = new MemoryLog();
        write(fresh, [...records.values()], []);
        const reader = graph.reader();
        const expected = await answers(readerOf(fresh), ids, filters);
        if (asked) expectSame(await answers(reader, ids, filters), expected);
        held.push({ reader, expected });
      }
      for (const { reader, expected } of held) expectSame(await answers(reader, ids, filters), expected);
      graph.close();
    }),
    { numRuns: 60, seed: 20_261_124 },
  );
}, 120_000);

it("takes in a tag of which the basis alone changes", async () => {
  const project = (tag: string) => record("Project:bare", "Bare", {}, { PROJECT_SDG: [tag] });
  const log = new MemoryLog();
  write(log, [...smallGraph.filter(({ id }) => id !== "Project:bare"), project("3/SUGGESTED")], []);
  const graph = new LocalGraph(wsisModel, log, { store: "embedded" });
  const ids = ["Project:bare"];
  const before = await answers(graph.reader(), ids, []);
  write(log, [project("3")], []);
  const after = await answers(graph.reader(), ids, []);
  expect(after).not.toEqual(before);
  expectSame(after, await answers(readerOf(log), ids, []));
  graph.close();
});

it("reads none but the records that were written", () => {
  const log = new MemoryLog();
  write(log, smallGraph, []);
  const read: string[] = [];
  const take = log.snapshot.bind(log);
  log.snapshot = () => {
    const { sequence, at, close, ...taken } = take();
    const snapshot = take();
    return {
      sequence,
      at,
      close,
      ...taken,
      document: (id) => {
        read.push(id);
        return snapshot.document(id);
      },
      documents: (prefix) => {
        read.push(prefix);
        return snapshot.documents(prefix);
      },
    };
  };
  const graph = new LocalGraph(wsisModel, log, { store: "replica", lagMillis: () => 7 });
  expect(graph.reader().revision).toMatchObject({ sequence: 1, store: "replica", lagMillis: 7 });
  read.length = 0;
  write(log, [record("Project:new", "New", {}, { PROJECT_COUNTRY: ["KEN"] })], ["Project:bare"]);
  expect(graph.reader().revision.sequence).toBe(2);
  expect(graph.reader().graph.has("Project:new")).toBe(true);
  expect(graph.reader().graph.has("Project:bare")).toBe(false);
  expect(read.sort()).toEqual(["Project:bare", "Project:new"]);
  graph.close();
});

it("a revision that is held stays readable, however long ago a newer one came", () => {
  vi.useFakeTimers();
  try {
    const log = new MemoryLog();
    const closed: number[] = [];
    const snapshot = log.snapshot.bind(log);
    log.snapshot = () => {
      const taken = snapshot();
      taken.close = () => closed.push(taken.sequence);
      return taken;
    };
    const graph = new LocalGraph(wsisModel, log, { store: "embedded" });
    write(log, [record("Project:p1", "First")], []);
    const reader = graph.reader();
    const release = reader.hold();
    write(log, [record("Project:p2", "Second")], []);
    graph.reader();
    vi.advanceTimersByTime(300_000);
    expect([closed, [...reader.records("Project")].map(({ id }) => id)]).toEqual([[], ["Project:p1"]]);
    release();
    release();
    vi.advanceTimersByTime(60_000);
    expect(closed).toEqual([1]);
  } finally {
    vi.useRealTimers();
  }
});
