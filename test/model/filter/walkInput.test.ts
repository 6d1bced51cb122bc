import { describe, expect, it } from "vitest";
import { MAX_ROUTES, MAX_STEPS, nodeFilter, routesFrom, type StepInput } from "../../../src/model/filter/walkInput.ts";
import { library } from "../library.ts";

/** The routes from some kinds, as kinds and links. */
function routes(kinds: readonly string[], ...steps: StepInput[]): string[] {
  return [...routesFrom(library, kinds, steps)].flatMap(([start, all]) =>
    all.map((hops) =>
      [start, ...hops.map(({ link, reverse, kind }) => `${reverse ? "<" : ">"}${link} ${kind}`)].join(" "),
    ),
  );
}
const refusal = (path: string) => expect.objectContaining({ code: "BAD_USER_INPUT", path });

describe("nodeFilter", () => {
  it("is the filter under the plural of a kind", () => {
    expect(nodeFilter(library, { books: { text: "a" } })).toEqual({ kind: "Book", filter: { text: "a" } });
    expect(nodeFilter(library, { authors: null, books: {} })).toEqual({ kind: "Book", filter: {} });
  });

  it("is none where there is no filter, or of a kind that the model lacks", () => {
    for (const where of [undefined, null, {}, { books: null }, { robots: {} }])
      expect(nodeFilter(library, where)).toBeNull();
  });
});

describe("routesFrom", () => {
  it("goes a relationship every way that it leads, unless a direction is named", () => {
    const follows = { link: "FOLLOWS" };
    expect(routes(["Book"], follows)).toEqual(["Book >BOOK_SEQUEL Book", "Book <BOOK_SEQUEL Book"]);
    expect(routes(["Book"], { ...follows, direction: "ANY" })).toHaveLength(2);
    expect(routes(["Book"], { ...follows, direction: "OUT" })).toEqual(["Book >BOOK_SEQUEL Book"]);
    expect(routes(["Book"], { ...follows, direction: "IN" })).toEqual(["Book <BOOK_SEQUEL Book"]);
  });

  it("goes on from where the step before led", () => {
    expect(routes(["Book", "Author"], { link: "WRITTEN_BY" }, { link: "WRITTEN_BY" })).toEqual([
      "Book >BOOK_AUTHOR Author <BOOK_AUTHOR Book",
      "Author <BOOK_AUTHOR Book >BOOK_AUTHOR Author",
    ]);
  });

  it("keeps to the kind that a filter is of", () => {
    expect(routes(["Topic"], { link: "ABOUT", where: { books: {} } })).toEqual(["Topic <BOOK_TOPIC Book"]);
    expect(() => routes(["Topic"], { link: "ABOUT", where: { authors: {} } })).toThrow(refusal("steps[0]"));
  });

  it("leaves out kinds from which the steps lead nowhere, if from others they do", () => {
    const found = routesFrom(library, ["Book", "Place"], [{ link: "ABOUT" }]);
    expect([found.get("Book")?.length, found.get("Place")?.length]).toEqual([1, 0]);
  });

  it("tells where steps could lead that lead nowhere", () => {
    const lost = () => routes(["Book"], { link: "ABOUT" }, { link: "LIVES_IN", direction: "OUT" });
    expect(lost).toThrow(refusal("steps[1]"));
    expect(lost).toThrow(/LIVES_IN OUT leads from Topic to nothing.*PART_OF OUT to Topic.*ABOUT IN from Book/);
    expect(routes([], { link: "ABOUT" })).toEqual([]);
  });

  it("refuses no steps, too many steps, and too many ways", () => {
    const there: StepInput = { link: "FOLLOWS", direction: "OUT" };
    expect(() => routes(["Book"])).toThrow(refusal("steps"));
    expect(routes(["Book"], ...Array(MAX_STEPS).fill(there))).toHaveLength(1);
    expect(() => routes(["Book"], ...Array(MAX_STEPS + 1).fill(there))).toThrow(refusal("steps"));
    const both: StepInput = { link: "FOLLOWS" };
    const most = Math.log2(MAX_ROUTES);
    expect(routes(["Book"], ...Array(most).fill(both))).toHaveLength(MAX_ROUTES);
    expect(() => routes(["Book"], ...Array(most + 1).fill(both))).toThrow(refusal(`steps[${most}]`));
  });
});
