import { readFileSync } from "node:fs";
import { buildSchema, type GraphQLObjectType } from "graphql";
import { describe, expect, it } from "vitest";
import type { Kind } from "../../../src/model/createModel.ts";
import { ACTIONS, STATES } from "../../../src/model/workbench/transitions.ts";
import { wsisModel } from "../../../src/model/wsisModel.ts";
import { MEASURES } from "../../../src/page/matrix/matrixQuestion.ts";
import { plainName } from "../../../src/page/words/plainName.ts";
import { DICTIONARIES, wordsIn } from "../../../src/page/words/Words.ts";

const { kinds, vocabularies } = wsisModel;
const schema = buildSchema(readFileSync("schema.graphql", "utf8"));
/** Every name of the model that a page can show, with a kind that has it. */
const names = kinds.flatMap((kind) =>
  [
    ...kind.dimensions.map(({ name }) => plainName(name)),
    ...kind.filterFields.map(({ name }) => name),
    ...kind.span.keys(),
    ...kind.properties.map(({ name }) => name),
    ...kind.sides.map(({ end }) => end.field),
    ...Object.keys((schema.getType(kind.name) as GraphQLObjectType).getFields()),
  ].map((name) => [kind.name, name] as const),
);

describe.each(Object.entries(DICTIONARIES))("the words of %s", (_, dictionary) => {
  it("have a name for each kind, of one and of several, and a sentence on it", () => {
    const told = (kind: Kind) => dictionary.kind(kind)?.length === 2 && dictionary.description(kind);
    expect(kinds.filter((kind) => !told(kind)).map(({ name }) => name)).toEqual([]);
  });

  it("have a name for each dimension, filter field, property, link, measure, state and action", () => {
    const unnamed = names.filter(([kind, name]) => !dictionary.name(name, kind)).map(([, name]) => name);
    const enums = [...MEASURES, ...STATES.map(({ key }) => key), ...ACTIONS.map(({ key }) => key)];
    const others = enums.filter((name) => !dictionary.name(plainName(name)));
    expect([...new Set([...unnamed, ...others])].sort()).toEqual([]);
  });

  it("have a name for each term of each vocabulary", () => {
    const unnamed = [...vocabularies.values()].flatMap((vocabulary) =>
      vocabulary.terms
        .filter(({ key }) => !dictionary.term(vocabulary, key))
        .map(({ key }) => `${vocabulary.name} ${key}`),
    );
    expect(unnamed).toEqual([]);
  });
});

describe("words", () => {
  const project = wsisModel.kind("Project");

  it("count in the singular and the plural of their language", () => {
    const counted = (lang: string) => [0, 1, 2, 2345].map((count) => wordsIn(lang).counted(project, count));
    expect(counted("en")).toEqual(["0 projects", "1 project", "2 projects", "2,345 projects"]);
    expect(counted("fr")).toEqual(["0 projet", "1 projet", "2 projets", "2\u202f345 projets"]);
    expect(wordsIn("en").counted(wsisModel.kind("Sdg"), 1)).toBe("1 SDG");
  });

  it("write partial dates as far as they go, and leave alone what is none", () => {
    const dates = ["2015", "2015-12", "2015-12-16", "TBC", "19-20"];
    expect(dates.map((date) => wordsIn("en").date(date))).toEqual([
      "2015",
      "December 2015",
      "16 December 2015",
      "TBC",
      "19-20",
    ]);
    expect(wordsIn("fr").date("2015-12-16")).toBe("16 décembre 2015");
  });

  it("are English where the pages are not in a language", () => {
    expect(wordsIn("ar").kinds(project)).toBe("Projects");
    expect(wordsIn("fr").name("ACTION_LINE")).toBe("Grande orientation");
    expect(wordsIn("fr").kind(wsisModel.kind("Country"))).toBe("Pays");
  });
});
