import { expect, it } from "vitest";
import { AwaitedKeys } from "../../../src/graph/build/AwaitedKeys.ts";

it("AwaitedKeys names the records that link to a key of a kind, each once", () => {
  const awaited = new AwaitedKeys();
  awaited.add("Country", "ZZZ", "Project:p");
  awaited.add("Country", "ZZZ", "Stakeholder:s");
  awaited.add("Country", "ZZZ", "Project:p");
  awaited.add("Sdg", "ZZZ", "Project:q");
  expect([...awaited.of("Country", "ZZZ")]).toEqual(["Project:p", "Stakeholder:s"]);
  expect([...awaited.of("Sdg", "ZZZ")]).toEqual(["Project:q"]);
  expect([...awaited.of("Country", "KEN")]).toEqual([]);
  expect([...awaited.of("Region", "ZZZ")]).toEqual([]);
});
