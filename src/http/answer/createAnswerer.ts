import { createHash } from "node:crypto";
import type { ApolloServer, HTTPGraphQLResponse } from "@apollo/server";
import type { FastifyReply, FastifyRequest } from "fastify";
import type { ReaderOptions, Revision } from "../../store/port.ts";
import { StoreError } from "../../store/StoreError.ts";
import type { GraphApi, OperationContext, Pinned } from "../GraphApi.ts";
import { type GraphQLParameters, parametersOfBody, parametersOfSearch } from "../request/GraphQLParameters.ts";
import { HttpFault } from "../request/HttpFault.ts";
import { type AnswerType, graphqlJson, json, negotiate } from "../request/negotiate.ts";
import { errorBody } from "../sendErrors.ts";
import type { AnswerCache, ReadyAnswer } from "./AnswerCache.ts";
import { Exchange } from "./Exchange.ts";

export interface AnswererOptions {
  readonly api: GraphApi;
  readonly apollo: ApolloServer<OperationContext>;
  readonly cache: AnswerCache | null;
  readonly operationMillis: number;
}

/** Makes the handler of /graphql: a kept answer if there is one, else Apollo's. */
export function createAnswerer({ api, apollo, cache, operationMillis }: AnswererOptions) {
  return async (request: FastifyRequest, reply: FastifyReply): Promise<FastifyReply> => {
    const type = negotiate(request.headers.accept);
    if (!type) throw new HttpFault(406, `Accept must allow ${json} or ${graphqlJson}.`);
    const search = searchOf(request.url);
    const parameters = request.method === "POST" ? parametersOfPost(request) : parametersOfSearch(search);
    const deadline = Date.now() + operationMillis;
    const gone = new AbortController();
    reply.raw.once("close", () => gone.abort());
    const pinned = await pin(api, { deadline, signal: gone.signal });
    const kept = cache && keep(cache, pinned.revision, parameters).get();
    if (kept) return sendReady(request, reply, type, kept);
    const method = request.method === "HEAD" ? "GET" : request.method;
    const execute = async (on: Pinned) => {
      const exchange = new Exchange({ method, search, body: parameters.body, type }, on);
      const context = async () => on.context({ deadline });
      const response = await apollo.executeHTTPGraphQLRequest({ httpGraphQLRequest: exchange, context });
      return { exchange, response };
    };
    const executed = await withinTime(deadline, async () => {
      const first = await execute(pinned);
      // Somebody wrote while it ran. Once more, then as it is.
      return first.exchange.inconsistent ? execute(await pin(api, { deadline, signal: gone.signal })) : first;
    });
    if (!executed) return sendTimeout(reply, type, operationMillis);
    const { exchange, response } = executed;
    // Without a use for the ETag its hash would be work for nothing.
    const used = cache !== null || method === "GET";
    if (!exchange.cacheable || !used) return sendPlain(reply, type, response);
    const ready = readyAnswer(exchange.pinned.revision.sequence, response);
    if (cache) keep(cache, exchange.pinned.revision, parameters).set(ready);
    return sendReady(request, reply, type, ready);
  };
}

/** Where the answer to an operation is kept; after a restore another revision may have the number of an earlier one. */
function keep(cache: AnswerCache, { sequence, at }: Revision, { key }: GraphQLParameters) {
  return {
    get: () => (key === null ? undefined : cache.get(sequence, `${at} ${key}`)),
    set: (answer: ReadyAnswer) => key !== null && cache.set(sequence, `${at} ${key}`, answer),
  };
}

function parametersOfPost(request: FastifyRequest): GraphQLParameters {
  if (request.headers["content-type"] === undefined)
    throw new HttpFault(415, "There is no Content-Type. Send application/json.");
  return parametersOfBody(request.body);
}

function searchOf(url: string): string {
  const at = url.indexOf("?");
  return at < 0 ? "" : url.slice(at);
}

async function pin(api: GraphApi, options: ReaderOptions): Promise<Pinned> {
  try {
    return await api.pin(options);
  } catch (error) {
    if (error instanceof StoreError) throw new HttpFault(503, "The data cannot be read at present. Try again later.");
    throw error;
  }
}

/** The answer, or null if it does not come in time. What is still going on then stops at the deadline by itself. */
async function withinTime<T>(deadline: number, work: () => Promise<T>): Promise<T | null> {
  let timer: NodeJS.Timeout | undefined;
  const late = new Promise<null>((resolve) => {
    timer = setTimeout(resolve, deadline - Date.now(), null);
  });
  try {
    return await Promise.race([work(), late]);
  } finally {
    clearTimeout(timer);
  }
}

function readyAnswer(sequence: number, { body }: HTTPGraphQLResponse): ReadyAnswer {
  const bytes = Buffer.from(text(body));
  const hash = createHash("sha256").update(bytes).digest("base64url").slice(0, 22);
  return { body: bytes, etag: `${sequence}-${hash}` };
}

function text(body: HTTPGraphQLResponse["body"]): string {
  if (body.kind === "complete") return body.string;
  throw new Error("Incremental delivery is not offered, yet Apollo answered in parts");
}

/** A GET may be kept by caches on the way, which ask each time whether the revision still holds. */
function sendReady(request: FastifyRequest, reply: FastifyReply, type: AnswerType, answer: ReadyAnswer): FastifyReply {
  reply.header("content-type", type);
  if (request.method === "POST") return reply.send(answer.body);
  const etag = type === graphqlJson ? `"${answer.etag}-g"` : `"${answer.etag}"`;
  reply.header("etag", etag).header("cache-control", "public, max-age=0, must-revalidate").header("vary", "accept");
  const asked = request.headers["if-none-match"];
  const same = asked?.split(",").some((tag) => tag.trim().replace(/^W\//, "") === etag || tag.trim() === "*");
  return same ? reply.code(304).removeHeader("content-type").send() : reply.send(answer.body);
}

function sendPlain(
  reply: FastifyReply,
  type: AnswerType,
  { status, headers, body }: HTTPGraphQLResponse,
): FastifyReply {
  reply.code(status ?? 200).header("cache-control", "no-store");
  for (const [name, value] of headers) reply.header(name, value);
  return reply.header("content-type", type).send(text(body));
}

function sendTimeout(reply: FastifyReply, type: AnswerType, millis: number): FastifyReply {
  const message = `Time: the operation took longer than ${millis / 1000} seconds. Ask for smaller pages or fewer levels.`;
  reply.code(type === json ? 200 : 504).header("cache-control", "no-store");
  return reply.header("content-type", type).send(errorBody("TIMEOUT", message));
}
