import { readFile } from "node:fs/promises";
import { join } from "node:path";
import { createApi } from "../api/createApi.ts";
import { TargetError } from "../export/backup/ExportTarget.ts";
import { versionOf } from "../export/release/Release.ts";
import { writeRelease } from "../export/release/writeRelease.ts";
import { iriUnder } from "./iriUnder.ts";
import { openStore } from "./openStore.ts";
import { packageRoot } from "./packageRoot.ts";
import type { StoreFlags } from "./settings.ts";
import { UsageError } from "./UsageError.ts";

interface ReleaseFlags extends StoreFlags {
  readonly base?: string;
}

/** Writes everything of one revision into a new folder, in all formats of a release, with what describes it. */
export async function releaseCommand(folder: string, flags: ReleaseFlags): Promise<number> {
  const { base = "urn:wsis:" } = flags;
  const licence = await readFile(join(packageRoot(), "LICENSE"), "utf8");
  const store = await openStore(flags, "read");
  try {
    const api = createApi({ store });
    const site = /^https?:/.test(base) ? base : null;
    const release = await writeRelease({ store, api, folder, iriOf: iriUnder(base), site, licence });
    process.stdout.write(`${folder}: ${release.files.length} files of data, version ${versionOf(release)}\n`);
    return 0;
  } catch (error) {
    throw error instanceof TargetError ? new UsageError(error.message) : error;
  } finally {
    await store.close();
  }
}
