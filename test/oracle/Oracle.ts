import { type Dimension, type FilterField, fieldBeyond, type Kind, type Model } from "../../src/model/createModel.ts";
import { areTogether } from "../../src/model/dimensions/areTogether.ts";
import { groupBy } from "../../src/model/groupBy.ts";
import { searchedTerms } from "../../src/model/record/searchedTerms.ts";
import { NAMED_RANK, type SearchRequest } from "../../src/model/requests.ts";
import type { Basis, NodeRecord, PathStep, Value } from "../../src/model/types.ts";
import { fold } from "../../src/model/words/fold.ts";
import { compareCodePoints, compareNatural } from "../../src/model/words/naturalOrder.ts";
import { indexTerms, type TextQuery, textQuery } from "../../src/model/words/tokens.ts";
import { type OracleWalk, walkEnds } from "./walks.ts";

type Json = Record<string, unknown>;

/** A node's links to the keys of one kind: for tags with the bases that they have, else with none. */
type Effective = Map<string, Set<Basis> | null>;

/** By a property, or by a number that is worked out of each record. */
export type OracleOrder = ({ readonly property: string } | { readonly count: (record: NodeRecord) => number }) & {
  readonly descending: boolean;
};

export interface OracleFacet {
  readonly buckets: { key: string; count: number }[];
  readonly totalBuckets: number;
  readonly missing: number;
}

/**
 * Answers by looking at every record, in the plainest way that the design's words allow. Shares with the code under test
 * the model, the tokenizer and the comparison of keys, which have tests of their own.
 */
/** The fields of a filter that meet on nodes of one link, by the link, where there are several. */
function meetingFields({ meeting }: Kind, where: Json): Map<unknown, string[]> {
  const names = Object.keys(where).filter((name) => where[name] !== null && where[name] !== undefined);
  const bySide = groupBy(
    names.filter((name) => meeting.has(name)),
    (name) => meeting.get(name),
  );
  return new Map([...bySide].filter(([, of]) => of.length > 1));
}

const pick = (where: Json, names: readonly string[]): Json =>
  Object.fromEntries(names.map((name) => [name, where[name]]));

export class Oracle {
  readonly #model: Model;
  readonly #records: readonly NodeRecord[];
  readonly #effective = new Map<string, Effective>();
  readonly #walked = new Map<string, Map<string, number>>();

  constructor(model: Model, records: readonly NodeRecord[]) {
    this.#model = model;
    this.#records = [...records].sort((a, b) => compareCodePoints(a.id, b.id));
  }

  of(kind: string): NodeRecord[] {
    return this.#records.filter((record) => record.kind === kind);
  }

  #find(kind: string, key: string): NodeRecord | undefined {
    return this.#records.find((record) => record.kind === kind && record.key === key);
  }

  #stored(link: string, record: NodeRecord): Effective {
    const def = this.#model.link(link);
    const found: Effective = new Map();
    for (const { key, basis } of record.links[link] ?? []) {
      if (!this.#find(def.to, key)) continue;
      if (!def.tag) found.set(key, null);
      else found.set(key, new Set([...(found.get(key) ?? []), basis ?? "DECLARED"]));
    }
    return found;
  }

  /** Stored links and what is derived from others. */
  #links(link: string, record: NodeRecord): Effective {
    const memo = `${link} ${record.id}`;
    const known = this.#effective.get(memo);
    if (known) return known;
    const found = this.#stored(link, record);
    for (const { path, basis, where = [] } of this.#model.link(link).tag?.derived ?? []) {
      const [first, ...rest] = path as [PathStep, ...PathStep[]];
      for (const [key, bases] of this.#stored(first.link, record)) {
        if (basis === "IMPLIED" && !bases?.has("DECLARED")) continue;
        let reached = [this.#find(this.#model.link(first.link).to, key) as NodeRecord];
        rest.forEach((step, index) => {
          reached = reached.flatMap((node) => this.#storedStep(step, node));
          for (const condition of where)
            if (condition.step === index + 2)
              reached = reached.filter((node) => node.properties[condition.property] === condition.equals);
        });
        for (const node of reached) {
          const has = (found.get(node.key) as Set<Basis> | undefined) ?? new Set<Basis>();
          for (const one of basis === "IMPLIED" ? (["IMPLIED"] as const) : (bases ?? [])) has.add(one);
          found.set(node.key, has);
        }
      }
    }
    this.#effective.set(memo, found);
    return found;
  }

  #storedStep({ link, reverse }: PathStep, node: NodeRecord): NodeRecord[] {
    const def = this.#model.link(link);
    if (reverse) return this.of(def.from).filter((other) => this.#stored(link, other).has(node.key));
    return [...this.#stored(link, node).keys()].map((key) => this.#find(def.to, key) as NodeRecord);
  }

  /** The nodes that one step leads to, under a basis. */
  step({ link, reverse }: PathStep, node: NodeRecord, basis: readonly Basis[]): NodeRecord[] {
    const def = this.#model.link(link);
    const counts = (bases: Set<Basis> | null | undefined) =>
      bases === null || (bases !== undefined && basis.some((one) => bases.has(one)));
    if (reverse) return this.of(def.from).filter((other) => counts(this.#links(link, other).get(node.key)));
    return [...this.#links(link, node)]
      .filter(([, bases]) => counts(bases))
      .map(([key]) => this.#find(def.to, key) as NodeRecord);
  }

  #reached(field: FilterField, record: NodeRecord, basis: readonly Basis[]): NodeRecord[] {
    let nodes = [record];
    for (const step of field.path) nodes = nodes.flatMap((node) => this.step(step, node, basis));
    return [...new Map(nodes.map((node) => [node.id, node])).values()];
  }

  keys(field: FilterField, record: NodeRecord, basis: readonly Basis[]): Set<string> {
    const nodes = this.#reached(field, record, basis);
    const { property } = field;
    if (property === undefined) return new Set(nodes.map((node) => node.key));
    return new Set(nodes.flatMap((node) => valueKeys(node.properties[property], field.part)));
  }

  /** The key itself, or one that stands below it. */
  #within(field: FilterField, held: string, wanted: string): boolean {
    if (held === wanted) return true;
    const parentLink = field.target?.parent;
    if (!parentLink || !field.target) return false;
    const [only, ...rest] = field.path;
    if (only && rest.length === 0 && (only.link === parentLink || this.#model.link(only.link).apart)) return false;
    const parent = this.#find(field.target.name, held)?.links[parentLink]?.[0]?.key;
    return parent !== undefined && this.#within(field, parent, wanted);
  }

  matches(kindName: string, record: NodeRecord, where: Json, basis: readonly Basis[]): boolean {
    const kind = this.#model.kind(kindName);
    const together = meetingFields(kind, where);
    if (![...together.values()].every((names) => this.#meet(kind, record, pick(where, names), basis))) return false;
    const met = new Set([...together.values()].flat());
    return Object.entries(where).every(([name, value]) => {
      if (value === null || value === undefined || met.has(name)) return true;
      switch (name) {
        case "and":
          return (value as Json[]).every((part) => this.matches(kindName, record, part, basis));
        case "or":
          return (value as Json[]).some((part) => this.matches(kindName, record, part, basis));
        case "not":
          return !this.matches(kindName, record, value as Json, basis);
        case "ids":
          return (value as string[]).includes(record.id);
        case "text":
          return this.hits(kind, record, textQuery(value as string)) !== null;
        case "verified":
          return record.verified === value;
        case "traverse":
          return this.#ends(value as OracleWalk, basis).has(record.id);
      }
      const field = kind.filterField.get(name)!;
      return field.type === "range"
        ? this.#inRange(field, record, value as Json)
        : this.#match(field, record, value as Json, basis);
    });
  }

  /** Conditions of several fields on the nodes of one link: whether some node meets what each of them wants, and none what it does not. */
  #meet(kind: Kind, record: NodeRecord, where: Json, basis: readonly Basis[]): boolean {
    const side = kind.meeting.get(Object.keys(where)[0]!)!;
    const nodes = this.step({ link: side.link.name, reverse: side.reverse }, record, basis);
    const fields = this.#wishes(kind, where, basis);
    const onOne = (tests: readonly ((node: NodeRecord) => boolean)[]) =>
      nodes.some((node) => tests.every((test) => test(node)));
    return fields.every(({ name, wanted, unwanted }) => {
      const others = fields.flatMap((other) => (other.name !== name && other.wanted.length === 1 ? other.wanted : []));
      return wanted.every((one) => onOne([...others, one])) && !unwanted.some((one) => onOne([...others, one]));
    });
  }

  /** What the other fields of one object of a filter want of the node that a field's condition is met on. */
  beside(kind: Kind, where: Json, name: string, basis: readonly Basis[]): (node: NodeRecord) => boolean {
    const names = [...meetingFields(kind, where).values()].find((of) => of.includes(name)) ?? [];
    const others = this.#wishes(kind, pick(where, names), basis).filter((one) => one.name !== name);
    return (node) => others.every(({ wanted }) => wanted.length !== 1 || wanted[0]!(node));
  }

  /** Of each field, what it wants a linked node to be, and what it wants none to be. */
  #wishes(kind: Kind, where: Json, basis: readonly Basis[]) {
    return Object.entries(where).map(([name, value]) => {
      const there = this.#model.kind(kind.meeting.get(name)!.target);
      const field = fieldBeyond(there, kind.filterField.get(name)!)!;
      const passes = (part: Json) => (node: NodeRecord) =>
        field.type === "range" ? this.#inRange(field, node, part) : this.#match(field, node, part, basis);
      const { any, all, none, exists, some, from, to, basis: own } = value as Record<string, string[] | undefined>;
      const bounded = typeof from === "number" || typeof to === "number";
      const particular = [
        ...(any ? [{ any, basis: own }] : []),
        ...(all ?? []).map((key) => ({ all: [key], basis: own })),
        ...(some ? [{ some, basis: own }] : []),
        ...(bounded ? [{ from, to }] : []),
      ];
      const bare = particular.length === 0 && (exists as unknown) === true;
      return {
        name,
        wanted: (bare ? [{ exists, basis: own }] : particular).map(passes),
        unwanted: [
          ...(none && none.length > 0 ? [{ any: none, basis: own }] : []),
          ...((exists as unknown) === false ? [{ exists: true, basis: own }] : []),
        ].map(passes),
      };
    });
  }

  #ends(walk: OracleWalk, basis: readonly Basis[]): Map<string, number> {
    const memo = JSON.stringify([walk, basis]);
    const known = this.#walked.get(memo) ?? walkEnds(this.#model, this, walk, basis);
    this.#walked.set(memo, known);
    return known;
  }

  #inRange(field: FilterField, record: NodeRecord, { from, to, exists }: Json): boolean {
    const numbers = [...this.keys(field, record, [])].map(Number);
    const bounded = typeof from === "number" || typeof to === "number";
    const inside = numbers.some(
      (one) => (typeof from !== "number" || one >= from) && (typeof to !== "number" || one <= to),
    );
    return (!bounded || inside) && (typeof exists !== "boolean" || exists === numbers.length > 0);
  }

  #match(field: FilterField, record: NodeRecord, match: Json, outer: readonly Basis[]): boolean {
    const basis = field.tagged && match.basis ? (match.basis as Basis[]) : outer;
    const held = [...this.keys(field, record, basis)];
    const has = (wanted: string) => held.some((key) => this.#within(field, key, wanted));
    const { any, all, none, exists, some } = match as Record<string, string[] | boolean | Json | null | undefined>;
    if (Array.isArray(any) && !any.some(has)) return false;
    if (Array.isArray(all) && !all.every(has)) return false;
    if (Array.isArray(none) && none.some(has)) return false;
    if (typeof exists === "boolean" && exists !== held.length > 0) return false;
    if (some && field.target) {
      const target = field.target.name;
      if (!this.#reached(field, record, basis).some((node) => this.matches(target, node, some as Json, outer)))
        return false;
    }
    return true;
  }

  /** Rank of a record for a text; null if it lacks a term. */
  hits(kind: Kind, record: NodeRecord, { terms, closed }: TextQuery): number | null {
    if (terms.length === 0) return null;
    const words = (where: "title" | "body") =>
      kind.properties
        .filter((property) => property.search === where)
        .flatMap(({ name }) => [record.properties[name] ?? ""].flat())
        .flatMap((text) => indexTerms(String(text)));
    const title = words("title");
    const body = words("body");
    let rank = 0;
    for (const [index, term] of terms.entries()) {
      const is = (word: string) => (!closed && index === terms.length - 1 ? word.startsWith(term) : word === term);
      if (!title.some(is) && !body.some(is)) return null;
      rank += (title.some(is) ? 3 : 0) + (body.some(is) ? 1 : 0);
    }
    return rank;
  }

  select(kind: string, where: Json, basis: readonly Basis[], orderBy: readonly OracleOrder[] = []): NodeRecord[] {
    const set = this.of(kind).filter((record) => this.matches(kind, record, where, basis));
    const definition = this.#model.kind(kind);
    return set.sort((a, b) => {
      for (const key of orderBy) {
        const order = compareBy(definition, key, a, b);
        if (order !== 0) return order;
      }
      return compareCodePoints(a.id, b.id);
    });
  }

  /** Keys of a dimension in natural order, each with the records of the set that hold it; zeros only where they are kept. */
  #counted(set: readonly NodeRecord[], dimension: Dimension, basis: readonly Basis[]) {
    const counts = new Map<string, Set<string>>();
    for (const key of this.#closedKeys(dimension)) counts.set(key, new Set());
    const missing = new Set<string>();
    for (const record of set) {
      const keys = this.#dimensionKeys(record, dimension, basis);
      if (keys.size === 0) missing.add(record.id);
      for (const key of keys) counts.set(key, (counts.get(key) ?? new Set()).add(record.id));
    }
    const vocabulary = dimension.field.vocabulary?.terms.map((term) => term.key);
    const order = (a: string, b: string) =>
      vocabulary ? vocabulary.indexOf(a) - vocabulary.indexOf(b) : compareNatural(a, b);
    return { keys: new Map([...counts].sort(([a], [b]) => order(a, b))), missing };
  }

  #dimensionKeys(record: NodeRecord, { field, level }: Dimension, basis: readonly Basis[]): Set<string> {
    const keys = this.keys(field, record, basis);
    if (!level || !field.target) return keys;
    const shown = new Set<string>();
    for (const key of keys) {
      if (level === "group") shown.add(this.#top(field.target, key));
      else if (!this.#isParent(field.target, key)) shown.add(key);
    }
    return shown;
  }

  #top(kind: { name: string; parent?: string }, key: string): string {
    const parent = this.#find(kind.name, key)?.links[kind.parent ?? ""]?.[0]?.key;
    return parent === undefined ? key : this.#top(kind, parent);
  }

  #isParent(kind: { name: string; parent?: string }, key: string): boolean {
    return this.of(kind.name).some((other) => other.links[kind.parent ?? ""]?.[0]?.key === key);
  }

  #closedKeys({ field, level }: Dimension): string[] {
    if (field.vocabulary) return field.vocabulary.terms.map((term) => term.key);
    const { target, targetClass } = field;
    if (!target?.closed) return [];
    return this.of(target.name)
      .filter((node) => targetClass === undefined || node.properties[target.classifier ?? ""] === targetClass)
      .map((node) => node.key)
      .filter((key) =>
        level === "leaf" ? !this.#isParent(target, key) : level !== "group" || this.#top(target, key) === key,
      );
  }

  facet(set: readonly NodeRecord[], dimension: Dimension, basis: readonly Basis[], first: number): OracleFacet {
    const { keys, missing } = this.#counted(set, dimension, basis);
    // A stable sort keeps the natural order within equal counts.
    const buckets = [...keys].map(([key, ids]) => ({ key, count: ids.size })).sort((a, b) => b.count - a.count);
    return { buckets: buckets.slice(0, first), totalBuckets: buckets.length, missing: missing.size };
  }

  crossTab(
    set: readonly NodeRecord[],
    rows: Dimension,
    columns: Dimension,
    basis: readonly Basis[],
    rowsFirst: number,
    columnsFirst: number,
  ) {
    const row = this.#axis(set, rows, basis, rowsFirst);
    const column = this.#axis(set, columns, basis, columnsFirst);
    return {
      rows: row.shown.map(([key, ids]) => ({ key, count: ids.size })),
      columns: column.shown.map(([key, ids]) => ({ key, count: ids.size })),
      counts: row.shown.map(([rowKey, inRow]) =>
        column.shown.map(([columnKey, inColumn]) =>
          areTogether(this.#model.kind(rows.kind), rows, columns)
            ? set.filter((record) => this.#holdsBoth(record, [rows, rowKey], [columns, columnKey], basis)).length
            : [...inRow].filter((id) => inColumn.has(id)).length,
        ),
      ),
      total: set.length,
      rowMissing: row.missing.size,
      columnMissing: column.missing.size,
    };
  }

  /** Whether one node of the link that two dimensions share has a key of each. */
  #holdsBoth(
    record: NodeRecord,
    [rows, rowKey]: readonly [Dimension, string],
    [columns, columnKey]: readonly [Dimension, string],
    basis: readonly Basis[],
  ): boolean {
    const there = this.#model.kind(this.#model.kind(rows.kind).meeting.get(rows.filter)!.target);
    const holds = (node: NodeRecord, name: string, key: string) =>
      this.#dimensionKeys(node, there.dimension.get(name)!, basis).has(key);
    return this.step(rows.field.path[0]!, record, basis).some(
      (node) => holds(node, rows.name, rowKey) && holds(node, columns.name, columnKey),
    );
  }

  #axis(set: readonly NodeRecord[], dimension: Dimension, basis: readonly Basis[], first: number) {
    const { keys, missing } = this.#counted(set, dimension, basis);
    const largest = new Set(
      [...keys]
        .sort(([, a], [, b]) => b.size - a.size)
        .slice(0, first)
        .map(([key]) => key),
    );
    return { shown: [...keys].filter(([key]) => largest.has(key)), missing };
  }

  search({ names = [], named = [], ...query }: Omit<SearchRequest, "kinds" | "limit">, kinds: readonly string[]) {
    return this.#records
      .filter((record) => kinds.includes(record.kind))
      .flatMap((record): { id: string; rank: number }[] => {
        const kind = this.#model.kind(record.kind);
        const called = searchedTerms(kind, record, "title").some((term) => names.includes(term));
        const ranks = [
          this.hits(kind, record, query) ?? 0,
          called ? NAMED_RANK : 0,
          ...named.flatMap(({ id, rank }) => (id === record.id ? [rank] : [])),
        ];
        const rank = Math.max(...ranks);
        return rank === 0 ? [] : [{ id: record.id, rank }];
      })
      .sort((a, b) => b.rank - a.rank || compareCodePoints(a.id, b.id));
  }
}

function valueKeys(value: Value | undefined, part: "year" | undefined): string[] {
  if (value === undefined || value === null) return [];
  return [value].flat().map((one) => (part === "year" ? String(one).slice(0, 4) : String(one)));
}

function sortable(kind: Kind, name: string, record: NodeRecord): string | number | boolean | null {
  const { type } = kind.property.get(name)!;
  const value = record.properties[name] ?? null;
  if (value === null || typeof value === "object") return null;
  if (type === "figure") return Number(String(value).replace("+", ""));
  return typeof value === "string" ? fold(value) : value;
}

function compareBy(kind: Kind, key: OracleOrder, a: NodeRecord, b: NodeRecord): number {
  const { descending } = key;
  if ("count" in key) return (descending ? -1 : 1) * (key.count(a) - key.count(b));
  if (key.property === "id") return (descending ? -1 : 1) * compareCodePoints(a.id, b.id);
  return compareWithNulls(sortable(kind, key.property, a), sortable(kind, key.property, b), descending);
}

function compareWithNulls(
  a: string | number | boolean | null,
  b: string | number | boolean | null,
  descending: boolean,
): number {
  if (a === b) return 0;
  if (a === null) return 1;
  if (b === null) return -1;
  const order = typeof a === "string" && typeof b === "string" ? compareCodePoints(a, b) : Number(a) - Number(b);
  return descending ? -order : order;
}
