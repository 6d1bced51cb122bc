import { createServer } from "node:http";
import type { AddressInfo } from "node:net";
import type { TestProject } from "vitest/node";
import { type Neo4jHost, startNeo4jHost } from "../../scripts/startNeo4j.mjs";
import { neo4jOptions } from "./neo4jOptions.ts";

declare module "vitest" {
  interface ProvidedContext {
    /** Where to ask for servers: /start?folder=…&port=…&password=… and /stop?folder=…. */
    neo4jServers: string;
  }
}

/**
 * One Java for all servers of a run, started when the first is asked for: what plans Cypher is optimized while it runs,
 * and half of the time would go into doing that anew for each server.
 */
export async function setup(project: TestProject): Promise<() => Promise<void>> {
  let host: Promise<Neo4jHost> | undefined;
  const obey = async (order: string, values: URLSearchParams): Promise<string> => {
    host ??= startNeo4jHost({ ...neo4jOptions, heap: 2, flags: ["-XX:+UseSerialGC", "-Xmn1g"] });
    const folder = values.get("folder") ?? "";
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
  };
}
