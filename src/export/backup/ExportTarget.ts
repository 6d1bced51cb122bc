import { existsSync, mkdirSync, readdirSync, renameSync, rmdirSync, rmSync, statSync } from "node:fs";
import { rm } from "node:fs/promises";
import { basename, dirname, join, resolve } from "node:path";

/** A folder is not one that an export may take the place of. */
export class TargetError extends Error {}

/** A folder that gets all of an export at once, or nothing: until then it is written beside it. */
export class ExportTarget {
  /** Where to write. */
  readonly folder: string;
  readonly #place: string;

  /**
   * Throws a TargetError if there is a folder that is not empty, unless it is to be replaced and holds nothing but what an
   * export writes (`isExported` of the names of its files). Left out: nothing is ever replaced.
   */
  constructor(place: string, replacing?: { readonly asked: boolean; readonly isExported: (name: string) => boolean }) {
    this.#place = resolve(place);
    const present = contents(this.#place, place);
    if (present.length > 0 && !replacing?.asked)
      throw new TargetError(
        `Cannot export to "${place}": it is not empty. Name a new folder${replacing ? ", or add --replace" : ""}`,
      );
    const other = present.find((name) => !replacing?.isExported(name));
    if (other !== undefined)
      throw new TargetError(`Cannot replace "${place}": it holds ${other}, which is none of what an export writes`);
    this.folder = beside(this.#place, "partial");
    mkdirSync(this.folder, { recursive: true });
  }

  /** Puts what was written in its place. */
  finish(): void {
    const before = beside(this.#place, "before");
    try {
      const replaced = contents(this.#place, this.#place).length > 0;
      if (replaced) renameSync(this.#place, before);
      else if (existsSync(this.#place)) rmdirSync(this.#place);
      renameSync(this.folder, this.#place);
      if (replaced) rmSync(before, { recursive: true });
    } catch (error) {
      if (existsSync(before) && !existsSync(this.#place)) renameSync(before, this.#place);
      const reason = error instanceof Error ? error.message : String(error);
      throw new TargetError(`Cannot put the export in its place; it stands whole in ${this.folder}. ${reason}`);
    }
  }

  async discard(): Promise<void> {
    // A file may still be opened by the system.
    await rm(this.folder, { recursive: true, force: true, maxRetries: 5 });
  }
}

function contents(path: string, named: string): string[] {
  const status = statSync(path, { throwIfNoEntry: false });
  if (status && !status.isDirectory()) throw new TargetError(`Cannot export to "${named}": it is not a folder`);
  return status ? readdirSync(path) : [];
}

function beside(place: string, what: string): string {
  return join(dirname(place), `.${basename(place)}.${what}-${process.pid}`);
}
