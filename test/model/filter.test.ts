import { describe, expect, it } from "vitest";
import { type Filter, parseFilter, type Term, writeBasis } from "../../src/model/filter.ts";
import { InputError } from "../../src/model/InputError.ts";
import { wsisModel } from "../../src/model/wsisModel.ts";

const term = (key: string, parent: string | null = null, group: string | null = null): Term => ({
  key,
  name: key,
  parent,
  class: group,
});
const terms: Record<string, Term[]> = {
  ActionLine: [term("C1"), term("C7"), term("C7-EHEA", "C7")],
  Region: [term("AFR", null, "ITU_REGION"), term("ECA", null, "UN_COMMISSION")],
  Sdg: [term("3")],
};

const parse = (
  where: Record<string, unknown>,
  basis: ("DECLARED" | "SUGGESTED" | "IMPLIED")[] = ["DECLARED"],
): Filter => parseFilter(wsisModel, "Project", where, basis, (kind) => terms[kind] ?? []);

function fault(where: Record<string, unknown>): InputError {
  try {
    parse(where);
  } catch (error) {
    if (error instanceof InputError) return error;
  }
  throw new Error("It was accepted");
}

describe("parseFilter", () => {
  it("takes null as absent, and empty lists as the design says", () => {
    expect(parse({ actionLines: null, and: [], not: null, years: {} }).op).toBe("everything");
    for (const where of [{ or: [] }, { ids: [] }, { actionLines: { any: [] } }, { text: " … " }])
      expect(parse(where).op).toBe("nothing");
    expect(parse({ actionLines: { all: [], none: [] } }).op).toBe("everything");
  });

  it("takes a broader key with all below it", () => {
    expect(parse({ actionLines: { any: ["C7"] } })).toMatchObject({ op: "any", keys: ["C7", "C7-EHEA"], basis: 1 });
  });

  it("takes a match's own basis before the connection's", () => {
    expect(parse({ actionLines: { any: ["C1"], basis: ["SUGGESTED"] } })).toMatchObject({ basis: 2 });
  });

  it.each([
    [{ actionLines: { any: ["C1", "C7-EHEB"] } }, "where.actionLines.any[1]", /C7-EHEA/],
    [{ and: [{}, { not: { regions: { none: ["ECA"] } } }] }, "where.and[1].not.regions.none[0]", /AFR/],
    [{ statuses: { all: ["ONGONG"] } }, "where.statuses.all[0]", /ONGOING/],
    [{ sdgs: { any: ["3"], basis: [] } }, "where.sdgs.basis", /DECLARED/],
    [{ stakeholders: { some: { countries: { any: ["XYZ"] } } } }, "where.stakeholders.some.countries.any[0]", /XYZ/],
  ])("refuses %j", (where, path, message) => {
    const error = fault(where);
    expect(error.path).toBe(path);
    expect(error.message).toMatch(message);
  });

  it("refuses an empty basis, and nesting deeper than 12", () => {
    expect(() => parse({}, [])).toThrow(InputError);
    const nested = (depth: number): Record<string, unknown> => (depth === 1 ? {} : { not: nested(depth - 1) });
    expect(() => parse(nested(12))).not.toThrow();
    expect(fault(nested(13)).message).toMatch(/12/);
  });
});

describe("writeBasis", () => {
  it("writes the basis into every match that depends on one", () => {
    const where = {
      actionLines: { any: ["C1"] },
      or: [{ sdgs: { any: ["3"], basis: ["IMPLIED"] } }],
      years: { from: 1 },
      stakeholders: { some: { sdgs: { exists: true } } },
    };
    expect(writeBasis(wsisModel, "Project", where, ["SUGGESTED", "DECLARED"])).toEqual({
      actionLines: { any: ["C1"], basis: ["DECLARED", "SUGGESTED"] },
      or: [{ sdgs: { any: ["3"], basis: ["IMPLIED"] } }],
      years: { from: 1 },
      stakeholders: { some: { sdgs: { exists: true, basis: ["DECLARED", "SUGGESTED"] } } },
    });
  });
});
