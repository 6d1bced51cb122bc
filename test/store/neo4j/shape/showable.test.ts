import { expect, it } from "vitest";
import { wsisModel } from "../../../../src/model/wsisModel.ts";
import { showable } from "../../../../src/store/neo4j/shape/showable.ts";

const [project, country] = [wsisModel.kind("Project"), wsisModel.kind("Country")];

it("a term that the vocabulary does not have is none", () => {
  const { terms } = project.property.get("status")!.vocabulary!;
  expect(showable(project, "portal", { title: "A", status: "WEIRD" })).toEqual({ title: "A" });
  expect(showable(project, "portal", { title: "A", status: terms[0]!.key })).toEqual({
    title: "A",
    status: terms[0]!.key,
  });
  expect(showable(country, "KEN", { name: "Kenya", developmentGroups: ["LDC", "WEIRD"] })).toMatchObject({
    developmentGroups: ["LDC"],
  });
});

it("a text that every record has is the key where it is gone, of what is wanted", () => {
  expect(showable(project, "portal", {})).toEqual({ title: "portal" });
  expect(showable(project, "portal", {}, [project.property.get("url")!])).toEqual({});
});
