import type { Model } from "../../../model/createModel.ts";
import { nodeId, splitId } from "../../../model/record/nodeId.ts";
import type { NodeRecord, NodeSummary } from "../../../model/types.ts";
import type { Statements } from "../connect/Neo4jSession.ts";
import { THE_LOG } from "../connect/readSequence.ts";
import { type FoundNode, type FoundRelationship, HASH, RecordShape } from "../shape/nodeProperties.ts";

/**
 * One slot an id, in order; null for what does not exist. One statement a kind, all of them at once. `onSequence` is told
 * the last change that was there when they had been read.
 */
export function loadNodes(
  model: Model,
  transaction: Statements,
  ids: readonly string[],
  onSequence?: OnSequence,
): Promise<(NodeRecord | null)[]> {
  const text = (shape: RecordShape) => `[${shape.text}]`;
  const read = (shape: RecordShape, row: readonly unknown[]) => {
    const [node, relationships] = row as [FoundNode, FoundRelationship[][]];
    return shape.read(node, relationships);
  };
  return load(model, transaction, ids, { text, read }, onSequence);
}

/** The same without their links. */
export function loadSummaries(
  model: Model,
  transaction: Statements,
  ids: readonly string[],
  onSequence?: OnSequence,
): Promise<(NodeSummary | null)[]> {
  const text = (shape: RecordShape) => shape.node;
  const read = (shape: RecordShape, row: FoundNode) => shape.summary(row);
  return load(model, transaction, ids, { text, read }, onSequence);
}

type OnSequence = (sequence: unknown) => void;

/** What is read of a node, and what is made of it. */
interface Part<T> {
  readonly text: (shape: RecordShape) => string;
  readonly read: (shape: RecordShape, row: readonly unknown[]) => T;
}

async function load<T extends NodeSummary>(
  model: Model,
  transaction: Statements,
  ids: readonly string[],
  { text, read }: Part<T>,
  onSequence: OnSequence = () => {},
): Promise<(T | null)[]> {
  const found = new Map<string, T>();
  await Promise.all(
    [...keysByKind(model, ids)].map(async ([name, wanted]) => {
      const shape = new RecordShape(model, model.kind(name));
      // The last branch runs when the other has been read.
      const { records } = await transaction.run(
        `UNWIND $keys AS key MATCH (n:${name} { key: key }) RETURN ${text(shape)} AS row, null AS sequence UNION ALL ${THE_LOG} RETURN null AS row, log.sequence AS sequence`,
        { keys: [...wanted] },
      );
      for (const record of records) {
        const row = record.get("row") as readonly unknown[] | null;
        if (!row) {
          onSequence(record.get("sequence"));
          continue;
        }
        const node = read(shape, row);
        found.set(node.id, node);
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
