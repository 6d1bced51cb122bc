import { expect, it } from "vitest";
import { createModel } from "../../src/model/createModel.ts";
import type { ModelDef } from "../../src/model/types.ts";
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
