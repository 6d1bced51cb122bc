import { describe, expect, it } from "vitest";
import { type Candidate, Settlement } from "../../src/import/Settlement.ts";
import { KnownNodes } from "../../src/model/validity/KnownNodes.ts";
import { wsisModel } from "../../src/model/wsisModel.ts";
import { record } from "../support/record.ts";

interface Line extends Candidate {
  readonly bad: boolean;
}

const action = (key: string, parent: string | null) =>
  record(`ActionLine:${key}`, key, {}, parent === null ? {} : { ACTION_LINE_PARENT: [parent] });

/** A row that puts a line below another; `before`: below what it stands in the store, undefined if it is not there. */
const line = (key: string, parent: string | null, before?: string | null, bad = false): Line => ({
  record: action(key, parent),
  before: before === undefined ? null : action(key, before),
  bad,
});

/** The keys of the rows that are rejected, each with its faults. */
function settle(lines: readonly Line[], ...stored: readonly ReturnType<typeof action>[]) {
  const known = new KnownNodes(wsisModel, () => []);
  for (const one of stored) known.add(one);
  const parentOf = ({ record: { links } }: Line) => links.ACTION_LINE_PARENT?.[0]?.key;
  const check = (one: Line) => {
    const parent = parentOf(one);
    return [
      ...(one.bad ? ["bad"] : []),
      ...(parent !== undefined && !known.has("ActionLine", parent) ? [`no ${parent}`] : []),
      ...(known.circleOf(one.record.id) ? ["circle"] : []),
    ].map((reason) => ({ column: "", value: "", reason }));
  };
  const refersTo = (one: Line) => [parentOf(one) ?? []].flat().map((parent) => `ActionLine:${parent}`);
  const settlement = new Settlement(lines, known, { check, refersTo });
  return {
    rejected: lines.flatMap((one) => {
      const faults = settlement.faultsOf(one);
      return faults ? [[one.record.key, faults.map(({ reason }) => reason).join()]] : [];
    }),
    known,
  };
}

describe("Settlement", () => {
  it("lets rows refer to each other in any order, and to what is stored", () => {
    const { rejected, known } = settle([line("C", "B"), line("B", "A"), line("A", "S")], action("S", null));
    expect(rejected).toEqual([]);
    expect(known.parentOf("ActionLine:C")).toBe("ActionLine:B");
  });

  it("rejects what is lost with a rejected row, down to the last", () => {
    expect(
      settle([line("C", "B"), line("B", "A"), line("A", null, undefined, true), line("D", null)]).rejected,
    ).toEqual([
      ["C", "no B"],
      ["B", "no A"],
      ["A", "bad"],
    ]);
  });

  it("keeps what refers to a rejected row whose record is stored", () => {
    const { rejected, known } = settle([line("A", null, "S", true), line("B", "A")], action("S", null));
    expect(rejected).toEqual([["A", "bad"]]);
    expect(known.parentOf("ActionLine:A")).toBe("ActionLine:S");
  });

  it("rejects all rows of a circle, each told so, and nothing below it that is not lost", () => {
    const rows = [line("A", "B", null), line("B", "A", null), line("X", "A"), line("S", "S")];
    expect(settle(rows).rejected).toEqual([
      ["A", "circle"],
      ["B", "circle"],
      ["S", "circle"],
    ]);
    expect(settle([line("A", "B"), line("B", "A"), line("X", "A")]).rejected).toContainEqual(["X", "no A"]);
  });

  it("finds a circle that closes over stored records", () => {
    const stored = [action("A", "M"), action("M", "B"), action("B", null)];
    expect(settle([line("B", "A", null)], ...stored).rejected).toEqual([["B", "circle"]]);
  });

  it("finds a circle that closes only because a row is rejected", () => {
    // A leaves its place below M, which stands below B: without that B cannot go below A.
    const stored = [action("A", "M"), action("M", "B"), action("B", null), action("N", "A")];
    const moves = (bad: boolean) => [line("A", null, "M", bad), line("B", "N", null)];
    expect(settle(moves(false), ...stored).rejected).toEqual([]);
    expect(settle(moves(true), ...stored).rejected).toEqual([
      ["A", "bad"],
      ["B", "circle"],
    ]);
  });

  it("takes the first row of an id that can stand", () => {
    const { rejected, known } = settle([line("A", "nowhere"), line("A", null), line("A", "B"), line("B", null)]);
    expect(rejected).toEqual([["A", "no nowhere"]]);
    expect(known.parentOf("ActionLine:A")).toBeNull();
  });

  it("settles a hundred thousand rows in a row, or in a circle", () => {
    const size = 100_000;
    const chain = Array.from({ length: size }, (_, index) => line(`${index}`, index === 0 ? null : `${index - 1}`));
    expect(settle(chain).rejected).toEqual([]);
    expect(settle([...chain.slice(1)]).rejected).toHaveLength(size - 1);
    expect(settle([line("0", `${size - 1}`), ...chain.slice(1)]).rejected).toHaveLength(size);
    const star = Array.from({ length: 2 * size }, (_, index) => line(`${index}`, "top"));
    expect(settle([line("top", null, undefined, true), ...star]).rejected).toHaveLength(2 * size + 1);
  });
});
