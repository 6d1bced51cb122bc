import { spawn } from "node:child_process";
import { createHash } from "node:crypto";
import { existsSync, mkdtempSync, readFileSync, rmSync, truncateSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import Database from "libsql";
import { afterEach, beforeEach, describe, expect, it } from "vitest";
import { wsisModel } from "../../../src/model/wsisModel.ts";
import { openEmbeddedStore } from "../../../src/store/embedded/openEmbeddedStore.ts";
import type { GraphStore } from "../../../src/store/port.ts";
import { record } from "../../support/record.ts";
import { smallGraph } from "../../support/smallGraph.ts";

let folder: string;
const opened: GraphStore[] = [];

beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), "wsis-store-"));
});

afterEach(async () => {
  for (const store of opened.splice(0)) await store.close();
  rmSync(folder, { recursive: true, force: true });
});

async function open(readOnly = false): Promise<GraphStore> {
  const store = await openEmbeddedStore({ model: wsisModel, folder, readOnly });
  opened.push(store);
  return store;
}

const hash = (path: string) => createHash("sha256").update(readFileSync(path)).digest("hex");

describe("the file", () => {
  it("keeps what was written, its change log included", async () => {
    const first = await open();
    await first.apply({ actor: "tester", upserts: smallGraph });
    await first.close();
    const second = await open();
    const reader = await second.reader();
    expect(reader.revision.sequence).toBe(1);
    const [kenya] = await reader.nodes(["Country:KEN"]);
    expect(kenya).toEqual(smallGraph.find((one) => one.id === "Country:KEN"));
    const [change] = await second.changes(0, 10);
    expect(change).toMatchObject({ sequence: 1, actor: "tester" });
    expect(change?.upserted).toHaveLength(smallGraph.length);
  });

  it("refuses to rewrite its log", async () => {
    const store = await open();
    await store.apply({ actor: "tester", upserts: smallGraph });
    const database = new Database(join(folder, "wsis.sqlite"));
    expect(() => database.exec("DELETE FROM changes")).toThrow(/append-only/);
    expect(() => database.exec("UPDATE changes SET actor = 'x'")).toThrow(/append-only/);
    database.close();
  });
});

describe("a file from before there were workbenches", () => {
  it("is read as it is, and has one once it is written to", async () => {
    const first = await open();
    await first.apply({ actor: "tester", upserts: smallGraph });
    await first.close();
    const database = new Database(join(folder, "wsis.sqlite"));
    database.exec("DROP TABLE work; DROP TABLE work_changes; PRAGMA user_version = 2");
    database.close();
    const reading = await open(true);
    expect([await reading.work({ limit: 9 }), await reading.workChanges(0, 9)]).toEqual([[], []]);
    await reading.close();
    const item = { id: "Submission:1", owner: "a", organisation: "", state: "", content: null };
    const writing = await open();
    await writing.apply({ actor: "x", upserts: [], work: { items: [item], actor: "a", reason: "" } });
    await writing.close();
    expect(await (await open(true)).work({ limit: 9 })).toEqual([item]);
  });

  it("has items with checksums", async () => {
    const store = await open();
    const item = { id: "Submission:1", owner: "a", organisation: "", state: "", content: null };
    await store.apply({ actor: "x", upserts: [], work: { items: [item], actor: "a", reason: "" } });
    const database = new Database(join(folder, "wsis.sqlite"));
    database.exec("UPDATE work SET document = replace(document, 'null', 'true')");
    database.close();
    await expect(store.work({ limit: 9 })).rejects.toMatchObject({ code: "DAMAGED" });
  });
});

describe("one writer", () => {
  it("refuses a second one in this process, and lets readers in beside it", async () => {
    const writer = await open();
    await writer.apply({ actor: "tester", upserts: smallGraph });
    await expect(open()).rejects.toMatchObject({ code: "LOCKED", message: expect.stringContaining("beside it") });
    const beside = await open(true);
    expect((await beside.reader()).revision.sequence).toBe(1);
    await writer.apply({ actor: "tester", upserts: [record("Sdg:17", "Partnerships")] });
    expect((await beside.reader()).terms("Sdg").map((term) => term.key)).toEqual(["3", "4", "17"]);
    await expect(beside.apply({ actor: "x", upserts: [record("Sdg:16", "Peace")] })).rejects.toMatchObject({
      code: "READ_ONLY",
    });
  });

  it("is freed when the writing process is killed", async () => {
    const script = `const Database = require("libsql"); new Database(process.argv[1]).exec("BEGIN EXCLUSIVE"); console.log("held"); setInterval(() => {}, 1000);`;
    const child = spawn(process.execPath, ["-e", script, join(folder, "wsis.lock")], {
      stdio: ["ignore", "pipe", "inherit"],
    });
    await new Promise((resolve) => child.stdout.once("data", resolve));
    await expect(open()).rejects.toMatchObject({ code: "LOCKED" });
    const ended = new Promise((resolve) => child.once("exit", resolve));
    child.kill("SIGKILL");
    await ended;
    expect((await (await open()).reader()).revision.sequence).toBe(0);
  });
});

describe("a file that cannot be used", () => {
  const path = () => join(folder, "wsis.sqlite");

  async function expectRefused(code: string): Promise<void> {
    const before = hash(path());
    await expect(open()).rejects.toMatchObject({ code });
    await expect(open(true)).rejects.toMatchObject({ code });
    expect(hash(path())).toBe(before);
  }

  it("of a newer version is refused and not touched", async () => {
    await (await open()).close();
    const database = new Database(path());
    database.pragma("user_version = 99");
    database.close();
    await expectRefused("NEWER_VERSION");
  });

  it("that is no database is refused and not touched", async () => {
    writeFileSync(path(), "this is not a database at all, whatever its name says".repeat(100));
    await expectRefused("DAMAGED");
  });

  it("of another program is refused and not touched", async () => {
    const database = new Database(path());
    database.exec("CREATE TABLE theirs (x)");
    database.close();
    await expectRefused("DAMAGED");
  });

  it("that was cut off is refused and not touched", async () => {
    const store = await open();
    await store.apply({ actor: "tester", upserts: smallGraph });
    await store.close();
    truncateSync(path(), 5000);
    await expectRefused("DAMAGED");
  });

  it("that is missing is not made by a reader", async () => {
    await expect(open(true)).rejects.toMatchObject({ code: "NOT_FOUND" });
    expect(existsSync(path())).toBe(false);
  });
});
