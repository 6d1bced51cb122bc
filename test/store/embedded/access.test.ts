import { spawnSync } from "node:child_process";
import { chmodSync, chownSync, existsSync, mkdirSync, mkdtempSync, readdirSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import Database from "libsql";
import { afterEach, beforeAll, beforeEach, describe, expect, it } from "vitest";
import { wsisModel } from "../../../src/model/wsisModel.ts";
import { openEmbeddedStore } from "../../../src/store/embedded/openEmbeddedStore.ts";
import { sqliteFault } from "../../../src/store/embedded/sqliteFault.ts";
import type { GraphStore } from "../../../src/store/port.ts";
import { StoreError } from "../../../src/store/StoreError.ts";
import { buildOnce } from "../../support/cli.ts";
import { smallGraph } from "../../support/smallGraph.ts";

const NOBODY = 65_534;
let folder: string;
const at = (name: string) => join(folder, name);
const open = (readOnly: boolean, place = folder) => openEmbeddedStore({ model: wsisModel, folder: place, readOnly });

beforeAll(buildOnce);
beforeEach(async () => {
  folder = mkdtempSync(join(tmpdir(), "wsis-access-"));
  const store = await open(false);
  await store.apply({ actor: "tester", upserts: smallGraph });
  await store.close();
});
afterEach(() => {
  chmodSync(folder, 0o755);
  rmSync(folder, { recursive: true, force: true });
});

/** What a user whom permissions bind gets of a folder. */
function opened(mode: "read" | "write", place = folder): unknown {
  const { stdout, stderr } = spawnSync(process.execPath, ["test/support/openBound.mjs", place, mode], {
    encoding: "utf8",
  });
  expect(stderr).toBe("");
  return JSON.parse(stdout);
}

const unavailable = (said: RegExp) => ({ code: "UNAVAILABLE", message: expect.stringMatching(said) });

describe("a folder that may only be read", () => {
  beforeEach(() => {
    for (const name of readdirSync(folder)) chmodSync(at(name), 0o444);
    chmodSync(folder, 0o555);
  });

  it("is read, and nothing is left anywhere", () => {
    const kept = () => readdirSync(tmpdir()).filter((name) => name.startsWith("wsis-read-"));
    const before = kept();
    expect(opened("read")).toEqual({ sequence: 1 });
    expect(kept()).toEqual(before);
  });

  it("is not written to, and not called damaged", () => {
    expect(opened("write")).toEqual(unavailable(/lock cannot be held.*read-only/));
    expect(opened("write", at("new"))).toEqual(unavailable(/Cannot make the folder/));
  });

  it("is not read where what was written last is beside the file", () => {
    chmodSync(folder, 0o755);
    rmSync(at("wsis.sqlite-shm"), { force: true });
    writeFileSync(at("wsis.sqlite-wal"), "something");
    chmodSync(folder, 0o555);
    expect(opened("read")).toEqual(unavailable(/stands in wsis.sqlite-wal/));
  });
});

it("a folder that may not be looked into is not called empty, nor damaged", () => {
  chmodSync(folder, 0o000);
  for (const mode of ["read", "write"] as const) expect(opened(mode)).toEqual(unavailable(/permission is denied/));
});

describe("a lock", () => {
  it("that may only be read locks nobody out, and so is none", () => {
    chmodSync(at("wsis.lock"), 0o444);
    chmodSync(folder, 0o777);
    if (process.getuid?.() === 0) chownSync(at("wsis.sqlite"), NOBODY, NOBODY);
    expect(opened("write")).toEqual(unavailable(/lock cannot be held.*read-only/));
  });

  it("that is none of ours is told", async () => {
    writeFileSync(at("wsis.lock"), "this is no lock ".repeat(100));
    await expect(open(false)).rejects.toMatchObject(unavailable(/wsis.lock is not a lock that wsis-graph made/));
  });

  it("that was taken away lets no write be lost", async () => {
    const first = await open(false);
    rmSync(at("wsis.lock"));
    const second = await open(false);
    const [one, other] = smallGraph.map((record) => ({ ...record, sources: ["another"] }));
    await second.apply({ actor: "second", upserts: [one!] });
    await expect(first.apply({ actor: "first", upserts: [other!] })).rejects.toMatchObject({ code: "LOCKED" });
    await second.apply({ actor: "second", upserts: [other!] });
    expect((await second.changes(0, 10)).map(({ actor }) => actor)).toEqual(["tester", "second", "second"]);
    for (const store of [first, second]) await store.close();
  });
});

describe("what is no file of a store:", () => {
  it("a folder", async () => {
    mkdirSync(at("other/wsis.sqlite"), { recursive: true });
    for (const readOnly of [true, false])
      await expect(open(readOnly, at("other"))).rejects.toMatchObject(unavailable(/it is a folder/));
  });

  it("what would be in a file", async () => {
    for (const readOnly of [true, false])
      await expect(open(readOnly, at("wsis.sqlite"))).rejects.toMatchObject(unavailable(/its folder is a file/));
  });
});

it("a file that is gone, with what was written last beside it, is not made anew", async () => {
  rmSync(at("wsis.sqlite"));
  writeFileSync(at("wsis.sqlite-wal"), "what was written last");
  for (const readOnly of [true, false]) await expect(open(readOnly)).rejects.toMatchObject({ code: "DAMAGED" });
});

it("a folder whose name looks like an address is a folder", async () => {
  const before = process.cwd();
  process.chdir(folder);
  try {
    const store: GraphStore = await open(false, "file:x?mode=ro#1");
    await store.apply({ actor: "tester", upserts: smallGraph });
    await store.close();
    expect(existsSync(at("file:x?mode=ro#1/wsis.sqlite"))).toBe(true);
  } finally {
    process.chdir(before);
  }
});

describe("a failure of SQLite", () => {
  const failed = (rawCode: number, message = "so") =>
    Object.assign(new Database.SqliteError(message, "SQLITE", rawCode), { rawCode });

  it.each([
    [13, "UNAVAILABLE", /the disk is full/],
    [778, "UNAVAILABLE", /cannot be read or written/],
    [522, "DAMAGED", /damaged/],
    [11, "DAMAGED", /damaged/],
    [26, "DAMAGED", /damaged/],
    [5, "LOCKED", /keeps it locked/],
    [7, "UNAVAILABLE", /not enough memory/],
  ])("of code %i is %s", (code, meaning, said) => {
    const fault = sqliteFault(at("wsis.sqlite"), failed(code));
    expect(fault).toBeInstanceOf(StoreError);
    expect(fault).toMatchObject({ code: meaning, message: expect.stringMatching(said) });
  });

  it("that is ours stays what it is", () => {
    const ours = failed(1, "near SELEC: syntax error");
    expect(sqliteFault(at("wsis.sqlite"), ours)).toBe(ours);
    const none = new TypeError("x");
    expect(sqliteFault(at("wsis.sqlite"), none)).toBe(none);
  });
});
