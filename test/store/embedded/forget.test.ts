import { mkdtempSync, readdirSync, readFileSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { expect, it } from "vitest";
import { wsisModel } from "../../../src/model/wsisModel.ts";
import { openEmbeddedStore } from "../../../src/store/embedded/openEmbeddedStore.ts";
import { erasePerson } from "../../../src/store/erasePerson.ts";

it("leaves nothing of who was erased in the file, nor beside it, and the log is append-only again", async () => {
  const folder = mkdtempSync(join(tmpdir(), "wsis-erase-"));
  const subject = "somebody@example.org";
  const store = await openEmbeddedStore({ model: wsisModel, folder });
  for (let index = 0; index < 300; index++) {
    const item = {
      id: `Note:${index}`,
      owner: subject,
      organisation: "",
      state: "",
      content: { text: "x".repeat(500) },
    };
    await store.apply({ actor: "p", upserts: [], work: { items: [item], actor: subject, reason: "" } });
  }
  const bytes = () => readdirSync(folder).map((name) => readFileSync(join(folder, name)).includes(subject) && name);
  expect(bytes().some((name) => name !== false)).toBe(true);
  expect(await erasePerson(store, { subject, actor: "admin", reason: "asked" })).toMatchObject({
    items: 300,
    entries: 300,
  });
  await store.close();
  expect(bytes().filter((name) => name !== false)).toEqual([]);
  const again = await openEmbeddedStore({ model: wsisModel, folder });
  expect(await again.workChanges(0, 999)).toHaveLength(302);
  await again.close();
  const { default: Database } = await import("libsql");
  const database = new Database(join(folder, "wsis.sqlite"));
  expect(() => database.exec("UPDATE work_changes SET document = 'x'")).toThrow(/append-only/);
  database.close();
  rmSync(folder, { recursive: true });
});
