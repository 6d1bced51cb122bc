import { describe, expect, it } from "vitest";
import type { Told, ToldTable } from "../../../src/mcp/answer/Told.ts";
import { tokens } from "../../../src/mcp/answer/tokens.ts";
import { MOST_TOKENS, tokensOf, toolResult } from "../../../src/mcp/answer/toolResult.ts";

const told = (part: Partial<Told>): Told => ({ summary: "Something", warnings: [], revision: 7, ...part });
const rowsOf = (count: number) =>
  Array.from({ length: count }, (_, row) => [`Project:p${row}`, `«Title of ${row}»`, row]);
const table = (rows: ToldTable["rows"]): ToldTable => ({
  name: "records",
  columns: ["id", "name", "n"],
  rows,
  rest: (shown: number) => `Go on after ${shown}`,
});

function halves(part: Partial<Told>) {
  const result = toolResult(told(part));
  const [content] = result.content;
  return {
    text: content?.type === "text" ? content.text : "",
    data: (result.structuredContent ?? {}) as Record<string, unknown>,
    result,
  };
}

describe("toolResult", () => {
  it("tells everything in either half", () => {
    const { text, data } = halves({
      facts: { total: 3, none: null, list: ["a", "b"] },
      tables: [table(rowsOf(2))],
      doors: { all: { of: "projects", where: { ids: ["x"] } } },
      sources: ["page 1", "page 1", "page 2"],
      warnings: ["There is no such thing"],
    });
    expect(text.split("\n")).toEqual([
      "Something",
      "total: 3",
      "none: -",
      "list: a, b",
      "[records] id|name|n",
      "Project:p0|«Title of 0»|0",
      "Project:p1|«Title of 1»|1",
      'find all: {"of":"projects","where":{"ids":["x"]}}',
      "sources: «page 1» «page 2»",
      "warning: There is no such thing",
      "revision: 7",
    ]);
    expect(data).toEqual({
      summary: "Something",
      facts: { total: 3, none: null, list: ["a", "b"] },
      tables: { records: { columns: ["id", "name", "n"], rows: rowsOf(2) } },
      find: { all: { of: "projects", where: { ids: ["x"] } } },
      sources: ["«page 1»", "«page 2»"],
      warnings: ["There is no such thing"],
      revision: 7,
    });
  });

  it("cuts rows of what is too long, and says in both halves how many and how to go on", () => {
    const { text, data, result } = halves({ tables: [table(rowsOf(1000))] });
    expect(tokensOf(result)).toBeLessThanOrEqual(MOST_TOKENS);
    const { rows } = (data.tables as { records: { rows: unknown[] } }).records;
    expect(rows.length).toBeGreaterThan(50);
    const note = `records: ${rows.length} of 1000 are shown. Go on after ${rows.length}`;
    expect(text).toContain(`left out: ${note}\n`);
    expect(data.leftOut).toEqual([note]);
  });

  it("keeps within the limit whatever is long", () => {
    const long = "word ".repeat(3000);
    const { text, result } = halves({
      facts: { short: 1, long },
      doors: { all: { of: "projects", where: { ids: rowsOf(500).map(([id]) => id) } } },
      sources: rowsOf(500).map(([id]) => String(id)),
      warnings: rowsOf(500).map(([id]) => String(id)),
    });
    expect(tokensOf(result)).toBeLessThanOrEqual(MOST_TOKENS);
    expect(text).toContain("short: 1");
    expect(text).toContain("left out: long: too long to be told here");
    expect(text).toContain("left out: Doors with long filters");
    expect(text).toContain("and 492 more");
  });
});

/** Counted by the encodings o200k_base and cl100k_base; the larger of both. */
it.each([
  ["ActionLine:C7-EHEA|ICT applications: E-health", 15],
  ['{"sdgs":{"any":["3","4"],"basis":["DECLARED","SUGGESTED"]}}', 24],
  ["C1|1*|1|0*|9|3*|0|0|8|13|6*|3|0|0|0|0|13*|6*", 42],
])("tokens of %s are no fewer than those of present models", (text, real) => {
  expect(tokens(text)).toBeGreaterThanOrEqual(real);
});
