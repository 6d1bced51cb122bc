import type { Model } from "../../model/createModel.ts";
import type { NodeRecord } from "../../model/types.ts";
import { compareNatural } from "../../model/words/naturalOrder.ts";
import type { Csr } from "../arrays/csr.ts";
import { shareArray } from "../arrays/shareArray.ts";
import { LayeredText } from "../indexes/LayeredText.ts";
import { AwaitedKeys } from "./AwaitedKeys.ts";
import { columnName } from "./columnName.ts";
import { Deriver } from "./Deriver.ts";
import type { Column, GraphParts, RecordSource } from "./GraphParts.ts";
import { type FinalNumbers, finalNumbers, KindDraft } from "./KindDraft.ts";
import { LinkDraft } from "./LinkDraft.ts";
import { type LinkIndex, linkIndexOf } from "./LinkIndex.ts";
import { columnsOf } from "./PropertyColumn.ts";

/** Collects records, in any order, into the parts of a graph, whose arrays threads can share. Links to nodes that are never added are left out. */
export class GraphBuilder {
  readonly #model: Model;
  readonly #kinds: ReadonlyMap<string, KindDraft>;
  /** By the kind whose records store them. */
  readonly #links: ReadonlyMap<string, readonly LinkDraft[]>;

  constructor(model: Model) {
    this.#model = model;
    const columns = columnsOf(model);
    this.#kinds = new Map(model.kinds.map((kind) => [kind.name, new KindDraft(kind, columns.get(kind.name)!)]));
    const linksFrom = (kind: string) =>
      model.links.filter(({ from }) => from === kind).map((def) => new LinkDraft(def, this.#kinds.get(def.to)!));
    this.#links = new Map(model.kinds.map(({ name }) => [name, linksFrom(name)]));
  }

  /** Adds a record; its id must not have been added before. Throws a RangeError for a kind that the model lacks. */
  add(record: NodeRecord): void {
    const draft = this.#kinds.get(record.kind);
    if (!draft) throw new RangeError(`Cannot add ${record.id}: the model has no kind ${record.kind}`);
    const row = draft.add(record);
    for (const link of this.#links.get(record.kind)!) link.add(row, record.links[link.def.name] ?? []);
  }

  /**
   * `source` gives the records themselves, of the same revision, when the graph needs more than its indexes.
   * Ends the use of the builder.
   */
  build(source: RecordSource): GraphParts {
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
      const { name, from, to, tag } = draft.def;
      const forward = shareCsr(draft.build(finals.get(from)!, finals.get(to)!, awaited));
      if (tag?.derived) stored.set(name, forward);
      else links.set(name, shareLink(linkIndexOf(forward, tables.get(to)!.size)));
    }
    const deriver = new Deriver({ model, tables, columns, links, stored });
    for (const name of stored.keys()) {
      const def = model.link(name);
      const forward = deriver.effective(def, (link) => stored.get(link) ?? links.get(link)!.forward);
      links.set(name, shareLink(linkIndexOf(forward, tables.get(def.to)!.size)));
    }
    const texts = of(({ text }, { recordOrder }) => text && LayeredText.of(text.build(recordOrder)));
    return {
      model,
      tables,
      links,
      stored,
      columns,
      texts: new Map([...texts].filter((entry): entry is [string, LayeredText] => entry[1] !== null)),
      terms: of(({ terms }) => terms.sort((a, b) => compareNatural(a.key, b.key))),
      unverified: of(({ unverified }, { final }) => shareArray(Uint32Array.from(unverified, (row) => final[row]!))),
      awaited,
      source,
    };
  }

  #columns(finals: ReadonlyMap<string, FinalNumbers>): Map<string, Column> {
    const columns = new Map<string, Column>();
    for (const [name, draft] of this.#kinds) {
      const { final, table } = finals.get(name)!;
      for (const column of draft.columns)
        columns.set(columnName(name, column.property.name, column.part), shareColumn(column.build(final, table)));
    }
    return columns;
  }
}

function shareCsr({ offsets, targets, truths }: Csr): Csr {
  return {
    offsets: shareArray(offsets),
    targets: shareArray(targets),
    ...(truths && { truths: shareArray(truths) }),
  };
}

function shareLink({ forward, reverse }: LinkIndex): LinkIndex {
  return { forward: shareCsr(forward), reverse: shareCsr(reverse) };
}

function shareColumn(column: Column): Column {
  return { ...column, csr: shareCsr(column.csr) };
}
