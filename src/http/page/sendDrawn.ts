import { createHash } from "node:crypto";
import { promisify } from "node:util";
import { gzip, gzipSync } from "node:zlib";
import type { FastifyReply, FastifyRequest } from "fastify";
import { acceptsGzip } from "../request/acceptedRanges.ts";
import type { Drawn } from "./keepDrawn.ts";
import { pageHeaders } from "./pageHeaders.ts";
import { isEmbedded } from "./sceneAt.ts";

/** Shorter ones are not worth packing. */
const SHORTEST_PACKED = 1000;

/** Sends what was drawn, packed where the client takes that, and not at all where it has it. */
export async function sendDrawn(request: FastifyRequest, reply: FastifyReply, drawn: Drawn): Promise<FastifyReply> {
  const { status, type, text, location } = drawn;
  drawn.etag ??= `W/"${createHash("sha256").update(text).digest("base64url").slice(0, 22)}"`;
  reply
    .code(status)
    .header("content-type", type)
    .header("cache-control", "no-cache")
    .header("vary", "accept, accept-encoding")
    .headers(pageHeaders(isEmbedded(request.url)))
    .header("etag", drawn.etag);
  if (location !== undefined) reply.header("location", location);
  if (status === 200 && request.headers["if-none-match"] === drawn.etag) return reply.code(304).send();
  if (text.length < SHORTEST_PACKED || !acceptsGzip(request.headers["accept-encoding"])) return reply.send(text);
  drawn.packed ??= pack(text);
  return reply.header("content-encoding", "gzip").send(await drawn.packed);
}

/** A task of its own costs more than packing a page of a thing does. */
const LONGEST_AT_ONCE = 50_000;
const level = { level: 4 };

function pack(text: string): Promise<Buffer> | Buffer {
  return text.length > LONGEST_AT_ONCE
    ? promisify<string, typeof level, Buffer>(gzip)(text, level)
    : gzipSync(text, level);
}
