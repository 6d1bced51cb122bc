import { describe, expect, it } from "vitest";
import { countedSides, orderFields } from "../../../src/api/request/orderFields.ts";
import { wsisModel } from "../../../src/model/wsisModel.ts";
import { toyModel } from "../../support/toyModel.ts";

describe("the fields of an order", () => {
  it("are the id and the properties, in the model's order and in capitals", () => {
    expect([...orderFields(wsisModel.kind("Project"))]).toEqual([
      ["ID", "id"],
      ["TITLE", "title"],
      ["SUMMARY", "summary"],
      ["STATUS", "status"],
      ["YEAR_START", "yearStart"],
      ["YEAR_END", "yearEnd"],
      ["URL", "url"],
    ]);
  });

  it("part words after digits too, and leave letters together", () => {
    const properties = ["m49", "ituMember", "co2Saved"].map(
      (name) => ({ name, description: name, type: "float" }) as const,
    );
    expect([...orderFields({ ...wsisModel.kind("Country"), properties }).keys()]).toEqual([
      "ID",
      "M49",
      "ITU_MEMBER",
      "CO2_SAVED",
    ]);
  });

  it("are of any type but lists", () => {
    const { properties } = toyModel.kind("Toy");
    const lists = properties.filter(({ type }) => type === "strings" || type === "enums");
    expect(lists.map(({ name }) => name)).toEqual(["materials", "colours"]);
    expect(orderFields(toyModel.kind("Toy")).size).toBe(1 + properties.length - lists.length);
    expect(orderFields(toyModel.kind("Toy")).has("COLOURS")).toBe(false);
  });
});

it("counted are the links that lead to many, either way", () => {
  const fields = (kind: string) => countedSides(wsisModel.kind(kind)).map(({ end }) => end.field);
  expect(fields("Linkage")).toEqual(["assertedBy", "documents", "sessions", "projects"]);
  expect(fields("Region")).toEqual(["countries", "members", "regionalReviews", "memberships"]);
});
