import { expect, it } from "vitest";
import { edgesAlong } from "../../../src/graph/build/edgesAlong.ts";
import { graphParts } from "../../support/graphParts.ts";
import { smallGraph } from "../../support/smallGraph.ts";

it("edgesAlong goes over a link as the step says", () => {
  const parts = graphParts(smallGraph);
  const link = parts.links.get("COUNTRY_REGION")!;
  expect(edgesAlong(parts, { link: "COUNTRY_REGION" })).toBe(link.forward);
  expect(edgesAlong(parts, { link: "COUNTRY_REGION", reverse: false })).toBe(link.forward);
  expect(edgesAlong(parts, { link: "COUNTRY_REGION", reverse: true })).toBe(link.reverse);
});
