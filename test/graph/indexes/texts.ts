import fc from "fast-check";
import type { TextIndex } from "../../../src/graph/indexes/TextIndex.ts";
import { TextIndexBuilder } from "../../../src/graph/indexes/TextIndexBuilder.ts";

/** The words of a record. */
export type Text = readonly [title: readonly string[], body: readonly string[]];

const words = fc.array(fc.constantFrom("a", "ab", "abc", "b", "ba", "\uffe5", "𝒳", "𝒳a"), { maxLength: 4 });
export const texts: fc.Arbitrary<Text[]> = fc.array(fc.tuple(words, words), { maxLength: 10 });
export const queries = fc.array(fc.constantFrom("a", "ab", "b", "c", "𝒳", "\uffe5"), { maxLength: 3 });

/** `order`: which text is to be number 0, 1, … */
export function build(list: readonly Text[], order: readonly number[] = list.map((_, number) => number)) {
  const builder = new TextIndexBuilder();
  for (const [title, body] of list) builder.add(title, body);
  return builder.build(Uint32Array.from(order));
}

/** By looking through the words of every text. */
export function expected(list: readonly (Text | null)[], terms: readonly string[]): [node: number, rank: number][] {
  return list.flatMap((text, node): [number, number][] => {
    if (!text || terms.length === 0) return [];
    const [inTitle, inBody] = text.map((held) =>
      terms.map((term, place) =>
        held.some((word) => (place === terms.length - 1 ? word.startsWith(term) : word === term)),
      ),
    );
    if (!terms.every((_, place) => inTitle![place] || inBody![place])) return [];
    return [[node, 3 * inTitle!.filter(Boolean).length + inBody!.filter(Boolean).length]];
  });
}

/** What an index finds, with ranks. */
export function found(index: TextIndex, terms: readonly string[]): [number, number][] {
  const { nodes, ranks } = index.find({ terms });
  return [...nodes].map((node, place) => [node, ranks[place]!]);
}
