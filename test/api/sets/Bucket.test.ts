import { describe, expect, it } from "vitest";
import { Bucket } from "../../../src/api/sets/Bucket.ts";
import { InputError } from "../../../src/model/InputError.ts";
import { wsisModel } from "../../../src/model/wsisModel.ts";
import { record } from "../../support/record.ts";
import { smallContext } from "../../support/smallContext.ts";

const label = (ofKind: string, ofKey: string, lang: string, text: string) =>
  record(
    `Label:${ofKind}.${ofKey}.${lang}`,
    text,
    { ofKind, ofKey, lang },
    {},
    { sources: ["a list"], verified: false },
  );

const context = smallContext(
  label("Sdg", "3", "fr", "Bonne santé et bien-être"),
  label("Sdg", "3", "es", "Salud y bienestar"),
  label("ProjectStatus", "ONGOING", "fr", "En cours"),
);

function bucket(dimension: string, key: string, door = {}): Bucket {
  const set = { context, basis: ["DECLARED"] as const, door };
  return new Bucket(set, wsisModel.kind("Project").dimension.get(dimension)!, { key, count: 7 });
}

describe("the label of a bucket", () => {
  it.each([
    ["the name of its node", "SDG", "3", "Good Health and Well-Being"],
    ["the name of its node at any level", "ACTION_LINE_GROUP", "C7", "ICT applications"],
    ["the label of its term", "STATUS", "ONGOING", "Ongoing"],
    ["the value itself", "YEAR", "2015", "2015"],
    ["the key, where the node is gone", "STAKEHOLDER", "gone", "gone"],
    ["the key, where a term is not of the list", "STATUS", "STALLED", "STALLED"],
  ])("is %s", async (_, dimension, key, text) => {
    expect(await bucket(dimension, key).label()).toBe(text);
  });

  const said = { sources: ["a list"], verified: false };
  const made = { sources: ["made up for tests"], verified: true };
  const plain = { sources: [], verified: true };
  it.each([
    ["SDG", "3", ["fr", "es"], { text: "Bonne santé et bien-être", lang: "fr", ...said }],
    ["SDG", "3", ["ru", "es"], { text: "Salud y bienestar", lang: "es", ...said }],
    ["SDG", "4", ["fr"], { text: "Quality Education", lang: "en", ...made }],
    ["STATUS", "ONGOING", ["fr"], { text: "En cours", lang: "fr", ...said }],
    ["STATUS", "ONGOING", ["es"], { text: "Ongoing", lang: "en", ...plain }],
    ["YEAR", "2015", ["fr"], { text: "2015", lang: "en", ...plain }],
    ["STAKEHOLDER", "gone", ["fr"], { text: "gone", lang: "en", ...plain }],
  ])("of %s %s in %j is the first there is, else the English one", async (dimension, key, lang, name) => {
    expect(await bucket(dimension, key).labelIn({ lang })).toEqual(name);
  });

  it("is refused in what is no language", async () => {
    await expect(bucket("SDG", "3").labelIn({ lang: ["fr", "french"] })).rejects.toThrow(
      new InputError("lang[1]", 'Unknown language "french": did you mean "fr"?'),
    );
  });
});

it.each([
  ["SDG", "3", "Sdg:3"],
  ["REGION", "AFR", "Region:AFR"],
  ["STAKEHOLDER", "gone", undefined],
  ["STATUS", "ONGOING", undefined],
  ["YEAR", "2015", undefined],
])("behind %s %s stands %s", async (dimension, key, id) => {
  expect((await bucket(dimension, key).node())?.id).toBe(id);
});

it("opens with the door of its set and its own key, under the set's basis", () => {
  expect(bucket("SDG", "3", { verified: true }).where()).toEqual({
    verified: true,
    sdgs: { any: ["3"], basis: ["DECLARED"] },
  });
  expect(bucket("YEAR", "2015", { years: { from: 2010 } }).where()).toEqual({
    years: { from: 2010 },
    and: [{ years: { from: 2015, to: 2015 } }],
  });
});
