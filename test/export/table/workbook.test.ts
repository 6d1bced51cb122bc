import readSheets from "read-excel-file/node";
import { expect, it } from "vitest";
import type { Cell } from "../../../src/export/table/Table.ts";
import { workbook } from "../../../src/export/table/workbook.ts";
import { allOf } from "../../../src/http/export/allOf.ts";

const at = "2026-11-27T10:00:00.000Z";
const rows: Cell[][] = [
  ["name", "count", "known"],
  ["a & b <c> \"d\" 'e'", 3, true],
  ["  صحة\nline", -1.5, false],
  ["=1+1", 0, null],
];

it("another reader reads each sheet, cell by cell", async () => {
  const file = Buffer.from(
    await allOf(
      workbook(
        [
          { name: "a/b", rows },
          { name: "Sources", rows: [["x"], ["y"]] },
        ],
        at,
      ),
    ),
  );
  const sheets = await readSheets(file, { trim: false });
  expect(sheets.map(({ sheet }) => sheet)).toEqual(["a b", "Sources"]);
  expect(sheets[0]!.data).toEqual(rows);
  expect(sheets[1]!.data).toEqual([["x"], ["y"]]);
});

it("is the same byte for byte", async () => {
  const twice = await Promise.all([0, 1].map(() => allOf(workbook([{ name: "a", rows }], at))));
  expect(Buffer.compare(Buffer.from(twice[0]!), Buffer.from(twice[1]!))).toBe(0);
});

it("leaves out what a workbook cannot hold", async () => {
  const text = `a\u0000b\uD800c${"x".repeat(40_000)}`;
  const [sheet] = await readSheets(Buffer.from(await allOf(workbook([{ name: "", rows: [[text]] }], at))));
  expect(String(sheet!.data[0]![0])).toMatch(/^abcx+…$/);
});
