import { describe, expect, it } from "vitest";
import { wsisModel } from "../../../src/model/wsisModel.ts";
import { chipsOf } from "../../../src/page/parts/Address.ts";
import { conditionsOf, namedIn } from "../../../src/page/parts/conditions.ts";

const project = wsisModel.kind("Project");
const chipsIn = (parameters: Record<string, string>) => chipsOf(project, new URLSearchParams(parameters));

describe("the conditions of an address", () => {
  it("can each be taken back, those of a where and of its and too", () => {
    const where = { years: { from: 2010 }, and: [{ regions: { any: ["AFR"] } }, { text: "water" }] };
    const conditions = conditionsOf(chipsIn({ countries: "KEN", where: JSON.stringify(where) }));
    const left = conditions.map(({ field, without }) => [field, without.where && JSON.parse(without.where)]);
    expect(left).toEqual([
      ["countries", undefined],
      ["years", { and: where.and }],
      ["regions", { ...where, and: [{ text: "water" }] }],
      ["text", { ...where, and: [{ regions: { any: ["AFR"] } }] }],
    ]);
    expect(conditions[0]!.without).toEqual({ countries: null });
  });

  it("leave no where when the last of it is taken back", () => {
    const [only] = conditionsOf(chipsIn({ where: '{"and":[{"text":"water"}]}' }));
    expect(only!.without).toEqual({ where: null });
  });

  it("name nodes of other kinds, however deep, and nothing that cannot be", () => {
    const where = {
      or: [{ not: { countries: { none: ["KEN", 5] } } }, { and: { wrong: 1 } }],
      stakeholders: { some: { types: { any: ["ACADEMIA"] }, countries: { any: "FRA" } } },
      traverse: {
        from: ["Region:AFR", "x"],
        steps: { link: "RUN_BY", where: { countries: { regions: { any: ["ARB"] } } } },
      },
      ids: ["Project:infomed"],
      regions: "wrong",
    };
    expect(namedIn(wsisModel, project, chipsIn({ where: JSON.stringify(where) })).sort()).toEqual([
      "Country:FRA",
      "Country:KEN",
      "Project:infomed",
      "Region:AFR",
      "Region:ARB",
    ]);
  });
});
