import { expect, it } from "vitest";
import { createModel } from "../../src/model/createModel.ts";
import { isPartialDate } from "../../src/model/record/partialDate.ts";
import type { ModelDef } from "../../src/model/types.ts";
import { suggest } from "../../src/model/words/suggest.ts";
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

it("suggest finds a near spelling, and nothing far", () => {
  expect(suggest("c7-ehea", ["C1", "C7-EHEA"])).toBe("C7-EHEA");
  expect(suggest("KEM", ["FRA", "KEN"])).toBe("KEN");
  expect(suggest("zzzzzz", ["C1", "KEN"])).toBeNull();
});

it("isPartialDate knows the calendar", () => {
  expect(["2015", "2015-12", "2016-02-29"].every(isPartialDate)).toBe(true);
  expect(["15", "2015-13", "2015-02-29", "2015-00", "2015-1", "2015-12-16T00:00"].some(isPartialDate)).toBe(false);
});
