import type { Model } from "../../model/createModel.ts";
import { splitId } from "../../model/record/nodeId.ts";
import { propertyKeys } from "../../model/record/propertyKeys.ts";
import { searchedTerms } from "../../model/record/searchedTerms.ts";
import { hasTerms, type Term } from "../../model/record/terms.ts";
import type { LinkDef, NodeRecord } from "../../model/types.ts";
import { compareNatural } from "../../model/words/naturalOrder.ts";
import { type Csr, csrFromPairs, targetsOf } from "../arrays/csr.ts";
import { Uint32List } from "../arrays/Uint32List.ts";
import { KindDelta, renumber } from "../indexes/KindDelta.ts";
import type { KindTable } from "../indexes/KindTable.ts";
import { LOST } from "../indexes/KindTable.ts";
import type { LayeredText } from "../indexes/LayeredText.ts";
import { TextIndexBuilder } from "../indexes/TextIndexBuilder.ts";
import { Deriver } from "./Deriver.ts";
import type { Column, GraphParts, RecordChanges, RecordSource } from "./GraphParts.ts";
import { type LinkIndex, linkIndexOf } from "./LinkIndex.ts";
import { patchForward, patchLink } from "./patchCsr.ts";
import { termOf, truthTableOfTag } from "./recordFacts.ts";

/** What a write leads to. */
export interface Next {
  readonly parts: GraphParts;
  /** Of every kind of the model. */
  readonly deltas: ReadonlyMap<string, KindDelta>;
}

/**
 * The parts of a graph after a write. What the write does not touch is shared; `before` stays as it is.
 *
 * Say that project P gets the goal 3 and country ZZZ is new. Then
 * - a KindDelta a kind says what became of its numbers: of the projects one row is replaced, and no number changes; ZZZ
 *   comes after all other countries;
 * - records that linked to ZZZ before it was there (AwaitedKeys) are taken as written too, as their edges lead somewhere now;
 * - stored links get the rows of the records written (patchCsr): P's goals, and each awaited record's countries;
 * - derived links are patched by the same rows, unless one of the links or columns further down their paths changed: then
 *   they are derived anew, all of them;
 * - columns, texts, terms and lists of unverified nodes are patched for the kinds that were touched.
 */
export function nextParts(before: GraphParts, changes: RecordChanges, source: RecordSource): Next {
  const { model, awaited } = before;
  const byKind = changesByKind(before, changes, source);
  const deltas = mapOf(before.tables, (table, kind) => new KindDelta(table, byKind.get(kind)!));
  const of = (kind: string) => deltas.get(kind)!;
  awaitRemoved(before, deltas);
  const rows = new Map(model.links.map((def) => [def.name, linkRows(def, of(def.from), of(def.to).after, before)]));
  const tables = mapOf(deltas, ({ after }) => after);
  const columns = mapOf(before.columns, (column) => nextColumn(column, of(column.kind)));
  const stored = mapOf(before.stored, (forward, name) => {
    const { from, to } = model.link(name);
    return patchForward(forward, of(from), of(to), rows.get(name)!);
  });
  const links = nextLinks(before, { model, tables, columns, stored }, deltas, rows);
  const parts: GraphParts = {
    model,
    tables,
    links,
    stored,
    columns,
    texts: mapOf(before.texts, (text, kind) => nextText(text, of(kind))),
    terms: mapOf(before.terms, (terms, kind) => nextTerms(terms, of(kind))),
    unverified: mapOf(before.unverified, (unverified, kind) => nextUnverified(unverified, of(kind))),
    awaited,
    source,
  };
  return { parts, deltas };
}

type KindChanges = Map<string, NodeRecord | null>;

/** By kind and key what becomes of a record; with the records that link to an added key and could not before. */
function changesByKind(
  { model, tables, awaited }: GraphParts,
  { upserts, deletes }: RecordChanges,
  source: RecordSource,
): ReadonlyMap<string, KindChanges> {
  const byKind = new Map<string, KindChanges>(model.kinds.map(({ name }) => [name, new Map()]));
  for (const id of deletes) {
    const parts = splitId(id);
    if (parts) byKind.get(parts.kind)?.set(parts.key, null);
  }
  for (const record of upserts) {
    const changes = byKind.get(record.kind);
    if (!changes) throw new RangeError(`Cannot add ${record.id}: the model has no kind ${record.kind}`);
    changes.set(record.key, record);
  }
  for (const { kind, key } of upserts) {
    if (tables.get(kind)?.ofKey(key) !== undefined) continue;
    for (const id of awaited.of(kind, key)) {
      const record = source.record(id);
      if (record && !byKind.get(record.kind)?.has(record.key)) byKind.get(record.kind)?.set(record.key, record);
    }
  }
  return byKind;
}

/** Records that link to what was removed link to it again should it come back. */
function awaitRemoved({ model, tables, links, awaited }: GraphParts, deltas: ReadonlyMap<string, KindDelta>): void {
  for (const { name, from, to } of model.links) {
    const { reverse } = links.get(name)!;
    const table = tables.get(from)!;
    const delta = deltas.get(to)!;
    for (const node of delta.removed())
      for (const source of targetsOf(reverse, node)) awaited.add(to, delta.before.key(node), table.id(source));
  }
}

/** The edges that the records of a write store of a link, a row a record. */
function linkRows(def: LinkDef, { records }: KindDelta, to: KindTable, { awaited }: GraphParts): Csr {
  if (records.length === 0) return emptyRows(def);
  const rows = new Uint32List();
  const targets = new Uint32List();
  const tables: number[] = [];
  records.forEach((record, row) => {
    for (const entry of record.links[def.name] ?? []) {
      const target = to.ofKey(entry.key);
      if (target === undefined) {
        awaited.add(def.to, entry.key, record.id);
        continue;
      }
      rows.push(row);
      targets.push(target);
      if (def.tag) tables.push(truthTableOfTag(entry));
    }
  });
  const edges = { rows: rows.view(), targets: targets.view(), truths: def.tag ? Uint8Array.from(tables) : null };
  return csrFromPairs(edges, records.length, to.size);
}

function emptyRows({ tag }: LinkDef): Csr {
  return { offsets: new Uint32Array(1), targets: new Uint32Array(0), ...(tag && { truths: new Uint8Array(0) }) };
}

function nextLinks(
  before: GraphParts,
  now: { model: Model } & Pick<GraphParts, "tables" | "columns" | "stored">,
  deltas: ReadonlyMap<string, KindDelta>,
  rows: ReadonlyMap<string, Csr>,
): Map<string, LinkIndex> {
  const links = new Map<string, LinkIndex>();
  const patch = (def: LinkDef, edges: Csr) => {
    const [from, to] = [deltas.get(def.from)!, deltas.get(def.to)!];
    links.set(def.name, patchLink(before.links.get(def.name)!, from, to, edges));
  };
  const derived = now.model.links.filter(({ name }) => now.stored.has(name));
  for (const def of now.model.links) if (!now.stored.has(def.name)) patch(def, rows.get(def.name)!);
  const earlier = new Deriver(before);
  const deriver = new Deriver({ ...now, links });
  for (const def of derived) {
    const known = earlier.inputs(def);
    if (deriver.inputs(def).every((input, index) => input === known[index])) {
      patch(
        def,
        deriver.effective(def, (link) => rows.get(link)!),
      );
      continue;
    }
    const whole = (link: string) => now.stored.get(link) ?? links.get(link)!.forward;
    links.set(def.name, linkIndexOf(deriver.effective(def, whole), now.tables.get(def.to)!.size));
  }
  return links;
}

function nextColumn(column: Column, delta: KindDelta): Column {
  if (!delta.touched) return column;
  const { property, part } = column;
  const values = delta.records.map((record) => propertyKeys(record.properties[property.name], part));
  const fresh = new Set(values.flat().filter((key) => column.keySpace.at(key) === undefined));
  const keySpace = column.keySpace.with([...fresh]);
  const targets = Uint32Array.from(values.flat(), (key) => keySpace.at(key)!);
  const rows = Uint32Array.from(values.flatMap((keys, row) => keys.map(() => row)));
  const edges = csrFromPairs({ rows, targets, truths: null }, values.length, keySpace.size);
  const csr = patchForward(column.csr, delta, null, edges);
  return csr === column.csr ? column : { ...column, csr, keySpace };
}

function nextText(text: LayeredText, delta: KindDelta): LayeredText {
  if (!delta.touched) return text;
  const { kind } = delta.after;
  const builder = new TextIndexBuilder();
  for (const record of delta.records)
    builder.add(searchedTerms(kind, record, "title"), searchedTerms(kind, record, "body"));
  return text.next(delta, builder.build(Uint32Array.from(delta.records, (_, index) => index)));
}

function nextTerms(terms: readonly Term[], { touched, before, kept, records, after }: KindDelta): readonly Term[] {
  if (!touched || !hasTerms(after.kind)) return terms;
  const stay = terms.filter(({ key }) => kept[before.ofKey(key)!] !== LOST);
  return [...stay, ...records.map((record) => termOf(after.kind, record))].sort((a, b) => compareNatural(a.key, b.key));
}

function nextUnverified(unverified: Uint32Array, { touched, kept, records, rows }: KindDelta): Uint32Array {
  if (!touched) return unverified;
  const stay = renumber(unverified, kept).filter((node) => node !== LOST);
  const added = rows.filter((_, index) => !records[index]!.verified);
  const all = new Uint32Array(stay.length + added.length);
  all.set(stay);
  all.set(added, stay.length);
  return all;
}

function mapOf<K, T, U>(map: ReadonlyMap<K, T>, change: (value: T, key: K) => U): Map<K, U> {
  return new Map([...map].map(([key, value]) => [key, change(value, key)]));
}
