import type { Model } from "../../model/createModel.ts";
import { nodeId, splitId } from "../../model/nodeId.ts";
import type { NodeRecord } from "../../model/types.ts";
import { type FoundNode, type FoundRelationship, HASH, RecordShape } from "./graphRow.ts";
import type { Statements } from "./Neo4jSession.ts";
import { SEQUENCE } from "./readSequence.ts";

/**
 * One slot an id, in order; null for what does not exist. One statement a kind, all of them at once. `onSequence` is told
 * the last change that was there when they had been read.
 */
export async function loadNodes(
  model: Model,
  transaction: Statements,
  ids: readonly string[],
  onSequence: (sequence: unknown) => void = () => {},
): Promise<(NodeRecord | null)[]> {
  const found = new Map<string, NodeRecord>();
  await Promise.all(
    [...keysByKind(model, ids)].map(async ([name, wanted]) => {
      const shape = new RecordShape(model, model.kind(name));
      const { records } = await transaction.run(
        `UNWIND $keys AS key MATCH (n:${name} { key: key }) RETURN [${shape.text}] AS row, ${SEQUENCE} AS sequence`,
        { keys: [...wanted] },
      );
      for (const record of records) {
        onSequence(record.get("sequence"));
        const [node, relationships] = record.get("row") as [FoundNode, FoundRelationship[][]];
        const read = shape.read(node, relationships);
        found.set(read.id, read);
      }
    }),
  );
  return ids.map((id) => found.get(id) ?? null);
}

/** The content hashes of those that exist, by id; null for what was made from outside. */
export async function loadHashes(
  model: Model,
  transaction: Statements,
  ids: readonly string[],
): Promise<Map<string, string | null>> {
  const found = new Map<string, string | null>();
  await Promise.all(
    [...keysByKind(model, ids)].map(async ([name, wanted]) => {
      const text = `UNWIND $keys AS key MATCH (n:${name} { key: key }) RETURN [key, n.${HASH}] AS row`;
      const { records } = await transaction.run(text, { keys: [...wanted] });
      for (const record of records) {
        const [key, hash] = record.get("row") as [string, string | null];
        found.set(nodeId(name, key), hash);
      }
    }),
  );
  return found;
}

function keysByKind(model: Model, ids: readonly string[]): ReadonlyMap<string, ReadonlySet<string>> {
  const keys = new Map<string, Set<string>>();
  for (const id of ids) {
    const parts = splitId(id);
    if (parts && model.has(parts.kind)) keys.set(parts.kind, (keys.get(parts.kind) ?? new Set()).add(parts.key));
  }
  return keys;
}
