import { compareCodePoints } from "../../model/words/naturalOrder.ts";
import type { TextQuery } from "../../model/words/tokens.ts";
import type { PackedTexts } from "../arrays/PackedTexts.ts";
import { partitionPoint } from "../arrays/partitionPoint.ts";

/** Where a term stands, as bits of a posting. */
export const TITLE = 1;
export const BODY = 2;

/** Hits of one text query among the nodes of a kind. */
export interface TextHits {
  /** Nodes that have every term, ascending. */
  readonly nodes: Uint32Array;
  /** rank[i] of nodes[i]: 3 × query terms in the title + query terms in the body. */
  readonly ranks: Uint32Array;
}

/** Terms in code-point order, each with its postings: node * 4 + where, by node. */
export class TextIndex {
  readonly size: number;
  readonly terms: PackedTexts;
  readonly offsets: Uint32Array;
  readonly postingsOfAll: Uint32Array;

  constructor(size: number, terms: PackedTexts, offsets: Uint32Array, postings: Uint32Array) {
    this.size = size;
    this.terms = terms;
    this.offsets = offsets;
    this.postingsOfAll = postings;
  }

  /** The nodes that have every term, the last as the beginning of a word unless it is closed. Without terms: none. */
  find({ terms, closed }: TextQuery): TextHits {
    const none = { nodes: new Uint32Array(0), ranks: new Uint32Array(0) };
    if (terms.length === 0) return none;
    const last = closed ? -1 : terms.length - 1;
    const ranges = terms.map((term, index) => (index === last ? this.#prefix(term) : this.#exact(term)));
    if (ranges.some(([from, to]) => from === to)) return none;
    const lists = ranges.map(([from, to]) => this.#merged(from, to)).sort((a, b) => a.length - b.length);
    let nodes: Uint32Array | null = null;
    let ranks = new Uint32Array(0);
    for (const list of lists) [nodes, ranks] = intersect(nodes, ranks, list);
    return { nodes: nodes ?? new Uint32Array(0), ranks };
  }

  get postingCount(): number {
    return this.postingsOfAll.length;
  }

  /** The postings of the term at a place. */
  postings(term: number): Uint32Array {
    return this.postingsOfAll.subarray(this.offsets[term], this.offsets[term + 1]);
  }

  #exact(term: string): [number, number] {
    const index = this.#lowerBound(term);
    return this.terms.at(index) === term ? [index, index + 1] : [index, index];
  }

  #prefix(term: string): [number, number] {
    const terms = this.terms;
    const from = this.#lowerBound(term);
    return [from, partitionPoint(from, terms.length, (index) => terms.at(index)!.startsWith(term))];
  }

  #lowerBound(term: string): number {
    const terms = this.terms;
    return partitionPoint(0, terms.length, (index) => compareCodePoints(terms.at(index)!, term) < 0);
  }

  /** The postings of a range of terms as one list by node. */
  #merged(from: number, to: number): Uint32Array {
    const postings = this.postingsOfAll.subarray(this.offsets[from], this.offsets[to]);
    if (to === from + 1) return postings;
    const where = new Uint8Array(this.size);
    for (const entry of postings) where[entry >>> 2] = where[entry >>> 2]! | (entry & 3);
    const merged = new Uint32Array(Math.min(postings.length, this.size));
    let length = 0;
    for (let node = 0; node < where.length; node++) if (where[node] !== 0) merged[length++] = node * 4 + where[node]!;
    return merged.subarray(0, length);
  }
}

function intersect(
  nodes: Uint32Array | null,
  ranks: Uint32Array,
  list: Uint32Array,
): [Uint32Array, Uint32Array<ArrayBuffer>] {
  const most = nodes ? Math.min(nodes.length, list.length) : list.length;
  const outNodes = new Uint32Array(most);
  const outRanks = new Uint32Array(most);
  let length = 0;
  let index = 0;
  for (const entry of list) {
    const node = entry >>> 2;
    const rank = (entry & TITLE ? 3 : 0) + (entry & BODY ? 1 : 0);
    if (nodes) {
      while (index < nodes.length && nodes[index]! < node) index++;
      if (index === nodes.length) break;
      if (nodes[index] !== node) continue;
      outNodes[length] = node;
      outRanks[length++] = ranks[index]! + rank;
    } else {
      outNodes[length] = node;
      outRanks[length++] = rank;
    }
  }
  return [outNodes.subarray(0, length), outRanks.subarray(0, length)];
}
