import { copyFileSync, mkdtempSync, rmSync, statSync } from "node:fs";
import { tmpdir } from "node:os";
import { basename, join } from "node:path";
import { StoreError } from "../StoreError.ts";

/** A copy that may be written beside. */
export interface Aside {
  readonly path: string;
  remove(): void;
}

/**
 * Copies the file of a store to where SQLite may keep its own files beside it, which it needs even to read. Throws a
 * StoreError if what was written last is not in the file yet, or somebody writes meanwhile.
 */
export function copyAside(path: string): Aside {
  const before = state(path);
  const folder = mkdtempSync(join(tmpdir(), "wsis-read-"));
  const remove = () => rmSync(folder, { recursive: true, force: true });
  const copy = join(folder, basename(path));
  try {
    copyFileSync(path, copy);
    if (state(path) === before) return { path: copy, remove };
    throw new StoreError("UNAVAILABLE", `Cannot read ${path}: it was written to meanwhile. Try again`);
  } catch (error) {
    remove();
    throw error;
  }
}

/** Another text if the file was written to. */
function state(path: string): string {
  const log = statSync(`${path}-wal`, { throwIfNoEntry: false });
  if (log && log.size > 0)
    throw new StoreError(
      "UNAVAILABLE",
      `Cannot read ${path}: what was written last stands in ${basename(path)}-wal, and SQLite reads it only where it may write. Copy the folder to such a place, or close the process that writes`,
    );
  const { size, mtimeMs } = statSync(path);
  return `${size} ${mtimeMs}`;
}
