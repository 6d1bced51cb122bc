import { existsSync } from "node:fs";
import { cp, mkdtemp, rm } from "node:fs/promises";
import { createServer } from "node:http";
import type { AddressInfo } from "node:net";
import { tmpdir } from "node:os";
import { join } from "node:path";
import type { TestProject } from "vitest/node";
import { type Neo4jHost, startNeo4jHost } from "../../scripts/startNeo4j.mjs";
import { wsisModel } from "../../src/model/wsisModel.ts";
import { openNeo4jStore } from "../../src/store/neo4j/openNeo4jStore.ts";
import { neo4jOptions } from "./neo4jOptions.ts";

declare module "vitest" {
  interface ProvidedContext {
    /** Where to ask for servers: /start?folder=…&port=…&password=…&bare=… and /stop?folder=…. */
    neo4jServers: string;
  }
}

/** What an empty server is once it has its constraints and indexes: making them takes longer than copying their files. */
async function preparedFolder(host: Neo4jHost): Promise<string> {
  const folder = await mkdtemp(join(tmpdir(), "wsis-neo4j-prepared-"));
  const store = await openNeo4jStore({ model: wsisModel, uri: await host.start(folder) });
  await store.close();
  await host.stop(folder);
  return folder;
}

/**
 * One Java for all servers of a run, started when the first is asked for: what plans Cypher is optimized while it runs,
 * and half of the time would go into doing that anew for each server.
 */
export async function setup(project: TestProject): Promise<() => Promise<void>> {
  let host: Promise<Neo4jHost> | undefined;
  let prepared: Promise<string> | undefined;
  const obey = async (order: string, values: URLSearchParams): Promise<string> => {
    host ??= startNeo4jHost({ ...neo4jOptions, heap: 2, flags: ["-XX:+UseSerialGC", "-Xmn1g"] });
    const folder = values.get("folder") ?? "";
    if (order === "/start" && !values.has("bare") && !existsSync(join(folder, "data"))) {
      prepared ??= host.then(preparedFolder);
      await cp(join(await prepared, "data"), join(folder, "data"), { recursive: true });
    }
    if (order === "/start")
      return (await host).start(folder, Number(values.get("port")) || undefined, values.get("password") ?? undefined);
    await (await host).stop(folder);
    return "";
  };
  const http = createServer(async ({ url = "" }, response) => {
    const { pathname, searchParams } = new URL(url, "http://localhost");
    try {
      response.end(await obey(pathname, searchParams));
    } catch (error) {
      response.writeHead(500).end((error as Error).message);
    }
  });
  await new Promise<void>((resolve) => http.listen(0, "127.0.0.1", resolve));
  project.provide("neo4jServers", `http://127.0.0.1:${(http.address() as AddressInfo).port}`);
  return async () => {
    http.close();
    http.closeAllConnections();
    await (await host)?.close();
    if (prepared) await rm(await prepared, { recursive: true, force: true });
  };
}
