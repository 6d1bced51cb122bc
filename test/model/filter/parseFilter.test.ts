import { describe, expect, it } from "vitest";
import type { Filter } from "../../../src/model/filter/Filter.ts";
import { parseFilter } from "../../../src/model/filter/parseFilter.ts";
import { InputError } from "../../../src/model/InputError.ts";
import type { Term } from "../../../src/model/record/terms.ts";
import { wsisModel } from "../../../src/model/wsisModel.ts";

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
): Filter => parseFilter({ model: wsisModel, terms: (kind) => terms[kind] ?? [], basis }, "Project", where);

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
    [
      { and: [{}, { not: { regions: { none: ["ECA"] } } }] },
      "where.and[1].not.regions.none[0]",
      /unCommissions takes it/,
    ],
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

describe("walks in filters", () => {
  /** A walk over stakeholders to projects, `ways` ways at once: documents are stated in by two kinds. */
  const step = (where?: Record<string, unknown>) => ({ link: "RUN_BY", ...(where && { where: { projects: where } }) });
  const walk = (where: Record<string, unknown>, steps = 8) => ({
    traverse: {
      where: { projects: where },
      steps: Array.from({ length: steps }, (_, index) => step(index % 2 ? where : undefined)),
    },
  });

  it("may have 128 steps in all, wherever they stand", () => {
    const one = walk({});
    expect(parse({ and: Array(16).fill(one) }).op).toBe("and");
    expect(fault({ and: Array(17).fill(one) })).toMatchObject({ path: "where" });
    expect(fault({ or: [{ not: { and: Array(16).fill(one) } }, one] })).toMatchObject({ path: "where" });
    const some = { stakeholders: { some: { traverse: { from: ["Project:p"], steps: [step()] } } } };
    expect(fault({ and: Array(16).fill(one), ...some })).toMatchObject({ path: "where" });
  });

  it("are refused in no time however deep they nest", () => {
    const part = { link: "PART_OF", where: { actionLines: {} } };
    const nested = (depth: number): Record<string, unknown> =>
      depth === 0
        ? {}
        : {
            traverse: {
              from: ["ActionLine:C7"],
              steps: [part, part, { ...part, where: { actionLines: nested(depth - 1) } }],
            },
          };
    const lines = (depth: number) =>
      parseFilter(
        { model: wsisModel, terms: (kind) => terms[kind] ?? [], basis: ["DECLARED"] },
        "ActionLine",
        nested(depth),
      );
    expect(lines(1).op).toBe("or");
    const started = performance.now();
    // 8 ^ 11 walks, if each were gone as often as it stands there.
    expect(() => lines(11)).toThrow(/29,451,204,312 steps/);
    expect(performance.now() - started).toBeLessThan(1000);
  });
});
