import { mkdtempSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { expect, it, vi } from "vitest";
import { runCommand } from "../../src/cli/runCommand.ts";
import { wsisModel } from "../../src/model/wsisModel.ts";
import { openEmbeddedStore } from "../../src/store/embedded/openEmbeddedStore.ts";

it("erase takes somebody out of the workbench of a store, and keeps why", async () => {
  const folder = mkdtempSync(join(tmpdir(), "wsis-erase-"));
  const item = { id: "Note:1", owner: "zoe@example.org", organisation: "", state: "", content: {} };
  const before = await openEmbeddedStore({ model: wsisModel, folder });
  await before.apply({ actor: "p", upserts: [], work: { items: [item], actor: "zoe@example.org", reason: "" } });
  await before.close();
  const told: string[] = [];
  const write = vi.spyOn(process.stdout, "write").mockImplementation((text) => told.push(String(text)) > 0);
  const complain = vi.spyOn(process.stderr, "write").mockImplementation(() => true);
  try {
    const erase = ["erase", "zoe@example.org", "--data", folder, "--no-seed"];
    expect(await runCommand([...erase, "--reason", "zoe@example.org asked"])).toBe(2);
    expect(await runCommand([...erase, "--reason", "a letter of May"])).toBe(0);
  } finally {
    write.mockRestore();
    complain.mockRestore();
  }
  expect(JSON.parse(told.at(-1)!)).toMatchObject({ items: 1, removed: 0, entries: 1, votes: 0 });
  const after = await openEmbeddedStore({ model: wsisModel, folder });
  expect(await after.work({ ids: ["Note:1"] })).toMatchObject([{ owner: "erased" }]);
  expect(await after.workChanges(0, 9)).toMatchObject([
    { actor: "erased" },
    { actor: "erasure", reason: "erasure: a letter of May" },
    { actor: "erasure" },
  ]);
  await after.close();
  rmSync(folder, { recursive: true });
});
