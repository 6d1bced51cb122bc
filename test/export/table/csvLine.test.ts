import { parse } from "csv-parse/sync";
import fc from "fast-check";
import { expect, it } from "vitest";
import { csvLine } from "../../../src/export/table/csvLine.ts";

it("another reader reads what was written", () => {
  const cell = fc.oneof(fc.string({ unit: "binary" }), fc.integer(), fc.boolean(), fc.constant(null));
  fc.assert(
    fc.property(fc.array(fc.array(cell, { minLength: 2, maxLength: 2 }), { minLength: 1 }), (rows) => {
      const read = parse(rows.map(csvLine).join(""), { relax_column_count: true }) as string[][];
      const plain = rows.map((row) => row.map((one) => (one === null ? "" : String(one))));
      expect(read.map((row) => row.map((text) => text.replace(/^'(?=[=+\-@\t\r＝＋－＠])/, "")))).toEqual(
        plain.map((row) => row.map((text) => text.replace(/^'(?=[=+\-@\t\r＝＋－＠])/, ""))),
      );
    }),
    { seed: 1 },
  );
});

it.each(["=1+1", "+A1", "-A1", "@SUM(A1)", "\t=1", "\r=1", "＝1+1"])("%j is no formula", (text) => {
  expect((parse(csvLine([text, ""])) as string[][])[0]![0]).toBe(`'${text}`);
});

it("numbers stay numbers, and nothing is not zero", () => {
  expect(csvLine([-1.5, 0, null, "-7", "", true])).toBe("-1.5,0,,-7,,true\n");
});
