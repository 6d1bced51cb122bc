import { createHash } from "node:crypto";
import { readdir, readFile } from "node:fs/promises";
import { extname, join, sep } from "node:path";
import { promisify } from "node:util";
import { gzip } from "node:zlib";
import type { FastifyInstance, FastifyReply, FastifyRequest } from "fastify";
import { acceptsGzip } from "../request/acceptedRanges.ts";
import { HttpFault } from "../request/HttpFault.ts";
import { readExamples } from "./readExamples.ts";

const types: Readonly<Record<string, string>> = {
  ".html": "text/html; charset=utf-8",
  ".js": "text/javascript; charset=utf-8",
  ".css": "text/css; charset=utf-8",
  ".json": "application/json; charset=utf-8",
  ".svg": "image/svg+xml",
  ".ttf": "font/ttf",
  ".woff2": "font/woff2",
};

/** Monaco writes style elements as it goes, and GraphiQL has its fonts in the style sheet; all else is our own files. */
const policy = [
  "default-src 'none'",
  "script-src 'self'",
  "style-src 'self' 'unsafe-inline'",
  "font-src 'self' data:",
  "img-src 'self' data:",
  "connect-src 'self'",
  "worker-src 'self'",
  "base-uri 'none'",
  "form-action 'none'",
  "frame-ancestors 'none'",
].join("; ");

interface Asset {
  readonly plain: Buffer;
  readonly packed: Buffer;
  readonly etag: string;
}

/** Serves the playground at `path`, the files that it and the pages are built of, and its examples. */
export async function addPlayground(
  app: FastifyInstance,
  { webFolder, queriesFolder, path }: { webFolder: string; queriesFolder: string; path: string },
): Promise<void> {
  const examples = JSON.stringify(await readExamples(queriesFolder));
  app.get("/queries.json", (_request, reply) =>
    reply.header("cache-control", "no-cache").type("application/json; charset=utf-8").send(examples),
  );
  const files = await listFiles(webFolder);
  if (!files.includes("index.html")) {
    app.get(path, () => {
      throw new HttpFault(503, "The page is not built. Run `npm run build:web` and start again.");
    });
    return;
  }
  for (const file of files) app.get(file === "index.html" ? path : `/${file}`, createSender(join(webFolder, file)));
}

async function listFiles(folder: string): Promise<string[]> {
  const found = await readdir(folder, { recursive: true, withFileTypes: true }).catch(() => []);
  return found
    .filter((entry) => entry.isFile())
    .map((entry) => join(entry.parentPath, entry.name).slice(folder.length).split(sep).filter(Boolean).join("/"));
}

function createSender(path: string) {
  const extension = extname(path);
  const isNamedByContent = /\/assets\//.test(path);
  let asset: Promise<Asset> | undefined;
  return async (request: FastifyRequest, reply: FastifyReply) => {
    asset ??= readAsset(path);
    const { plain, packed, etag } = await asset;
    reply
      .header("content-type", types[extension] ?? "application/octet-stream")
      .header("cache-control", isNamedByContent ? "public, max-age=31536000, immutable" : "no-cache")
      .header("etag", etag)
      .header("vary", "accept-encoding")
      .header("x-content-type-options", "nosniff");
    // A worker is held to the policy of its own script.
    reply.header("content-security-policy", policy).header("referrer-policy", "no-referrer");
    if (request.headers["if-none-match"] === etag) return reply.code(304).send();
    if (!acceptsGzip(request.headers["accept-encoding"])) return reply.send(plain);
    return reply.header("content-encoding", "gzip").send(packed);
  };
}

async function readAsset(path: string): Promise<Asset> {
  const plain = await readFile(path);
  const packed = await promisify(gzip)(plain);
  return { plain, packed, etag: `W/"${createHash("sha256").update(plain).digest("base64url").slice(0, 22)}"` };
}
