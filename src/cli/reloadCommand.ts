import { wsisModel } from "../model/wsisModel.ts";
import { openNeo4jStore } from "../store/neo4j/openNeo4jStore.ts";
import { neo4jAddress, type StoreFlags } from "./settings.ts";
import { UsageError } from "./UsageError.ts";

/** Takes in what was edited in Neo4j by other means; replicas follow by themselves. */
export async function reloadCommand(flags: StoreFlags): Promise<void> {
  const server = neo4jAddress(flags);
  if (!server) throw new UsageError("Cannot reload: expected a Neo4j server, as --store neo4j://host:7687");
  const store = await openNeo4jStore({ model: wsisModel, ...server });
  try {
    const ids = await store.adoptOutsideEdits("reload");
    for (const id of ids) process.stdout.write(`${id}\n`);
    const { revision } = await store.reader();
    process.stdout.write(`${ids.length} records taken in; revision ${revision.sequence}\n`);
  } finally {
    await store.close();
  }
}
