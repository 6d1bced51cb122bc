import { mkdtempSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import fc from "fast-check";
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { verifyStore } from "../../../src/cli/verifyStore.ts";
import { encodeRecord } from "../../../src/model/record/recordDocument.ts";
import { wsisModel } from "../../../src/model/wsisModel.ts";
import { openEmbeddedStore } from "../../../src/store/embedded/openEmbeddedStore.ts";
import { StoreError } from "../../../src/store/StoreError.ts";
import { record } from "../../support/record.ts";
import { smallGraph } from "../../support/smallGraph.ts";

let folder: string;
let sound: Buffer;
let records: readonly string[];
const path = () => join(folder, "wsis.sqlite");

/** Long enough for several pages, some of them overflowing. */
const long = Array.from({ length: 40 }, (_, index) =>
  record(`Project:long-${index}`, `Project ${index} ${"in Nairobi and Kampala ".repeat(index * 6)}`),
);

beforeAll(async () => {
  folder = mkdtempSync(join(tmpdir(), "wsis-damage-"));
  const store = await openEmbeddedStore({ model: wsisModel, folder });
  await store.apply({ actor: "tester", upserts: [...smallGraph, ...long] });
  await store.close();
  sound = readFileSync(path());
  records = await everything();
});
afterAll(() => rmSync(folder, { recursive: true, force: true }));

/** Every record, as it is read; rejects where there is a finding. */
async function everything(readOnly = true): Promise<string[]> {
  const store = await openEmbeddedStore({ model: wsisModel, folder, readOnly });
  try {
    const all: string[] = [];
    for (const { name } of wsisModel.kinds)
      for await (const one of store.records(name)) all.push(`${one.id} ${encodeRecord(one)}`);
    const { findings } = await verifyStore(store);
    if (findings.length > 0) throw new StoreError("DAMAGED", findings.join("\n"));
    return all;
  } finally {
    await store.close();
  }
}

/** The file with a text replaced wherever it stands: pages keep what stood in them before. */
function replaced(text: string, by: Buffer | string): Buffer {
  const file = Buffer.from(sound);
  for (let at = file.indexOf(text); at >= 0; at = file.indexOf(text, at + 1)) Buffer.from(by).copy(file, at);
  return file;
}

describe("damage is told, and never ends the process:", () => {
  it.each<[string, () => Buffer]>([
    ["bytes that are no text, in a document", () => replaced("Nairobi", Buffer.from([0xff, 0xfe, 0xc0]))],
    ["bytes that are no text, in an id", () => replaced("Project:long-7", Buffer.from([0xff, 0xfe]))],
    ["bytes that are no text, in the log", () => replaced('["ActionLine', Buffer.from([0xff]))],
    ["another letter in a document", () => replaced("Nairobi", "Kairobi")],
    ["another letter in the id of a document", () => replaced("Project:long-7", "Project:lung-7")],
    ["JSON that is none", () => replaced('"name"', '"name}')],
    ["a checksum that is no checksum", () => replaced('"verified":true}\n', '"verified":true} ')],
    ["a file cut off in its midst", () => sound.subarray(0, (sound.length >> 1) + 100)],
    ["a file cut off at a page", () => sound.subarray(0, 4096 * 3)],
    ["a header that is none", () => replaced("SQLite format 3", "SQLite format 9")],
  ])("%s", async (_, file) => {
    writeFileSync(path(), file());
    await expect(everything()).rejects.toMatchObject({ name: "StoreError", code: "DAMAGED" });
  });

  it("any other, wherever it is", async () => {
    const damage = fc.record({
      at: fc.double({ min: 0, max: 1, noNaN: true }),
      bytes: fc.uint8Array({ minLength: 1, maxLength: 40 }),
      atPage: fc.boolean(),
      cut: fc.boolean(),
    });
    await fc.assert(
      fc.asyncProperty(damage, async ({ at, bytes, atPage, cut }) => {
        const file = Buffer.from(sound);
        const offset = Math.floor(at * (file.length - 1));
        const begin = atPage ? offset - (offset % 4096) : offset;
        Buffer.from(bytes).copy(file, begin);
        writeFileSync(path(), cut ? file.subarray(0, begin) : file);
        const found = await everything().catch((error: unknown) => {
          expect(error).toBeInstanceOf(StoreError);
          return records;
        });
        expect(found).toEqual(records);
      }),
      { numRuns: 150 },
    );
  });
});

it("a store that has met damage answers nothing from then on", async () => {
  writeFileSync(path(), replaced("Nairobi", "Kairobi"));
  const store = await openEmbeddedStore({ model: wsisModel, folder, readOnly: true });
  await expect(store.reader()).rejects.toMatchObject({ code: "DAMAGED" });
  await expect(store.reader()).rejects.toMatchObject({ code: "DAMAGED" });
  await store.close();
});
