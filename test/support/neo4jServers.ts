import { mkdtempSync, rmSync } from "node:fs";
import { createServer } from "node:http";
import type { AddressInfo } from "node:net";
import { tmpdir } from "node:os";
import { join } from "node:path";
import type { TestProject } from "vitest/node";
import { type LocalNeo4j, startNeo4j } from "../../scripts/startNeo4j.mjs";

declare module "vitest" {
  interface ProvidedContext {
    /** Where to ask for the Neo4j of a worker; the path is the worker's number. */
    neo4jServers: string;
  }
}

/**
 * One Neo4j a worker, started when its first test file asks for it, and stopped in the end: a new one for each file
 * would spend most of its time on planning what the one before it knew.
 */
export async function setup(project: TestProject): Promise<() => Promise<void>> {
  const folders: string[] = [];
  const started = new Map<string, Promise<LocalNeo4j>>();
  const start = (worker: string) => {
    const folder = mkdtempSync(join(tmpdir(), "wsis-neo4j-"));
    folders.push(folder);
    const server = startNeo4j(folder);
    started.set(worker, server);
    return server;
  };
  const http = createServer(async ({ url = "" }, response) => {
    try {
      const { uri } = await (started.get(url) ?? start(url));
      response.end(uri);
    } catch (error) {
      response.writeHead(500).end((error as Error).message);
    }
  });
  await new Promise<void>((resolve) => http.listen(0, "127.0.0.1", resolve));
  project.provide("neo4jServers", `http://127.0.0.1:${(http.address() as AddressInfo).port}`);
  return async () => {
    http.close();
    http.closeAllConnections();
    for (const server of await Promise.allSettled(started.values()))
      if (server.status === "fulfilled") await server.value.stop();
    for (const folder of folders) rmSync(folder, { recursive: true, force: true });
  };
}
