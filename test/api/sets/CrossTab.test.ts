import { describe, expect, it } from "vitest";
import { createContext } from "../../../src/api/ApiContext.ts";
import type { Measure } from "../../../src/api/generated/types.ts";
import { Connection } from "../../../src/api/sets/Connection.ts";
import { CrossTab } from "../../../src/api/sets/CrossTab.ts";
import { measure } from "../../../src/api/sets/measure.ts";
import type { FilterInput } from "../../../src/model/filter/Filter.ts";
import { InputError } from "../../../src/model/InputError.ts";
import { wsisModel } from "../../../src/model/wsisModel.ts";
import { smallContext } from "../../support/smallContext.ts";
import { turnsBeside } from "../../support/turnsBeside.ts";

const context = smallContext();
const dimension = (name: string) => wsisModel.kind("Project").dimension.get(name)!;
const sdgs = (key: string) => ({ sdgs: { any: [key], basis: ["DECLARED"] } });
const regions = (key: string) => ({ regions: { any: [key] } });

/** Goals 3 and 4 against Africa and the Arab States, among ten verified projects. */
function table(name: Measure = "COUNT"): CrossTab {
  const set = { context, basis: ["DECLARED"] as const, door: { verified: true } };
  return new CrossTab(
    set,
    { rows: dimension("SDG"), columns: dimension("REGION"), measure: name },
    {
      rows: [
        { key: "3", count: 8 },
        { key: "4", count: 0 },
      ],
      columns: [
        { key: "AFR", count: 4 },
        { key: "ARB", count: 5 },
      ],
      counts: [
        [2, 4],
        [0, 0],
      ],
      total: 10,
      rowMissing: 2,
      columnMissing: 1,
    },
  );
}

describe("a cross-tab", () => {
  it("has the totals of its axes, which ignore each other", () => {
    expect(table().rowTotals()).toEqual([8, 0]);
    expect(table().columnTotals()).toEqual([4, 5]);
  });

  it("has the buckets of each axis", () => {
    const [row, column] = [table().rows[0]!, table().columns[0]!];
    expect(row.where()).toEqual({ verified: true, ...sdgs("3") });
    expect(column.where()).toEqual({ verified: true, ...regions("AFR") });
  });

  it("shows its measure over those totals", () => {
    expect(table("COUNT").values()).toEqual([
      [2, 4],
      [0, 0],
    ]);
    expect(table("SHARE_OF_ROW").values()).toEqual([
      [0.25, 0.5],
      [null, null],
    ]);
    expect(table("SHARE_OF_COLUMN").values()).toEqual([
      [0.5, 0.8],
      [0, 0],
    ]);
  });

  it("works out probabilities row by row, so that others have their turn between", async () => {
    const [rows, columns] = [
      [8, 0],
      [4, 5],
    ];
    for (const name of ["P_VALUE", "Q_VALUE"] as const)
      expect(await table(name).values()).toEqual(
        measure(
          name,
          [
            [2, 4],
            [0, 0],
          ],
          { rows, columns, total: 10 },
        ),
      );
    const waiting = createContext(wsisModel, context.reader, { deadline: Date.now() + 60_000 });
    const keys = (prefix: string) => Array.from({ length: 300 }, (_, at) => ({ key: prefix + at, count: 5000 }));
    const large = new CrossTab(
      { context: waiting, basis: ["DECLARED"], door: {} },
      { rows: dimension("SDG"), columns: dimension("REGION"), measure: "Q_VALUE" },
      {
        rows: keys("r"),
        columns: keys("c"),
        counts: keys("").map(() => keys("").map((_, at) => 1500 + at)),
        total: 13_500,
        rowMissing: 0,
        columnMissing: 0,
      },
    );
    expect(await turnsBeside(async () => large.values())).toBeGreaterThan(0);
  });

  it("opens the records without a key of either axis", () => {
    const { rowMissing, columnMissing } = table();
    expect([rowMissing.count, columnMissing.count]).toEqual([2, 1]);
    expect(rowMissing.where()).toEqual({
      verified: true,
      sdgs: { exists: false, basis: ["DECLARED"] },
    });
    expect(columnMissing.where()).toEqual({ verified: true, regions: { exists: false } });
  });

  it.each<[string, { row?: string | null; column?: string | null }, FilterInput]>([
    ["a cell", { row: "3", column: "ARB" }, { verified: true, ...sdgs("3"), ...regions("ARB") }],
    ["a row", { row: "4", column: null }, { verified: true, ...sdgs("4") }],
    ["a column", { column: "AFR" }, { verified: true, ...regions("AFR") }],
    ["the whole", {}, { verified: true }],
  ])("opens %s", (_, place, where) => {
    expect(table().where(place)).toEqual(where);
  });

  it.each([
    [{ row: "5" }, new InputError("row", `The cross-tab has no row "5": expected one of its rows' keys`)],
    [{ row: "AFR" }, new InputError("row", `The cross-tab has no row "AFR": expected one of its rows' keys`)],
    [
      { row: "3", column: "" },
      new InputError("column", `The cross-tab has no column "": expected one of its columns' keys`),
    ],
  ])("has no door for %j", (place, error) => {
    expect(() => table().where(place)).toThrow(error);
  });
});

it.each([
  ["ACTION_LINE", "SDG"],
  ["ACTION_LINE_GROUP", "ACTION_LINE"],
  ["YEAR", "PRIZE_STATUS"],
  ["COUNTRY", "DEVELOPMENT_GROUP"],
])("every number of %s × %s opens to so many", async (rows, columns) => {
  for (const where of [{}, { sdgs: { any: ["3"] }, years: { exists: true } }])
    for (const basis of [["DECLARED"], ["DECLARED", "SUGGESTED"]] as const) {
      const set = new Connection(context, "Project", { where, basis });
      const size = (opened: FilterInput) => new Connection(context, "Project", { where: opened }).totalCount();
      const crossTab = await set.crossTab({ rows, columns });
      expect(await size(crossTab.where({}))).toBe(crossTab.total);
      for (const [r, row] of crossTab.rows.entries()) {
        expect(await size(crossTab.where({ row: row.key }))).toBe(crossTab.rowTotals()[r]);
        for (const [c, column] of crossTab.columns.entries())
          expect(await size(crossTab.where({ row: row.key, column: column.key }))).toBe(crossTab.counts[r]![c]);
      }
      for (const [c, column] of crossTab.columns.entries())
        expect(await size(crossTab.where({ column: column.key }))).toBe(crossTab.columnTotals()[c]);
      for (const { count, where: opened } of [crossTab.rowMissing, crossTab.columnMissing])
        expect(await size(opened())).toBe(count);
    }
});
