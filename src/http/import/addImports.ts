import { createWriteStream } from "node:fs";
import { mkdtemp, rm } from "node:fs/promises";
import type { IncomingMessage } from "node:http";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { Transform } from "node:stream";
import { pipeline } from "node:stream/promises";
import type { FastifyInstance, FastifyRequest } from "fastify";
import { HOW_TO_WRITE } from "../../api/workbench/AccessError.ts";
import { type Caller, hasRole } from "../../model/workbench/Caller.ts";
import type { Identify } from "../identity/createIdentify.ts";
import { HttpFault } from "../request/HttpFault.ts";
import type { ImportedRow, Importer } from "./Importer.ts";

export interface ImportsOptions {
  readonly importer: Importer;
  readonly identify: Identify | null;
  /** The most that a file may have. */
  readonly bytes: number;
}

/** A body is the file itself: its name says what it is. */
const TYPES = [
  "text/csv",
  "application/x-ndjson",
  "application/jsonl",
  "application/vnd.openxmlformats-officedocument.spreadsheetml.sheet",
  "application/octet-stream",
];
/** Of more rows it is only told how many there are. */
const MOST_ROWS = 10_000;

/**
 * Takes in a file of an administrator: `POST /import/projects.csv`; with `?dryRun=true` it is told what would become of each row, and nothing is written. The body
 * goes to a temporary file as it arrives; one at a time.
 */
export function addImports(app: FastifyInstance, { importer, identify, bytes }: ImportsOptions): void {
  let under = false;
  app.register(async (imports) => {
    imports.addContentTypeParser(TYPES, (_request: FastifyRequest, payload: IncomingMessage, done) =>
      done(null, payload),
    );
    imports.post<{ Params: { file: string }; Querystring: Record<string, string> }>(
      "/import/:file",
      // Who may not is told before anything of the file is read.
      { onRequest: async (request) => void (await administrator(identify, request.headers.authorization)) },
      async (request, reply) => {
        const { file } = request.params;
        const caller = await administrator(identify, request.headers.authorization);
        const dryRun = flagOf(request.query.dryRun);
        if (!importer.files.has(file))
          throw new HttpFault(
            404,
            `There is no import "${file}": expected the name of a file, as projects.csv.`,
            close,
          );
        const encoding = request.headers["content-encoding"];
        if (encoding !== undefined && encoding !== "identity")
          throw new HttpFault(415, `Content-Encoding ${encoding} is not accepted. Send the file uncompressed.`, close);
        if (!(request.body instanceof Object && "pipe" in request.body))
          throw new HttpFault(415, `Send the file as the body, with Content-Type ${TYPES.join(", ")}.`, close);
        if (under)
          throw new HttpFault(503, "An import is under way. Try again later.", { ...close, "retry-after": "30" });
        under = true;
        const folder = await mkdtemp(join(tmpdir(), "wsis-upload-"));
        try {
          await receive(request.body as IncomingMessage, join(folder, file), bytes);
          const rows: ImportedRow[] = [];
          const notices: string[] = [];
          let left = 0;
          const onRow = (row: ImportedRow) => {
            if (!dryRun && row.outcome !== "REFUSED") return;
            if (rows.length < MOST_ROWS) rows.push(row);
            else left++;
          };
          const onNotice = (notice: string) => void notices.push(notice);
          const told = await importer.run({ folder, file, caller, dryRun, onRow, onNotice });
          return reply
            .header("cache-control", "no-store")
            .type("application/json; charset=utf-8")
            .send(JSON.stringify({ file, dryRun, ...told, notices, rows, ...(left > 0 && { rowsLeftOut: left }) }));
        } finally {
          under = false;
          await rm(folder, { recursive: true, force: true });
        }
      },
    );
  });
}

/** What is left of a body is not waited for. */
const close = { connection: "close" };

async function administrator(identify: Identify | null, authorization: string | undefined): Promise<Caller> {
  if (!identify) throw new HttpFault(403, HOW_TO_WRITE, close);
  const caller = await identify(authorization);
  if (!caller)
    throw new HttpFault(401, "It takes a token of an administrator. Send it as a header: Authorization: Bearer …", {
      ...close,
      "www-authenticate": "Bearer",
    });
  if (!hasRole(caller, "ADMIN"))
    throw new HttpFault(403, "It takes the role admin, and the token does not give it", close);
  return caller;
}

function flagOf(given: unknown): boolean {
  if (given === undefined || given === "false") return false;
  if (given === "true" || given === "") return true;
  throw new HttpFault(400, `dryRun: expected true or false, got "${given}".`, close);
}

async function receive(body: IncomingMessage, path: string, most: number): Promise<void> {
  let bytes = 0;
  const counted = new Transform({
    transform(chunk: Buffer, _encoding, done) {
      bytes += chunk.length;
      if (bytes <= most) done(null, chunk);
      else
        done(new HttpFault(413, `The file has more than the ${most} bytes allowed. Send it in several parts.`, close));
    },
  });
  try {
    await pipeline(body, counted, createWriteStream(path));
  } catch (error) {
    if (error instanceof HttpFault) throw error;
    if (error instanceof Error && "code" in error && /^E(NOSPC|DQUOT)/.test(String(error.code)))
      throw new HttpFault(503, "There is no room for the file at present.", close);
    throw new HttpFault(400, "The body broke off.", close);
  }
}
