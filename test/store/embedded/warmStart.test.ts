import { existsSync, mkdtempSync, readFileSync, rmSync, statSync, truncateSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterEach, beforeEach, describe, expect, it } from "vitest";
import { encodeRecord } from "../../../src/model/record/recordDocument.ts";
import type { NodeRecord } from "../../../src/model/types.ts";
import { wsisModel } from "../../../src/model/wsisModel.ts";
import { openEmbeddedStore } from "../../../src/store/embedded/openEmbeddedStore.ts";
import { SqliteLog } from "../../../src/store/embedded/SqliteLog.ts";
import { ImageFile } from "../../../src/store/local/ImageFile.ts";
import { LocalGraph } from "../../../src/store/local/LocalGraph.ts";
import { answers } from "../../support/answers.ts";
import { expectSame } from "../../support/expectSame.ts";
import { record } from "../../support/record.ts";
import { smallGraph } from "../../support/smallGraph.ts";

let folder: string;
let image: string;

beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), "wsis-warm-"));
  image = join(folder, "wsis.graph");
});

afterEach(() => rmSync(folder, { recursive: true, force: true }));

const open = (stamp: string | null = "this program") =>
  openEmbeddedStore({ model: wsisModel, folder, ...(stamp !== null && { stamp: () => stamp }) });

async function write(upserts: readonly NodeRecord[], deletes: readonly string[] = [], stamp: string | null = null) {
  const store = await open(stamp);
  if (stamp !== null) await store.reader();
  await store.apply({ actor: "tester", upserts, deletes });
  if (stamp !== null) await store.reader();
  await store.close();
}

/** Writes the records, and keeps the image of them. */
const begin = (records: readonly NodeRecord[] = smallGraph) => write(records, [], "this program");

const ids = [...smallGraph.map(({ id }) => id), "Project:late"];
const late = record(
  "Project:late",
  "Late health",
  { yearStart: 2020 },
  { PROJECT_SDG: ["3"], PROJECT_COUNTRY: ["KEN"] },
);

/** What is answered with the image, and how many records were read one after the other to get there. */
async function warm(stamp = "this program") {
  const log = new SqliteLog(folder, false);
  let read = 0;
  const take = log.snapshot.bind(log);
  log.snapshot = () => {
    const taken = take();
    const documents = taken.documents.bind(taken);
    taken.documents = function* (prefix) {
      for (const one of documents(prefix)) {
        read++;
        yield one;
      }
    };
    return taken;
  };
  const graph = new LocalGraph(wsisModel, log, { store: "embedded", keeper: new ImageFile(image, () => stamp) });
  const reader = graph.reader();
  const scanned = read;
  const found = await answers(reader, ids, []);
  await graph.keep();
  graph.close();
  log.close();
  return { found, scanned };
}

async function cold() {
  const store = await open(null);
  const found = await answers(await store.reader(), ids, []);
  await store.close();
  return found;
}

describe("a start with an image", () => {
  it("reads no records but those written since, and answers as one without", async () => {
    await begin();
    expect((await warm()).scanned).toBe(0);
    await write([late, record("Country:AAA", "First")], ["Project:p1"]);
    const { found, scanned } = await warm();
    expect(scanned).toBe(0);
    expectSame(found, await cold());
  });

  it("builds anew what is of another program, and keeps that", async () => {
    await begin();
    expect((await warm("another program")).scanned).toBe(smallGraph.length);
    expect((await warm("another program")).scanned).toBe(0);
    expect((await warm()).scanned).toBe(smallGraph.length);
  });

  it("builds anew what is of another history with the same numbers, and of one that ends before", async () => {
    await begin();
    const kept = readFileSync(image);
    for (const records of [[...smallGraph, late], null]) {
      rmSync(folder, { recursive: true });
      if (records) await begin(records);
      else {
        const store = await open();
        await store.close();
      }
      writeFileSync(image, kept);
      const { found, scanned } = await warm();
      expect(scanned).toBe(records?.length ?? 0);
      expectSame(found, await cold());
    }
  });

  it("builds anew what is damaged, wherever that is, without a word", async () => {
    await begin();
    const kept = readFileSync(image);
    const expected = await cold();
    for (let at = 0; at < kept.length; at += Math.ceil(kept.length / 40)) {
      const damaged = Buffer.from(kept);
      damaged[at]! ^= 0x40;
      writeFileSync(image, damaged);
      const { found, scanned } = await warm();
      expectSame(found, expected);
      // Between arrays there may be bytes that say nothing.
      expect([0, smallGraph.length]).toContain(scanned);
      if (at < 4) expect(scanned).toBe(smallGraph.length);
    }
    for (const size of [0, 7, 12, 100, kept.length - 8]) {
      writeFileSync(image, kept);
      truncateSync(image, size);
      expect((await warm()).scanned).toBe(smallGraph.length);
    }
  });

  it("takes the record's word where a record is not what the image was made of", async () => {
    await begin();
    const log = new SqliteLog(folder, false);
    const changed = record("Project:p1", "Edited");
    log.write(new Map([[changed.id, encodeRecord(changed)]]), {
      sequence: 2,
      actor: "x",
      at: "2026-11-28T00:00:00.000Z",
      upserted: [changed.id],
      deleted: [],
    });
    log.close();
    expectSame((await warm()).found, await cold());
  });

  it("is not stopped by an image that cannot be written", async () => {
    await write(smallGraph);
    const { mkdirSync } = await import("node:fs");
    mkdirSync(`${image}.new`);
    expectSame((await warm()).found, await cold());
    expect(existsSync(image)).toBe(false);
  });

  it("keeps an image once it has built the graph, and another when it ends", async () => {
    await write(smallGraph);
    const store = await open();
    await store.reader();
    await expect.poll(() => existsSync(image)).toBe(true);
    const { mtimeMs } = statSync(image);
    await store.apply({ actor: "tester", upserts: [late] });
    await store.reader();
    await store.close();
    expect(statSync(image).mtimeMs).toBeGreaterThan(mtimeMs);
    rmSync(`${image}.new`, { force: true });
    expect((await warm()).scanned).toBe(0);
  });

  it("keeps one now and then while very much is written", async () => {
    await write(smallGraph);
    const store = await open();
    await store.reader();
    await expect.poll(() => existsSync(image)).toBe(true);
    const { mtimeMs } = statSync(image);
    const many = Array.from({ length: 1001 }, (_, index) => record(`Project:many-${index}`, `Many ${index}`));
    for (let first = 0; first < many.length; first += 7) {
      await store.apply({ actor: "tester", upserts: many.slice(first, first + 7) });
      await store.reader();
    }
    await expect.poll(() => statSync(image).mtimeMs).toBeGreaterThan(mtimeMs);
    await store.close();
  });
});
