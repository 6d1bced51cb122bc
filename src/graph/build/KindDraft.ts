import type { Kind } from "../../model/createModel.ts";
import { isSearched, searchedTerms } from "../../model/record/searchedTerms.ts";
import { hasTerms, type Term } from "../../model/record/terms.ts";
import type { NodeRecord } from "../../model/types.ts";
import { compareCodePoints } from "../../model/words/naturalOrder.ts";
import { identity } from "../arrays/identity.ts";
import { Uint32List } from "../arrays/Uint32List.ts";
import { KindTable, LOST } from "../indexes/KindTable.ts";
import { TextIndexBuilder } from "../indexes/TextIndexBuilder.ts";
import type { PropertyColumn } from "./PropertyColumn.ts";
import { termOf } from "./recordFacts.ts";

/** The nodes of a kind, numbered as their keys are first met: as those of a record, or as what another links to. */
export class KindDraft {
  readonly kind: Kind;
  readonly keys: string[] = [];
  readonly index = new Map<string, number>();
  /** The numbers of the records, as they were added. */
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

  /** The number of a key. */
  number(key: string): number {
    const known = this.index.get(key);
    if (known !== undefined) return known;
    this.index.set(key, this.keys.length);
    return this.keys.push(key) - 1;
  }

  /** Takes in all of a record but its links; its number. */
  add(record: NodeRecord): number {
    const { kind } = this;
    const number = this.number(record.key);
    this.added.push(number);
    for (const column of this.columns) column.add(number, record.properties[column.property.name]);
    this.text?.add(searchedTerms(kind, record, "title"), searchedTerms(kind, record, "body"));
    if (hasTerms(kind)) this.terms.push(termOf(kind, record));
    if (!record.verified) this.unverified.push(number);
    return number;
  }
}

/** What the numbers of a draft become once all records are known: those of their keys in order. */
export interface FinalNumbers {
  readonly table: KindTable;
  /** Number in the draft → number in the table; LOST for a key that was linked to and never added. */
  readonly final: Uint32Array;
  /** Number in the table → position among the added records. */
  readonly recordOrder: Uint32Array;
}

/** The draft must not change any more. */
export function finalNumbers(draft: KindDraft): FinalNumbers {
  const added = draft.added.view();
  const recordOrder = identity(added.length);
  const keyAt = (position: number) => draft.keys[added[position]!]!;
  let sorted = true;
  for (let position = 1; position < added.length && sorted; position++)
    sorted = compareCodePoints(keyAt(position - 1), keyAt(position)) < 0;
  if (!sorted) recordOrder.sort((a, b) => compareCodePoints(keyAt(a), keyAt(b)));
  const final = new Uint32Array(draft.keys.length).fill(LOST);
  recordOrder.forEach((position, number) => {
    final[added[position]!] = number;
  });
  return { table: KindTable.of(draft.kind, inOrder(recordOrder, keyAt)), final, recordOrder };
}

function* inOrder(positions: Uint32Array, keyAt: (position: number) => string): Iterable<string> {
  for (const position of positions) yield keyAt(position);
}
