import { createApi } from "../api/createApi.ts";
import { createExporter } from "../export/records/createExporter.ts";
import type { GraphStore } from "../store/port.ts";
import { type AppOptions, createApp } from "./createApp.ts";

export interface ServerOptions extends Omit<AppOptions, "api" | "exporter"> {
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
  const { schema, contextFor } = createApi({ store });
  const exporter = createExporter(store, { schema, contextFor });
  const app = await createApp({
    ...options,
    model: store.model,
    exporter,
    api: {
      schema,
      pin: async (options) => {
        const reader = await store.reader(options);
        return {
          revision: reader.revision,
          context: (limits) => contextFor(reader, limits),
          ...(reader.isConsistent && { isConsistent: () => reader.isConsistent?.() ?? Promise.resolve(true) }),
        };
      },
    },
  });
  try {
    return { url: await app.fastify.listen({ host, port }), close: app.close };
  } catch (error) {
    await app.close();
    throw error;
  }
}
