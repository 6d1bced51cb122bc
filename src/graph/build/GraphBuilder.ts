import type { Kind, Model } from "../../model/createModel.ts";
import type { Term } from "../../model/filter/terms.ts";
import { endKind } from "../../model/links/linkStep.ts";
import { propertyKeys } from "../../model/record/propertyKeys.ts";
import { isSearched, searchedTerms } from "../../model/record/searchedTerms.ts";
import type { LinkDef, NodeRecord, PropertyDef, Value } from "../../model/types.ts";
import { compareCodePoints, compareNatural } from "../../model/words/naturalOrder.ts";
import { type Csr, csrFromPairs, reverseCsr } from "../arrays/csr.ts";
import { Uint32List } from "../arrays/Uint32List.ts";
import { Graph } from "../Graph.ts";
import { KeySpace } from "../indexes/KeySpace.ts";
import { KindTable, LOST } from "../indexes/KindTable.ts";
import { LayeredText } from "../indexes/LayeredText.ts";
import { TextIndexBuilder } from "../indexes/TextIndex.ts";
import { AwaitedKeys } from "./AwaitedKeys.ts";
import { columnName } from "./columnName.ts";
import { Deriver } from "./Deriver.ts";
import type { Column, LinkIndex, RecordSource } from "./GraphParts.ts";
import { termOf, truthTableOfTag } from "./recordFacts.ts";

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
    this.#keys = new Map((property.vocabulary?.terms ?? []).map((term, index) => [term.key, index]));
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

  build(final: Uint32Array, table: KindTable): Column {
    const { property, part } = this;
    const keys = this.#keys;
    const closed = property.vocabulary !== undefined;
    const keySpace = new KeySpace([...keys.keys()], closed, closed, (key) => keys.get(key));
    const rows = this.#rows.view().map((row) => final[row]!);
    const csr = csrFromPairs(rows, this.#targets.view(), null, table.size, keySpace.size);
    return { kind: table.kind.name, property, part, csr, keySpace };
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
    this.text = isSearched(kind) ? new TextIndexBuilder() : null;
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
  readonly tables: Uint32List;
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
          .map((def) => ({ def, rows: new Uint32List(), targets: new Uint32List(), tables: new Uint32List() })),
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
    if (draft.text)
      draft.text.add(searchedTerms(draft.kind, record, "title"), searchedTerms(draft.kind, record, "body"));
    if (draft.kind.framework) draft.terms.push(termOf(draft.kind, record));
    for (const link of this.#links.get(record.kind)!) {
      const stored = record.links[link.def.name];
      if (!stored) continue;
      const target = this.#kinds.get(link.def.to)!;
      for (const entry of stored) {
        link.rows.push(row);
        link.targets.push(target.number(entry.key));
        if (link.def.tag) link.tables.push(truthTableOfTag(entry));
      }
    }
  }

  /**
   * `source` gives the records themselves, of the same revision, when the graph needs more than its indexes.
   * Ends the use of the builder.
   */
  build(source: RecordSource): Graph {
    const model = this.#model;
    const finals = new Map([...this.#kinds].map(([name, draft]) => [name, finalNumbers(draft)]));
    const of = <T>(make: (draft: KindDraft, numbers: FinalNumbers) => T): Map<string, T> =>
      new Map([...this.#kinds].map(([name, draft]) => [name, make(draft, finals.get(name)!)]));
    const awaited = new AwaitedKeys();
    const tables = of((_, { table }) => table);
    const columns = this.#columns(finals);
    const links = new Map<string, LinkIndex>();
    const stored = new Map<string, Csr>();
    for (const draft of [...this.#links.values()].flat()) {
      const forward = this.#forward(draft, finals, awaited);
      if (draft.def.tag?.derived) stored.set(draft.def.name, forward);
      else links.set(draft.def.name, linkOf(forward, tables.get(draft.def.to)!));
    }
    const deriver = new Deriver({ model, tables, columns, links, stored });
    for (const name of stored.keys()) {
      const def = model.link(name);
      const forward = deriver.effective(def, (link) => stored.get(link) ?? links.get(link)!.forward);
      links.set(name, linkOf(forward, tables.get(def.to)!));
    }
    const texts = of(({ text }, { recordOrder }) => text && LayeredText.of(text.build(recordOrder)));
    return new Graph({
      model,
      tables,
      links,
      stored,
      columns,
      texts: new Map([...texts].filter((entry): entry is [string, LayeredText] => entry[1] !== null)),
      terms: of(({ terms }) => terms.sort((a, b) => compareNatural(a.key, b.key))),
      unverified: of(({ unverified }, { final }) => Uint32Array.from(unverified, (row) => final[row]!)),
      awaited,
      source,
    });
  }

  #columns(finals: ReadonlyMap<string, FinalNumbers>): Map<string, Column> {
    const columns = new Map<string, Column>();
    for (const [name, draft] of this.#kinds) {
      const { final, table } = finals.get(name)!;
      for (const column of draft.columns)
        columns.set(columnName(name, column.property.name, column.part), column.build(final, table));
    }
    return columns;
  }

  #forward({ def, rows, targets, tables }: LinkDraft, finals: ReadonlyMap<string, FinalNumbers>, awaited: AwaitedKeys) {
    const from = finals.get(def.from)!;
    const to = finals.get(def.to)!;
    const kept = new Uint32List();
    const keptTargets = new Uint32List();
    const truths = def.tag ? new Uint8Array(rows.length) : null;
    for (let edge = 0; edge < rows.length; edge++) {
      const row = from.final[rows.at(edge)]!;
      const target = to.final[targets.at(edge)]!;
      if (target === LOST) {
        const key = this.#kinds.get(def.to)!.keys[targets.at(edge)]!;
        awaited.add(def.to, key, from.table.id(row));
        continue;
      }
      if (truths) truths[kept.length] = tables.at(edge);
      kept.push(row);
      keptTargets.push(target);
    }
    return csrFromPairs(
      kept.view(),
      keptTargets.view(),
      truths?.subarray(0, kept.length) ?? null,
      from.table.size,
      to.table.size,
    );
  }
}

function linkOf(forward: Csr, to: KindTable): LinkIndex {
  return { forward, reverse: reverseCsr(forward, to.size) };
}

interface FinalNumbers {
  readonly table: KindTable;
  /** Draft number → number in the table; LOST for a key that was linked to and never added. */
  readonly final: Uint32Array;
  /** Number in the table → position among the added records. */
  readonly recordOrder: Uint32Array;
}

function finalNumbers(draft: KindDraft): FinalNumbers {
  const added = draft.added.view();
  const positions = new Uint32Array(added.length).map((_, index) => index);
  const keyAt = (position: number) => draft.keys[added[position]!]!;
  let sorted = true;
  for (let index = 1; index < positions.length && sorted; index++)
    sorted = compareCodePoints(keyAt(index - 1), keyAt(index)) < 0;
  if (!sorted) positions.sort((a, b) => compareCodePoints(keyAt(a), keyAt(b)));
  const final = new Uint32Array(draft.keys.length).fill(LOST);
  const keys = new Array<string>(added.length);
  positions.forEach((position, number) => {
    const draftNumber = added[position]!;
    final[draftNumber] = number;
    keys[number] = draft.keys[draftNumber]!;
  });
  return { table: new KindTable(draft.kind, keys, draft.index, final), final, recordOrder: positions };
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
