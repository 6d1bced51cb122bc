import { ANY_BASIS, type BasisMask } from "../../model/filter/basis.ts";
import type { Filter, Walk } from "../../model/filter/Filter.ts";
import { type LinkStep, startKind, targetKind, turnsBack } from "../../model/links/linkStep.ts";
import type { SetSpec } from "../../model/requests.ts";
import { andInto, type Bits, emptyBits, fullBits, hasBit, listBits, notInto, orInto, setBit } from "../arrays/bits.ts";
import { eachEdge, edgeCount } from "../arrays/csr.ts";
import { edgesAlong } from "../build/edgesAlong.ts";
import type { GraphParts } from "../build/GraphParts.ts";
import type { LazyIndexes } from "../build/LazyIndexes.ts";
import { PIECE, type Work } from "../Work.ts";
import { NodeSet } from "./NodeSet.ts";
import { type CountedStep, walkCounts } from "./walkCounts.ts";
import { walkEnds } from "./walkEnds.ts";

/** Up to so many nodes reached from a start, they are kept as a list. */
const MOST_LISTED = 4096;

/** Which nodes of one revision are in a set, pass a filter, or are where walks end. */
export class NodeSets {
  readonly #parts: GraphParts;
  readonly #indexes: LazyIndexes;
  readonly #everything = new Map<string, NodeSet>();
  /** One set is asked for its page, its count and its facets: it is worked out once, and forgotten with the operation. */
  readonly #known = new WeakMap<SetSpec | Filter, NodeSet>();

  constructor(parts: GraphParts, indexes: LazyIndexes) {
    this.#parts = parts;
    this.#indexes = indexes;
  }

  /** The nodes of a set. Shared: not to be changed. */
  *of(set: SetSpec): Work<NodeSet> {
    // A filter speaks of one kind, but for the two that are the same for all.
    const { from, filter } = set;
    const asked = from || filter.op === "everything" || filter.op === "nothing" ? set : filter;
    let nodes = this.#known.get(asked);
    if (!nodes) {
      nodes = yield* this.#select(set);
      this.#known.set(asked, nodes);
    }
    return nodes;
  }

  *#select(set: SetSpec): Work<NodeSet> {
    const { kind, from, filter } = set;
    if (from) {
      const table = this.#parts.tables.get(startKind(this.#parts.model, from))!;
      const starts = [...new Set(from.ids)].map((id) => table.ofId(id)).filter((node) => node !== undefined);
      return yield* this.linked(starts, from, set);
    }
    return filter.op === "everything" ? this.#all(kind) : NodeSet.ofBits(yield* this.passing(kind, filter));
  }

  /** The nodes that a step leads to from any of some others, without those that do not pass the set's filter. */
  *linked(starts: readonly number[], step: LinkStep, { kind, filter, basis }: SetSpec): Work<NodeSet> {
    const reached = this.#reached(starts, step, basis);
    if (filter.op === "everything") return reached;
    // Kept by filter, as many starts may ask with one.
    const passing = (yield* this.of({ kind, filter, basis })).bits ?? emptyBits(this.#size(kind));
    if (!reached.bits) return NodeSet.ofList(reached.list.filter((node) => hasBit(passing, node)));
    const both = passing.slice();
    andInto(both, reached.bits);
    return NodeSet.ofBits(both);
  }

  #all(kind: string): NodeSet {
    let all = this.#everything.get(kind);
    if (!all) {
      all = NodeSet.ofBits(fullBits(this.#size(kind)));
      this.#everything.set(kind, all);
    }
    return all;
  }

  #reached(starts: readonly number[], step: LinkStep, basis: BasisMask): NodeSet {
    const edges = edgesAlong(this.#parts, step);
    const most = starts.reduce((sum, start) => sum + edgeCount(edges, start), 0);
    if (most > MOST_LISTED) {
      const bits = emptyBits(this.#size(targetKind(this.#parts.model, step)));
      for (const start of starts) eachEdge(edges, start, basis, (target) => setBit(bits, target));
      return NodeSet.ofBits(bits);
    }
    const list: number[] = [];
    for (const start of starts) eachEdge(edges, start, basis, (target) => list.push(target));
    if (starts.length < 2) return NodeSet.ofList(Uint32Array.from(list));
    return NodeSet.ofList(Uint32Array.from(new Set(list)).sort());
  }

  /** The nodes of a kind that pass a filter, as fresh bits. */
  *passing(kind: string, filter: Filter): Work<Bits> {
    yield;
    const size = this.#size(kind);
    switch (filter.op) {
      case "everything":
        return fullBits(size);
      case "nothing":
        return emptyBits(size);
      case "and":
      case "or": {
        const [first, ...rest] = filter.of as [Filter, ...Filter[]];
        const bits = yield* this.passing(kind, first);
        for (const part of rest) {
          if (filter.op === "and") andInto(bits, yield* this.passing(kind, part));
          else orInto(bits, yield* this.passing(kind, part));
        }
        return bits;
      }
      case "not": {
        const bits = yield* this.passing(kind, filter.of);
        notInto(bits, size);
        return bits;
      }
      case "text":
        return this.#parts.texts.get(kind)?.bits(filter) ?? emptyBits(size);
      case "exists":
        return this.#indexes.field(filter.field).anyKey(filter.basis).slice();
      case "verified": {
        const bits = emptyBits(size);
        for (const node of this.#parts.unverified.get(kind) ?? []) setBit(bits, node);
        if (filter.value) notInto(bits, size);
        return bits;
      }
      case "ids": {
        const bits = emptyBits(size);
        const table = this.#parts.tables.get(kind)!;
        for (const id of filter.ids) {
          const node = table.ofId(id);
          if (node !== undefined) setBit(bits, node);
        }
        return bits;
      }
      case "any": {
        const bits = emptyBits(size);
        const index = this.#indexes.field(filter.field);
        for (const key of filter.keys) {
          const number = index.keySpace.at(key);
          if (number !== undefined) index.orKeyInto(bits, number, filter.basis);
        }
        return bits;
      }
      case "range": {
        const bits = emptyBits(size);
        const index = this.#indexes.field(filter.field);
        const { from = Number.NEGATIVE_INFINITY, to = Number.POSITIVE_INFINITY } = filter;
        let number = 0;
        for (const key of index.keySpace.keys) {
          if (Number(key) >= from && Number(key) <= to) index.orKeyInto(bits, number, ANY_BASIS);
          number++;
        }
        return bits;
      }
      case "reached": {
        const { list, steps } = yield* this.#walk(filter.walk);
        return yield* walkEnds(list, steps);
      }
      case "some": {
        const bits = emptyBits(size);
        const index = this.#indexes.field(filter.field);
        const passing = yield* this.passing(filter.field.target!.name, filter.filter);
        const nodes = listBits(passing);
        for (let begin = 0; begin < nodes.length; begin += PIECE) {
          for (const node of nodes.subarray(begin, begin + PIECE)) index.addTo(bits, node, filter.basis);
          yield;
        }
        return bits;
      }
    }
  }

  /** For each node of the walk's last kind, how many walks end there. */
  *walkCounts(walk: Walk): Work<Float64Array> {
    const { list, steps } = yield* this.#walk(walk);
    return yield* walkCounts(list, this.#size(walk.kind), steps);
  }

  /** Where a walk starts, and its steps as the graph takes them. */
  *#walk({ kind, start, steps }: Walk): Work<{ list: Uint32Array; steps: CountedStep[] }> {
    const counted: CountedStep[] = [];
    for (const [place, step] of steps.entries())
      counted.push({
        edges: edgesAlong(this.#parts, step),
        basis: step.basis,
        size: this.#size(step.kind),
        passing: step.filter.op === "everything" ? null : yield* this.passing(step.kind, step.filter),
        turns: turnsBack(steps[place - 1], step),
      });
    const { list } = yield* this.of({ kind, filter: start, basis: ANY_BASIS });
    return { list, steps: counted };
  }

  #size(kind: string): number {
    const table = this.#parts.tables.get(kind);
    if (!table) throw new RangeError(`The model has no kind ${kind}`);
    return table.size;
  }
}
