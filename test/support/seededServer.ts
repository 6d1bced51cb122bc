import { afterAll, beforeAll } from "vitest";
import { type ServerOptions, startServer } from "../../src/http/startServer.ts";
import type { GraphStore } from "../../src/store/port.ts";
import { seededStore } from "./seededStore.ts";

/** There once tests begin. */
export interface SeededServer {
  readonly url: string;
  readonly store: GraphStore;
}

/** What differs from a server of the seed alone. */
interface Changes extends Partial<Pick<ServerOptions, "identify">> {
  /** What is written before it is served. */
  readonly prepare?: (store: GraphStore) => Promise<unknown>;
}

/** A server of the seed with its pages, for the tests of a file. */
export function seededServer({ prepare, ...options }: Changes = {}): SeededServer {
  const served = {} as { -readonly [K in keyof SeededServer]: SeededServer[K] };
  let close: () => Promise<void>;
  beforeAll(async () => {
    const store = await seededStore();
    await prepare?.(store);
    const files = { queriesFolder: "queries", webFolder: "dist/web" };
    const server = await startServer({ store, host: "127.0.0.1", port: 0, ...files, ...options });
    Object.assign(served, { url: server.url, store });
    close = async () => {
      await server.close();
      await store.close();
    };
  });
  afterAll(() => close());
  return served;
}
