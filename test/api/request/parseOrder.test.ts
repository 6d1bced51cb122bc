import { describe, expect, it } from "vitest";
import type { OrderArgument } from "../../../src/api/request/ConnectionArguments.ts";
import { parseOrder } from "../../../src/api/request/parseOrder.ts";
import { DECLARED } from "../../../src/model/filter/basis.ts";
import { InputError } from "../../../src/model/InputError.ts";
import { wsisModel } from "../../../src/model/wsisModel.ts";
import { smallContext } from "../../support/smallContext.ts";

const context = smallContext();
const parse = (kind: string, ...orderBy: OrderArgument[]) =>
  parseOrder({ context, kind: wsisModel.kind(kind), basis: ["DECLARED"] }, orderBy);
const keys = (kind: string, ...orderBy: OrderArgument[]) => parse(kind, ...orderBy).map(({ key }) => key);

describe("an order", () => {
  it("by fields is one by properties, upward unless it says otherwise", () => {
    expect(
      keys("Project", { field: "YEAR_START", descending: true }, { field: "TITLE", descending: null, count: null }),
    ).toEqual([
      { property: "yearStart", descending: true },
      { property: "title", descending: false },
    ]);
  });

  it("ends at the id, which leaves nothing to decide", () => {
    expect(keys("Project", { field: "TITLE" }, { field: "ID", descending: true }, { field: "URL" })).toEqual([
      { property: "title", descending: false },
      { property: "id", descending: true },
    ]);
    expect(keys("Project")).toEqual([]);
  });

  it("by a count names the link, its way, what counts and under which basis", () => {
    const everything = { filter: { op: "everything" }, basis: DECLARED };
    expect(keys("Country", { count: { projects: {} }, descending: true })).toEqual([
      { count: { link: "PROJECT_COUNTRY", reverse: true, ...everything, withBelow: false }, descending: true },
    ]);
    expect(keys("ActionLine", { count: { projects: {} } })).toEqual([
      { count: { link: "PROJECT_ACTION_LINE", reverse: true, ...everything, withBelow: true }, descending: false },
    ]);
    expect(keys("Project", { count: { countries: { ids: ["Country:KEN"] } } })).toMatchObject([
      { count: { link: "PROJECT_COUNTRY", reverse: false, filter: { op: "ids", ids: ["Country:KEN"] } } },
    ]);
  });

  it("is written out with the basis, so that a cursor of one under another is none of its own", () => {
    const [one] = parse("Country", { count: { projects: { sdgs: { any: ["3"] } } } });
    expect(one?.written).toEqual({
      count: "projects",
      where: { sdgs: { any: ["3"], basis: ["DECLARED"] } },
      basis: DECLARED,
      descending: false,
    });
  });
});

describe("an order is refused", () => {
  const either = 'An order has either a "field" or a "count"';
  it.each<[string, OrderArgument[], InputError]>([
    ["without field and count", [{}], new InputError("orderBy[0]", either)],
    ["with both", [{ field: "NAME" }, { field: "ID", count: { projects: {} } }], new InputError("orderBy[1]", either)],
    [
      "for an unknown key in what counts",
      [{ count: { projects: { sdgs: { any: ["none"] } } } }],
      new InputError("orderBy[0].count.projects.sdgs.any[0]", 'Unknown Sdg "none": expected one of 3, 4'),
    ],
  ])("%s", (_, orderBy, error) => {
    expect(() => parse("Country", ...orderBy)).toThrow(error);
  });

  it("not for what stands after the id", () => {
    expect(keys("Country", { field: "ID" }, {})).toHaveLength(1);
  });
});
