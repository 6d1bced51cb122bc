import type { Kind, Model } from "../../../model/createModel.ts";
import { nodeId, splitId } from "../../../model/record/nodeId.ts";
import type { NodeRecord, NodeSummary } from "../../../model/types.ts";
import type { Statements } from "../connect/Neo4jSession.ts";
import { THE_LOG } from "../shape/changeLog.ts";
import { HASH } from "../shape/nodeProperties.ts";
import { type FoundRecord, RecordShape } from "../shape/RecordShape.ts";
import { type FoundNode, SummaryShape } from "../shape/SummaryShape.ts";

/** Told the last change that was there when something had been read; null: there was none. */
export type OnSequence = (sequence: unknown) => void;

/** One slot an id, in order; null for what does not exist. One statement a kind, all of them at once. */
export function loadNodes(
  model: Model,
  transaction: Statements,
  ids: readonly string[],
  onSequence?: OnSequence,
): Promise<(NodeRecord | null)[]> {
  return load({ model, transaction, ids, onSequence }, (kind) => {
    const shape = new RecordShape(model, kind);
    return { text: shape.whole, read: (row) => shape.record(row as FoundRecord) };
  });
}

/** The same without their links. */
export function loadSummaries(
  model: Model,
  transaction: Statements,
  ids: readonly string[],
  onSequence?: OnSequence,
): Promise<(NodeSummary | null)[]> {
  return load({ model, transaction, ids, onSequence }, (kind) => {
    const shape = new SummaryShape(kind);
    return { text: shape.node, read: (row) => shape.summary(row) };
  });
}

interface Lookup {
  readonly model: Model;
  readonly transaction: Statements;
  readonly ids: readonly string[];
  readonly onSequence: OnSequence | undefined;
}

/** What is asked of a node, and what is made of the answer. */
interface Shape<T> {
  readonly text: string;
  readonly read: (row: FoundNode) => T;
}

async function load<T extends NodeSummary>(
  { model, transaction, ids, onSequence = () => {} }: Lookup,
  shapeOf: (kind: Kind) => Shape<T>,
): Promise<(T | null)[]> {
  const found = new Map<string, T>();
  await Promise.all(
    [...keysByKind(model, ids)].map(async ([name, wanted]) => {
      const { text, read } = shapeOf(model.kind(name));
      // The last branch runs when the other has been read.
      const { records } = await transaction.run(
        `UNWIND $keys AS key MATCH (n:${name} { key: key }) RETURN ${text} AS row, null AS sequence UNION ALL ${THE_LOG} RETURN null AS row, log.sequence AS sequence`,
        { keys: [...wanted] },
      );
      for (const record of records) {
        const row = record.get("row") as FoundNode | null;
        if (!row) {
          onSequence(record.get("sequence"));
          continue;
        }
        const node = read(row);
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
