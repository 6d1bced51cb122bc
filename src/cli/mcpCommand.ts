import { once } from "node:events";
import { join } from "node:path";
import { serveStdio } from "@modelcontextprotocol/server/stdio";
import { createApi } from "../api/createApi.ts";
import { createApp } from "../http/createApp.ts";
import { createGraphApi } from "../http/createGraphApi.ts";
import { createAsk } from "../http/mcp/createAsk.ts";
import { createMcpServer } from "../mcp/createMcpServer.ts";
import { openStore } from "./openStore.ts";
import { packageRoot } from "./packageRoot.ts";
import { packageVersion } from "./packageVersion.ts";
import type { StoreFlags } from "./settings.ts";

/**
 * Serves the tools on standard input and output until the input ends. Reads the store beside whoever writes to it; where there is
 * none, the seed in memory answers.
 */
export async function mcpCommand(flags: StoreFlags): Promise<void> {
  const store = await openStore(flags, "check");
  try {
    const root = packageRoot();
    const app = await createApp({
      api: createGraphApi(store, createApi({ store })),
      queriesFolder: join(root, "queries"),
      webFolder: join(root, "dist", "web"),
    });
    const graph = { model: store.model, ask: createAsk(app.fastify) };
    const served = serveStdio(() => createMcpServer(graph, packageVersion()), {
      onerror: (error) => process.stderr.write(`${error.message}\n`),
    });
    const stopped = new AbortController();
    const until = (event: "SIGTERM" | "SIGINT") => once(process, event, { signal: stopped.signal });
    await Promise.race([once(process.stdin, "end"), once(process.stdin, "close"), until("SIGTERM"), until("SIGINT")]);
    stopped.abort();
    await served.close();
    await app.close();
  } finally {
    await store.close();
  }
}
