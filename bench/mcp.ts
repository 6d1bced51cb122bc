import { Client, InMemoryTransport } from "@modelcontextprotocol/client";
import type { Ask } from "../src/mcp/Ask.ts";
import { createMcpServer } from "../src/mcp/createMcpServer.ts";
import { wsisModel } from "../src/model/wsisModel.ts";
import { type Figure, percentile, printFigures, timings } from "./figures.ts";
import { serve } from "./http.ts";

const RUNS = 300;
const mcpHeaders = { accept: "application/json, text/event-stream", "mcp-protocol-version": "2025-11-25" };

interface Asked {
  readonly query: string;
  readonly variables: unknown;
}

const where = (run: number) => ({ years: { from: 1900 + (run % 100) } });
const calls: Readonly<Record<string, (run: number) => Record<string, unknown>>> = {
  find: (run) => ({ of: "projects", where: where(run) }),
  describe: (run) => ({ what: `Sdg:${1 + (run % 17)}` }),
  matrix: (run) => ({ where: where(run) }),
  cross_tab: (run) => ({ of: "projects", rows: "ACTION_LINE", columns: "REGION", where: where(run) }),
  gaps: (run) => ({ where: where(run) }),
  compare: (run) => ({
    of: "projects",
    sets: [
      { name: "a", where: where(run) },
      { name: "b", where: { regions: { any: ["AFR"] } } },
    ],
  }),
};

/** Tools over HTTP against the operation that each of them asks, over HTTP as well, by the same client; nothing from the cache. */
export async function mcp(): Promise<void> {
  const { url, child } = await serve("real");
  try {
    const post = async (path: string, body: unknown, headers = {}) =>
      (
        await fetch(new URL(path, url), {
          method: "POST",
          headers: { "content-type": "application/json", ...headers },
          body: JSON.stringify(body),
        })
      ).text();
    const ask = (asked: Asked) => post("/graphql", asked);
    const call = (name: string, given: Record<string, unknown>) =>
      post("/mcp", { jsonrpc: "2.0", id: 1, method: "tools/call", params: { name, arguments: given } }, mcpHeaders);
    const figures: Figure[] = [];
    for (const [name, given] of Object.entries(calls)) {
      const asked = await operationsOf(name, given, ask);
      const ours = await timings(RUNS, (run) => call(name, given(run)));
      const theirs = await timings(RUNS, (run) => ask(asked[run % asked.length]!));
      figures.push({
        name: `${name}: p50 by that of its operation`,
        value: percentile(ours, 0.5) / percentile(theirs, 0.5),
        unit: "",
        bar: { most: 1.5 },
        note: `${percentile(ours, 0.5).toPrecision(3)} and ${percentile(theirs, 0.5).toPrecision(3)} ms`,
      });
    }
    printFigures("Tools for language models, 13,500 projects", figures);
  } finally {
    child.kill();
  }
}

/** What the calls of a tool ask. */
async function operationsOf(
  name: string,
  given: (run: number) => Record<string, unknown>,
  post: (asked: Asked) => Promise<string>,
): Promise<Asked[]> {
  const asked: Asked[] = [];
  const ask: Ask = async <Data>(query: string, variables: Readonly<Record<string, unknown>>) => {
    asked.push({ query, variables });
    const { data } = JSON.parse(await post({ query, variables })) as { data: Data };
    return { data, revision: 0, warnings: [] };
  };
  const client = new Client({ name: "bench", version: "1" });
  const [near, far] = InMemoryTransport.createLinkedPair();
  await Promise.all([createMcpServer({ model: wsisModel, ask }, "1").connect(far), client.connect(near)]);
  for (let run = 0; run < RUNS; run++) await client.callTool({ name, arguments: given(run) });
  await client.close();
  return asked;
}
