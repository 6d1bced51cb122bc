import { Readable } from "node:stream";
import { createGzip } from "node:zlib";
import type { FastifyInstance, FastifyReply, FastifyRequest } from "fastify";
import type { Exporter, ExportRequest, OpenExport } from "../../export/records/createExporter.ts";
import { formats, isSetFormat } from "../../export/records/formats.ts";
import type { Kind, Model } from "../../model/createModel.ts";
import { InputError } from "../../model/InputError.ts";
import { AddressError, chipsOf, filterOf } from "../../page/parts/Address.ts";
import { pathOf } from "../../page/parts/paths.ts";
import { StoreError } from "../../store/StoreError.ts";
import { searchOf } from "../answer/createAnswerer.ts";
import type { Logger } from "../Logger.ts";
import { acceptsGzip } from "../request/acceptedRanges.ts";
import { asOfIn, withoutAsOf } from "../request/asOfIn.ts";
import { decoded } from "../request/GraphQLParameters.ts";
import { HttpFault } from "../request/HttpFault.ts";
import { originOf } from "../request/originOf.ts";
import { stopStalled } from "./stopStalled.ts";

export interface ExportsOptions {
  readonly model: Model;
  readonly exporter: Exporter;
  readonly logger: Logger;
}

/** How many exports may be under way: each keeps a revision, and reads as fast as it is taken. */
const AT_ONCE = 4;

/**
 * Serves the records of a connection as a file: `/export/projects.csv?where=…`. What breaks on the way is never ended: the connection
 * is cut, so that nobody takes a part for the whole.
 */
export function addExports(app: FastifyInstance, { model, exporter, logger }: ExportsOptions): void {
  let under = 0;
  app.get<{ Params: { file: string } }>("/export/:file", async (request, reply) => {
    const asked = requestOf(model, request.params.file, request);
    if (request.method === "HEAD") return reply.type(formats[asked.format].mediaType).send();
    if (under >= AT_ONCE)
      throw new HttpFault(503, "Too many exports are under way. Try again later.", { "retry-after": "30" });
    under++;
    const gone = new AbortController();
    reply.raw.once("close", () => {
      under--;
      gone.abort();
    });
    return send(request, reply, { open: await opened(exporter, asked, gone.signal), logger });
  });
}

async function opened(exporter: Exporter, request: ExportRequest, signal: AbortSignal): Promise<OpenExport> {
  try {
    return await exporter(request, { signal });
  } catch (error) {
    if (error instanceof InputError) throw new HttpFault(400, error.message);
    if (error instanceof StoreError && error.code === "TIMEOUT") throw new HttpFault(504, `${error.message}.`);
    if (error instanceof StoreError) throw new HttpFault(503, "The data cannot be read at present. Try again later.");
    throw error;
  }
}

function send(
  request: FastifyRequest,
  reply: FastifyReply,
  { open, logger }: { open: OpenExport; logger: Logger },
): FastifyReply {
  const { revision, mediaType, fileName, pieces } = open;
  reply
    .header("content-type", mediaType)
    .header("content-disposition", `attachment; filename="${encodeURIComponent(fileName)}"`)
    .header("cache-control", "no-store")
    .header("vary", "accept-encoding")
    .header("x-content-type-options", "nosniff")
    .header("x-revision", String(revision.sequence))
    .header("last-modified", new Date(revision.at).toUTCString());
  const plain = Readable.from(pieces, { highWaterMark: 2 });
  // Whoever sends a stream cuts the connection where that breaks.
  plain.once("error", (error) => logger.error("An export broke", error));
  stopStalled(reply.raw);
  if (!acceptsGzip(request.headers["accept-encoding"]) || isPacked(fileName)) return reply.send(plain);
  const packed = createGzip({ level: 4 });
  plain.once("error", (error) => packed.destroy(error));
  packed.once("close", () => plain.destroy());
  return reply.header("content-encoding", "gzip").send(plain.pipe(packed));
}

const isPacked = (fileName: string) => /\.(xlsx|parquet)$/.test(fileName);

function requestOf(model: Model, file: string, request: FastifyRequest): ExportRequest {
  const [, connection = "", format = ""] = /^(.*)\.([^.]*)$/.exec(file) ?? [];
  const kind = model.kinds.find(({ plural }) => plural === connection);
  if (!kind || !isSetFormat(format))
    throw new HttpFault(
      404,
      `There is no export "${file}": expected a connection, as projects, and one of ${Object.keys(formats)
        .map((name) => `.${name}`)
        .join(", ")}.`,
    );
  const parameters = decoded(searchOf(request.url));
  const one = (name: string, expected: readonly string[]) => {
    const given = parameters.get(name) ?? "";
    if (given !== "" && !expected.includes(given))
      throw new HttpFault(400, `${name}: expected ${expected.join(" or ")}, got "${given}".`);
    return given;
  };
  const origin = originOf(request);
  return {
    connection,
    format,
    ...conditions(kind, withoutAsOf(parameters)),
    asOf: asOfIn(parameters),
    lang: parameters.get("lang") ?? "en",
    shape: one("shape", ["wide", "long"]) === "long" ? "long" : "wide",
    bom: one("bom", ["1", "0"]) === "1",
    iriOf: (id) => `${origin}/${pathOf(id)}`,
    address: `${origin}${request.url}`,
  };
}

/** The set that is asked for: `where` as a door has it, or conditions as pages have them in their addresses. */
function conditions(kind: Kind, parameters: URLSearchParams) {
  const basis = parameters.getAll("basis").flatMap((text) => text.split(",").filter(Boolean));
  // `order` is how pages say it.
  const orderBy = [...parameters.getAll("orderBy"), ...parameters.getAll("order")].join(",");
  const others = new URLSearchParams(parameters);
  for (const name of ["orderBy", "order"]) others.delete(name);
  try {
    return {
      where: filterOf(chipsOf(kind, others)),
      ...(basis.length > 0 && { basis: basis.map((name) => name.trim().toUpperCase()) }),
      ...(orderBy !== "" && { orderBy: /^\s*[[{]/.test(orderBy) ? (JSON.parse(orderBy) as unknown) : orderBy }),
    };
  } catch (error) {
    if (error instanceof AddressError) throw new HttpFault(400, error.message);
    if (error instanceof SyntaxError)
      throw new HttpFault(400, "orderBy: expected JSON, or names of fields as TITLE,-YEAR.");
    throw error;
  }
}
