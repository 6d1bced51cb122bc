import { createWriteStream, existsSync } from "node:fs";
import { rename, rm } from "node:fs/promises";
import { basename, dirname, join } from "node:path";
import { Readable } from "node:stream";
import { pipeline } from "node:stream/promises";
import { createApi } from "../api/createApi.ts";
import { createExporter } from "../export/records/createExporter.ts";
import { isSetFormat, type SetFormat } from "../export/records/formats.ts";
import { InputError } from "../model/InputError.ts";
import { wsisModel } from "../model/wsisModel.ts";
import type { GraphStore } from "../store/port.ts";
import { iriUnder } from "./iriUnder.ts";
import { revisionOf } from "./revisionOf.ts";
import { UsageError } from "./UsageError.ts";

export interface SetFlags {
  readonly where?: string;
  readonly basis?: string;
  readonly orderBy?: string;
  readonly asOf?: string;
  readonly lang?: string;
  readonly shape?: string;
  readonly bom?: boolean;
  readonly base?: string;
  readonly replace?: boolean;
}

interface SetFile {
  readonly connection: string;
  readonly format: SetFormat;
}

/** The connection and format that a file's name says; null for a name that says none. */
export function setOfFile(path: string): SetFile | null {
  const [, connection = "", format = ""] = /^(.*)\.([^.]*)$/.exec(basename(path)) ?? [];
  const known = wsisModel.kinds.some(({ plural }) => plural === connection);
  return known && isSetFormat(format) ? { connection, format } : null;
}

/** Writes the records of a connection to a file, all of them or nothing. Throws a UsageError for what cannot be asked. */
export async function exportSet(
  store: GraphStore,
  { connection, format, path }: SetFile & { readonly path: string },
  flags: SetFlags,
): Promise<number> {
  const { shape = "wide", base = "urn:wsis:" } = flags;
  if (shape !== "wide" && shape !== "long") throw new UsageError(`Cannot write as "${shape}": expected wide or long`);
  if (existsSync(path) && !flags.replace)
    throw new UsageError(`Cannot export to "${path}": it is there. Name a new file, or add --replace`);
  const partial = join(dirname(path), `.${basename(path)}.partial-${process.pid}`);
  try {
    const { pieces, revision } = await createExporter(
      store,
      createApi({ store }),
    )({
      connection,
      format,
      where: jsonOf("--where", flags.where),
      basis: flags.basis?.split(",").map((name) => name.trim().toUpperCase()),
      orderBy: /^\s*[[{]/.test(flags.orderBy ?? "") ? jsonOf("--order-by", flags.orderBy) : flags.orderBy,
      asOf: revisionOf(flags.asOf),
      lang: flags.lang ?? "en",
      shape,
      bom: flags.bom === true,
      iriOf: iriUnder(base),
      address: `wsis export ${basename(path)}`,
    });
    await pipeline(Readable.from(pieces, { highWaterMark: 2 }), createWriteStream(partial, { flush: true }));
    await rename(partial, path);
    process.stdout.write(`${path}: revision ${revision.sequence}\n`);
    return 0;
  } catch (error) {
    await rm(partial, { force: true });
    throw error instanceof InputError ? new UsageError(error.message) : error;
  }
}

function jsonOf(flag: string, text: string | undefined): unknown {
  if (text === undefined) return undefined;
  try {
    return JSON.parse(text);
  } catch {
    throw new UsageError(`Cannot read ${flag} ${text}: expected JSON`);
  }
}
