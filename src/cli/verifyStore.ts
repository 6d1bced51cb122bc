import type { Kind } from "../model/createModel.ts";
import { ANY_BASIS } from "../model/filter/basis.ts";
import { EVERYTHING } from "../model/filter/combine.ts";
import type { NodeRecord } from "../model/types.ts";
import { checkRecord } from "../model/validity/checkRecord.ts";
import { KnownNodes } from "../model/validity/KnownNodes.ts";
import { faultText } from "../model/validity/RecordFault.ts";
import type { GraphReader, GraphStore } from "../store/port.ts";
import { everyChange, replayLog } from "../store/replayLog.ts";

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
      count(store, record, counted);
    }
    for (const finding of await indexFindings(reader, store, kind, counted)) findings.push(finding);
  }
  for (const finding of await logFindings(store, present)) findings.push(finding);
  if (store.audit) for await (const finding of store.audit()) findings.push(finding);
  return { findings, records: present.size };
}

/** What the records of a kind hold, counted one by one. */
interface CountedKind {
  size: number;
  /** How many records lead to a node, by link and key. */
  readonly links: Map<string, number>;
}

function count({ model }: GraphStore, record: NodeRecord, counted: CountedKind): void {
  counted.size++;
  for (const [name, entries] of Object.entries(record.links)) {
    if (model.links.find((link) => link.name === name)?.tag?.derived) continue;
    for (const key of new Set(entries.map((entry) => entry.key))) {
      const place = `${name} ${key}`;
      counted.links.set(place, (counted.links.get(place) ?? 0) + 1);
    }
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
    for (const { key, count: indexed } of facet?.buckets ?? []) {
      const held = links.get(`${step.link} ${key}`) ?? 0;
      if (held !== indexed)
        findings.push(
          `${kind.name} by ${dimension.name}: the index counts ${indexed} with ${key}, and the record ${held}`,
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
