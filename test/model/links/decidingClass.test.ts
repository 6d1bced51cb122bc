import { expect, it } from "vitest";
import { decidingClass } from "../../../src/model/links/decidingClass.ts";
import { library } from "../library.ts";

it("decidingClass is the property that says whether a link field leads anywhere: of links back from one class", () => {
  const decided = library.kinds.flatMap((kind) =>
    kind.sides.flatMap((side) => {
      const property = decidingClass(kind, side);
      return property === undefined ? [] : [`${kind.name}.${side.end.field} by ${property}`];
    }),
  );
  expect(decided).toEqual(["Place.authors by type", "Place.born by type", "Place.cities by type"]);
});
