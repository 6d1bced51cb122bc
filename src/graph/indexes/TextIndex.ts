import { compareCodePoints } from "../../model/words/naturalOrder.ts";
import { partitionPoint } from "../arrays/partitionPoint.ts";
import { Uint32List } from "../arrays/Uint32List.ts";
import { LOST } from "./KindTable.ts";

const TITLE = 1;
const BODY = 2;

/** Hits of one text query among the nodes of a kind. */
export interface TextHits {
  /** Nodes that have every term, ascending. */
  readonly nodes: Uint32Array;
  /** rank[i] of nodes[i]: 3 × query terms in the title + query terms in the body. */
  readonly ranks: Uint32Array;
}

/** Collects the terms of records in the order in which they are numbered for now. */
export class TextIndexBuilder {
  readonly #ordinals = new Map<string, number>();
  readonly #lastSeen = new Uint32List();
  /** Per record its distinct terms as ordinal * 4 + where. */
  readonly #stream = new Uint32List();
  readonly #starts = new Uint32List();

  add(title: readonly string[], body: readonly string[]): void {
    const start = this.#stream.length;
    this.#starts.push(start);
    for (const term of title) this.#addTerm(term, TITLE, start);
    for (const term of body) this.#addTerm(term, BODY, start);
  }

  #addTerm(term: string, where: number, start: number): void {
    let ordinal = this.#ordinals.get(term);
    if (ordinal === undefined) {
      ordinal = this.#ordinals.size;
      this.#ordinals.set(term, ordinal);
      this.#lastSeen.push(0);
    }
    // Places are kept plus one, so that 0 means never.
    const place = this.#lastSeen.at(ordinal);
    if (place > start) {
      this.#stream.or(place - 1, where);
      return;
    }
    this.#stream.push(ordinal * 4 + where);
    this.#lastSeen.set(ordinal, this.#stream.length);
  }

  /** `order[i]`: the present number of the record that is to be number i. */
  build(order: Uint32Array): TextIndex {
    const terms = [...this.#ordinals.keys()].sort(compareCodePoints);
    const sorted = new Uint32Array(terms.length);
    terms.forEach((term, index) => {
      sorted[this.#ordinals.get(term)!] = index;
    });
    const stream = this.#stream.view();
    const offsets = new Uint32Array(terms.length + 1);
    for (const entry of stream) {
      const slot = sorted[entry >>> 2]! + 1;
      offsets[slot] = offsets[slot]! + 1;
    }
    for (let index = 0; index < terms.length; index++) offsets[index + 1] = offsets[index + 1]! + offsets[index]!;
    const next = offsets.slice();
    const postings = new Uint32Array(stream.length);
    for (let node = 0; node < order.length; node++) {
      const record = order[node]!;
      const start = this.#starts.at(record);
      const end = record + 1 < this.#starts.length ? this.#starts.at(record + 1) : stream.length;
      for (let index = start; index < end; index++) {
        const entry = stream[index]!;
        const term = sorted[entry >>> 2]!;
        const slot = next[term]!;
        postings[slot] = node * 4 + (entry & 3);
        next[term] = slot + 1;
      }
    }
    return new TextIndex(order.length, terms, offsets, postings);
  }
}

/** Terms in code-point order, each with its postings: node * 4 + where, by node. */
export class TextIndex {
  readonly size: number;
  readonly #terms: readonly string[];
  readonly #offsets: Uint32Array;
  readonly #postings: Uint32Array;

  constructor(size: number, terms: readonly string[], offsets: Uint32Array, postings: Uint32Array) {
    this.size = size;
    this.#terms = terms;
    this.#offsets = offsets;
    this.#postings = postings;
  }

  /** The nodes that have every term, the last as the beginning of a word. Without terms: none. */
  find(terms: readonly string[]): TextHits {
    const none = { nodes: new Uint32Array(0), ranks: new Uint32Array(0) };
    if (terms.length === 0) return none;
    const ranges = terms.map((term, index) => (index === terms.length - 1 ? this.#prefix(term) : this.#exact(term)));
    if (ranges.some(([from, to]) => from === to)) return none;
    const lists = ranges.map(([from, to]) => this.#merged(from, to)).sort((a, b) => a.length - b.length);
    let nodes: Uint32Array | null = null;
    let ranks = new Uint32Array(0);
    for (const list of lists) [nodes, ranks] = intersect(nodes, ranks, list);
    return { nodes: nodes ?? new Uint32Array(0), ranks };
  }

  get terms(): readonly string[] {
    return this.#terms;
  }

  get postingCount(): number {
    return this.#postings.length;
  }

  /** The postings of the term at a place. */
  postings(term: number): Uint32Array {
    return this.#postings.subarray(this.#offsets[term], this.#offsets[term + 1]);
  }

  #exact(term: string): [number, number] {
    const index = this.#lowerBound(term);
    return this.#terms[index] === term ? [index, index + 1] : [index, index];
  }

  #prefix(term: string): [number, number] {
    const terms = this.#terms;
    const from = this.#lowerBound(term);
    return [from, partitionPoint(from, terms.length, (index) => terms[index]!.startsWith(term))];
  }

  #lowerBound(term: string): number {
    const terms = this.#terms;
    return partitionPoint(0, terms.length, (index) => compareCodePoints(terms[index]!, term) < 0);
  }

  /** The postings of a range of terms as one list by node. */
  #merged(from: number, to: number): Uint32Array {
    const postings = this.#postings.subarray(this.#offsets[from], this.#offsets[to]);
    if (to === from + 1) return postings;
    const where = new Uint8Array(this.size);
    for (const entry of postings) where[entry >>> 2] = where[entry >>> 2]! | (entry & 3);
    const merged = new Uint32Array(Math.min(postings.length, this.size));
    let length = 0;
    for (let node = 0; node < where.length; node++) if (where[node] !== 0) merged[length++] = node * 4 + where[node]!;
    return merged.subarray(0, length);
  }
}

/** An index, and the number that each of its nodes is to have: ascending, or LOST for those that are left out. */
export interface PlacedText {
  readonly index: TextIndex;
  readonly places: Uint32Array;
}

/** One index over the nodes of two, `size` in all; no number is given twice. */
export function mergeTexts(left: PlacedText, right: PlacedText, size: number): TextIndex {
  const [leftTerms, rightTerms] = [left.index.terms, right.index.terms];
  const terms: string[] = [];
  const offsets = new Uint32List();
  const postings = new Uint32Array(left.index.postingCount + right.index.postingCount);
  let length = 0;
  let l = 0;
  let r = 0;
  while (l < leftTerms.length || r < rightTerms.length) {
    const order = compareTerms(leftTerms[l], rightTerms[r]);
    const term = (order <= 0 ? leftTerms[l] : rightTerms[r])!;
    const begin = length;
    if (order <= 0) length = placePostings(left.index.postings(l++), left.places, postings, length);
    const middle = length;
    if (order >= 0) length = placePostings(right.index.postings(r++), right.places, postings, length);
    if (length === begin) continue;
    if (begin < middle && middle < length) postings.subarray(begin, length).sort();
    terms.push(term);
    offsets.push(begin);
  }
  offsets.push(length);
  return new TextIndex(size, terms, offsets.view().slice(), postings.slice(0, length));
}

/** A missing term comes after all others. */
function compareTerms(a: string | undefined, b: string | undefined): number {
  if (a === undefined) return 1;
  return b === undefined ? -1 : compareCodePoints(a, b);
}

function placePostings(from: Uint32Array, places: Uint32Array, to: Uint32Array, start: number): number {
  let length = start;
  for (const entry of from) {
    const place = places[entry >>> 2]!;
    if (place !== LOST) to[length++] = place * 4 + (entry & 3);
  }
  return length;
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
