import { mkdtempSync, readdirSync, readFileSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterEach, beforeEach, expect, it } from "vitest";
import { openStore } from "../../src/cli/openStore.ts";
import { releaseCommand } from "../../src/cli/releaseCommand.ts";
import { UsageError } from "../../src/cli/UsageError.ts";

let folder: string;
beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), "wsis-release-"));
});
afterEach(() => rmSync(folder, { recursive: true }));

it("two releases of a store, opened each time anew, are the same and stand beside nothing else", async () => {
  const data = join(folder, "data");
  await (await openStore({ data, seed: false }, "write")).close();
  const read = async (name: string) => {
    expect(await releaseCommand(join(folder, name), { data, base: "https://wsis.example/" })).toBe(0);
    const files = readdirSync(join(folder, name), { recursive: true, withFileTypes: true }).filter((one) =>
      one.isFile(),
    );
    return new Map(
      files.map((one) => [
        join(one.parentPath, one.name).slice(join(folder, name).length),
        readFileSync(join(one.parentPath, one.name), "base64"),
      ]),
    );
  };
  const first = await read("first");
  expect(await read("second")).toEqual(first);
  expect(Buffer.from(first.get("/LICENSE")!, "base64").toString()).toBe(readFileSync("LICENSE", "utf8"));
  expect(Buffer.from(first.get("/dataset.json")!, "base64").toString()).toContain('"url": "https://wsis.example/"');
  await expect(releaseCommand(join(folder, "first"), { data })).rejects.toBeInstanceOf(UsageError);
  expect(readdirSync(folder).sort()).toEqual(["data", "first", "second"]);
});
