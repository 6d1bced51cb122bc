import type { NodeRecord } from "../model/types.ts";
import type { KnownNodes } from "../model/validity/KnownNodes.ts";
import type { CellFault } from "./Fault.ts";

/** A record that a row would make. */
export interface Candidate {
  readonly record: NodeRecord;
  readonly before: NodeRecord | null;
}

export interface SettlementOptions<C> {
  /** What is wrong with a candidate beside the nodes that are known; nothing: it can stand. */
  readonly check: (candidate: C) => readonly CellFault[];
  /** Ids of the candidates' own kind that one refers to. */
  readonly refersTo: (candidate: C) => readonly string[];
}

/**
 * Finds out which rows of a kind can stand beside each other. A row with faults gives way to what is there without it, so
 * that what refers to it may be lost too; rows in a circle of parents give way all together. Of rows with one id the first
 * that can stands. The nodes known are in the end what they are with the rows that stand.
 */
export class Settlement<C extends Candidate> {
  readonly #known: KnownNodes;
  readonly #options: SettlementOptions<C>;
  readonly #standing = new Map<string, C>();
  readonly #rejected = new Map<C, readonly CellFault[]>();
  /** By id, the first last. */
  readonly #waiting = new Map<string, C[]>();
  readonly #referring = new Map<string, C[]>();
  readonly #unchecked: C[] = [];

  constructor(candidates: readonly C[], known: KnownNodes, options: SettlementOptions<C>) {
    this.#known = known;
    this.#options = options;
    for (const candidate of candidates.toReversed()) {
      add(this.#waiting, candidate.record.id, candidate);
      for (const id of options.refersTo(candidate)) add(this.#referring, id, candidate);
    }
    for (const id of this.#waiting.keys()) this.#stand(id);
    for (let next = this.#unchecked.pop(); next; next = this.#unchecked.pop()) this.#settle(next);
  }

  /** The faults of a candidate that was rejected; null: it stands, or another with its id does. */
  faultsOf(candidate: C): readonly CellFault[] | null {
    return this.#rejected.get(candidate) ?? null;
  }

  #settle(candidate: C): void {
    const { id } = candidate.record;
    if (this.#standing.get(id) !== candidate) return;
    const faults = this.#options.check(candidate);
    if (faults.length === 0) return;
    this.#rejected.set(candidate, faults);
    const others = this.#standingIn(this.#known.circleOf(id)).filter((one) => one !== candidate);
    for (const other of others) this.#rejected.set(other, this.#options.check(other));
    for (const one of [candidate, ...others]) this.#giveWay(one);
  }

  #giveWay({ record: { id, kind, key }, before }: C): void {
    this.#standing.delete(id);
    if (before) this.#known.add(before);
    else this.#known.remove(kind, key);
    this.#stand(id);
    for (const one of this.#referring.get(id) ?? []) this.#unchecked.push(one);
    for (const one of this.#standingIn(this.#known.circleOf(id))) this.#unchecked.push(one);
  }

  /** The next candidate with an id stands, until it is found to have faults. */
  #stand(id: string): void {
    const next = this.#waiting.get(id)?.pop();
    if (!next) return;
    this.#standing.set(id, next);
    this.#known.add(next.record);
    this.#unchecked.push(next);
  }

  #standingIn(circle: readonly string[] | null): C[] {
    return (circle ?? []).flatMap((id) => this.#standing.get(id) ?? []);
  }
}

function add<C>(lists: Map<string, C[]>, id: string, candidate: C): void {
  const list = lists.get(id);
  if (list) list.push(candidate);
  else lists.set(id, [candidate]);
}
