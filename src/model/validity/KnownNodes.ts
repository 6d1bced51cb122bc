import type { Model } from "../createModel.ts";
import { nodeId, splitId } from "../record/nodeId.ts";
import type { Term, TermsOf } from "../record/terms.ts";
import type { NodeRecord } from "../types.ts";
import { keyReason } from "./checkKey.ts";
import { eachReference } from "./eachReference.ts";
import { ParentCycles } from "./ParentCycles.ts";

/** Gives records by id; null for what does not exist. */
export type FetchRecords = (ids: readonly string[]) => Promise<readonly (NodeRecord | null)[]>;

/** What is known of a node: its class, null for none; undefined: that it does not exist. */
type Known = string | null | undefined;

/**
 * What a check of records knows of the nodes around them: which ones there are, of which class, and what stands above them.
 * Records that are checked are added before, so that it is the graph as it will be. What was never told is not there.
 */
export class KnownNodes {
  readonly #model: Model;
  readonly #terms: TermsOf;
  /** By kind and key. */
  readonly #nodes = new Map<string, Map<string, Known>>();
  readonly #termsByKey = new Map<string, ReadonlyMap<string, Term>>();
  readonly #above = new ParentCycles();

  /** `terms`: what the store holds of a framework kind. */
  constructor(model: Model, terms: TermsOf) {
    this.#model = model;
    this.#terms = terms;
  }

  /** Takes a record as it is, or as it will be. */
  add({ kind, key, properties, links }: NodeRecord): void {
    const { classifier, parent } = this.#model.kind(kind);
    const group = classifier === undefined ? null : properties[classifier];
    this.#set(kind, key, typeof group === "string" ? group : null, (parent && links[parent]?.[0]?.key) ?? null);
  }

  /** There is no such node, or no more. */
  remove(kind: string, key: string): void {
    this.#set(kind, key, undefined, null);
  }

  #set(kind: string, key: string, known: Known, parent: string | null): void {
    this.#of(kind).set(key, known);
    if (this.#model.kind(kind).parent !== undefined)
      this.#above.set(nodeId(kind, key), parent === null ? null : nodeId(kind, parent));
  }

  #of(kind: string): Map<string, Known> {
    const nodes = this.#nodes.get(kind) ?? new Map<string, Known>();
    this.#nodes.set(kind, nodes);
    return nodes;
  }

  has(kind: string, key: string): boolean {
    return this.#nodes.get(kind)?.get(key) !== undefined;
  }

  classOf(kind: string, key: string): string | null {
    return this.#nodes.get(kind)?.get(key) ?? null;
  }

  /** Id of what stands directly above a node. */
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

  /** Learns of all that records refer to, what it does not know yet. */
  async loadReferences(records: Iterable<NodeRecord>, fetch: FetchRecords): Promise<void> {
    const wanted = new Set<string>();
    for (const record of records)
      eachReference(this.#model, record, (kind, key) => {
        if (this.#isNew(kind, key)) wanted.add(nodeId(kind, key));
      });
    await this.load(wanted, fetch);
  }

  /** Learns of nodes, and of all that stands above them, what it does not know yet; asks for as many as can be at a time. */
  async load(ids: Iterable<string>, fetch: FetchRecords): Promise<void> {
    const isNew = (id: string | null): id is string => {
      const { kind, key } = splitId(id ?? "") ?? {};
      return kind !== undefined && key !== undefined && this.#isNew(kind, key);
    };
    let wanted = [...new Set(ids)].filter(isNew);
    while (wanted.length > 0) {
      const asked = wanted.filter((id) => !this.#addTerm(id));
      const found = asked.length > 0 ? await fetch(asked) : [];
      for (const [index, id] of asked.entries()) {
        const record = found[index];
        const { kind, key } = splitId(id)!;
        if (record) this.add(record);
        else this.remove(kind, key);
      }
      wanted = [...new Set(wanted.map((id) => this.#above.parent(id)))].filter(isNew);
    }
  }

  /** True for a key that could belong to a node and is not known of yet. */
  #isNew(kind: string, key: string): boolean {
    return !this.#nodes.get(kind)?.has(key) && keyReason(key) === null;
  }

  /** False for a node of no framework kind. */
  #addTerm(id: string): boolean {
    const { kind, key } = splitId(id)!;
    if (!this.#model.kind(kind).framework) return false;
    const terms = this.#termsByKey.get(kind) ?? new Map(this.#terms(kind).map((term) => [term.key, term]));
    this.#termsByKey.set(kind, terms);
    const term = terms.get(key);
    this.#set(kind, key, term?.class, term?.parent ?? null);
    return true;
  }
}
