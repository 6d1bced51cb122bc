import { createHash } from "node:crypto";
import type { Kind, Model } from "../model/createModel.ts";
import { kindsInOrder } from "../model/kindsInOrder.ts";
import { encodeRecord } from "../model/record/recordDocument.ts";
import type { NodeRecord } from "../model/types.ts";
import { encodeItem, type WorkItem } from "../model/workbench/WorkItem.ts";
import type { GraphStore } from "./port.ts";
import { StoreError } from "./StoreError.ts";

export interface CopyOptions {
  readonly from: GraphStore;
  readonly to: GraphStore;
  readonly actor: string;
  /** Records written in one transaction; left out, 2,000. */
  readonly batchSize?: number;
  /** Called after each batch with the records copied so far. */
  readonly onProgress?: (records: number) => void;
}

export interface CopyAnswer {
  readonly records: number;
  readonly written: number;
  readonly unchanged: number;
  /** Items of the workbench. */
  readonly items: number;
  /** Of `to`, in which all of it can be read. */
  readonly revision: number;
}

/**
 * Copies every record into a store that holds nothing else, and compares the two. What is there already stays, so that
 * an interrupted copy is taken up by another. Throws a StoreError CONFLICT, before anything is written, if `to` holds
 * what `from` does not; and DAMAGED if the two differ in the end.
 */
export async function copyStore({
  from,
  to,
  actor,
  batchSize = 2000,
  onProgress = () => {},
}: CopyOptions): Promise<CopyAnswer> {
  const begun = (await from.reader()).revision.sequence;
  await refuseOthers(from, to);
  let [records, written] = [0, 0];
  const write = async (upserts: readonly NodeRecord[]) => {
    const { changed } = await to.apply({ actor, upserts });
    records += upserts.length;
    written += changed.length;
    onProgress(records);
  };
  for (const kind of kindsInOrder(from.model)) {
    // Records that refer to their own kind have to arrive together: each may be another's end.
    const most = refersToItself(from.model, kind) ? Number.POSITIVE_INFINITY : batchSize;
    let batch: NodeRecord[] = [];
    for await (const record of from.records(kind.name)) {
      batch.push(record);
      if (batch.length < most) continue;
      await write(batch);
      batch = [];
    }
    if (batch.length > 0) await write(batch);
  }
  const items = await copyWork(from, to, actor);
  await compare(from, to, begun);
  const { revision } = await to.reader();
  return { records, written, unchanged: records - written, items, revision: revision.sequence };
}

async function copyWork(from: GraphStore, to: GraphStore, actor: string): Promise<number> {
  let copied = 0;
  for await (const items of pagesOfWork(from)) {
    const held = new Map((await to.work({ ids: items.map(({ id }) => id) })).map((item) => [item.id, item]));
    const others = items.filter((item) => {
      const present = held.get(item.id);
      return !present || encodeItem(present) !== encodeItem(item);
    });
    if (others.length > 0) await to.apply({ actor, upserts: [], work: { items: others, actor, reason: "copied" } });
    copied += items.length;
  }
  return copied;
}

async function* pagesOfWork(store: GraphStore): AsyncIterable<WorkItem[]> {
  for (let after: string | undefined; ; ) {
    const items = await store.work({ limit: LOOKED_UP, ...(after !== undefined && { after }) });
    if (items.length === 0) return;
    yield items;
    after = items.at(-1)?.id;
  }
}

function refersToItself(model: Model, { name }: Kind): boolean {
  return model.links.some((link) => link.from === name && link.to === name);
}

/** How many records are looked up at a time. */
const LOOKED_UP = 1000;

async function refuseOthers(from: GraphStore, to: GraphStore): Promise<void> {
  const reader = await from.reader();
  const others: string[] = [];
  let ids: string[] = [];
  const look = async () => {
    const found = await reader.nodes(ids);
    others.push(...ids.filter((_, index) => !found[index]));
    ids = [];
  };
  for (const { name } of to.model.kinds)
    for await (const { id } of to.records(name)) {
      ids.push(id);
      if (ids.length === LOOKED_UP) await look();
    }
  await look();
  for await (const items of pagesOfWork(to)) {
    const known = new Set((await from.work({ ids: items.map(({ id }) => id) })).map(({ id }) => id));
    others.push(...items.flatMap(({ id }) => (known.has(id) ? [] : [id])));
  }
  if (others.length > 0)
    throw new StoreError(
      "CONFLICT",
      `Cannot copy: the target holds ${others.length} records that the source does not have, ${others[0]} for one. Give it an empty target`,
    );
}

async function compare(from: GraphStore, to: GraphStore, begun: number): Promise<void> {
  if ((await workSummary(from)) !== (await workSummary(to)))
    throw new StoreError("DAMAGED", "The copy differs from its source in what stands on the workbench: copy again");
  for (const { name } of from.model.kinds) {
    const [source, target] = [await summary(from, name), await summary(to, name)];
    if (source.hash === target.hash) continue;
    const moved = (await from.reader()).revision.sequence !== begun;
    const why = moved ? "; the source was written to meanwhile: copy again" : "";
    throw new StoreError(
      "DAMAGED",
      `The copy differs from its source in ${name}: ${source.records} records there, ${target.records} here${why}`,
    );
  }
}

async function workSummary(store: GraphStore): Promise<string> {
  const hash = createHash("sha256");
  for await (const items of pagesOfWork(store))
    for (const item of items) hash.update(`${item.id}\n${encodeItem(item)}\n`);
  return hash.digest("hex");
}

/** The number of a kind's records and a hash of all that they hold. */
async function summary(store: GraphStore, kind: string): Promise<{ records: number; hash: string }> {
  const hash = createHash("sha256");
  let records = 0;
  for await (const record of store.records(kind)) {
    hash.update(`${record.id}\n${encodeRecord(record)}\n`);
    records++;
  }
  return { records, hash: hash.digest("hex") };
}
