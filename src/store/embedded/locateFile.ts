import { statSync } from "node:fs";
import { StoreError } from "../StoreError.ts";
import { damaged } from "./sqliteFault.ts";

/**
 * True if there is a file that holds anything. Throws a StoreError if that cannot be told, if something else has its name,
 * or if what SQLite keeps beside it is all that is left.
 */
export function locateFile(path: string): boolean {
  const size = sizeOf(path);
  if (size > 0) return true;
  // SQLite would drop what is written there.
  if (sizeOf(`${path}-wal`) > 0) throw damaged(path, new Error(`It is empty, and ${path}-wal is not`));
  return false;
}

/** In bytes; 0 for a file that is not there. */
function sizeOf(path: string): number {
  const status = look(path);
  if (status?.isDirectory()) throw new StoreError("UNAVAILABLE", `Cannot use ${path}: it is a folder, and not a file`);
  return status?.size ?? 0;
}

function look(path: string) {
  try {
    return statSync(path, { throwIfNoEntry: false });
  } catch (cause) {
    const { code } = cause as NodeJS.ErrnoException;
    const reason =
      code === "EACCES"
        ? "permission is denied"
        : code === "ENOTDIR"
          ? "its folder is a file"
          : (cause as Error).message;
    throw new StoreError("UNAVAILABLE", `Cannot use ${path}: ${reason}`, { cause });
  }
}
