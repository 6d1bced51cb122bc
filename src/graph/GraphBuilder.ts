import { basisMask, DECLARED, IMPLIED } from "../model/basis.ts";
import type { Kind, Model } from "../model/createModel.ts";
import type { Term } from "../model/filter.ts";
import { compareCodePoints, compareNatural } from "../model/naturalOrder.ts";
import { tokenize } from "../model/tokens.ts";
import type { Derivation, LinkDef, NodeRecord, PropertyDef, Value } from "../model/types.ts";
import { columnName } from "./columnName.ts";
import { type Csr, composeCsr, csrFromPairs, mapCsr, mergeCsr, reverseCsr, tableOf } from "./csr.ts";
import { Graph, type LinkIndex, type RecordSource } from "./Graph.ts";
import { KeySpace } from "./KeySpace.ts";
import { KindTable } from "./KindTable.ts";
import { TextIndexBuilder } from "./TextIndex.ts";
import { Uint32List } from "./Uint32List.ts";

/** The keys that a property's values stand for: each value of a list, the year of a date. */
export function propertyKeys(value: Value | undefined, part?: "year"): readonly string[] {
  if (value === undefined || value === null) return [];
  if (typeof value === "object") return value;
  return [part === "year" ? String(value).slice(0, 4) : String(value)];
}

/** Edges of a kind's nodes to a property's keys, as they are added. */
class PropertyColumn {
  readonly property: PropertyDef;
  readonly part: "year" | undefined;
  readonly #keys: Map<string, number>;
  readonly #rows = new Uint32List();
  readonly #targets = new Uint32List();

  constructor(property: PropertyDef, part: "year" | undefined) {
    this.property = property;
    this.part = part;
    this.#keys = new Map((property.vocabulary?.terms ?? []).map((term, at) => [term.key, at]));
  }

  add(row: number, value: Value | undefined): void {
    for (const key of propertyKeys(value, this.part)) {
      let target = this.#keys.get(key);
      if (target === undefined) {
        target = this.#keys.size;
        this.#keys.set(key, target);
      }
      this.#rows.push(row);
      this.#targets.push(target);
    }
  }

  build(final: Uint32Array, size: number): { csr: Csr; keySpace: KeySpace } {
    const closed = this.property.vocabulary !== undefined;
    const keySpace = new KeySpace([...this.#keys.keys()], closed, closed, this.#keys);
    const rows = this.#rows.view().map((row) => final[row] as number);
    return { csr: csrFromPairs(rows, this.#targets.view(), null, size, keySpace.size), keySpace };
  }
}

/** The nodes of a kind under the numbers in which their keys were first met. */
class KindDraft {
  readonly kind: Kind;
  readonly keys: string[] = [];
  readonly index = new Map<string, number>();
  readonly added = new Uint32List();
  readonly text: TextIndexBuilder | null;
  readonly columns: readonly PropertyColumn[];
  readonly terms: Term[] = [];
  readonly unverified: number[] = [];

  constructor(kind: Kind, columns: readonly PropertyColumn[]) {
    this.kind = kind;
    this.columns = columns;
    this.text = kind.properties.some((property) => property.search) ? new TextIndexBuilder() : null;
  }

  number(key: string): number {
    const known = this.index.get(key);
    if (known !== undefined) return known;
    this.index.set(key, this.keys.length);
    return this.keys.push(key) - 1;
  }
}

interface LinkDraft {
  readonly def: LinkDef;
  readonly rows: Uint32List;
  readonly targets: Uint32List;
  readonly bases: Uint32List;
}

/** Collects records, in any order, into an immutable graph. Links to nodes that are never added are left out. */
export class GraphBuilder {
  readonly #model: Model;
  readonly #kinds: ReadonlyMap<string, KindDraft>;
  readonly #links: ReadonlyMap<string, readonly LinkDraft[]>;

  constructor(model: Model) {
    this.#model = model;
    this.#kinds = new Map(model.kinds.map((kind) => [kind.name, new KindDraft(kind, columnsOf(model, kind))]));
    this.#links = new Map(
      model.kinds.map((kind) => [
        kind.name,
        model.links
          .filter((link) => link.from === kind.name)
          .map((def) => ({ def, rows: new Uint32List(), targets: new Uint32List(), bases: new Uint32List() })),
      ]),
    );
  }

  /** Adds a record; its id must not have been added before. */
  add(record: NodeRecord): void {
    const draft = this.#kinds.get(record.kind);
    if (!draft) throw new RangeError(`Cannot add ${record.id}: the model has no kind ${record.kind}`);
    const row = draft.number(record.key);
    draft.added.push(row);
    for (const column of draft.columns) column.add(row, record.properties[column.property.name]);
    if (!record.verified) draft.unverified.push(row);
    if (draft.text) draft.text.add(searchTerms(draft.kind, record, "title"), searchTerms(draft.kind, record, "body"));
    if (draft.kind.framework) {
      const parent = draft.kind.parent ? record.links[draft.kind.parent]?.[0]?.key : undefined;
      const group = draft.kind.classifier ? record.properties[draft.kind.classifier] : null;
      draft.terms.push({
        key: record.key,
        name: record.name,
        parent: parent ?? null,
        class: typeof group === "string" ? group : null,
      });
    }
    for (const link of this.#links.get(record.kind) as readonly LinkDraft[]) {
      const stored = record.links[link.def.name];
      if (!stored) continue;
      const target = this.#kinds.get(link.def.to) as KindDraft;
      for (const { key, basis } of stored) {
        link.rows.push(row);
        link.targets.push(target.number(key));
        if (link.def.tag) link.bases.push(basis ? basisMask([basis]) : DECLARED);
      }
    }
  }

  /** `source` gives the records themselves, of the same revision, when the graph needs more than its indexes. */
  build(source: RecordSource): Graph {
    const finals = new Map([...this.#kinds].map(([name, draft]) => [name, finalNumbers(draft)]));
    const tables = new Map([...finals].map(([name, { table }]) => [name, table]));
    const links = new Map<string, LinkIndex>();
    for (const { def, rows, targets, bases } of [...this.#links.values()].flat()) {
      const from = finals.get(def.from) as FinalNumbers;
      const to = finals.get(def.to) as FinalNumbers;
      links.set(def.name, linkIndex(from, to, rows, targets, def.tag ? bases : null));
    }
    const columns = new Map<string, { csr: Csr; keySpace: KeySpace }>();
    for (const [name, draft] of this.#kinds) {
      const { final, table } = finals.get(name) as FinalNumbers;
      for (const column of draft.columns)
        columns.set(columnName(name, column.property.name, column.part), column.build(final, table.size));
    }
    const stored = new Map(links);
    for (const def of this.#model.links)
      for (const derived of def.tag?.derived ?? []) {
        const effective = links.get(def.name) as LinkIndex;
        const size = (tables.get(def.to) as KindTable).size;
        const forward = mergeCsr(effective.forward, this.#derive(derived, stored, tables, columns), size);
        links.set(def.name, { forward, reverse: reverseCsr(forward, size) });
      }
    const texts = new Map(
      [...this.#kinds].flatMap(([name, draft]) =>
        draft.text ? [[name, draft.text.build((finals.get(name) as FinalNumbers).recordOrder)] as const] : [],
      ),
    );
    const terms = new Map(
      [...this.#kinds].map(([name, draft]) => [name, draft.terms.sort((a, b) => compareNatural(a.key, b.key))]),
    );
    const unverified = new Map(
      [...this.#kinds].map(([name, draft]) => {
        const { final } = finals.get(name) as FinalNumbers;
        return [name, draft.unverified.map((row) => final[row] as number)];
      }),
    );
    return new Graph({ model: this.#model, tables, links, columns, texts, terms, unverified, source });
  }

  #derive(
    { path, basis, where = [] }: Derivation,
    links: ReadonlyMap<string, LinkIndex>,
    tables: ReadonlyMap<string, KindTable>,
    columns: ReadonlyMap<string, { csr: Csr; keySpace: KeySpace }>,
  ): Csr {
    const ends = path.map((step) => (step.reverse ? this.#model.link(step.link).from : this.#model.link(step.link).to));
    const steps = path.map(({ link, reverse }) => {
      const index = links.get(link) as LinkIndex;
      return reverse ? index.reverse : index.forward;
    });
    const size = (tables.get(ends.at(-1) as string) as KindTable).size;
    const keepAt = (step: number) => {
      const conditions = where.filter((condition) => condition.step === step);
      if (conditions.length === 0) return undefined;
      return (node: number) =>
        conditions.every(({ property, equals }) => {
          const column = columns.get(columnName(ends[step - 1] as string, property)) as {
            csr: Csr;
            keySpace: KeySpace;
          };
          const wanted = column.keySpace.at(equals);
          const { offsets, targets } = column.csr;
          return wanted !== undefined && targets.subarray(offsets[node], offsets[node + 1]).includes(wanted);
        });
    };
    // From the far end: the framework's own links are few, and joined before the many of the start.
    let composed = steps.at(-1) as Csr;
    for (let step = steps.length - 1; step > 0; step--)
      composed = composeCsr(steps[step - 1] as Csr, composed, size, keepAt(step));
    if (basis === "KEEP") return composed;
    const implied = tableOf(IMPLIED);
    return mapCsr(
      composed,
      size,
      (target) => target,
      (table) => ((table >> DECLARED) & 1 ? implied : 0),
    );
  }
}

interface FinalNumbers {
  readonly table: KindTable;
  /** Draft number → number in the table; LOST for a key that was linked to and never added. */
  readonly final: Uint32Array;
  /** Number in the table → position among the added records. */
  readonly recordOrder: Uint32Array;
}

const LOST = 0xffffffff;

function finalNumbers(draft: KindDraft): FinalNumbers {
  const added = draft.added.view();
  const positions = new Uint32Array(added.length).map((_, at) => at);
  const keyAt = (position: number) => draft.keys[added[position] as number] as string;
  let sorted = true;
  for (let at = 1; at < positions.length && sorted; at++) sorted = compareCodePoints(keyAt(at - 1), keyAt(at)) < 0;
  if (!sorted) positions.sort((a, b) => compareCodePoints(keyAt(a), keyAt(b)));
  const final = new Uint32Array(draft.keys.length).fill(LOST);
  const keys = new Array<string>(added.length);
  positions.forEach((position, number) => {
    const draftNumber = added[position] as number;
    final[draftNumber] = number;
    keys[number] = draft.keys[draftNumber] as string;
  });
  const index = draft.index;
  for (const [key, number] of index) {
    const at = final[number] as number;
    if (at === LOST) index.delete(key);
    else index.set(key, at);
  }
  return { table: new KindTable(draft.kind, keys, index), final, recordOrder: positions };
}

function linkIndex(
  from: FinalNumbers,
  to: FinalNumbers,
  rows: Uint32List,
  targets: Uint32List,
  bases: Uint32List | null,
): LinkIndex {
  const kept = new Uint32List();
  const keptTargets = new Uint32List();
  const count = rows.length;
  const when = bases ? new Uint8Array(count) : null;
  for (let edge = 0; edge < count; edge++) {
    const target = to.final[targets.at(edge)] as number;
    if (target === LOST) continue;
    if (bases && when) when[kept.length] = tableOf(bases.at(edge));
    kept.push(from.final[rows.at(edge)] as number);
    keptTargets.push(target);
  }
  const forward = csrFromPairs(
    kept.view(),
    keptTargets.view(),
    when ? when.subarray(0, kept.length) : null,
    from.table.size,
    to.table.size,
  );
  return { forward, reverse: reverseCsr(forward, to.table.size) };
}

/** A column for each property that a filter, a dimension or a derivation reads keys from. */
function columnsOf(model: Model, kind: Kind): PropertyColumn[] {
  const columns = new Map<string, PropertyColumn>();
  const want = (name: string, part?: "year") => {
    const property = kind.property.get(name);
    const key = columnName(kind.name, name, part);
    if (property && !columns.has(key)) columns.set(key, new PropertyColumn(property, part));
  };
  for (const field of model.kinds.flatMap((other) => other.filterFields))
    if (field.property && endKind(model, field.kind, field.path) === kind.name) want(field.property, field.part);
  for (const def of model.links)
    for (const { path, where } of def.tag?.derived ?? [])
      for (const { step, property } of where ?? [])
        if (endKind(model, def.from, path.slice(0, step)) === kind.name) want(property);
  return [...columns.values()];
}

/** The kind at the end of a path. */
export function endKind(model: Model, start: string, path: readonly { link: string; reverse?: boolean }[]): string {
  return path.reduce((_, step) => (step.reverse ? model.link(step.link).from : model.link(step.link).to), start);
}

function searchTerms(kind: Kind, record: NodeRecord, where: "title" | "body"): string[] {
  const terms: string[] = [];
  for (const property of kind.properties) {
    if (property.search !== where) continue;
    const value = record.properties[property.name];
    if (typeof value === "string") terms.push(...tokenize(value));
    else if (Array.isArray(value)) for (const part of value) terms.push(...tokenize(part));
  }
  return terms;
}
