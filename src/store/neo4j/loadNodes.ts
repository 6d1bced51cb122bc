import type { Model } from "../../model/createModel.ts";
import { splitId } from "../../model/nodeId.ts";
import type { NodeRecord } from "../../model/types.ts";
import { type FoundRelationship, RecordShape } from "./graphRow.ts";
import type { Statements } from "./Neo4jSession.ts";

/** One slot an id, in order; null for what does not exist. One statement a kind, all of them at once. */
export async function loadNodes(
  model: Model,
  transaction: Statements,
  ids: readonly string[],
): Promise<(NodeRecord | null)[]> {
  const keys = new Map<string, Set<string>>();
  for (const id of ids) {
    const parts = splitId(id);
    if (!parts || !model.has(parts.kind)) continue;
    keys.set(parts.kind, (keys.get(parts.kind) ?? new Set()).add(parts.key));
  }
  const found = new Map<string, NodeRecord>();
  await Promise.all(
    [...keys].map(async ([name, wanted]) => {
      const shape = new RecordShape(model, model.kind(name));
      const { records } = await transaction.run(
        `UNWIND $keys AS key MATCH (n:${name} { key: key }) RETURN [${shape.text}] AS row`,
        { keys: [...wanted] },
      );
      for (const record of records) {
        const [node, relationships] = record.get("row") as [Record<string, unknown>, FoundRelationship[]];
        const read = shape.read(node, relationships);
        found.set(read.id, read);
      }
    }),
  );
  return ids.map((id) => found.get(id) ?? null);
}
