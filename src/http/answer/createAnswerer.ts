import { createHash } from "node:crypto";
import { promisify } from "node:util";
import { gzip } from "node:zlib";
import type { ApolloServer, HTTPGraphQLResponse } from "@apollo/server";
import type { FastifyReply, FastifyRequest } from "fastify";
import { InputError } from "../../model/InputError.ts";
import type { Revision } from "../../store/port.ts";
import { StoreError } from "../../store/StoreError.ts";
import { operations, traced } from "../../store/spans.ts";
import type { GraphApi, OperationContext, Pinned, PinOptions } from "../GraphApi.ts";
import type { Identify } from "../identity/createIdentify.ts";
import { acceptsGzip } from "../request/acceptedRanges.ts";
import { type GraphQLParameters, parametersOfBody, parametersOfSearch } from "../request/GraphQLParameters.ts";
import { HttpFault } from "../request/HttpFault.ts";
import { type AnswerType, graphqlJson, json, negotiate } from "../request/negotiate.ts";
import { networkOf, SITE } from "../request/networkOf.ts";
import { errorBody } from "../sendErrors.ts";
import type { AnswerCache, AnswerHead, ReadyAnswer } from "./AnswerCache.ts";
import { Exchange } from "./Exchange.ts";
import { revisionAsked } from "./revisionAsked.ts";

export interface AnswererOptions {
  readonly api: GraphApi;
  readonly apollo: ApolloServer<OperationContext>;
  readonly cache: AnswerCache | null;
  /** Null: nobody can be known. */
  readonly identify: Identify | null;
  readonly operationMillis: number;
  readonly answerCharacters: number;
}

/** An operation, and how its answer is to be given. */
export interface Question {
  readonly method: string;
  readonly parameters: GraphQLParameters;
  readonly type: AnswerType;
  /** Writes an answer in another form than GraphQL's; left out, it is sent as it is. */
  readonly form?: (body: string, revision: Revision) => WrittenAnswer | Promise<WrittenAnswer>;
  /** The revision that is to answer; left out or null, the one that the question names, else the newest. */
  readonly asOf?: number | null;
  /**
   * What the answer hangs on beside the data. With it the ETag is known before the answer, so that a client that has the answer to
   * the same question on the same revision is told so without another; left out, the ETag is made of the answer.
   */
  readonly tag?: string;
}

/** An answer as it is sent. */
export interface WrittenAnswer extends AnswerHead {
  readonly status: number;
  readonly text: string | Uint8Array;
}

export type Answerer = (request: FastifyRequest, reply: FastifyReply, question: Question) => Promise<FastifyReply>;

/** What a request to /graphql asks. */
export function questionOf(request: FastifyRequest): Question {
  const type = negotiate(request.headers.accept);
  if (!type) throw new HttpFault(406, `Accept must allow ${json} or ${graphqlJson}.`);
  const parameters = request.method === "POST" ? parametersOfPost(request) : parametersOfSearch(searchOf(request.url));
  return { method: request.method === "HEAD" ? "GET" : request.method, parameters, type };
}

/** Makes what answers a question: a kept answer if there is one, else Apollo's. */
export function createAnswerer({ api, apollo, cache: answers, identify, ...limits }: AnswererOptions): Answerer {
  const { operationMillis, answerCharacters } = limits;
  const answer: Answerer = async (request, reply, question) => {
    const { method, parameters, type, form, tag } = question;
    const deadline = Date.now() + operationMillis;
    const caller = identify && (await identify(request.headers.authorization));
    // What somebody in particular is told is nobody else's: it is neither kept nor taken from what was kept.
    const cache = caller ? null : answers;
    const gone = new AbortController();
    reply.raw.once("close", () => {
      // An answer that was sent leaves nothing to be given up, and a reason costs a stack.
      if (!reply.raw.writableFinished) gone.abort();
    });
    const asOf = question.asOf ?? revisionAsked(parameters);
    const options = { deadline, signal: gone.signal, asOf };
    const pinned = await pin(api, options);
    sayRevision(reply, pinned.revision);
    const at = pinned.revision.sequence;
    if (tag !== undefined && isHad(request, earlyTag(tag, pinned.revision))) {
      request.outcome = { operation: null, outcome: "not_modified", revision: at };
      return reply.header("etag", request.headers["if-none-match"]).headers(REVALIDATED).code(304).send();
    }
    const kept = cache && keep(cache, pinned, parameters).get();
    if (kept) {
      request.outcome = { operation: kept.operation ?? null, outcome: "cached", revision: at };
      return sendReady(request, reply, type, kept);
    }
    const execute = async (on: Pinned) => {
      const exchange = new Exchange({ method, search: parameters.search ?? "", body: parameters.body, type }, on);
      const asks = { caller, network: identify && networkOf(request.ip, SITE), writing: identify !== null };
      const context = async () => on.context({ deadline, answerCharacters, ...asks });
      const response = await apollo.executeHTTPGraphQLRequest({ httpGraphQLRequest: exchange, context });
      return { exchange, response };
    };
    const executed = await withinTime(deadline, async () => {
      const first = await execute(pinned);
      // Somebody wrote while it ran. Once more, then as it is.
      return first.exchange.inconsistent ? execute(await pin(api, options)) : first;
    });
    if (!executed) {
      request.outcome = { operation: null, outcome: "TIMEOUT", limit: "operationMillis", revision: at };
      return sendTimeout(reply, type, operationMillis);
    }
    const { exchange, response } = executed;
    const { revision } = exchange.pinned;
    sayRevision(reply, revision);
    const { operation, outcome, limit } = exchange;
    request.outcome = { operation, outcome, revision: revision.sequence, ...(limit !== null && { limit }) };
    const written = await form?.(text(response.body), revision);
    // Without a use for the ETag its hash would be work for nothing.
    const used = !caller && (cache !== null || request.method !== "POST");
    if (!exchange.cacheable || !used) return sendPlain(request, reply, written ?? asItIs(response, type));
    const body = bytesOf(written?.text ?? text(response.body));
    const etag = tag === undefined ? tagOf(revision.sequence, body) : earlyTag(tag, revision);
    const ready = { body, etag, operation, ...(written && { head: headOf(written) }) };
    if (cache) keep(cache, exchange.pinned, parameters).set(ready);
    return sendReady(request, reply, type, ready);
  };
  return (request, reply, question) => traced(operations, { request }, async () => answer(request, reply, question));
}

function asItIs({ status, headers, body }: HTTPGraphQLResponse, mediaType: AnswerType): WrittenAnswer {
  return { status: status ?? 200, text: text(body), mediaType, headers: Object.fromEntries(headers) };
}

/** Where the answer to an operation is kept; after a restore another revision may have the number of an earlier one. */
function keep(cache: AnswerCache, { revision: { sequence, at }, asOf }: Pinned, { key }: GraphQLParameters) {
  const of = { sequence, asOf: asOf === true };
  return {
    get: () => (key === null ? undefined : cache.get(of, `${at} ${key}`)),
    set: (answer: ReadyAnswer) => key !== null && cache.set(of, `${at} ${key}`, answer),
  };
}

function parametersOfPost(request: FastifyRequest): GraphQLParameters {
  if (request.headers["content-type"] === undefined)
    throw new HttpFault(415, "There is no Content-Type. Send application/json.");
  return parametersOfBody(request.body);
}

export function searchOf(url: string): string {
  const mark = url.indexOf("?");
  return mark < 0 ? "" : url.slice(mark);
}

async function pin(api: GraphApi, options: PinOptions): Promise<Pinned> {
  try {
    return await api.pin(options);
  } catch (error) {
    if (error instanceof InputError) throw new HttpFault(400, `${error.message}.`);
    if (error instanceof StoreError && error.code === "TIMEOUT") throw new HttpFault(504, `${error.message}.`);
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

function bytesOf(body: string | Uint8Array): Buffer {
  return typeof body === "string" ? Buffer.from(body) : Buffer.from(body.buffer, body.byteOffset, body.length);
}

function headOf({ mediaType, headers }: WrittenAnswer): AnswerHead {
  return { mediaType, headers };
}

function tagOf(sequence: number, hashed: string | Buffer): string {
  return `${sequence}-${createHash("sha256").update(hashed).digest("base64url").slice(0, 22)}`;
}

/** Of an answer that follows from a revision and this; after a restore another revision may have the number of an earlier one. */
function earlyTag(tag: string, { sequence, at }: Revision): string {
  return tagOf(sequence, `${at} ${tag}`);
}

/** Whether a client has what an ETag names, packed or not. */
function isHad({ headers }: FastifyRequest, etag: string): boolean {
  const asked = headers["if-none-match"]?.split(",") ?? [];
  return asked.some((one) => /^(?:W\/)?"(.*?)(?:-g)?(?:-z)?"$/.exec(one.trim())?.[1] === etag);
}

let said = { at: "", httpDate: "" };

/** The day and time of the data, in HTTP's words, which are put together once for each revision. */
function sayRevision(reply: FastifyReply, { at }: Revision): void {
  if (said.at !== at) said = { at, httpDate: new Date(at).toUTCString() };
  reply.header("last-modified", said.httpDate);
}

function text(body: HTTPGraphQLResponse["body"]): string {
  if (body.kind === "complete") return body.string;
  throw new Error("Incremental delivery is not offered, yet Apollo answered in parts");
}

/** A GET may be kept by caches on the way, which ask each time whether the revision still holds. */
async function sendReady(
  request: FastifyRequest,
  reply: FastifyReply,
  type: AnswerType,
  answer: ReadyAnswer,
): Promise<FastifyReply> {
  const packing = worthPacking(request, answer.body.length);
  if (request.method !== "POST") {
    const etag = `"${answer.etag}${type === graphqlJson ? "-g" : ""}${packing ? "-z" : ""}"`;
    reply.header("etag", etag).header("cache-control", REVALIDATED["cache-control"]);
    const asked = request.headers["if-none-match"];
    if (asked?.split(",").some((tag) => tag.trim().replace(/^W\//, "") === etag || tag.trim() === "*"))
      return reply.header("vary", VARY).code(304).send();
  }
  const { mediaType, headers } = answer.head ?? { mediaType: type, headers: {} };
  reply.headers(headers).header("content-type", mediaType).header("vary", VARY);
  if (!packing) return reply.send(answer.body);
  answer.packed ??= pack(answer.body);
  return reply.header("content-encoding", "gzip").send(await answer.packed);
}

async function sendPlain(
  request: FastifyRequest,
  reply: FastifyReply,
  { status, headers, mediaType, text: written }: WrittenAnswer,
): Promise<FastifyReply> {
  reply.code(status).headers(headers);
  reply.header("cache-control", "no-store").header("content-type", mediaType).header("vary", VARY);
  if (!worthPacking(request, written.length)) return reply.send(written);
  return reply.header("content-encoding", "gzip").send(await pack(Buffer.from(written)));
}

const VARY = "accept, accept-encoding";
const REVALIDATED = { "cache-control": "public, max-age=0, must-revalidate", vary: VARY };

/** An answer that fits into one packet is none the shorter on the wire. */
const ONE_PACKET = 1_400;

function worthPacking(request: FastifyRequest, length: number): boolean {
  return length > ONE_PACKET && acceptsGzip(request.headers["accept-encoding"]);
}

const pack = promisify<Buffer, Buffer>(gzip);

function sendTimeout(reply: FastifyReply, type: AnswerType, millis: number): FastifyReply {
  const message = `Time: the operation took longer than ${millis / 1000} seconds. Ask for smaller pages or fewer levels.`;
  reply.code(type === json ? 200 : 504).header("cache-control", "no-store");
  return reply.header("content-type", type).send(errorBody("TIMEOUT", message));
}
