import { accessSync, constants, existsSync, statfsSync } from "node:fs";
import { dirname } from "node:path";
import { StoreError } from "../StoreError.ts";

// Primary result codes of SQLite: https://sqlite.org/rescode.html
const [PERM, BUSY, LOCKED, NOMEM, READONLY, IOERR, FULL, CANTOPEN] = [3, 5, 6, 7, 8, 10, 13, 14];
/** CORRUPT, TOOBIG, MISMATCH, FORMAT, RANGE and NOTADB: where the statement is sound, the file alone can be the reason. */
const damage = new Set([11, 18, 20, 24, 25, 26]);
/** IOERR_SHORT_READ: the file ends before it should. */
const SHORT_READ = 522;

/** What a failure of SQLite at one of our statements means, as a StoreError; any other error as it is. `path`: of the file. */
export function sqliteFault(path: string, cause: unknown): unknown {
  const code = resultCode(cause);
  if (code === null) return cause;
  // Tables are missing where they are not as they were made.
  const missing = cause instanceof Error && /^no such (table|column)/.test(cause.message);
  if (code === SHORT_READ || damage.has(code & 0xff) || missing) return damaged(path, cause);
  const unavailable = (reason: string) => new StoreError("UNAVAILABLE", `Cannot use ${path}: ${reason}`, { cause });
  switch (code & 0xff) {
    case BUSY:
    case LOCKED:
      return new StoreError("LOCKED", `Cannot use ${path}: another process keeps it locked. Try again`, { cause });
    case NOMEM:
      return unavailable("there is not enough memory");
    case FULL:
      return unavailable("the disk is full");
    case IOERR:
      return unavailable(isFull(path) ? "the disk is full" : "the disk cannot be read or written");
    case PERM:
    case READONLY:
    case CANTOPEN:
      return unavailable(inTheWay(path));
    default:
      return cause;
  }
}

export function damaged(path: string, cause?: unknown): StoreError {
  const message = `Cannot read ${path}: the file is damaged. Restore it from a copy, or move it away and import again`;
  return new StoreError("DAMAGED", message, { cause });
}

/** Null for an error that is not SQLite's. */
function resultCode(error: unknown): number | null {
  if (!(error instanceof Error)) return null;
  if ("rawCode" in error && typeof error.rawCode === "number") return error.rawCode;
  // libsql gives the number in the text alone where a file cannot be opened.
  const code = /^ConnectionFailed\(".*: (\d+)"\)$/s.exec(error.message)?.[1];
  return code === undefined ? null : Number(code);
}

/** Why a file cannot be opened, or not to write. */
function inTheWay(path: string): string {
  const folder = dirname(path);
  if (!may(folder, constants.X_OK)) return `permission to look into ${folder} is denied`;
  if (existsSync(path)) {
    if (!may(path, constants.R_OK)) return "permission to read it is denied";
    if (!may(path, constants.W_OK)) return "it is read-only";
  }
  if (!may(folder, constants.W_OK)) return `${folder} is read-only, and SQLite keeps files beside it`;
  return isFull(path) ? "the disk is full" : "it, or a file that SQLite keeps beside it, cannot be opened";
}

function may(path: string, mode: number): boolean {
  try {
    accessSync(path, mode);
    return true;
  } catch {
    return false;
  }
}

function isFull(path: string): boolean {
  try {
    return statfsSync(dirname(path)).bavail === 0;
  } catch {
    return false;
  }
}
