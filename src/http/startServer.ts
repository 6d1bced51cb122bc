import { createApi } from "../api/createApi.ts";
import type { VoterLimitOptions } from "../api/workbench/VoterLimit.ts";
import { createExporter } from "../export/records/createExporter.ts";
import type { GraphStore } from "../store/port.ts";
import { type AppOptions, createApp } from "./createApp.ts";
import { createGraphApi } from "./createGraphApi.ts";

export interface ServerOptions extends Omit<AppOptions, "api" | "exporter"> {
  readonly store: GraphStore;
  readonly host: string;
  /** 0: any free port. */
  readonly port: number;
  /** How many may vote from one network; null: any number. */
  readonly votes?: VoterLimitOptions | null;
}

export interface Server {
  readonly url: string;
  /** Stops gracefully; the store stays open. */
  close(): Promise<void>;
}

/** Serves a store over HTTP. Rejects if the port is taken. */
export async function startServer({ store, host, port, votes, ...options }: ServerOptions): Promise<Server> {
  const answers = createApi({ store, ...(votes !== undefined && { votes }) });
  const exporter = createExporter(store, answers);
  const app = await createApp({ ...options, model: store.model, exporter, api: createGraphApi(store, answers) });
  try {
    return { url: await app.fastify.listen({ host, port }), close: app.close };
  } catch (error) {
    await app.close();
    throw error;
  }
}
