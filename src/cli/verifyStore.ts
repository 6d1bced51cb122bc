import { parseKey } from "../import/parseCell.ts";
import type { Kind } from "../model/createModel.ts";
import { ANY_BASIS } from "../model/filter/basis.ts";
import { EVERYTHING } from "../model/filter/combine.ts";
import { nodeId } from "../model/record/nodeId.ts";
import type { NodeRecord } from "../model/types.ts";
import type { GraphReader, GraphStore } from "../store/port.ts";
import { everyChange, replayLog } from "../store/replayLog.ts";

/** Holds the record against itself, the change log and the indexes. Each finding is a sentence. */
export async function verifyStore(store: GraphStore): Promise<{ findings: string[]; records: number }> {
  const findings: string[] = [];
  const reader = await store.reader();
  const present = new Set<string>();
  for (const kind of store.model.kinds) for await (const { id } of store.records(kind.name)) present.add(id);
  for (const kind of store.model.kinds) {
    const counts = new Map<string, number>();
    let size = 0;
    for await (const record of store.records(kind.name)) {
      size++;
      findings.push(...recordFindings(store, kind, record, present));
      countLinks(store, record, counts);
    }
    findings.push(...(await indexFindings(reader, store, kind, size, counts)));
  }
  findings.push(...(await logFindings(store, present)));
  if (store.audit) for await (const finding of store.audit()) findings.push(finding);
  return { findings, records: present.size };
}

function recordFindings({ model }: GraphStore, kind: Kind, record: NodeRecord, present: ReadonlySet<string>): string[] {
  const findings: string[] = [];
  if ("reason" in parseKey(record.key)) findings.push(`${record.id}: the id is not well formed`);
  if (record.sources.length === 0) findings.push(`${record.id}: no source is given`);
  for (const { name, vocabulary, required } of kind.properties) {
    const value = record.properties[name] ?? null;
    if (required && value === null) findings.push(`${record.id}: ${name} is missing`);
    const known = vocabulary?.terms.map(({ key }) => key);
    for (const key of value === null || !known ? [] : [value].flat())
      if (!known?.includes(String(key))) findings.push(`${record.id}: ${name} has the unknown value ${key}`);
  }
  for (const [name, entries] of Object.entries(record.links)) {
    const link = model.links.find((candidate) => candidate.name === name);
    if (link?.from !== kind.name) {
      findings.push(`${record.id}: ${name} is no link of ${kind.name}`);
      continue;
    }
    if (!link.forward.many && entries.length > 1) findings.push(`${record.id}: ${name} leads to more than one`);
    for (const { key } of entries)
      if (!present.has(nodeId(link.to, key)))
        findings.push(`${record.id}: ${name} leads to ${link.to} ${key}, which does not exist`);
  }
  return findings;
}

/** How many records of the link's `from` kind lead to each node, counted from the records. */
function countLinks({ model }: GraphStore, record: NodeRecord, counts: Map<string, number>): void {
  for (const [name, entries] of Object.entries(record.links)) {
    if (model.links.find((link) => link.name === name)?.tag?.derived) continue;
    for (const key of new Set(entries.map((entry) => entry.key))) {
      const place = `${name} ${key}`;
      counts.set(place, (counts.get(place) ?? 0) + 1);
    }
  }
}

/** Holds what the indexes answer against what the records hold. */
async function indexFindings(
  reader: GraphReader,
  { model }: GraphStore,
  kind: Kind,
  size: number,
  counts: ReadonlyMap<string, number>,
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
    for (const { key, count } of facet?.buckets ?? []) {
      const held = counts.get(`${step.link} ${key}`) ?? 0;
      if (held !== count)
        findings.push(
          `${kind.name} by ${dimension.name}: the index counts ${count} with ${key}, and the record ${held}`,
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
