import type { TextQuery } from "../../model/words/tokens.ts";
import { type Bits, emptyBits, setBit } from "../arrays/bits.ts";
import { identity } from "../arrays/identity.ts";
import { type KindDelta, renumber } from "./KindDelta.ts";
import { LOST } from "./KindTable.ts";
import { mergeTexts } from "./mergeTexts.ts";
import { type TextHits, TextIndex } from "./TextIndex.ts";

export interface Layer {
  readonly index: TextIndex;
  /** Number in the index → number in the kind, ascending but for LOST, which another layer may have. */
  readonly numbers: Uint32Array;
}

/** A layer is merged into the one below unless that is more than so many times its size. */
const GROWTH = 4;

/** The text of a kind: an index of most nodes, and smaller ones of those written since. */
export class LayeredText {
  readonly size: number;
  /** Largest first; or the one index, which has a node for each of the kind. */
  readonly #layers: readonly Layer[] | TextIndex;

  private constructor(size: number, layers: readonly Layer[] | TextIndex) {
    this.size = size;
    this.#layers = layers;
  }

  static of(index: TextIndex): LayeredText {
    return new LayeredText(index.size, index);
  }

  static ofLayers(size: number, layers: readonly Layer[]): LayeredText {
    return new LayeredText(size, layers);
  }

  /** Largest first; numbers are null where there is one index, of all nodes. */
  get layers(): readonly { readonly index: TextIndex; readonly numbers: Uint32Array | null }[] {
    return this.#layers instanceof TextIndex ? [{ index: this.#layers, numbers: null }] : this.#layers;
  }

  /** After a write; `added`: the text of the write's records, in their order. */
  next({ kept, rows, after }: KindDelta, added: TextIndex): LayeredText {
    const layers = this.#all().map(({ index, numbers }) => ({ index, numbers: renumber(numbers, kept) }));
    if (added.size > 0) layers.push({ index: added, numbers: rows });
    for (let last = layers.length - 1; last > 0; last--) {
      const [below, top] = [layers[last - 1]!, layers[last]!];
      if (top.index.size * GROWTH <= below.index.size) break;
      layers.splice(last - 1, 2, merged(below, top, after.size));
    }
    return new LayeredText(after.size, layers);
  }

  /** The nodes that have every term, the last as the beginning of a word unless it is closed. Without terms: none. */
  find(query: TextQuery): TextHits {
    if (this.#layers instanceof TextIndex) return this.#layers.find(query);
    return this.#layers.map((layer) => hitsOf(layer, query)).reduce(mergeHits);
  }

  bits(query: TextQuery): Bits {
    const bits = emptyBits(this.size);
    for (const node of this.find(query).nodes) setBit(bits, node);
    return bits;
  }

  #all(): readonly Layer[] {
    if (!(this.#layers instanceof TextIndex)) return this.#layers;
    return [{ index: this.#layers, numbers: identity(this.size) }];
  }
}

function hitsOf({ index, numbers }: Layer, query: TextQuery): TextHits {
  const found = index.find(query);
  const nodes = found.nodes.map((node) => numbers[node]!);
  if (!nodes.includes(LOST)) return { nodes, ranks: found.ranks };
  return {
    nodes: nodes.filter((node) => node !== LOST),
    ranks: found.ranks.filter((_, index) => nodes[index] !== LOST),
  };
}

function mergeHits(left: TextHits, right: TextHits): TextHits {
  if (left.nodes.length === 0) return right;
  if (right.nodes.length === 0) return left;
  const count = left.nodes.length + right.nodes.length;
  const nodes = new Uint32Array(count);
  const ranks = new Uint32Array(count);
  let l = 0;
  let r = 0;
  for (let index = 0; index < count; index++) {
    const fromLeft = r === right.nodes.length || (l < left.nodes.length && left.nodes[l]! < right.nodes[r]!);
    nodes[index] = fromLeft ? left.nodes[l]! : right.nodes[r]!;
    ranks[index] = fromLeft ? left.ranks[l++]! : right.ranks[r++]!;
  }
  return { nodes, ranks };
}

/** One layer of the nodes that two still have. */
function merged(left: Layer, right: Layer, size: number): Layer {
  const places = new Uint32Array(size).fill(LOST);
  for (const { numbers } of [left, right]) for (const node of numbers) if (node !== LOST) places[node] = 0;
  const numbers = new Uint32Array(size);
  let length = 0;
  for (let index = 0; index < size; index++) {
    if (places[index] === LOST) continue;
    places[index] = length;
    numbers[length++] = index;
  }
  const placed = ({ index, numbers: before }: Layer) => ({ index, places: renumber(before, places) });
  return { index: mergeTexts(placed(left), placed(right), length), numbers: numbers.slice(0, length) };
}
