import { describe, expect, it } from "vitest";
import { mergeRow } from "../../src/import/mergeRow.ts";
import { readRow } from "../../src/import/readRow.ts";
import { fileColumns } from "../../src/model/record/fileColumns.ts";
import { wsisModel } from "../../src/model/wsisModel.ts";
import { record } from "../support/record.ts";

const kind = wsisModel.kind("Project");
const columns = fileColumns(wsisModel, kind);
const row = (cells: Record<string, string>) => readRow(columns, new Map(Object.entries(cells)));
const before = record(
  "Project:p",
  "Title",
  { yearStart: 2015 },
  { PROJECT_COUNTRY: ["KEN"], PROJECT_SDG: ["3", "4/SUGGESTED"] },
);

describe("mergeRow", () => {
  it("keeps what the file has no column for, and clears what is empty", () => {
    const draft = row({ id: "p", summary: "Sum", country: "", year_start: "" });
    expect(mergeRow(kind, draft, before, "projects.csv")).toEqual({
      ...before,
      properties: { title: "Title", summary: "Sum", yearStart: null },
      links: { ...before.links, PROJECT_COUNTRY: [] },
    });
  });

  it("replaces declared tags and keeps suggested ones", () => {
    const { links } = mergeRow(kind, row({ id: "p", sdgs: "5;3;5" }), before, "projects.csv");
    expect(links.PROJECT_SDG).toEqual([
      { key: "5" },
      { key: "3" },
      { key: "4", basis: "SUGGESTED", confidence: "high", because: "says so" },
    ]);
  });

  it("gives a record the name that its title makes", () => {
    expect(mergeRow(kind, row({ id: "p", title: "Other" }), before, "projects.csv").name).toBe("Other");
    expect(mergeRow(kind, row({ id: "p", title: "" }), null, "projects.csv").name).toBe("p");
  });
});

describe("the sources of a merged record", () => {
  const sourced = (cells: Record<string, string>, of = before) => {
    const { sources, verified } = mergeRow(kind, row({ id: "p", ...cells }), of, "projects.csv");
    return { sources, verified };
  };

  it("are those of the row, which say whether it is verified", () => {
    expect(sourced({ source: "a | b" })).toEqual({ sources: ["a", "b"], verified: true });
    expect(sourced({ source: "a; UNVERIFIED | b" })).toEqual({ sources: ["a; UNVERIFIED", "b"], verified: false });
  });

  it("stay where the file has no column for them, and name the file where there are none to stay", () => {
    expect(sourced({})).toEqual({ sources: ["made up for tests"], verified: true });
    const named = { sources: ["projects.csv, imported without a source; unverified"], verified: false };
    expect(sourced({}, { ...before, sources: [] })).toEqual(named);
    expect(mergeRow(kind, row({ id: "p" }), null, "projects.csv")).toMatchObject(named);
  });

  it("are none where the cell is there and empty", () => {
    expect(sourced({ source: " | " })).toEqual({ sources: [], verified: true });
  });
});
