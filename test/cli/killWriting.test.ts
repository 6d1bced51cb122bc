import { mkdtempSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterEach, beforeAll, beforeEach, expect, it } from "vitest";
import { verifyStore } from "../../src/cli/verifyStore.ts";
import { wsisModel } from "../../src/model/wsisModel.ts";
import { openEmbeddedStore } from "../../src/store/embedded/openEmbeddedStore.ts";
import type { Answer } from "../api/workbench/people.ts";
import { buildOnce, ended, outputMatching, startWsis, wsis } from "../support/cli.ts";

const secret = { WSIS_SECRET: "a secret of thirty-two bytes or more" };
const CLIENTS = 10;

let folder: string;
beforeAll(buildOnce);
beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), "wsis-kill-"));
});
afterEach(() => rmSync(folder, { recursive: true, force: true }));

const SUBMIT =
  "mutation ($input: SubmitProjectInput!) { submitProject(input: $input) { record { id } problems { code } } }";

it("kill -9 while people write loses nothing that was acknowledged, and what is asked again is done once", async () => {
  const token = (await wsis(["token", "alice"], secret)).stdout.trim();
  /** Ids by key, as they were acknowledged. */
  const acknowledged = new Map<string, string>();
  let next = 0;
  for (const [round, after] of [5, 40, 90].entries()) {
    const child = startWsis(["start", "--port", "0", "--data", folder, "--no-seed"], secret);
    const [, url] = await outputMatching(child, /answers at (\S+)/);
    const submit = async (key: string) => {
      const input = { project: { title: `Entry ${key}` }, idempotencyKey: key };
      const response = await fetch(`${url}/graphql`, {
        method: "POST",
        headers: { "content-type": "application/json", authorization: `Bearer ${token}` },
        body: JSON.stringify({ query: SUBMIT, variables: { input } }),
      });
      const { data } = (await response.json()) as Answer;
      expect(data.submitProject.problems).toEqual([]);
      const { id } = data.submitProject.record;
      // What had been acknowledged before the server was killed is told again, and is the same.
      expect(acknowledged.get(key) ?? id).toBe(id);
      acknowledged.set(key, id);
    };
    for (const key of [...acknowledged.keys()].slice(-CLIENTS)) await submit(key);
    let done = 0;
    const client = async () => {
      for (;;) {
        const key = `key-${String(next++).padStart(6, "0")}`;
        // The last answer of each is lost.
        if (
          !(await submit(key).then(
            () => true,
            () => false,
          ))
        )
          return submitted.push(key);
        if (++done === after) setTimeout(() => child.kill("SIGKILL"), round);
      }
    };
    const submitted: string[] = [];
    await Promise.all(Array.from({ length: CLIENTS }, client));
    await ended(child);
    const store = await openEmbeddedStore({ model: wsisModel, folder });
    const items = (await store.work({ kind: "Submission", limit: 10_000 })).map(({ id }) => id);
    expect(items).toEqual(expect.arrayContaining([...acknowledged.values()]));
    expect(items.length - acknowledged.size).toBeLessThanOrEqual(submitted.length * (round + 1));
    expect((await store.workChanges(0, 10_000)).length).toBe(items.length);
    expect((await verifyStore(store)).findings).toEqual([]);
    await store.close();
  }
  expect(acknowledged.size).toBeGreaterThan(100);
});
