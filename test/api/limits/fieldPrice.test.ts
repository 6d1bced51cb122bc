import { parse } from "graphql";
import { expect, it } from "vitest";
import { sdl } from "../../../src/api/generated/sdl.ts";
import { fieldPrice } from "../../../src/api/limits/fieldPrice.ts";

const priceOf = (place: string, args: Record<string, unknown> = {}) => {
  const [type, field] = place.split(".") as [string, string];
  return fieldPrice(type, field, (name) => args[name]);
};

it.each<[string, Record<string, unknown>, number]>([
  ["Query.paths", {}, 4 ** 6],
  ["Query.paths", { maxLength: 1 }, 4 ** 3],
  ["Query.paths", { maxLength: 99 }, 4 ** 8],
  ["Query.paths", { maxLength: -99 }, 4 ** 3],
  ["Query.neighbourhood", {}, 200 * 4],
  ["Query.neighbourhood", { limit: 10, depth: 3 }, 10 * 4 * 3],
  ["Query.neighbourhood", { limit: 1e9, depth: 1e9 }, 1000 * 4 * 4],
  ["Query.resolve", { ids: ["a", "b"] }, 200],
  ["Query.resolve", { ids: null }, 0],
  ["Project.similar", {}, 500],
  ["Query.gaps", {}, 1000],
  ["Query.asOf", { revision: 3 }, 5000],
  ["Query.sets", {}, 100],
  ["Query.projects", {}, 0],
  ["Mutation.submitProject", {}, 5000],
  ["Query.suggestTags", {}, 2000],
  ["Submission.duplicates", {}, 500],
])("%s with %j costs %d beside its rows", (place, args, price) => {
  expect(priceOf(place, args)).toBe(price);
});

/** Root fields that cost no more than the rows they give, or whose steps have a price of their own. */
const AS_ITS_ROWS = [
  ...["actionLine", "actionLines", "matrix", "node", "nodes", "revision", "sdg", "sdgTarget", "sdgs", "search"],
  ...["timeline", "traverse", "viewer", "submission", "mySubmissions", "reviewQueue", "consultationWindow", "contest"],
  ...["contests", "merge"],
];

it("every root field that is written by hand has a price, or is known to cost no more than its rows", () => {
  const written = sdl
    .flatMap((text) => parse(text).definitions)
    .filter((one) => one.kind === "ObjectTypeDefinition" || one.kind === "ObjectTypeExtension")
    .flatMap(({ name, fields = [] }) => (name.value === "Query" ? fields.map((field) => field.name.value) : []));
  const priced = written.filter((field) => priceOf(`Query.${field}`, { ids: ["a"] }) > 0);
  expect([...priced, ...AS_ITS_ROWS].sort()).toEqual(written.toSorted());
});
