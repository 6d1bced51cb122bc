import { join } from "node:path";
import { makeExecutableSchema } from "@graphql-tools/schema";
import type { GraphQLResolveInfo, GraphQLSchema } from "graphql";
import { createApi, type Operation } from "../src/api/createApi.ts";
import { sdl } from "../src/api/generated/sdl.ts";
import { deriveSdl } from "../src/api/schema/deriveSdl.ts";
import { scalars } from "../src/api/schema/scalars.ts";
import { packageRoot } from "../src/cli/packageRoot.ts";
import { createApp } from "../src/http/createApp.ts";
import { startServer } from "../src/http/startServer.ts";
import { wsisModel } from "../src/model/wsisModel.ts";
import type { GraphStore } from "../src/store/port.ts";
import { benchStore } from "./benchStore.ts";
import { type OperationName, operations } from "./httpOperations.ts";
import { half } from "./questions.ts";

export const folders = { queriesFolder: join(packageRoot(), "queries"), webFolder: join(packageRoot(), "dist", "web") };

/**
 * Serves the bench store for a load from another process: `real` (no answer cache), `cached`, `constant` (the same
 * server, whose resolvers return a ready answer of one operation) or `string` (a constant string of so many bytes).
 */
export async function httpServer(mode: string | undefined, argument: string | undefined): Promise<void> {
  const store = await benchStore(13_500);
  if (mode === "real" || mode === "cached") {
    const cache = mode === "real" ? { answerCache: false as const } : {};
    const mcp = { hosts: [], version: "bench" };
    console.log((await startServer({ store, host: "127.0.0.1", port: 0, ...folders, ...cache, mcp })).url);
    return;
  }
  const asked = { query: operations[argument as OperationName], variables: { where: half(1) } };
  const app = await appOf(
    store,
    mode === "constant" ? await constantSchema(store, asked) : createApi({ store }).schema,
  );
  if (mode === "string") {
    const text = "x".repeat(Number(argument));
    app.fastify.post("/string", (_request, reply) =>
      reply.header("content-type", "application/json; charset=utf-8").send(text),
    );
  }
  console.log(await app.fastify.listen({ host: "127.0.0.1", port: 0 }));
}

/** The real server with other resolvers. */
export async function appOf(store: GraphStore, schema: GraphQLSchema) {
  const pin = async () => ({ revision: (await store.reader()).revision, context: () => ({ warnings: { list: [] } }) });
  return createApp({
    api: { schema, pin, log: { changes: async () => [], has: async () => true } },
    answerCache: false,
    ...folders,
  });
}

/** A schema whose resolvers return the answer of one operation, found once. */
export async function constantSchema(store: GraphStore, operation: Operation): Promise<GraphQLSchema> {
  const { schema, execute } = createApi({ store });
  const { data } = await execute(operation);
  const answer = JSON.parse(JSON.stringify(data)) as Record<string, unknown>;
  return makeExecutableSchema({
    typeDefs: [...sdl, deriveSdl(wsisModel)],
    resolvers: {
      ...scalars,
      Query: Object.fromEntries(
        Object.keys(schema.getQueryType()?.getFields() ?? {}).map((field) => [
          field,
          (_source: unknown, _args: unknown, _context: unknown, { path }: GraphQLResolveInfo) => answer[path.key],
        ]),
      ),
    },
  });
}
