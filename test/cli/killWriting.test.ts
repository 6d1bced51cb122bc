import type { ChildProcess } from "node:child_process";
import { mkdtempSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterEach, beforeAll, beforeEach, it } from "vitest";
import { wsisModel } from "../../src/model/wsisModel.ts";
import { openEmbeddedStore } from "../../src/store/embedded/openEmbeddedStore.ts";
import { CLIENTS, expectExactlyOnce, mutationsOf, prepareForStress, ROUNDS, stress } from "../api/workbench/stress.ts";
import { buildOnce, ended, outputMatching, startWsis } from "../support/cli.ts";
import { overHttp, SERVED_WITH } from "../support/overHttp.ts";

const MUTATIONS = mutationsOf(ROUNDS);

let folder: string;
let service: ChildProcess | undefined;
beforeAll(buildOnce);
beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), "wsis-kill-"));
});
afterEach(async () => {
  service?.kill("SIGKILL");
  if (service) await ended(service);
  rmSync(folder, { recursive: true, force: true });
});

async function serve(port = "0"): Promise<string> {
  service = startWsis(["start", "--port", port, "--data", folder, "--no-seed"], SERVED_WITH);
  const [, url = ""] = await outputMatching(service, /answers at (\S+)/);
  return url;
}

it(`kill -9 three times while ${CLIENTS} clients do ${MUTATIONS} things: every acknowledged one is there exactly once, and no vote is lost`, async () => {
  const prepared = await openEmbeddedStore({ model: wsisModel, folder });
  await prepareForStress(prepared);
  await prepared.close();
  const url = await serve();
  const kills = [1, 2, 3].map((part) => Math.round((MUTATIONS * part) / 4));
  let revived: Promise<unknown> = Promise.resolve();
  const acknowledged = await stress(
    overHttp(() => [url]),
    ROUNDS,
    (done) => {
      if (!kills.includes(done)) return;
      service?.kill("SIGKILL");
      revived = revived.then(() => ended(service!)).then(() => serve(new URL(url).port));
    },
  );
  await revived;
  service?.kill("SIGKILL");
  await ended(service!);
  const store = await openEmbeddedStore({ model: wsisModel, folder });
  await expectExactlyOnce(store, acknowledged);
  await store.close();
}, 300_000);
