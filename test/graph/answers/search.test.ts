import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { search } from "../../../src/graph/answers/search.ts";
import { LayeredText } from "../../../src/graph/indexes/LayeredText.ts";
import { TextIndexBuilder } from "../../../src/graph/indexes/TextIndexBuilder.ts";
import { finish } from "../../../src/graph/Work.ts";
import { compareCodePoints } from "../../../src/model/words/naturalOrder.ts";
import { wsisModel } from "../../../src/model/wsisModel.ts";
import { keyPool, tableOf } from "../writes.ts";

interface Text {
  readonly title: readonly string[];
  readonly body: readonly string[];
}
type Texts = Readonly<Record<string, Readonly<Record<string, Text>>>>;

/** In another order than that of their ids. */
const kinds = ["SdgTarget", "Project", "Sdg"];
const words = fc.array(fc.constantFrom("a", "ab", "b"), { maxLength: 2 });
const text: fc.Arbitrary<Text> = fc.record({ title: words, body: words });
const texts: fc.Arbitrary<Texts> = fc.record(
  Object.fromEntries(
    kinds.map((kind) => [
      kind,
      fc.dictionary(fc.constantFrom(...keyPool), text, { maxKeys: 6, noNullPrototype: true }),
    ]),
  ),
);

function sought(all: Texts) {
  return kinds.map((kind) => {
    const table = tableOf(Object.keys(all[kind]!), wsisModel.kind(kind));
    const builder = new TextIndexBuilder();
    for (const key of table.keys) builder.add(all[kind]![key]!.title, all[kind]![key]!.body);
    return { table, text: LayeredText.of(builder.build(Uint32Array.from(table.keys, (_, number) => number))) };
  });
}

/** All hits in order, by looking through every text. */
function hitsOf(all: Texts, terms: readonly string[]): { id: string; rank: number }[] {
  return kinds
    .flatMap((kind) =>
      Object.entries(all[kind]!).flatMap(([key, { title, body }]) => {
        const has = (held: readonly string[]) =>
          terms.map((term, place) =>
            held.some((word) => (place === terms.length - 1 ? word.startsWith(term) : word === term)),
          );
        const [inTitle, inBody] = [has(title), has(body)];
        const met = terms.length > 0 && terms.every((_, place) => inTitle[place] || inBody[place]);
        const rank = 3 * inTitle.filter(Boolean).length + inBody.filter(Boolean).length;
        return met ? [{ id: `${kind}:${key}`, rank }] : [];
      }),
    )
    .sort((a, b) => b.rank - a.rank || compareCodePoints(a.id, b.id));
}

describe("search", () => {
  it("pages through the hits of all kinds by rank and id, and counts them by kind", () => {
    const terms = fc.array(fc.constantFrom("a", "b", "c"), { maxLength: 2 });
    fc.assert(
      fc.property(texts, terms, fc.integer({ min: 1, max: 4 }), (all, of, limit) => {
        const expected = hitsOf(all, of);
        const index = sought(all);
        const counts = new Map<string, number>();
        for (const { id } of expected) {
          const kind = id.slice(0, id.indexOf(":"));
          counts.set(kind, (counts.get(kind) ?? 0) + 1);
        }
        const pages: { id: string; rank: number }[] = [];
        for (;;) {
          const after = pages.at(-1);
          const answer = finish(search(index, { terms: of, kinds, limit, ...(after && { after }) }));
          pages.push(...answer.hits);
          expect(answer.totalCount).toBe(expected.length);
          expect(answer.hasNext).toBe(pages.length < expected.length);
          expect(answer.kinds).toEqual(
            [...counts]
              .map(([key, count]) => ({ key, count }))
              .sort((a, b) => b.count - a.count || compareCodePoints(a.key, b.key)),
          );
          if (!answer.hasNext) break;
          expect(answer.hits).toHaveLength(limit);
        }
        expect(pages).toEqual(expected);
      }),
      { seed: 32, numRuns: 80 },
    );
  });

  it("goes on from a place where no hit is any longer", () => {
    const one: Text = { title: ["a"], body: [] };
    const index = sought({ SdgTarget: {}, Sdg: {}, Project: { a: one, c: one, d: { title: ["a"], body: ["a"] } } });
    const from = (rank: number, id: string) =>
      finish(search(index, { terms: ["a"], kinds, limit: 5, after: { rank, id } })).hits.map(({ id: hit }) => hit);
    expect(from(3, "Project:b")).toEqual(["Project:c"]);
    expect(from(9, "Project:b")).toEqual(["Project:d", "Project:a", "Project:c"]);
    expect(from(1, "Project:b")).toEqual([]);
  });
});
