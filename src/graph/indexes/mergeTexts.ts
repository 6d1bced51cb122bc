import { compareCodePoints } from "../../model/words/naturalOrder.ts";
import { PackedTexts } from "../arrays/PackedTexts.ts";
import { Uint32List } from "../arrays/Uint32List.ts";
import { LOST } from "./KindTable.ts";
import { TextIndex } from "./TextIndex.ts";

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
    const order = compareTerms(leftTerms.at(l), rightTerms.at(r));
    const term = (order <= 0 ? leftTerms.at(l) : rightTerms.at(r))!;
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
  return new TextIndex(size, PackedTexts.of(terms), offsets.view().slice(), postings.slice(0, length));
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
