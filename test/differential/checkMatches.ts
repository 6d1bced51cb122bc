import { expect } from "vitest";
import type { FilterField, Kind, Model } from "../../src/model/createModel.ts";
import type { Basis, NodeRecord } from "../../src/model/types.ts";
import type { Oracle } from "../oracle/Oracle.ts";
import { type OracleStep, type OracleWalk, walkEnds } from "../oracle/walks.ts";

type Json = Record<string, unknown>;

interface Match {
  readonly condition: string;
  readonly node: { id: string } | null;
  readonly value: string | null;
  readonly basis: Basis[] | null;
  readonly via: { id: string }[];
  readonly sentence: string;
}

export const matchFields =
  "{ edges { node { id } matchedVia { condition node { id } value basis via { id } sentence } } }";

/** What a condition of a filter asks for, found again by its place. */
interface Asked {
  readonly name: string;
  readonly value: unknown;
  /** What of the field's condition it is. */
  readonly part: "keys" | "exists" | "some" | "range" | "record" | "walk";
  /** What else the node after the first step has to be. */
  readonly beside?: (node: NodeRecord) => boolean;
}

const most = 10;

/**
 * Checks why records are in a set: every condition that a record meets is there and no other; what meets it does so by the
 * oracle; nodes next to each other on the way are joined by links that records hold; and nothing is left out where there is room.
 */
export function checkMatches(
  model: Model,
  oracle: Oracle,
  kind: Kind,
  where: Json,
  basis: readonly Basis[],
  nested: boolean,
  edges: readonly { node: { id: string }; matchedVia: Match[] }[],
): number {
  let checked = 0;
  for (const { node, matchedVia } of edges) {
    const record = find(oracle, node.id);
    const asked = askedOf(oracle, kind, where, basis, record, "where");
    const places = new Set([...asked.keys(), ...(nested ? ["from"] : [])]);
    expect(new Set(matchedVia.map(({ condition }) => condition))).toEqual(places);
    for (const place of places) {
      const matches = matchedVia.filter(({ condition }) => condition === place);
      expect(matches.length).toBeLessThanOrEqual(most);
      const of = asked.get(place);
      for (const match of matches) {
        expect(match.sentence).toMatch(/\S\.$/);
        if (of?.part !== "walk") expectJoined(model, oracle, record, match);
        if (of) checkMatch(oracle, kind, record, basis, of, match);
        checked++;
      }
      if (of?.part === "walk") checkWalk(model, oracle, record, basis, of.value as OracleWalk, matches);
      else if (of && matches.length < most)
        expect(new Set(matches.map(met))).toEqual(allMet(oracle, kind, record, basis, of));
    }
  }
  return checked;
}

const met = ({ node, value }: { node: { id: string } | null; value: string | null }) => `${node?.id} ${value}`;

function find(oracle: Oracle, id: string): NodeRecord {
  const kind = id.slice(0, id.indexOf(":"));
  return oracle.of(kind).find((record) => record.id === id) as NodeRecord;
}

function askedOf(
  oracle: Oracle,
  kind: Kind,
  where: Json,
  basis: readonly Basis[],
  record: NodeRecord,
  at: string,
): Map<string, Asked> {
  const all = new Map<string, Asked>();
  for (const [name, value] of Object.entries(where)) {
    if (value === null || value === undefined || name === "not") continue;
    const place = `${at}.${name}`;
    if (name === "and" || name === "or") {
      (value as Json[]).forEach((part, n) => {
        if (name === "or" && !oracle.matches(kind.name, record, part, basis)) return;
        for (const entry of askedOf(oracle, kind, part, basis, record, `${place}[${n}]`)) all.set(...entry);
      });
      continue;
    }
    const field = kind.filterField.get(name);
    if (!field) {
      all.set(place, { name, value, part: name === "traverse" ? "walk" : "record" });
      continue;
    }
    const { any, all: every, exists, some, from, to } = value as Json;
    const beside = oracle.beside(kind, where, name, basis);
    if (field.type === "range") {
      if (typeof from === "number" || typeof to === "number" || exists === true)
        all.set(place, { name, value, part: "range", beside });
      continue;
    }
    const keys = [...((any as string[] | null) ?? []), ...((every as string[] | null) ?? [])];
    if (keys.length > 0) all.set(place, { name, value, part: "keys", beside });
    else if (exists === true) all.set(place, { name, value, part: "exists", beside });
    if (some) all.set(`${place}.some`, { name, value, part: "some", beside });
  }
  return all;
}

const basisOf = (field: FilterField, value: unknown, outer: readonly Basis[]) =>
  field.tagged ? ((value as { basis?: Basis[] | null }).basis ?? outer) : outer;

/** Every node or value that meets a condition, by looking at all there are. */
function allMet(oracle: Oracle, kind: Kind, record: NodeRecord, outer: readonly Basis[], asked: Asked): Set<string> {
  const { name, value, part } = asked;
  const field = kind.filterField.get(name);
  if (!field) return new Set([met({ node: null, value: recordValue(record, asked) })]);
  const basis = basisOf(field, value, outer);
  let nodes = [record];
  field.path.forEach((step, index) => {
    nodes = nodes.flatMap((node) => oracle.step(step, node, basis));
    if (index === 0 && asked.beside) nodes = nodes.filter(asked.beside);
  });
  return new Set(
    nodes.flatMap((node) => {
      const shown = field.path.length === 0 ? null : { id: node.id };
      if (field.property === undefined) {
        const meets =
          part === "some"
            ? oracle.matches(node.kind, node, (value as { some: Json }).some, outer)
            : part === "exists" || wantedKeys(value).some((key) => isWithin(oracle, field, node, key));
        return meets ? [met({ node: shown, value: null })] : [];
      }
      const held = [...oracle.keys({ ...field, kind: node.kind, path: [] }, node, basis)];
      return held.filter((key) => isWanted(key, asked)).map((key) => met({ node: shown, value: key }));
    }),
  );
}

function recordValue(record: NodeRecord, { name, value }: Asked): string {
  if (name === "ids") return record.id;
  return String(value).trim();
}

function wantedKeys(value: unknown): string[] {
  const { any, all } = value as { any?: string[] | null; all?: string[] | null };
  return [...(any ?? []), ...(all ?? [])];
}

function isWanted(key: string, { value, part }: Asked): boolean {
  if (part === "exists") return true;
  if (part === "keys") return wantedKeys(value).includes(key);
  const { from, to } = value as { from?: number | null; to?: number | null };
  return (typeof from !== "number" || Number(key) >= from) && (typeof to !== "number" || Number(key) <= to);
}

/** Whether a node is the one with a key or stands below it, but for parents, which stand for themselves. */
function isWithin(oracle: Oracle, field: FilterField, node: NodeRecord, key: string): boolean {
  if (node.key === key) return true;
  const parent = field.target?.parent;
  if (!parent || (field.path.length === 1 && field.path[0]?.link === parent)) return false;
  const above = node.links[parent]?.[0]?.key;
  const broader = oracle.of(node.kind).find((other) => other.key === above);
  return broader !== undefined && isWithin(oracle, field, broader, key);
}

function checkMatch(
  oracle: Oracle,
  kind: Kind,
  record: NodeRecord,
  outer: readonly Basis[],
  asked: Asked,
  { node, value, basis }: Match,
): void {
  const field = kind.filterField.get(asked.name);
  if (!field) return;
  const counted = basisOf(field, asked.value, outer);
  if (field.tagged) expect(basis?.some((one) => counted.includes(one))).toBe(true);
  else expect(basis).toBeNull();
  // What is said to meet the condition meets it alone.
  const key = field.property === undefined ? find(oracle, node?.id as string).key : (value as string);
  const alone = field.type === "range" ? { from: Number(key), to: Number(key) } : { any: [key], basis: counted };
  expect(oracle.matches(kind.name, record, { [asked.name]: alone }, outer)).toBe(true);
}

function expectJoined(model: Model, oracle: Oracle, record: NodeRecord, { node, via }: Match): void {
  const way = [record.id, ...via.map(({ id }) => id), ...(node ? [node.id] : [])].map((id) => find(oracle, id));
  way.slice(1).forEach((next, index) => {
    const before = way[index]!;
    const links = (from: NodeRecord, to: NodeRecord) =>
      model.links.some(
        (link) =>
          link.from === from.kind && link.to === to.kind && from.links[link.name]?.some(({ key }) => key === to.key),
      );
    expect([before.id, next.id, links(before, next) || links(next, before)]).toEqual([before.id, next.id, true]);
  });
}

/** The number said is that of the walks; the one that is shown can be walked. */
function checkWalk(
  model: Model,
  oracle: Oracle,
  record: NodeRecord,
  basis: readonly Basis[],
  walk: OracleWalk,
  matches: readonly Match[],
): void {
  const [match, ...more] = matches;
  const count = walkEnds(model, oracle, walk, basis).get(record.id);
  expect(more).toEqual([]);
  expect(match?.sentence).toMatch(count === 1 ? /^One walk ends / : new RegExp(`^${count} walks end `));
  if (!match?.node) return;
  const only = (id: string, where: Json | null | undefined): Json => {
    const { plural } = model.kind(id.slice(0, id.indexOf(":")));
    return { [plural]: { and: [(where?.[plural] as Json | undefined) ?? {}, { ids: [id] }] } };
  };
  const reached = [...match.via.map(({ id }) => id).reverse(), record.id];
  const steps = walk.steps.map((step, index): OracleStep => ({ ...step, where: only(reached[index]!, step.where) }));
  const { id } = match.node;
  const starts = { from: null, where: only(id, walk.where) };
  expect(walkEnds(model, oracle, { ...walk, ...starts, steps }, basis).has(record.id)).toBe(true);
  expect(walkEnds(model, oracle, { ...walk, steps }, basis).has(record.id)).toBe(true);
}
