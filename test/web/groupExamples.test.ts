import { describe, expect, it } from "vitest";
import { groupExamples } from "../../web/groupExamples.ts";
import type { Example } from "../../web/loadExamples.ts";

const example = (name: string, group: string, text = ""): Example => ({
  name,
  group,
  title: `About ${name}`,
  description: "Tells more.",
  text,
});
const examples = [
  example("a", "Sets and filters", "{ sets }"),
  example("b", "Of my own"),
  example("c", "Look up", "{ node }"),
  example("d", "Look up"),
  example("e", ""),
];
const shown = (words?: string) =>
  groupExamples(examples, words).map((group) => [group.name, group.examples.map(({ name }) => name).join("")]);

describe("groupExamples", () => {
  it("puts the groups of the cookbook first, in its order, and leaves out empty ones", () => {
    expect(shown()).toEqual([
      ["Look up", "cd"],
      ["Sets and filters", "a"],
      ["Of my own", "b"],
      ["", "e"],
    ]);
  });

  it("keeps the examples that hold all the words, wherever and in whatever case", () => {
    expect(shown("NODE")).toEqual([["Look up", "c"]]);
    expect(shown("about filters")).toEqual([["Sets and filters", "a"]]);
    expect(shown(" ")).toEqual(shown());
    expect(shown("sets node")).toEqual([]);
  });
});
