import { mkdtempSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterAll, beforeAll, expect, it, vi } from "vitest";
import { exportCommand } from "../../src/cli/exportCommand.ts";
import { queryCommand } from "../../src/cli/queryCommand.ts";
import { UsageError } from "../../src/cli/UsageError.ts";
import { wsisModel } from "../../src/model/wsisModel.ts";
import { openEmbeddedStore } from "../../src/store/embedded/openEmbeddedStore.ts";
import { record } from "../support/record.ts";

let folder: string;
beforeAll(async () => {
  folder = mkdtempSync(join(tmpdir(), "wsis-as-of-"));
  const store = await openEmbeddedStore({ model: wsisModel, folder: join(folder, "data") });
  await store.apply({ actor: "test", upserts: [record("Project:one", "One")] });
  await store.apply({ actor: "test", upserts: [record("Project:two", "Two")] });
  await store.close();
});
afterAll(() => rmSync(folder, { recursive: true }));

it("wsis export writes a connection as it was", async () => {
  const file = async (flags: object) => {
    await exportCommand(join(folder, "projects.jsonl"), {
      data: join(folder, "data"),
      format: "csv",
      replace: true,
      ...flags,
    });
    const lines = readFileSync(join(folder, "projects.jsonl"), "utf8").trim().split("\n");
    return lines.map((line) => (JSON.parse(line) as { id: string }).id);
  };
  expect(await file({ asOf: "1" })).toEqual(["Project:one"]);
  expect(await file({})).toEqual(["Project:one", "Project:two"]);
  await expect(file({ asOf: "7" })).rejects.toStrictEqual(
    new UsageError("There is no revision 7 yet: the newest is 2"),
  );
  await expect(file({ asOf: "x" })).rejects.toStrictEqual(
    new UsageError("Cannot read --as-of x: expected the number of a revision"),
  );
});

it("wsis export writes no folder as it was", async () => {
  const whole = exportCommand(join(folder, "whole"), { data: join(folder, "data"), format: "csv", asOf: "1" });
  await expect(whole).rejects.toBeInstanceOf(UsageError);
});

it("wsis query asks as of a revision", async () => {
  const document = join(folder, "asked.graphql");
  writeFileSync(document, "{ projects { totalCount } revision { sequence } }");
  const printed = async (flags: object) => {
    let text = "";
    const write = vi.spyOn(process.stdout, "write").mockImplementation((chunk) => {
      text += String(chunk);
      return true;
    });
    await queryCommand(document, { data: join(folder, "data"), format: "json", ...flags }).finally(() =>
      write.mockRestore(),
    );
    return (JSON.parse(text) as { data: unknown }).data;
  };
  expect(await printed({ asOf: "1" })).toEqual({ projects: { totalCount: 1 }, revision: { sequence: 1 } });
  expect(await printed({})).toEqual({ projects: { totalCount: 2 }, revision: { sequence: 2 } });
  await expect(printed({ asOf: "7" })).rejects.toBeInstanceOf(UsageError);
});
