import { mkdtemp } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { type AppOptions, createApp } from "../../src/http/createApp.ts";
import { createToyApi, type ToyApi } from "./toyApi.ts";

export interface Toy {
  readonly url: string;
  readonly api: ToyApi;
  /** What was logged. */
  readonly log: unknown[][];
  close(): Promise<void>;
  post(body: unknown, headers?: Record<string, string>): Promise<Response>;
  get(parameters: Record<string, string>, headers?: Record<string, string>): Promise<Response>;
}

/** Serves the toy schema on a free port of the loopback. */
export async function startToy(options: Partial<AppOptions> = {}): Promise<Toy> {
  const api = createToyApi();
  const log: unknown[][] = [];
  const nothing = await mkdtemp(join(tmpdir(), "wsis-http-"));
  const app = await createApp({
    api,
    queriesFolder: nothing,
    webFolder: nothing,
    logger: { error: (...entry) => log.push(entry) },
    ...options,
  });
  const url = await app.fastify.listen({ host: "127.0.0.1", port: 0 });
  return {
    url,
    api,
    log,
    close: app.close,
    post: (body, headers = {}) =>
      fetch(`${url}/graphql`, {
        method: "POST",
        headers: { "content-type": "application/json", ...headers },
        body: typeof body === "string" ? body : JSON.stringify(body),
      }),
    get: (parameters, headers = {}) => fetch(`${url}/graphql?${new URLSearchParams(parameters)}`, { headers }),
  };
}
