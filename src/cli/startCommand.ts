import { join } from "node:path";
import { startServer } from "../http/startServer.ts";
import { createImporter } from "./createImporter.ts";
import { openStoreToServe } from "./openStoreToServe.ts";
import { packageRoot } from "./packageRoot.ts";
import { packageVersion } from "./packageVersion.ts";
import { address, mcpHosts, type ServerFlags, wantsJsonLog } from "./settings.ts";
import { startTelemetry } from "./telemetry.ts";
import { type TokenFlags, tokenRules, trustedNetworks } from "./tokenSettings.ts";
import { UsageError } from "./UsageError.ts";
import { voterLimit } from "./voterSettings.ts";

/** Serves until it is told to stop; requests under way then finish. */
export async function startCommand(
  flags: ServerFlags & TokenFlags & { readonly trust?: string; readonly voters?: string },
): Promise<void> {
  const { host, port } = address(flags);
  const rules = tokenRules(flags);
  const trusted = trustedNetworks(flags.trust);
  const votes = voterLimit(flags.voters);
  const hosts = mcpHosts(flags);
  const log = wantsJsonLog(flags) ? (await import("./jsonLog.ts")).jsonLog() : {};
  const telemetry = await startTelemetry(packageVersion());
  const store = await openStoreToServe(flags);
  // The graph is built before the first request, not by it.
  const { revision } = await store.reader();
  const root = packageRoot();
  const server = await startServer({
    store,
    host,
    port,
    trusted,
    votes,
    ...(rules && { identify: (await import("../http/identity/createIdentify.ts")).createIdentify(rules) }),
    importer: createImporter(store),
    queriesFolder: join(root, "queries"),
    webFolder: join(root, "dist", "web"),
    ...log,
    ...(hosts && { mcp: { hosts, version: packageVersion() } }),
  }).catch(async (error: unknown) => {
    await store.close();
    throw listenError(error, host, port);
  });
  process.stdout.write(`wsis-graph answers at ${server.url} (revision ${revision.sequence}). Stop it with Ctrl-C.\n`);
  await new Promise<void>((stop) => {
    process.once("SIGTERM", () => stop());
    process.once("SIGINT", () => stop());
  });
  await server.close();
  await store.close();
  await telemetry?.stop();
}

/** What keeps a server from listening, in words; any other error as it is. */
function listenError(error: unknown, host: string, port: number): unknown {
  if (!(error instanceof Error && "syscall" in error && "code" in error)) return error;
  const why =
    error.code === "EADDRINUSE"
      ? `something else listens on port ${port}: choose another with --port, or PORT`
      : error.code === "EACCES"
        ? `port ${port} is not for every user: choose one from 1024`
        : error.message;
  return new UsageError(`Cannot listen at ${host}: ${why}`);
}
