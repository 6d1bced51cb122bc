import { wsisModel } from "../model/wsisModel.ts";
import { copyStore } from "../store/copyStore.ts";
import { openEmbeddedStore } from "../store/embedded/openEmbeddedStore.ts";
import { openNeo4jStore } from "../store/neo4j/openNeo4jStore.ts";
import type { GraphStore } from "../store/port.ts";
import { progressBar } from "./progressBar.ts";
import { neo4jAddress } from "./settings.ts";
import { UsageError } from "./UsageError.ts";

/** Copies one store into another; the last line printed is JSON. */
export async function copyCommand(source: string, target: string): Promise<void> {
  if (source === target) throw new UsageError(`Cannot copy "${source}" to itself`);
  const from = await open(source, true);
  try {
    const to = await open(target, false);
    try {
      await copy(from, to);
    } finally {
      await to.close();
    }
  } finally {
    await from.close();
  }
}

async function copy(from: GraphStore, to: GraphStore): Promise<void> {
  const bar = progressBar("records");
  if (bar) {
    let total = 0;
    for (const { name } of from.model.kinds) for await (const _ of from.records(name)) total++;
    bar.start(total, 0);
  }
  const answer = await copyStore({ from, to, actor: "copy", onProgress: (records) => bar?.update(records) }).finally(
    () => bar?.stop(),
  );
  process.stdout.write(`${JSON.stringify(answer)}\n`);
}

/** The address of a Neo4j server, or the folder of an embedded store. */
function open(place: string, readOnly: boolean): Promise<GraphStore> {
  const server = /^[a-z0-9+]+:\/\//.test(place) ? neo4jAddress({ store: place }) : null;
  if (server) return openNeo4jStore({ model: wsisModel, ...server });
  return openEmbeddedStore({ model: wsisModel, folder: place, readOnly });
}
