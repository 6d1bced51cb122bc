import { describe, expect, it } from "vitest";
import { rowFaults } from "../../src/import/rowFaults.ts";
import { fileColumns } from "../../src/model/record/fileColumns.ts";
import type { RecordFault, RecordPath } from "../../src/model/validity/RecordFault.ts";
import { wsisModel } from "../../src/model/wsisModel.ts";

const columns = fileColumns(wsisModel, wsisModel.kind("Project"));
const fault = (path: RecordPath, value = "v"): RecordFault => ({ path, value, reason: "wrong" });
const found = (cells: Record<string, string>, faults: RecordFault[], unreadable: string[] = []) =>
  rowFaults(
    columns,
    new Map(Object.entries(cells)),
    unreadable.map((column) => ({ column, value: "u", reason: "unreadable" })),
    faults,
  ).map(({ column, value }) => [column, value]);

describe("rowFaults", () => {
  it.each<[RecordPath, column: string, value: string]>([
    [["key"], "id", "p"],
    [["properties", "yearStart"], "year_start", "0"],
    [["properties", "yearEnd"], "year_end", "v"],
    [["links", "PROJECT_COUNTRY"], "country", "KEN;RWA"],
    [["links", "PROJECT_COUNTRY", 1], "country", "v"],
    [["sources"], "source", "a | b"],
    [["sources", 1], "source", "v"],
    [["properties", "elsewhere"], "id", "p"],
  ])("%j stands in %s", (path, column, value) => {
    const cells = { id: "p", year_start: "0", country: "KEN;RWA", source: "a | b" };
    expect(found(cells, [fault(path)])).toEqual([[column, value]]);
  });

  it("says nothing else of cells that cannot be read; all stands in the order of the columns", () => {
    const faults = [fault(["properties", "title"]), fault(["properties", "yearStart"])];
    expect(found({ id: "p", title: "", year_start: "x" }, faults, ["year_start"])).toEqual([
      ["title", ""],
      ["year_start", "u"],
    ]);
  });

  it("says nothing of missing columns where it is not known whose they are", () => {
    const faults = [fault(["key"]), fault(["properties", "title"]), fault(["properties", "url"])];
    expect(found({ id: "a b", url: "x" }, faults)).toEqual([
      ["id", "a b"],
      ["url", "x"],
    ]);
    expect(found({ url: "x" }, faults.slice(1), ["id"])).toEqual([
      ["id", "u"],
      ["url", "x"],
    ]);
  });
});
