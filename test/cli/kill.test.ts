import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterEach, beforeAll, beforeEach, expect, it } from "vitest";
import { verifyStore } from "../../src/cli/verifyStore.ts";
import { wsisModel } from "../../src/model/wsisModel.ts";
import { openEmbeddedStore } from "../../src/store/embedded/openEmbeddedStore.ts";
import { buildOnce, ended, startWsis, wsis } from "../support/cli.ts";

const BATCHES = 200;
const BATCH = 20;

let folder: string;
beforeAll(buildOnce);
beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), "wsis-kill-"));
});
afterEach(() => rmSync(folder, { recursive: true, force: true }));

/** Kills after an acknowledged batch, and then a fraction of a batch later. */
const moments = [1, 17, 38, 60, 83, 101, 125, 149, 170, 193];

it("kill -9 during an import of 200 batches loses no acknowledged batch and leaves none half", async () => {
  const rows = Array.from(
    { length: BATCHES * BATCH },
    (_, index) => `p${String(index).padStart(5, "0")},Title ${index},KEN,s`,
  );
  const seeded = join(folder, "data");
  mkdirSync(join(folder, "nothing"));
  writeFileSync(join(join(folder, "nothing"), "projects.csv"), "id,title\n");
  expect((await wsis(["import", join(folder, "nothing"), "--data", seeded, "--no-seed"])).code).toBe(0);
  writeFileSync(join(folder, "projects.csv"), `id,title,country,source\n${rows.join("\n")}\n`);
  let resumed = 0;
  for (const [round, moment] of moments.entries()) {
    const child = startWsis(["import", folder, "--batch-size", String(BATCH), "--verbose", "--data", seeded]);
    const acknowledged: number[] = [];
    let text = "";
    let killed = false;
    child.stderr?.on("data", (chunk: Buffer) => {
      text += chunk;
      const lines = text.split("\n");
      text = lines.pop() ?? "";
      for (const line of lines) {
        const revision = /in revision (\d+)/.exec(line)?.[1];
        if (revision) acknowledged.push(Number(revision));
      }
      if (!killed && acknowledged.length > moment - resumed) {
        killed = true;
        setTimeout(() => child.kill("SIGKILL"), round % 5);
      }
    });
    await ended(child);
    const store = await openEmbeddedStore({ model: wsisModel, folder: seeded });
    const { revision } = await store.reader();
    expect(revision.sequence).toBeGreaterThanOrEqual(acknowledged.at(-1) ?? 1);
    let projects = 0;
    for await (const _ of store.records("Project")) projects++;
    expect(projects % BATCH).toBe(0);
    expect(projects).toBe((revision.sequence - 1) * BATCH);
    resumed = revision.sequence - 1;
    expect((await verifyStore(store)).findings).toEqual([]);
    await store.close();
  }
  const last = await wsis(["import", folder, "--batch-size", String(BATCH), "--data", seeded]);
  expect(JSON.parse(last.stdout.trim().split("\n").at(-1) ?? "")).toMatchObject({ rejected: 0, revision: BATCHES + 1 });
});
