import { expect, it } from "vitest";
import { wsisModel } from "../../../../src/model/wsisModel.ts";
import { SummaryShape } from "../../../../src/store/neo4j/shape/SummaryShape.ts";

const country = wsisModel.kind("Country");

it("a node comes as the list of what is wanted, the key first", () => {
  expect(new SummaryShape(country, []).node).toBe("[n.key]");
  expect(new SummaryShape(country, ["developmentGroups", "verified"]).node).toBe(
    "[n.key, n.verified, n.developmentGroups]",
  );
  // A country has a property called name, and that is what is shown.
  expect(new SummaryShape(country, ["name"]).node).toBe("[n.key, n.name]");
  expect(new SummaryShape(country).node).toMatch(/^\[n\.key, n\.recordName, n\.sources, n\.verified, n\.name, /);
});

it("a summary has what was wanted; its name is else the key", () => {
  const shape = new SummaryShape(country, ["developmentGroups", "verified"]);
  expect(shape.summary(["KEN", true, ["LDC"]])).toEqual({
    id: "Country:KEN",
    kind: "Country",
    key: "KEN",
    name: "KEN",
    properties: { developmentGroups: ["LDC"] },
    sources: [],
    verified: true,
  });
});

it("a text that every record has, taken away by other means, is the key", () => {
  const shape = new SummaryShape(wsisModel.kind("Project"), ["title", "url"]);
  expect(shape.summary(["portal", null, null]).properties).toEqual({ title: "portal" });
});
