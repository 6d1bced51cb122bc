import { expect, it } from "vitest";
import { nameOf } from "../../../src/model/record/nameOf.ts";
import { library } from "../library.ts";

it("nameOf is the title of a node, or what the rule of its kind makes of it", () => {
  const [book, author] = [library.kind("Book"), library.kind("Author")];
  expect(nameOf(book, "b", { title: "Atlas" })).toBe("Atlas");
  expect([nameOf(book, "b", {}), nameOf(book, "b", { title: null })]).toEqual(["b", "b"]);
  expect([nameOf(author, "a", { name: "Ada" }), nameOf(author, "a", {})]).toEqual(["Ada (author)", "a (author)"]);
});
