import type { LinkDef, StoredLink } from "../../model/types.ts";
import { type Csr, csrFromPairs } from "../arrays/csr.ts";
import { Uint32List } from "../arrays/Uint32List.ts";
import { LOST } from "../indexes/KindTable.ts";
import type { AwaitedKeys } from "./AwaitedKeys.ts";
import type { FinalNumbers, KindDraft } from "./KindDraft.ts";
import { truthTableOfTag } from "./recordFacts.ts";

/** The edges that records store of one link, as they are added: between numbers of drafts. */
export class LinkDraft {
  readonly def: LinkDef;
  readonly #to: KindDraft;
  readonly #rows = new Uint32List();
  readonly #targets = new Uint32List();
  readonly #truths = new Uint32List();

  constructor(def: LinkDef, to: KindDraft) {
    this.def = def;
    this.#to = to;
  }

  add(row: number, stored: readonly StoredLink[]): void {
    for (const entry of stored) {
      this.#rows.push(row);
      this.#targets.push(this.#to.number(entry.key));
      if (this.def.tag) this.#truths.push(truthTableOfTag(entry));
    }
  }

  /** The edges between final numbers; what leads to a key that was never added is left out, and awaited. */
  build(from: FinalNumbers, to: FinalNumbers, awaited: AwaitedKeys): Csr {
    const rows = new Uint32List();
    const targets = new Uint32List();
    const truths = this.def.tag ? new Uint8Array(this.#rows.length) : null;
    for (let edge = 0; edge < this.#rows.length; edge++) {
      const row = from.final[this.#rows.at(edge)]!;
      const target = to.final[this.#targets.at(edge)]!;
      if (target === LOST) {
        awaited.add(this.def.to, this.#to.keys[this.#targets.at(edge)]!, from.table.id(row));
        continue;
      }
      if (truths) truths[rows.length] = this.#truths.at(edge);
      rows.push(row);
      targets.push(target);
    }
    const edges = { rows: rows.view(), targets: targets.view(), truths: truths?.subarray(0, rows.length) ?? null };
    return csrFromPairs(edges, from.table.size, to.table.size);
  }
}
