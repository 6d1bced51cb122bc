import { mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterEach, beforeEach, describe, expect, it } from "vitest";
import { exportCommand } from "../../src/cli/exportCommand.ts";
import { UsageError } from "../../src/cli/UsageError.ts";
import { startServer } from "../../src/http/startServer.ts";
import { seededStore } from "../support/seededStore.ts";

it.each(["xml", "CSV", ""])("an export as %j is refused", async (format) => {
  await expect(exportCommand(join(tmpdir(), "wsis-refused"), { memory: true, format })).rejects.toStrictEqual(
    new UsageError(`Cannot export as "${format}": expected csv or jsonl`),
  );
});

describe("wsis export CONNECTION.FORMAT", () => {
  let folder: string;
  beforeEach(() => {
    folder = mkdtempSync(join(tmpdir(), "wsis-set-"));
  });
  afterEach(() => rmSync(folder, { recursive: true }));
  const run = async (file: string, flags: object = {}) => {
    await exportCommand(join(folder, file), { memory: true, format: "csv", ...flags });
    return readFileSync(join(folder, file), "utf8");
  };

  it("writes what the server serves", async () => {
    const store = await seededStore();
    const server = await startServer({
      store,
      host: "127.0.0.1",
      port: 0,
      queriesFolder: "queries",
      webFolder: "none",
    });
    const where = '{"regions":{"any":["AFR"]}}';
    const served = await fetch(
      `${server.url}/export/projects.csv?where=${encodeURIComponent(where)}&orderBy=-TITLE&lang=ar`,
    );
    expect(await run("projects.csv", { where, orderBy: "-TITLE", lang: "ar" })).toBe(await served.text());
    await server.close();
    await store.close();
    expect(await run("sdgs.ttl", { base: "https://example.org/" })).toContain("<http://metadata.un.org/sdg/3>");
    expect(readdirSync(folder).sort()).toEqual(["projects.csv", "sdgs.ttl"]);
  });

  it("leaves what is there, and nothing behind what cannot be asked", async () => {
    writeFileSync(join(folder, "sdgs.csv"), "mine");
    await expect(run("sdgs.csv")).rejects.toThrow("it is there");
    expect(await run("sdgs.csv", { replace: true })).toContain("Zero Hunger");
    await expect(run("projects.csv", { where: '{"nope":1}' })).rejects.toBeInstanceOf(UsageError);
    await expect(run("projects.csv", { where: "{" })).rejects.toThrow("expected JSON");
    await expect(run("projects.csv", { shape: "round" })).rejects.toThrow("wide or long");
    expect(readdirSync(folder)).toEqual(["sdgs.csv"]);
  });
});
