import { join } from "node:path";
import { makeExecutableSchema } from "@graphql-tools/schema";
import { createApi } from "../src/api/createApi.ts";
import { deriveSdl } from "../src/api/deriveSdl.ts";
import { sdl } from "../src/api/generated/sdl.ts";
import { scalars } from "../src/api/scalars.ts";
import { packageRoot } from "../src/cli/packageRoot.ts";
import { createApp } from "../src/http/createApp.ts";
import { startServer } from "../src/http/startServer.ts";
import { wsisModel } from "../src/model/wsisModel.ts";
import { benchStore } from "./benchStore.ts";
import { type OperationName, operations } from "./httpOperations.ts";
import { half } from "./questions.ts";

/**
 * Serves the bench store for a load from another process: `real` (no answer cache), `cached`, `constant` (the same
 * server, whose resolvers return a ready answer of one operation) or `string` (a constant string of so many bytes).
 */
export async function httpServer(mode: string | undefined, argument: string | undefined): Promise<void> {
  const folders = { queriesFolder: join(packageRoot(), "queries"), webFolder: join(packageRoot(), "dist", "web") };
  const store = await benchStore(13_500);
  if (mode === "real" || mode === "cached") {
    const cache = mode === "real" ? { answerCache: false as const } : {};
    console.log((await startServer({ store, host: "127.0.0.1", port: 0, ...folders, ...cache })).url);
    return;
  }
  const schema = mode === "constant" ? await constantSchema(argument as OperationName) : createApi({ store }).schema;
  const pin = async () => ({ revision: (await store.reader()).revision, context: () => ({}) });
  const app = await createApp({
    api: { schema, pin } as Parameters<typeof createApp>[0]["api"],
    answerCache: false,
    ...folders,
  });
  if (mode === "string") {
    const text = "x".repeat(Number(argument));
    app.fastify.post("/string", (_request, reply) =>
      reply.header("content-type", "application/json; charset=utf-8").send(text),
    );
  }
  console.log(await app.fastify.listen({ host: "127.0.0.1", port: 0 }));

  async function constantSchema(name: OperationName) {
    const { data } = await createApi({ store }).execute({ query: operations[name], variables: { where: half(1) } });
    const answer = JSON.parse(JSON.stringify(data)) as Record<string, unknown>;
    return makeExecutableSchema({
      typeDefs: [...sdl, deriveSdl(wsisModel)],
      resolvers: {
        ...scalars,
        Query: Object.fromEntries(Object.entries(answer).map(([field, value]) => [field, () => value])),
      },
    });
  }
}
