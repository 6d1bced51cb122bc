import { spawn } from "node:child_process";
import { existsSync } from "node:fs";
import { join } from "node:path";
import { monitorEventLoopDelay } from "node:perf_hooks";
import { packageRoot } from "../src/cli/packageRoot.ts";
import { programStamp } from "../src/cli/programStamp.ts";
import { startServer } from "../src/http/startServer.ts";
import { wsisModel } from "../src/model/wsisModel.ts";
import { openEmbeddedStore } from "../src/store/embedded/openEmbeddedStore.ts";
import { GraphWorkers } from "../src/store/local/GraphWorkers.ts";
import { benchFolder, benchStore } from "./benchStore.ts";
import { besideNames, besideOperation } from "./besideOperations.ts";
import { percentile, printFigures } from "./figures.ts";
import { folders } from "./httpServer.ts";

const CONNECTIONS = 10;
const PROBE_MILLIS = 20;
const ALIASES = [50, 40, 30, 20, 15, 10, 7, 5, 3, 2, 1];

/** What a server tells of itself when it ends. */
interface Told {
  /** The 99th percentile of what the event loop was late, in milliseconds. */
  readonly late: number;
  /** In GiB. */
  readonly memory: number;
}

/** Serves 13,500 projects, or the large store, with workers or with none, until it is told to stop. */
export async function besideServer(mode: string | undefined, size: string | undefined): Promise<void> {
  const script = new URL("../src/store/local/graphWorker.js", import.meta.url);
  const workers = mode === "workers" ? { workers: new GraphWorkers({ script }) } : {};
  const folder = size === "large" ? benchFolder("large") : benchFolder("beside");
  if (!existsSync(join(folder, "complete"))) await (await benchStore(13_500, folder)).close();
  const store = await openEmbeddedStore({ model: wsisModel, folder, stamp: programStamp, ...workers });
  await store.reader();
  const server = await startServer({ store, host: "127.0.0.1", port: 0, ...folders, answerCache: false });
  const delay = monitorEventLoopDelay({ resolution: 10 });
  console.log(server.url);
  process.on("SIGUSR2", () => delay.enable());
  process.once("SIGTERM", async () => {
    // The monitor counts its own interval too.
    const told: Told = { late: delay.percentile(99) / 1e6 - 10, memory: process.resourceUsage().maxRSS / 1024 ** 2 };
    console.log(JSON.stringify(told));
    await server.close();
    await store.close();
    process.exit(0);
  });
}

/**
 * Small questions beside ten connections that ask the dearest operations which the limits allow: first with slices of time alone, then with
 * workers. `beside SECONDS large` asks the store that `large` made.
 */
export async function beside(seconds = "30", size?: string): Promise<void> {
  for (const mode of ["slices", "workers"]) {
    const child = spawn(
      process.execPath,
      [join(packageRoot(), "dist", "bench", "main.js"), "beside-server", mode, size ?? ""],
      {
        stdio: ["ignore", "pipe", "inherit"],
      },
    );
    process.once("exit", () => child.kill("SIGKILL"));
    let said = "";
    child.stdout.on("data", (chunk: Buffer) => {
      said += chunk;
    });
    const url = await until(() => /http:\S+/.exec(said)?.[0]);
    const ask = async (operation: { query: string; variables?: Record<string, unknown> }) => {
      const start = performance.now();
      const response = await fetch(`${url}/graphql`, {
        method: "POST",
        headers: { "content-type": "application/json" },
        body: JSON.stringify(operation),
      });
      const text = await response.text();
      return { millis: performance.now() - start, text, code: /"code":"([A-Z_]+)"/.exec(text)?.[1] ?? "ok" };
    };
    const dear = await Promise.all(besideNames.map(async (name) => ({ name, aliases: await mostAliases(name, ask) })));
    console.log(dear.map(({ name, aliases }) => `${name} × ${aliases}`).join(", "));
    const end = performance.now() + Number(seconds) * 1000;
    child.kill("SIGUSR2");
    const slow: number[] = [];
    const outcomes = new Map<string, number>();
    const longest = new Map<string, number>();
    const load = async (connection: number) => {
      for (let run = 0; performance.now() < end; run++) {
        const { name, aliases } = dear[(connection + run) % dear.length]!;
        const { millis, code } = await ask(besideOperation(name, aliases, connection * 1000 + run));
        slow.push(millis);
        outcomes.set(code, (outcomes.get(code) ?? 0) + 1);
        longest.set(name, Math.max(longest.get(name) ?? 0, millis));
      }
    };
    const probe = async (operation: (run: number) => { query: string }) => {
      const times: number[] = [];
      for (let run = 0; performance.now() < end; run++) {
        times.push((await ask(operation(run))).millis);
        await new Promise((resolve) => setTimeout(resolve, PROBE_MILLIS));
      }
      return times.sort((a, b) => a - b);
    };
    const [small, page] = await Promise.all([
      probe(() => ({ query: "{ __typename }" })),
      probe((run) => ({
        query: `{ projects(first: 20, where: { years: { from: ${1900 + (run % 99)} } }) { totalCount nodes { title sdgs { nodes { number } } } } }`,
      })),
      ...Array.from({ length: CONNECTIONS }, (_, connection) => load(connection)),
    ]);
    child.kill("SIGTERM");
    const told = JSON.parse(await until(() => /\{.*\}/.exec(said)?.[0])) as Told;
    const most = size === "large" ? 250 : 100;
    printFigures(`Beside ten of the dearest, ${mode}`, [
      { name: "__typename, 99th percentile", value: percentile(small, 0.99), unit: "ms", bar: { most } },
      {
        name: "page of 20, 99th percentile",
        value: percentile(page, 0.99),
        unit: "ms",
        bar: { most },
        note: `median ${percentile(page, 0.5).toPrecision(3)} ms`,
      },
      { name: "event loop late, 99th percentile", value: told.late, unit: "ms", bar: { most: 50 } },
      { name: "latest answer or refusal", value: Math.max(...slow) / 1000, unit: "s", bar: { most: 10.5 } },
      {
        name: "dear operations ended",
        value: slow.length,
        unit: "",
        note: [...outcomes].map((one) => one.join(" ")).join(", "),
      },
      { name: "peak memory (RSS)", value: told.memory, unit: "GiB", ...(size === "large" && { bar: { most: 1.5 } }) },
    ]);
    console.log([...longest].map(([name, millis]) => `${name} ${(millis / 1000).toFixed(1)} s`).join(", "));
  }
}

/** How many of a part an operation may have. */
async function mostAliases(
  name: string,
  ask: (operation: { query: string }) => Promise<{ code: string; text: string }>,
): Promise<number> {
  for (const aliases of ALIASES) {
    const { code, text } = await ask(besideOperation(name, aliases, 0));
    if (code === "ok" || code === "TIMEOUT") return aliases;
    if (aliases === 1) throw new Error(`${name}: ${text.slice(0, 300)}`);
  }
  return 1;
}

async function until<T>(found: () => T | undefined): Promise<T> {
  for (;;) {
    const value = found();
    if (value !== undefined) return value;
    await new Promise((resolve) => setTimeout(resolve, 50));
  }
}
