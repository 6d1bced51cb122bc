import { expect, it } from "vitest";
import { BatchWriter } from "../../src/import/BatchWriter.ts";
import type { Fault } from "../../src/import/Fault.ts";
import { Tally } from "../../src/import/Tally.ts";
import { wsisModel } from "../../src/model/wsisModel.ts";
import { openEmbeddedStore } from "../../src/store/embedded/openEmbeddedStore.ts";
import { record } from "../support/record.ts";

async function writerInto(options: { dryRun?: boolean; batchSize?: number }) {
  const store = await openEmbeddedStore({ model: wsisModel });
  const faults: Fault[] = [];
  const tally = new Tally((fault) => faults.push(fault));
  const batches: [rows: number, revision: number][] = [];
  const onBatch = (rows: number, revision: number) => batches.push([rows, revision]);
  const writer = new BatchWriter({
    store,
    actor: "test",
    dryRun: false,
    batchSize: 2,
    tally,
    revision: 0,
    onBatch,
    ...options,
  });
  const write = async (key: string, line: number) => {
    tally.accepted++;
    await writer.write({ before: null, record: record(`Project:${key}`, key) }, [{ file: "projects.csv", line }]);
  };
  return { store, tally, faults, batches, writer, write };
}

it("BatchWriter writes so many records at a time, and tells the revision of each batch", async () => {
  const { batches, writer, write } = await writerInto({});
  for (const [index, key] of ["a", "b", "c"].entries()) await write(key, index + 2);
  await writer.flush();
  expect(batches).toEqual([
    [2, 1],
    [3, 2],
  ]);
  expect(writer.revision).toBe(2);
});

it("BatchWriter rejects the rows of a record that was deleted meanwhile, and writes the others", async () => {
  const { store, tally, faults, writer, write } = await writerInto({ batchSize: 10 });
  await store.apply({ actor: "test", upserts: [record("Project:gone", "Gone")] });
  for (const [index, key] of ["a", "gone", "b"].entries()) await write(key, index + 2);
  await store.apply({ actor: "somebody else", upserts: [], deletes: ["Project:gone"] });
  await writer.flush();
  expect([tally.accepted, tally.rejected, tally.rows]).toEqual([2, 1, 3]);
  expect(faults).toMatchObject([{ file: "projects.csv", line: 3, column: "id", value: "gone" }]);
  const found = await (await store.reader()).nodes(["Project:a", "Project:b", "Project:gone"]);
  expect(found.map((one) => one?.key)).toEqual(["a", "b", undefined]);
});

it("BatchWriter keeps what somebody else has written meanwhile", async () => {
  const { store, writer } = await writerInto({});
  const before = record("Project:a", "A");
  await store.apply({ actor: "test", upserts: [before] });
  const other = { ...before, properties: { ...before.properties, yearStart: 2020 } };
  await store.apply({ actor: "somebody else", upserts: [other] });
  const titled = { ...before, name: "B", properties: { ...before.properties, title: "B" } };
  await writer.write({ before, record: titled }, [{ file: "projects.csv", line: 2 }]);
  await writer.flush();
  const [found] = await (await store.reader()).nodes(["Project:a"]);
  expect(found).toMatchObject({ name: "B", properties: { title: "B", yearStart: 2020 } });
});

it("BatchWriter writes nothing in a dry run", async () => {
  const { store, writer, write } = await writerInto({ dryRun: true });
  for (const key of ["a", "b", "c"]) await write(key, 2);
  await writer.flush();
  expect((await store.reader()).revision.sequence).toBe(0);
});

it("Tally counts a row once, reports its faults, and shortens what they hold without cutting a character in half", () => {
  const faults: Fault[] = [];
  const tally = new Tally((fault) => faults.push(fault));
  const value = `${"x".repeat(199)}🚀🚀`;
  tally.reject({ file: "f", line: 2 }, [
    { column: "a", value, reason: "too long" },
    { column: "b", value: "🚀", reason: "too far" },
  ]);
  expect(tally.rejected).toBe(1);
  expect(faults.map((fault) => fault.value)).toEqual([`${"x".repeat(199)}… (203 characters)`, "🚀"]);
});
