import { describe, expect, it } from "vitest";
import { encodeRecord } from "../../../src/model/record/recordDocument.ts";
import { wsisModel } from "../../../src/model/wsisModel.ts";
import { openEmbeddedStore } from "../../../src/store/embedded/openEmbeddedStore.ts";
import { LocalGraph } from "../../../src/store/local/LocalGraph.ts";
import { MemoryLog } from "../../../src/store/local/MemoryLog.ts";
import { PastGraphs } from "../../../src/store/past/PastGraphs.ts";
import type { PastSource } from "../../../src/store/past/PastSource.ts";
import { liveThrough, randomHistory } from "../../contract/past.ts";
import { record } from "../../support/record.ts";
import { turnsBeside } from "../../support/turnsBeside.ts";

describe("PastGraphs", () => {
  it("answers at any revision as the store answered then, whatever was written", async () => {
    for (let seed = 1; seed <= 5; seed++) {
      const store = await openEmbeddedStore({ model: wsisModel });
      await liveThrough(store, randomHistory(seed, false));
      await store.close();
    }
  });

  /** A log of one project, changed as often, and how often its records were taken. */
  function changed(times: number, others: Partial<PastSource> = {}) {
    const log = new MemoryLog();
    const graph = new LocalGraph(wsisModel, log, { store: "embedded" });
    const document = (turn: number) => encodeRecord(record("Project:one", `Name ${turn}`));
    for (let sequence = 1; sequence <= times; sequence++)
      log.write(
        new Map([["Project:one", document(sequence)]]),
        { sequence, actor: "x", at: `2026-01-01T00:00:${sequence}.000Z`, upserted: ["Project:one"], deleted: [] },
        sequence === 1 ? {} : { replaced: new Map([["Project:one", document(sequence - 1)]]) },
      );
    const taken = { open: 0, all: 0 };
    const source: PastSource = {
      model: wsisModel,
      store: "embedded",
      changes: async (after, limit) => log.changes(after, limit),
      replaced: async (pairs) => pairs.map(({ id, sequence }) => log.replaced(id, sequence)),
      newest: {
        graph: () => graph.reader(),
        snapshot: () => {
          taken.open++;
          taken.all++;
          const snapshot = log.snapshot();
          return Object.assign(snapshot, {
            close: () => {
              taken.open--;
            },
          });
        },
      },
      ...others,
    };
    const past = new PastGraphs(source);
    const nameAt = async (sequence: number) =>
      (await (await past.reader(sequence)).nodes(["Project:one"]))[0]?.name ?? null;
    return { past, source, taken, nameAt };
  }

  it("makes a revision once, keeps two, and lets go of all when it is closed", async () => {
    const { past, taken, nameAt } = changed(5);
    expect(await Promise.all([1, 1, 2, 1].map(nameAt))).toEqual(["Name 1", "Name 1", "Name 2", "Name 1"]);
    expect(taken).toEqual({ open: 2, all: 2 });
    expect(await nameAt(3)).toBe("Name 3");
    expect(await nameAt(1)).toBe("Name 1");
    expect(taken.all).toBe(3);
    expect(await nameAt(2)).toBe("Name 2");
    expect(taken.all).toBe(4);
    past.close();
    await new Promise(setImmediate);
    expect(taken.open).toBe(0);
    await expect(past.reader(4)).rejects.toMatchObject({ code: "UNAVAILABLE" });
  });

  it("lets others go on while it makes one", async () => {
    const store = await openEmbeddedStore({ model: wsisModel });
    const all = (name: string) => Array.from({ length: 12_000 }, (_, at) => record(`Project:${at}`, `${name} ${at}`));
    await store.apply({ actor: "x", upserts: all("First") });
    await store.apply({ actor: "x", upserts: all("Second") });
    await store.reader();
    expect(await turnsBeside(() => store.past(1))).toBeGreaterThan(4);
    await store.close();
  });

  it("makes none for who has gone while others were made", async () => {
    const { past, taken } = changed(5);
    const first = past.reader(1);
    const gone = new AbortController();
    const second = past.reader(2, { signal: gone.signal });
    gone.abort();
    await expect(second).rejects.toMatchObject({ code: "TIMEOUT" });
    await first;
    await new Promise(setImmediate);
    expect(taken.all).toBe(1);
  });

  it("tells who does not get it in time to come again, and has it then", async () => {
    let read = () => {};
    const reading = new Promise<void>((resolve) => {
      read = resolve;
    });
    const { source } = changed(3);
    const past = new PastGraphs({
      ...source,
      replaced: async (pairs) => {
        await reading;
        return source.replaced(pairs);
      },
    });
    await expect(past.reader(1, { deadline: Date.now() + 30 })).rejects.toMatchObject({
      code: "TIMEOUT",
      message: "Revision 1 is being put together: ask again in a moment",
    });
    read();
    expect((await past.reader(1, { deadline: Date.now() + 5000 })).revision.sequence).toBe(1);
  });

  it("does not tell of a revision of which not all was kept, and says from where on it can", async () => {
    const { source } = changed(5);
    const past = new PastGraphs({
      ...source,
      replaced: async (pairs) =>
        (await source.replaced(pairs)).map((document, at) => (pairs[at]!.sequence <= 3 ? undefined : document)),
    });
    await expect(past.reader(1)).rejects.toMatchObject({
      code: "NOT_FOUND",
      message:
        "Revision 1 cannot be read any more: what change 2 replaced was not kept. Ask for revision 2 or a later one",
    });
    expect((await past.reader(3)).revision.sequence).toBe(3);
    expect((await past.reader(0)).revision.sequence).toBe(0);
  });

  it("knows what was deleted and came back, at each revision", async () => {
    const log = new MemoryLog();
    const document = encodeRecord(record("Project:one", "One"));
    const write = (sequence: number, upserts: boolean, replaced: boolean) =>
      log.write(
        new Map([["Project:one", upserts ? document : null]]),
        {
          sequence,
          actor: "x",
          at: "2026-01-01T00:00:00.000Z",
          upserted: upserts ? ["Project:one"] : [],
          deleted: upserts ? [] : ["Project:one"],
        },
        replaced ? { replaced: new Map([["Project:one", document]]) } : {},
      );
    write(1, true, false);
    write(2, false, true);
    write(3, true, false);
    write(4, false, true);
    write(5, true, false);
    const other = { actor: "x", at: "2026-01-01T00:00:00.000Z", upserted: ["Project:other"], deleted: [] };
    log.write(new Map([["Project:other", encodeRecord(record("Project:other", "Other"))]]), { sequence: 6, ...other });
    const { source } = changed(0);
    const past = new PastGraphs({
      ...source,
      changes: async (after, limit) => log.changes(after, limit),
      replaced: async (pairs) => pairs.map(({ id, sequence }) => log.replaced(id, sequence)),
      newest: {
        snapshot: () => log.snapshot(),
        graph: () => new LocalGraph(wsisModel, log, { store: "embedded" }).reader(),
      },
    });
    const told: unknown[] = [];
    for (const sequence of [0, 1, 2, 3, 4, 5, 6]) {
      const reader = await past.reader(sequence);
      const [node] = await reader.nodes(["Project:one"]);
      told.push([node?.name ?? null, await reader.retired(["Project:one"])]);
    }
    expect(told).toEqual([
      [null, []],
      ["One", []],
      [null, ["Project:one"]],
      ["One", []],
      [null, ["Project:one"]],
      ["One", []],
      ["One", []],
    ]);
  });

  it("does not tell of a revision before a gap in the log", async () => {
    const { source } = changed(5);
    const past = new PastGraphs({
      ...source,
      changes: async (after, limit) => (await source.changes(after, limit)).filter(({ sequence }) => sequence !== 4),
    });
    await expect(past.reader(2)).rejects.toMatchObject({
      code: "NOT_FOUND",
      message: "Revision 2 cannot be read any more: the change log has a gap after 3",
    });
  });

  it("tells two revisions of one number apart, as after a restore", async () => {
    const [before, after] = [changed(3), changed(3)];
    let now = before.source;
    const past = new PastGraphs({
      ...before.source,
      changes: async (...asked) =>
        (await now.changes(...asked)).map((change) => ({ ...change, at: now === before.source ? change.at : "2027" })),
      replaced: async (pairs) =>
        (await now.replaced(pairs)).map((document) =>
          now === before.source ? document : document?.replace("Name", "Other"),
        ),
    });
    const name = async () => (await (await past.reader(2)).nodes(["Project:one"]))[0]?.name;
    expect(await name()).toBe("Name 2");
    now = after.source;
    expect(await name()).toBe("Other 2");
  });

  it("loads the records of a store that has none at hand, unless they are too many", async () => {
    const { source } = changed(3);
    const of = (size: number) =>
      new PastGraphs({
        ...source,
        newest: {
          size: async () => size,
          sequence: async () => 3,
          load: async (onRecord) => onRecord(record("Project:one", "Name 3")),
        },
      });
    expect((await (await of(1).reader(2)).nodes(["Project:one"]))[0]?.name).toBe("Name 2");
    await expect(of(1_000_000).reader(2)).rejects.toMatchObject({ code: "NOT_FOUND" });
  });
});
