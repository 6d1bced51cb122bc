import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { listBits } from "../../../src/graph/arrays/bits.ts";
import { LayeredText } from "../../../src/graph/indexes/LayeredText.ts";
import type { TextIndex } from "../../../src/graph/indexes/TextIndex.ts";
import { TextIndexBuilder } from "../../../src/graph/indexes/TextIndexBuilder.ts";
import { deltaOf, inOrder, tableOf, writes, written } from "../writes.ts";

interface Text {
  readonly title: readonly string[];
  readonly body: readonly string[];
}

const words = fc.array(fc.constantFrom("a", "ab", "abc", "b", "项", "𝒳"), { maxLength: 3 });
const text: fc.Arbitrary<Text> = fc.record({ title: words, body: words });
const queries = [[], ["a"], ["ab"], ["a", "b"], ["ab", "a"], ["b", "项"], ["𝒳"], ["none"], ["a", "none"]];

/** So many that layers of one to three nodes pile up before they are merged. */
const keys = Array.from({ length: 40 }, (_, number) => `k${number}`);

function indexOf(texts: readonly Text[]): TextIndex {
  const builder = new TextIndexBuilder();
  for (const { title, body } of texts) builder.add(title, body);
  return builder.build(Uint32Array.from(texts, (_, number) => number));
}

describe("LayeredText", () => {
  it("finds after any writes what an index made afresh finds", () => {
    fc.assert(
      fc.property(fc.array(text, { maxLength: keys.length, size: "max" }), writes(keys, text, 3), (start, list) => {
        let state = new Map(start.map((one, number) => [keys[number]!, one]));
        let table = tableOf(state.keys());
        let layers = LayeredText.of(indexOf(inOrder(state)));
        for (const write of list) {
          const delta = deltaOf(table, write);
          layers = layers.next(delta, indexOf(delta.records.map(({ key }) => write.get(key)!)));
          state = written(state, write);
          table = delta.after;
          const fresh = indexOf(inOrder(state));
          for (const terms of queries) {
            const found = fresh.find({ terms });
            expect([terms, layers.find({ terms })]).toEqual([terms, found]);
            expect([...listBits(layers.bits({ terms }))]).toEqual([...found.nodes]);
          }
        }
      }),
      { seed: 11, numRuns: 20 },
    );
  });

  it("stays itself when another follows", () => {
    const before = LayeredText.of(indexOf([{ title: ["a"], body: [] }]));
    const delta = deltaOf(tableOf(["k"]), new Map([["k", null]]));
    expect(before.next(delta, indexOf([])).find({ terms: ["a"] }).nodes).toHaveLength(0);
    expect([...before.find({ terms: ["a"] }).nodes]).toEqual([0]);
  });
});
