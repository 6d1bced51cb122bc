import type { GraphStore } from "../store/port.ts";
import { type AppOptions, createApp } from "./createApp.ts";
import { createGraphApi } from "./createGraphApi.ts";

export interface ServerOptions extends Omit<AppOptions, "api"> {
  readonly store: GraphStore;
  readonly host: string;
  /** 0: any free port. */
  readonly port: number;
}

export interface Server {
  readonly url: string;
  /** Stops gracefully; the store stays open. */
  close(): Promise<void>;
}

/** Serves a store over HTTP. Rejects if the port is taken. */
export async function startServer({ store, host, port, ...options }: ServerOptions): Promise<Server> {
  const app = await createApp({ ...options, model: store.model, api: createGraphApi(store) });
  try {
    return { url: await app.fastify.listen({ host, port }), close: app.close };
  } catch (error) {
    await app.close();
    throw error;
  }
}
