import { randomUUID } from "node:crypto";
import type { Importer } from "../http/import/Importer.ts";
import { HttpFault } from "../http/request/HttpFault.ts";
import { FileError } from "../import/FileError.ts";
import { possibleFiles } from "../import/ImportRun.ts";
import { publicName } from "../model/workbench/Caller.ts";
import type { GraphStore } from "../store/port.ts";

/** Fewer records in one transaction than the command has: others are answered between. */
const BATCH = 500;

/** Takes in what is sent over HTTP, as the command does; the workbench keeps who sent what. */
export function createImporter(store: GraphStore): Importer {
  const { model } = store;
  return {
    files: new Set(model.kinds.flatMap((kind) => possibleFiles(model, kind))),
    run: async ({ folder, file, caller, dryRun, onRow, onNotice }) => {
      // Loaded when a file comes: most servers never meet one.
      const { importFolder } = await import("../import/importFolder.ts");
      const actor = `import by ${publicName(caller)}`;
      try {
        const told = await importFolder({ store, folder, actor, dryRun, batchSize: BATCH, onRow, onNotice });
        if (dryRun) return told;
        const { subject: owner, organisation } = caller;
        const id = `Import:${randomUUID()}`;
        const item = { id, owner, organisation, state: "", content: { file, ...told } };
        const work = { items: [item], actor: owner, reason: `import of ${file}` };
        await store.apply({ actor, upserts: [], work });
        return told;
      } catch (error) {
        // The path is nobody's business.
        if (error instanceof FileError) throw new HttpFault(400, error.message.replaceAll(`${folder}/`, ""));
        throw error;
      }
    },
  };
}
