import type { Kind, Model } from "../createModel.ts";
import { nameOf } from "../record/nameOf.ts";
import { nodeId } from "../record/nodeId.ts";
import type { NodeRecord, StoredLink, Value } from "../types.ts";
import { saysUnverified } from "../validity/sources.ts";

/** True for kinds whose records may stand twice for the same: those that people name, not the framework nor what its key says already. */
export function canBeMerged({ framework, keyForm, closed, listed }: Kind): boolean {
  return !(framework || keyForm || closed || listed);
}

/** True of a record that people have voted for. */
export function holdsVotes({ properties }: Pick<NodeRecord, "properties">): boolean {
  return typeof properties.votes === "number";
}

type Links = Readonly<Record<string, readonly StoredLink[]>>;

/**
 * What is left of two records that are the same: what `into` says, and beside it what only the duplicate does. Tags and links of both are there, each as it
 * was said, with declared ones before suggested; sources of both.
 */
export function mergedRecord(kind: Kind, into: NodeRecord, duplicate: NodeRecord): NodeRecord {
  const properties: Record<string, Value> = { ...into.properties };
  for (const [name, value] of Object.entries(duplicate.properties))
    if (isNothing(properties[name])) properties[name] = value;
  const links: Record<string, readonly StoredLink[]> = {};
  for (const { name, to, forward } of kind.ownLink.values()) {
    const held = into.links[name] ?? [];
    const all = forward.many || held.length === 0 ? [...held, ...(duplicate.links[name] ?? [])] : held;
    const themselves = to === kind.name ? [into.key, duplicate.key] : [];
    const ends = oneOfEach(all).filter(({ key }) => !themselves.includes(key));
    if (ends.length > 0) links[name] = ends;
  }
  const sources = [...new Set([...into.sources, ...duplicate.sources])];
  const verified = into.verified && duplicate.verified && !saysUnverified(sources);
  return { ...into, name: nameOf(kind, into.key, properties), properties, links, sources, verified };
}

function isNothing(value: Value | undefined): boolean {
  return value === undefined || value === null || (typeof value === "object" && value.length === 0);
}

/** Of entries with one key the first that is declared, else the first. */
function oneOfEach(entries: readonly StoredLink[]): StoredLink[] {
  const found = new Map<string, StoredLink>();
  for (const entry of entries) {
    const before = found.get(entry.key);
    if (!before || (before.basis !== undefined && entry.basis === undefined)) found.set(entry.key, entry);
  }
  return [...found.values()];
}

/** A record that refers to another in the place of a duplicate of that. */
export function repointed(
  model: Model,
  record: NodeRecord,
  of: { kind: string; from: string; to: string },
): NodeRecord {
  const kind = model.kind(record.kind);
  const links: Record<string, readonly StoredLink[]> = { ...record.links };
  for (const [name, entries] of Object.entries(record.links)) {
    if (kind.ownLink.get(name)?.to !== of.kind || !entries.some(({ key }) => key === of.from)) continue;
    links[name] = oneOfEach(entries.map((entry) => (entry.key === of.from ? { ...entry, key: of.to } : entry)));
  }
  return { ...record, links };
}

/** The label of one record as a label of another. */
export function relabelled(label: NodeRecord, from: string, to: string): NodeRecord {
  const key = label.key.replace(`.${from}.`, () => `.${to}.`);
  return { ...label, id: nodeId(label.kind, key), key, properties: { ...label.properties, ofKey: to } };
}

/** A record without what one change did to it, and with all that was done since. `before` and `after`: as that change found and left it. */
export function withoutChange(
  kind: Kind,
  { before, after, now }: { before: NodeRecord; after: NodeRecord; now: NodeRecord },
): NodeRecord {
  const properties: Record<string, Value> = { ...now.properties };
  for (const name of new Set([...Object.keys(before.properties), ...Object.keys(after.properties)])) {
    if (!same(now.properties[name], after.properties[name])) continue;
    delete properties[name];
    const value = before.properties[name];
    if (value !== undefined) properties[name] = value;
  }
  const links: Record<string, readonly StoredLink[]> = {};
  for (const { name, forward } of kind.ownLink.values()) {
    const [was, became, is] = [before, after, now].map((record: { links: Links }) => record.links[name] ?? []);
    const ends = entriesWithout(was!, became!, is!);
    const held = forward.many || ends.length < 2 ? ends : is!;
    if (held.length > 0) links[name] = held;
  }
  const sources = [
    ...now.sources.filter((one) => before.sources.includes(one) || !after.sources.includes(one)),
    ...before.sources.filter((one) => !after.sources.includes(one) && !now.sources.includes(one)),
  ];
  const verified = now.verified === after.verified ? before.verified : now.verified;
  return { ...now, name: nameOf(kind, now.key, properties), properties, links, sources, verified };
}

/** In the order of `was`, where nothing else was changed. */
function entriesWithout(
  was: readonly StoredLink[],
  became: readonly StoredLink[],
  is: readonly StoredLink[],
): readonly StoredLink[] {
  if (same(became, is)) return was;
  const at = (list: readonly StoredLink[], key: string) => list.find((one) => one.key === key);
  const kept = is.flatMap((entry) => {
    const [old, given] = [at(was, entry.key), at(became, entry.key)];
    if (!given || !same(given, entry)) return [entry];
    return old ? [old] : [];
  });
  const back = was.filter(({ key }) => !at(became, key) && !at(is, key));
  return [...kept, ...back];
}

function same(one: unknown, other: unknown): boolean {
  return JSON.stringify(one) === JSON.stringify(other);
}
