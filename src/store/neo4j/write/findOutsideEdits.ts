import type { Kind, Model } from "../../../model/createModel.ts";
import { encodeRecord } from "../../../model/record/recordDocument.ts";
import type { LinkDef, NodeRecord } from "../../../model/types.ts";
import { contentHash } from "../../contentHash.ts";
import type { Neo4jSession } from "../connect/Neo4jSession.ts";
import { plain } from "../shape/integer.ts";
import { HASH, nodeProperties } from "../shape/nodeProperties.ts";
import { type FoundRecord, RecordShape } from "../shape/RecordShape.ts";
import { type Following, relationshipRows } from "../shape/relationshipRows.ts";
import { everyFollowing } from "./following.ts";

/** A node that is not as a store writes it. */
export interface OutsideEdit {
  readonly id: string;
  /** Null: it is gone. */
  readonly record: NodeRecord | null;
  /** `derived`: the record is as it was written, and what follows from it is not. */
  readonly fault: "created" | "edited" | "deleted" | "derived";
}

/** A relationship of a tag: where it leads, and what it counts as. */
type FoundTag = readonly [key: string, basis: string | null, derived: boolean | null];

/**
 * Every node that was not written through a store as it is now: without a hash, with another one, with other sort
 * properties, search terms or derived relationships than follow from it, unknown to the log, or gone. `logged`: ids that
 * exist as the log tells it.
 */
export async function* findOutsideEdits(
  model: Model,
  session: Neo4jSession,
  logged: ReadonlySet<string>,
): AsyncIterable<OutsideEdit> {
  const present = new Set<string>();
  for (const kind of model.kinds) {
    const shape = new RecordShape(model, kind);
    const tags = model.links.filter(({ from, tag }) => from === kind.name && tag);
    const followings = await session.read((transaction) =>
      Promise.all(tags.map((link) => everyFollowing(model, transaction, link))),
    );
    const counted = tags.map(({ relationship }) => `[(n)-[r:${relationship}]->(e) | [e.key, r.basis, r.derived]]`);
    const found: OutsideEdit[] = [];
    const text = `MATCH (n:${kind.name}) WHERE n.key IS :: STRING NOT NULL RETURN [n.${HASH}, ${shape.whole}, properties(n), [${counted.join(", ")}]]`;
    await session.stream(text, (row) => {
      const [hash, whole, properties, counts] = row as [
        string | null,
        FoundRecord,
        Record<string, unknown>,
        FoundTag[][],
      ];
      const record = shape.record(whole);
      const { id } = record;
      present.add(id);
      if (hash === null || !logged.has(id)) found.push({ id, record, fault: "created" });
      else if (hash !== contentHash(encodeRecord(record))) found.push({ id, record, fault: "edited" });
      else if (
        !holds(properties, kind, record) ||
        tags.some((link, index) => !follows(counts[index] ?? [], link, record, followings[index]!))
      )
        found.push({ id, record, fault: "derived" });
    });
    yield* found;
  }
  for (const id of logged) if (!present.has(id)) yield { id, record: null, fault: "deleted" };
}

/** How many nodes of each kind have no key that they could be known by; kinds without such nodes are left out. */
export async function countKeyless(model: Model, session: Neo4jSession): Promise<[kind: string, nodes: number][]> {
  const branches = model.kinds.map(
    ({ name }) =>
      `MATCH (n:${name}) WHERE n.key IS NULL OR NOT n.key IS :: STRING RETURN "${name}" AS kind, count(n) AS nodes`,
  );
  const { records } = await session.read((transaction) => transaction.run(branches.join(" UNION ALL ")));
  return records
    .map((record): [string, number] => [record.get("kind") as string, record.get("nodes") as number])
    .filter(([, nodes]) => nodes > 0);
}

/** True if a node has all that is written of its record. */
function holds(stored: Readonly<Record<string, unknown>>, kind: Kind, record: NodeRecord): boolean {
  return Object.entries(nodeProperties(kind, record, "")).every(
    ([name, value]) => name === HASH || JSON.stringify(plain(value)) === JSON.stringify(stored[name]),
  );
}

/** True if a record's tags of a link count as they should. */
function follows(found: readonly FoundTag[], link: LinkDef, record: NodeRecord, following: Following): boolean {
  const expected = relationshipRows(link, record, following).map(({ to, properties: { basis, derived } }) => [
    to,
    basis ?? null,
    derived ?? null,
  ]);
  return inOneText(expected) === inOneText(found);
}

function inOneText(tags: readonly (readonly unknown[])[]): string {
  return tags
    .map((tag) => JSON.stringify(tag))
    .sort()
    .join();
}
