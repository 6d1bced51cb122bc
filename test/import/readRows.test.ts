import { mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterEach, beforeEach, describe, expect, it } from "vitest";
import { readRows } from "../../src/import/readRows.ts";

let folder: string;
beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), "wsis-rows-"));
});
afterEach(() => rmSync(folder, { recursive: true, force: true }));

async function read(name: string, content: string | Buffer) {
  const path = join(folder, name);
  writeFileSync(path, content);
  const rows: unknown[] = [];
  for await (const row of readRows(path, () => {}))
    rows.push([
      row.line,
      "reason" in row ? row.reason : Object.fromEntries(row.cells),
      ...("reason" in row ? [] : row.unreadable.map(({ column, reason }) => `${column}: ${reason}`)),
    ]);
  return rows;
}

describe("readRows", () => {
  it("passes over rows of nothing but empty cells, however many, and keeps counting lines", async () => {
    expect(await read("a.csv", '\n,,\nid,title\n,\n \t,\u00a0\na,A\n,,,,\n\n"\n",\nb,B\n')).toEqual([
      [6, { id: "a", title: "A" }],
      [11, { id: "b", title: "B" }],
    ]);
    const lines = ["{}", '{"id":"","title":null,"sdgs":[]}', "", ' {"id":"a"} ', '{"id":" "}'];
    expect(await read("a.jsonl", lines.join("\n"))).toEqual([[4, { id: "a" }]]);
  });

  it("gives cells, values and names of columns in their composed form", async () => {
    expect(await read("a.csv", "id,re\u0301sume\u0301\ne\u0301cole,e\u0301\n")).toEqual([
      [2, { id: "\u00e9cole", r\u00e9sum\u00e9: "\u00e9" }],
    ]);
    expect(await read("a.jsonl", '{"id":"e\u0301cole","re\\u0301":"e\\u0301","list":["e\\u0301"]}')).toEqual([
      [1, { id: "\u00e9cole", r\u00e9: "\u00e9", list: "\u00e9" }],
    ]);
  });

  it("leaves half an emoji for the check of the record to find", async () => {
    expect(await read("a.jsonl", '{"id":"a","title":"\\ud83d"}')).toEqual([[1, { id: "a", title: "\ud83d" }]]);
  });
});
