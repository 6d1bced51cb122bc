import { describe, expect, it } from "vitest";
import { createModel } from "../../src/model/createModel.ts";
import type { KindDef, LinkDef, ModelDef, PropertyDef } from "../../src/model/types.ts";
import { wsisDefinition } from "../../src/model/wsisModel.ts";

const broken = (change: (definition: ModelDef) => Partial<ModelDef>) => () =>
  createModel({ ...wsisDefinition, ...change(wsisDefinition) });

it("createModel names the part that does not fit", () => {
  const [dimension] = wsisDefinition.dimensions;
  const [link] = wsisDefinition.links;
  if (!dimension || !link) throw new Error("The model is empty");
  expect(broken((d) => ({ links: [...d.links, { ...link, name: "NEW", to: "Nowhere" }] }))).toThrow(
    /Nowhere|declared by two/,
  );
  expect(broken((d) => ({ dimensions: [...d.dimensions, { ...dimension, kind: "Project" }] }))).toThrow(
    /does not start at/,
  );
  expect(broken((d) => ({ dimensions: [...d.dimensions, { ...dimension, path: [], property: "nothing" }] }))).toThrow(
    /no property nothing/,
  );
});

describe("a rule that does not fit is named", () => {
  const changedKind = (name: string, change: (kind: KindDef) => Partial<KindDef>) =>
    broken(({ kinds }) => ({ kinds: kinds.map((kind) => (kind.name === name ? { ...kind, ...change(kind) } : kind)) }));
  const changed = (path: string, change: Partial<PropertyDef>) => {
    const [kind, name] = path.split(".") as [string, string];
    return changedKind(kind, ({ properties }) => ({
      properties: properties.map((property) => (property.name === name ? { ...property, ...change } : property)),
    }));
  };
  const changedLink = (name: string, change: Partial<LinkDef>) =>
    broken(({ links }) => ({ links: links.map((link) => (link.name === name ? { ...link, ...change } : link)) }));

  it.each<[string, () => unknown, RegExp]>([
    [
      "a form of a number",
      changed("Project.yearStart", { form: { pattern: /^x$/, expected: "x" } }),
      /yearStart: only/,
    ],
    ["a form of a part", changed("Country.m49", { form: { pattern: /\d{3}/, expected: "x" } }), /m49: its form/],
    ["a form with a memory", changed("Country.m49", { form: { pattern: /^x$/g, expected: "x" } }), /m49: its form/],
    ["a range of a text", changed("Project.url", { range: { from: 1, to: 2 } }), /url: a string has no range/],
    ["an empty range", changed("Project.yearEnd", { range: { from: 2, to: 1 } }), /yearEnd: its range is empty/],
    ["a start of another type", changed("Event.dateEnd", { notBefore: "year" }), /dateEnd: year is not/],
    ["a start that is not there", changed("Event.dateEnd", { notBefore: "begin" }), /dateEnd: begin is not/],
    ["an enum without terms", changed("Country.developmentGroups", { vocabulary: undefined as never }), /vocabulary/],
    [
      "a key of what there is not",
      changedKind("Label", () => ({ keyForm: { pattern: /^(?<of>.+)$/, expected: "x" } })),
      /Label: of is no property/,
    ],
    [
      "a key of many",
      changedKind("Project", () => ({ keyForm: { pattern: /^(?<PROJECT_SDG>.+)$/, expected: "x" } })),
      /Project: PROJECT_SDG is no property/,
    ],
    ["a reference in a list", changedKind("Label", () => ({ refersBy: { kind: "of", key: "ofKey" } })), /Label.of is/],
    [
      "a parent of another kind",
      changedKind("SdgTarget", () => ({ parent: "TARGET_GOAL" })),
      /TARGET_GOAL does not lead/,
    ],
    ["a class that there is not", changedLink("COUNTRY_REGION", { toClass: "MOON" }), /Region has no class MOON/],
    ["a tag that leads to one", changedLink("TARGET_GOAL", { tag: { kind: "sdg" } }), /a tag leads to many/],
    [
      "a kind twice",
      broken(({ kinds }) => ({ kinds: [...kinds, { ...kinds[1]!, plural: "others" }] })),
      /Sdg is declared twice/,
    ],
    [
      "a list of terms under the name of another",
      changed("Project.status", { vocabulary: { name: "RegionType", description: "x", terms: [] } }),
      /RegionType is declared twice/,
    ],
    [
      "a list of terms under the name of a kind",
      changed("Project.status", { vocabulary: { name: "Event", description: "x", terms: [] } }),
      /Event is declared twice/,
    ],
    [
      "a link twice",
      broken(({ links }) => ({
        links: [
          ...links,
          {
            ...links[0]!,
            relationship: "OTHER",
            forward: { ...links[0]!.forward, field: "above", filter: "above" },
            reverse: { ...links[0]!.reverse, field: "below", filter: "below" },
          },
        ],
      })),
      /PARENT is declared twice/,
    ],
    [
      "a dimension twice",
      broken(({ dimensions }) => ({ dimensions: [...dimensions, dimensions[0]!] })),
      /dimension .* is declared twice/,
    ],
    [
      "a dimension of nothing",
      broken((d) => ({ dimensions: [...d.dimensions, { ...d.dimensions[0]!, kind: "Projekt" }] })),
      /kind Projekt is not declared/,
    ],
    [
      "a year of a text",
      broken((d) => ({
        dimensions: [
          ...d.dimensions,
          { kind: "Project", name: "NEW", filter: "new", description: "x", path: [], property: "title", part: "year" },
        ],
      })),
      /Project.new: title is no date/,
    ],
    ["a title that there is not", changedKind("Project", () => ({ title: "nothing" })), /no property nothing to be/],
    [
      "a name that is not the title",
      changedKind("Country", () => ({ title: "iso2" })),
      /Country.name is not its title/,
    ],
    ["a class that is a text", changedKind("Region", () => ({ classifier: "name" })), /Region: name is no enum/],
    [
      "a key of any form shown as a number",
      changedKind("Sdg", () => ({ keyForm: undefined as never })),
      /Sdg.number: keys of any form/,
    ],
    ["a column twice", changed("Project.url", { column: "title" }), /Project has two columns title/],
    ["a column of every file", changed("Project.url", { column: "source" }), /Project has two columns source/],
    ["a column of a link", changedLink("PROJECT_SDG", { column: "title" }), /Project has two columns title/],
    [
      "a kind of tag twice",
      changedLink("PROJECT_SDG", { tag: { kind: "action_line" } }),
      /two tags of kind action_line/,
    ],
    ["a range that no Int has", changed("Project.yearEnd", { range: { from: 0, to: 2 ** 31 } }), /wider than an Int/],
  ])("%s", (_name, make, message) => {
    expect(make).toThrow(message);
  });
});
