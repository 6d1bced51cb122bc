import { randomUUID } from "node:crypto";
import type { IncomingMessage } from "node:http";
import cors from "@fastify/cors";
import { type FastifyInstance, type FastifyReply, type FastifyRequest, fastify } from "fastify";
import { defaultLimits, type Limits } from "../api/limits/Limits.ts";
import type { Exporter } from "../export/records/createExporter.ts";
import type { Model } from "../model/createModel.ts";
import { AnswerCache } from "./answer/AnswerCache.ts";
import { createAnswerer, questionOf } from "./answer/createAnswerer.ts";
import { createApollo } from "./answer/createApollo.ts";
import { isStale } from "./answer/isStale.ts";
import { Outbox } from "./answer/Outbox.ts";
import { answerClientError } from "./answerClientError.ts";
import { calendarQuestion, LEFT_OUT } from "./calendar/calendarQuestion.ts";
import { addExports } from "./export/addExports.ts";
import { addQuestions } from "./export/addQuestions.ts";
import { addTables } from "./export/addTables.ts";
import { savedQuestions } from "./export/SavedQuestion.ts";
import { addChangeFeed } from "./feed/addChangeFeed.ts";
import { ChangeFeed, type FeedOptions } from "./feed/ChangeFeed.ts";
import type { GraphApi } from "./GraphApi.ts";
import type { Identify } from "./identity/createIdentify.ts";
import { addImports } from "./import/addImports.ts";
import type { Importer } from "./import/Importer.ts";
import { consoleLogger, type Logger } from "./Logger.ts";
import { addPages } from "./page/addPages.ts";
import { addPlayground } from "./page/addPlayground.ts";
import { addWriting } from "./page/addWriting.ts";
import { createProblemPage } from "./page/createProblemPage.ts";
import { readAssets } from "./page/readAssets.ts";
import { readExamples } from "./page/readExamples.ts";
import { RouteMethods } from "./RouteMethods.ts";
import { HttpFault } from "./request/HttpFault.ts";
import { defaultHttpLimits, type HttpLimits } from "./request/HttpLimits.ts";
import { readBody } from "./request/readBody.ts";
import { sendError, sendThrown } from "./sendErrors.ts";
import { addWatch, type RequestLog } from "./watch/addWatch.ts";
import { ownOperations } from "./watch/ownOperations.ts";

export interface AppOptions {
  readonly api: GraphApi;
  /** What the pages for people are about; without it, there is the playground alone. */
  readonly model?: Model;
  /** Folder of the example operations that the page shows. */
  readonly queriesFolder: string;
  /** Folder of the built page. */
  readonly webFolder: string;
  readonly limits?: Partial<Limits & HttpLimits>;
  /** Room for answers to repeated operations; false: none are kept. */
  readonly answerCache?: { readonly maxBytes: number } | false;
  readonly logger?: Logger;
  /** Told of every request. */
  readonly requestLog?: RequestLog;
  /** What writes sets as files; without it, and without a model, there are no exports. */
  readonly exporter?: Exporter;
  /** The door for language models at /mcp; left out, there is none. */
  readonly mcp?: { readonly hosts: readonly string[]; readonly version: string };
  /** Who sent a request; left out, nobody is known and nothing can be written. */
  readonly identify?: Identify;
  /** How changes are followed at /changes. */
  readonly feed?: FeedOptions;
  /** What takes in files of administrators; left out, there are no imports. */
  readonly importer?: Importer;
  /** Networks of proxies whose word is taken for where a request comes from; left out, none. */
  readonly trusted?: readonly string[];
}

export interface App {
  readonly fastify: FastifyInstance;
  /** Refuses new requests, lets those under way finish, and stops. */
  close(): Promise<void>;
}

const defaultCacheBytes = 64 * 1_048_576;

/** The HTTP application: /graphql, /timeline.ics, /changes, /health, /ready, /metrics, the pages, the files and the playground. */
export async function createApp(options: AppOptions): Promise<App> {
  const { api, answerCache = { maxBytes: defaultCacheBytes }, logger = consoleLogger } = options;
  const limits = { ...defaultLimits, ...defaultHttpLimits, ...options.limits };
  const apollo = await createApollo(api.schema, limits, logger);
  const { webFolder, queriesFolder, model } = options;
  const assets = await readAssets(webFolder);
  const problemPage = model && createProblemPage({ model, assets });
  const fail = (error: unknown, request: FastifyRequest, reply: FastifyReply) =>
    sendThrown(request, reply, error, {
      logger,
      send: problemPage && isForReader(request) ? problemPage : sendError,
    });
  const app = createFastify(limits, options.trusted ?? [], fail);
  const outbox = new Outbox(limits.unreadBytes);
  const routes = new RouteMethods(app);
  let draining = false;

  // Pages of any origin may ask, with whatever headers their client adds: nothing depends on who the browser thinks it is,
  // because no cookie is ever read.
  await app.register(cors, {
    origin: "*",
    methods: ["GET", "HEAD", "POST"],
    exposedHeaders: [
      "etag",
      "retry-after",
      "content-disposition",
      "x-revision",
      "x-revision-moved",
      "x-request-id",
      LEFT_OUT,
    ],
    maxAge: 86_400,
    strictPreflight: false,
  });
  app.removeAllContentTypeParsers();
  app.addContentTypeParser("application/json", (_request: FastifyRequest, payload: IncomingMessage) =>
    readBody(payload, limits.bodyBytes),
  );
  app.setErrorHandler((error, request, reply) => fail(error, request, reply));
  app.addHook("onRequest", (request, reply, next) => {
    reply.header("x-request-id", request.id);
    if (draining) next(new HttpFault(503, "The server is stopping. Try again later.", { connection: "close" }));
    else next(request.is404 ? unknownRoute(request, routes.of(request.url), isForReader(request)) : undefined);
  });
  app.addHook("onSend", (_request, reply, payload, next) => {
    if (draining) reply.header("connection", "close");
    if (outbox.take(reply.raw, bytesOf(payload))) next();
    else next(new HttpFault(503, "Too many answers wait to be read. Try again later.", { "retry-after": "10" }));
  });

  const cache = answerCache ? new AnswerCache(answerCache.maxBytes) : null;
  const saved = savedQuestions(await readExamples(options.queriesFolder));
  const operations = [...ownOperations, ...[...saved.values()].flatMap(({ operation }) => operation.name?.value ?? [])];
  const feed = new ChangeFeed(api.log, options.feed);
  addWatch(app, { api, cache, feed, operations, log: options.requestLog ?? null });
  const answer = createAnswerer({ api, apollo, cache, identify: options.identify ?? null, ...limits });
  app.route({
    method: ["GET", "POST"],
    url: "/graphql",
    handler: (request, reply) => answer(request, reply, questionOf(request)),
  });
  app.get("/timeline.ics", (request, reply) => answer(request, reply, calendarQuestion(request)));
  addChangeFeed(app, feed, api);
  app.get("/health", (_request, reply) => reply.send({ status: "ok" }));
  app.get("/ready", async (request, reply) => {
    try {
      const { revision } = await api.pin({ deadline: Date.now() + limits.operationMillis });
      const { sequence, store, lagMillis } = revision;
      const stale = isStale(revision) && { stale: true };
      return reply.header("cache-control", "no-store").send({ sequence, store, lagMillis, ...stale });
    } catch {
      return sendError(request, reply, new HttpFault(503, "The data cannot be read at present."));
    }
  });
  await addPlayground(app, { webFolder, queriesFolder, path: model ? "/playground" : "/" });
  if (model) {
    const { exporter } = options;
    const shared = { model, schema: api.schema, assets, ...(exporter && { exporter }) };
    const revision = async () => {
      const { sequence, at } = (await api.pin({ deadline: Date.now() + limits.operationMillis })).revision;
      // As answers tell it, in whole seconds.
      return { revision: sequence, at: new Date(new Date(at).toUTCString()).toISOString() };
    };
    addPages(app, { ...shared, revision });
    addTables(app, { model, answer });
    if (exporter) addExports(app, { model, exporter, logger });
    await addQuestions(app, { ...shared, answer, queriesFolder });
    addWriting(app, shared);
  }
  const { mcp, importer } = options;
  if (importer) addImports(app, { importer, identify: options.identify ?? null, bytes: limits.importBytes });
  if (mcp && model) {
    // Only who switches it on waits for its libraries.
    const [{ addMcp }, { createAsk }, { createMcpServer }] = await Promise.all([
      import("./mcp/addMcp.ts"),
      import("./mcp/createAsk.ts"),
      import("../mcp/createMcpServer.ts"),
    ]);
    const graph = { model, ask: createAsk(app) };
    addMcp(app, { hosts: mcp.hosts, logger, server: () => createMcpServer(graph, mcp.version) });
  }

  let closing: Promise<void> | undefined;
  const close = async () => {
    draining = true;
    const patience = setTimeout(() => app.server.closeAllConnections(), limits.drainMillis);
    await app.close();
    clearTimeout(patience);
    await apollo.stop();
  };
  return {
    fastify: app,
    close: () => {
      closing ??= close();
      return closing;
    },
  };
}

function createFastify(
  limits: HttpLimits,
  trusted: readonly string[],
  fail: (error: unknown, request: FastifyRequest, reply: FastifyReply) => unknown,
): FastifyInstance {
  return fastify({
    frameworkErrors: (error, request, reply) => void fail(error, request, reply),
    trustProxy: trusted.length > 0 ? [...trusted] : false,
    // The whole request may take as long as its headers: a body has at most one MiB.
    requestTimeout: limits.requestMillis,
    http: {
      headersTimeout: limits.requestMillis,
      connectionsCheckingInterval: Math.min(30_000, Math.ceil(limits.requestMillis / 2)),
    },
    bodyLimit: limits.bodyBytes,
    routerOptions: { ignoreTrailingSlash: true },
    // Requests during a stop are refused by the hook, in the shape of the other errors.
    return503OnClosing: false,
    genReqId: ({ headers }) => {
      const given = headers["x-request-id"];
      return typeof given === "string" && /^[\w.-]{1,64}$/.test(given) ? given : randomUUID();
    },
    clientErrorHandler: answerClientError,
  });
}

/** What to say where no route is; undefined: a page says it. `methods`: what the address may be asked with. */
function unknownRoute({ method }: FastifyRequest, methods: readonly string[], isRead: boolean): HttpFault | undefined {
  if (methods.length > 0 && !methods.includes(method)) {
    const allow = methods.join(", ");
    return new HttpFault(405, `${method} is not accepted here. Send ${methods.join(" or ")}.`, { allow });
  }
  return isRead ? undefined : new HttpFault(404, "There is nothing here. The API is at /graphql, the page at /.");
}

/** Who reads pages gets one where something is wrong. */
const isForReader = ({ url, method, headers }: FastifyRequest) =>
  ["GET", "HEAD", "POST"].includes(method) && /text\/html/i.test(headers.accept ?? "") && !isGraphQL(url);

const isGraphQL = (url: string) => /^\/graphql\/?(\?|$)/.test(url);

function bytesOf(payload: unknown): number {
  return typeof payload === "string" || Buffer.isBuffer(payload) ? Buffer.byteLength(payload) : 0;
}
