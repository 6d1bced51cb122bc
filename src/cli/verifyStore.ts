import type { Kind, Model } from "../model/createModel.ts";
import { ANY_BASIS } from "../model/filter/basis.ts";
import { EVERYTHING } from "../model/filter/combine.ts";
import { nodeId } from "../model/record/nodeId.ts";
import type { NodeRecord } from "../model/types.ts";
import { checkRecord } from "../model/validity/checkRecord.ts";
import { KnownNodes } from "../model/validity/KnownNodes.ts";
import { faultText } from "../model/validity/RecordFault.ts";
import type { GraphReader, GraphStore } from "../store/port.ts";
import { everyChange, replayLog } from "../store/replayLog.ts";

const CHANGES_AT_ONCE = 1000;

/** Holds every record against the rules, the change log and the indexes. Each finding is a sentence. */
export async function verifyStore(store: GraphStore): Promise<{ findings: string[]; records: number }> {
  const { model } = store;
  const findings: string[] = [];
  const reader = await store.reader();
  const known = new KnownNodes(model, (kind) => reader.terms(kind));
  const present = new Set<string>();
  for (const kind of model.kinds)
    for await (const record of store.records(kind.name)) {
      present.add(record.id);
      known.add(record);
    }
  for (const kind of model.kinds) {
    const counted: CountedKind = { size: 0, links: new Map() };
    for await (const record of store.records(kind.name)) {
      for (const fault of checkRecord(model, record, known)) findings.push(`${record.id}: ${faultText(fault)}`);
      count(model, record, counted, present);
    }
    for (const finding of await indexFindings(reader, store, kind, counted)) findings.push(finding);
  }
  for (const finding of await logFindings(store, present)) findings.push(finding);
  for (const finding of await workFindings(store)) findings.push(finding);
  if (store.audit) for await (const finding of store.audit()) findings.push(finding);
  return { findings, records: present.size };
}

/** What the records of a kind hold, counted one by one. */
interface CountedKind {
  size: number;
  /** How many records lead to a node, by link and by the node's key. */
  readonly links: Map<string, Map<string, number>>;
}

/** Counts a record, and its links to nodes that are there: no index holds others. */
function count(model: Model, { links }: NodeRecord, counted: CountedKind, present: ReadonlySet<string>): void {
  counted.size++;
  for (const [name, entries] of Object.entries(links)) {
    const link = model.links.find((candidate) => candidate.name === name);
    if (!link) continue;
    const byKey = counted.links.get(name) ?? new Map<string, number>();
    counted.links.set(name, byKey);
    for (const key of new Set(entries.map((entry) => entry.key)))
      if (present.has(nodeId(link.to, key))) byKey.set(key, (byKey.get(key) ?? 0) + 1);
  }
}

/** Holds what the indexes answer against what the records hold. */
async function indexFindings(
  reader: GraphReader,
  { model }: GraphStore,
  kind: Kind,
  { size, links }: CountedKind,
): Promise<string[]> {
  const set = { kind: kind.name, filter: EVERYTHING, basis: ANY_BASIS };
  const [all] = await reader.select([{ set, orderBy: [], count: true }]);
  const findings =
    all?.totalCount === size ? [] : [`${kind.name}: the index holds ${all?.totalCount} and the record ${size}`];
  // Of nothing there is nothing to count, and each question costs Neo4j a plan.
  if (all?.totalCount === 0 && size === 0) return findings;
  for (const dimension of kind.dimensions) {
    const [step] = dimension.path;
    const plain = dimension.path.length === 1 && step && !step.reverse && !dimension.level && !dimension.property;
    if (!plain || model.link(step.link).tag?.derived) continue;
    const [facet] = await reader.facets([{ set, dimension: dimension.name, first: Number.MAX_SAFE_INTEGER }]);
    const indexed = new Map(facet?.buckets.map(({ key, count: of }) => [key, of]));
    const held = links.get(step.link) ?? new Map<string, number>();
    for (const key of new Set([...indexed.keys(), ...held.keys()])) {
      const [inIndex, inRecords] = [indexed.get(key) ?? 0, held.get(key) ?? 0];
      if (inIndex !== inRecords)
        findings.push(
          `${kind.name} by ${dimension.name}: the index counts ${inIndex} with ${key}, and the record ${inRecords}`,
        );
    }
  }
  return findings;
}

async function logFindings(store: GraphStore, present: ReadonlySet<string>): Promise<string[]> {
  const { ids, gaps } = await replayLog(everyChange(store));
  return [
    ...gaps.map(([before, after]) => `The change log goes from ${before} to ${after}`),
    ...[...present].filter((id) => !ids.has(id)).map((id) => `${id}: the change log does not know it`),
    ...[...ids].filter((id) => !present.has(id)).map((id) => `${id}: the change log knows it, and it does not exist`),
  ];
}

/** Where the numbers of the workbench's log do not follow each other. */
async function workFindings(store: GraphStore): Promise<string[]> {
  const findings: string[] = [];
  let last = 0;
  for (;;) {
    const changes = await store.workChanges(last, CHANGES_AT_ONCE);
    for (const { sequence } of changes) {
      if (sequence !== last + 1) findings.push(`The log of the workbench goes from ${last} to ${sequence}`);
      last = sequence;
    }
    if (changes.length < CHANGES_AT_ONCE) return findings;
  }
}
