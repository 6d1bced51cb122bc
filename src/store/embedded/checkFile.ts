import { StoreError } from "../StoreError.ts";
import { connect } from "./connect.ts";
import { sqliteFault } from "./sqliteFault.ts";

/** "WSIS" in ASCII: tells our files from other SQLite files. */
export const APPLICATION_ID = 0x57534953;
/** 2: documents have checksums. 3: there is a workbench. */
export const FORMAT = 3;

/** Looks at an existing file through a connection that cannot write. Throws a StoreError for one that cannot be used. */
export function checkFile(path: string): void {
  const database = connect(path);
  try {
    database.pragma("query_only = ON");
    const number = (pragma: string) =>
      (database.prepare(`PRAGMA ${pragma}`).raw().get() as [number] | undefined)?.[0] ?? 0;
    const [application, format] = [number("application_id"), number("user_version")];
    if (format > FORMAT && application === APPLICATION_ID)
      throw new StoreError(
        "NEWER_VERSION",
        `Cannot open ${path}: it has format ${format}, and this version reads format ${FORMAT} at most. Use a newer wsis-graph`,
      );
    const fresh =
      application === 0 && format === 0 && database.prepare("SELECT 1 FROM sqlite_schema").all().length === 0;
    if (fresh) return;
    if (application !== APPLICATION_ID)
      throw new StoreError("DAMAGED", `Cannot open ${path}: it is not a file of wsis-graph`);
    database.prepare("SELECT 1 FROM nodes LIMIT 1").all();
    database.prepare("SELECT max(sequence) FROM changes").all();
  } catch (cause) {
    throw sqliteFault(path, cause);
  } finally {
    database.close();
  }
}
