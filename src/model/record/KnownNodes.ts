import type { Model } from "../createModel.ts";
import type { Term, TermsOf } from "../filter/terms.ts";
import type { NodeRecord } from "../types.ts";
import { nodeId, splitId } from "./nodeId.ts";
import { ParentCycles } from "./ParentCycles.ts";

/**
 * What a check of records knows of the nodes around them: which ones there are, of which class, and what stands above them.
 * Records that are checked are added before, so that it is the graph as it will be. What was never told is not there.
 */
export class KnownNodes {
  readonly #model: Model;
  readonly #terms: TermsOf;
  readonly #termOf = new Map<string, ReadonlyMap<string, Term>>();
  /** The class of each node; null: it has none. */
  readonly #present = new Map<string, string | null>();
  readonly #absent = new Set<string>();
  readonly #above = new ParentCycles();

  /** `terms`: what the store holds of a framework kind. */
  constructor(model: Model, terms: TermsOf) {
    this.#model = model;
    this.#terms = terms;
  }

  /** Takes a record as it is, or as it will be. */
  add({ id, kind, properties, links }: NodeRecord): void {
    const { classifier, parent } = this.#model.kind(kind);
    const group = classifier === undefined ? null : properties[classifier];
    this.#add(id, kind, typeof group === "string" ? group : null, (parent && links[parent]?.[0]?.key) ?? null);
  }

  #add(id: string, kind: string, group: string | null, parent: string | null): void {
    this.#present.set(id, group);
    this.#absent.delete(id);
    this.#above.set(id, parent === null ? null : nodeId(kind, parent));
  }

  /** There is no such node, or no more. */
  remove(id: string): void {
    this.#present.delete(id);
    this.#absent.add(id);
    this.#above.set(id, null);
  }

  /** Learns of nodes, and of all that stands above them, what it does not know yet. `fetch` is asked for as many as can be at a time. */
  async load(
    ids: Iterable<string>,
    fetch: (ids: readonly string[]) => Promise<readonly (NodeRecord | null)[]>,
  ): Promise<void> {
    const isNew = (id: string | null): id is string => id !== null && !this.#present.has(id) && !this.#absent.has(id);
    let wanted = [...new Set(ids)].filter(isNew);
    while (wanted.length > 0) {
      const asked = wanted.filter((id) => !this.#addTerm(id));
      const found = asked.length > 0 ? await fetch(asked) : [];
      for (const [index, id] of asked.entries()) {
        const record = found[index];
        if (record) this.add(record);
        else this.remove(id);
      }
      wanted = [...new Set(wanted.map((id) => this.#above.parent(id)))].filter(isNew);
    }
  }

  /** False for a node of no framework kind. */
  #addTerm(id: string): boolean {
    const { kind, key } = splitId(id)!;
    if (!this.#model.kind(kind).framework) return false;
    const term = this.#termsByKey(kind).get(key);
    if (term) this.#add(id, kind, term.class, term.parent);
    else this.remove(id);
    return true;
  }

  #termsByKey(kind: string): ReadonlyMap<string, Term> {
    const known = this.#termOf.get(kind) ?? new Map(this.#terms(kind).map((term) => [term.key, term]));
    this.#termOf.set(kind, known);
    return known;
  }

  has(id: string): boolean {
    return this.#present.has(id);
  }

  classOf(id: string): string | null {
    return this.#present.get(id) ?? null;
  }

  parentOf(id: string): string | null {
    return this.#above.parent(id);
  }

  /** The nodes of the circle of parents that a node takes part in, whichever first; null if it takes part in none. */
  circleOf(id: string): readonly string[] | null {
    return this.#above.circleOf(id);
  }

  /** Keys that may have been meant, of a framework kind or one class of it. */
  keysLike(kind: string, group?: string): string[] {
    return this.#terms(kind).flatMap((term) => (group === undefined || term.class === group ? [term.key] : []));
  }
}
