import type { FastifyInstance, FastifyRequest } from "fastify";
import { StoreError } from "../../store/StoreError.ts";
import type { GraphApi } from "../GraphApi.ts";
import { decoded } from "../request/GraphQLParameters.ts";
import { HttpFault } from "../request/HttpFault.ts";
import { LINE, networkOf } from "../request/networkOf.ts";
import type { ChangeFeed } from "./ChangeFeed.ts";

/**
 * Serves `/changes` as server-sent events, whose ids are revisions. A stream begins after `Last-Event-ID`, which a browser sends that comes back; else
 * after `?after=`; else with what comes next.
 */
export function addChangeFeed(app: FastifyInstance, feed: ChangeFeed, api: GraphApi): void {
  app.get("/changes", async (request, reply) => {
    const address = networkOf(request.ip, LINE);
    const headers = { "content-type": "text/event-stream", "cache-control": "no-store", "x-accel-buffering": "no" };
    const after = await placeOf(request, api);
    if (request.method === "HEAD") return reply.headers(headers).send();
    const room = feed.room(address);
    if (room === "full")
      throw new HttpFault(503, "Too many follow the changes already. Try again later, or ask changes(after:).", RETRY);
    if (room === "taken")
      throw new HttpFault(
        429,
        "Too many streams of changes go to your address already. End one, or ask changes(after:).",
        RETRY,
      );
    reply.hijack();
    for (const [name, value] of Object.entries(reply.headers(headers).getHeaders()))
      if (value !== undefined) reply.raw.setHeader(name, value);
    reply.raw.setHeader("connection", "close");
    feed.follow(reply.raw, address, after);
    return reply;
  });
  app.addHook("preClose", (done) => {
    feed.stop();
    done();
  });
}

const RETRY = { "retry-after": "30" };

/** The last revision that the client knows. Throws an HttpFault for what is none of this store. */
async function placeOf(request: FastifyRequest, { pin, log }: GraphApi): Promise<number> {
  const [, search = ""] = request.url.split(/\?(.*)/s);
  const told = String(request.headers["last-event-id"] ?? "");
  const [name, text] = told === "" ? ["after", decoded(search).get("after")] : ["Last-Event-ID", told];
  if (text !== null && !/^\d{1,15}$/.test(text))
    throw new HttpFault(400, `${name}: expected the number of a revision, as 41, got "${text.slice(0, 50)}".`);
  try {
    if (text === null) return (await pin()).revision.sequence;
    if (!(await log.has(Number(text)))) throw new HttpFault(400, `${name}: there is no revision ${text} yet.`);
    return Number(text);
  } catch (error) {
    if (error instanceof StoreError) throw new HttpFault(503, "The data cannot be read at present. Try again later.");
    throw error;
  }
}
