import { mkdtempSync, readdirSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { Client } from "@modelcontextprotocol/client";
import { StdioClientTransport } from "@modelcontextprotocol/client/stdio";
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { MOST_TOKENS, tokensOf } from "../../src/mcp/answer/toolResult.ts";
import { buildOnce } from "../support/cli.ts";

let folder: string;
let client: Client;
beforeAll(async () => {
  buildOnce();
  folder = mkdtempSync(join(tmpdir(), "wsis-mcp-"));
  client = new Client({ name: "test", version: "1" });
  await client.connect(
    new StdioClientTransport({
      command: process.execPath,
      args: ["dist/src/cli/main.js", "mcp", "--data", join(folder, "data")],
    }),
  );
});
afterAll(async () => {
  await client.close();
  rmSync(folder, { recursive: true, force: true });
});

const africa = { regions: { any: ["AFR"] } };
const largest: readonly (readonly [string, Record<string, unknown>])[] = [
  ["find", { text: "e-health", first: 50 }],
  ["find", { of: "projects", where: africa, first: 50 }],
  ["find", { of: "findings", first: 50 }],
  ["find", { of: "linkages", first: 50 }],
  ["describe", {}],
  ["describe", { what: "stakeholders" }],
  ["describe", { what: "ITU" }],
  ["describe", { what: "C7-EHEA" }],
  ["matrix", {}],
  ["matrix", { goal: 17 }],
  ["matrix", { line: "C3", column: "4" }],
  ["cross_tab", { of: "projects", rows: "COUNTRY", columns: "SDG_TARGET", measure: "Q_VALUE", first: 100 }],
  ["cross_tab", { of: "projects", rows: "STAKEHOLDER", first: 100 }],
  ["gaps", { columns: "SDG_TARGET", first: 50 }],
  ["paths", { from: "FAO", to: "SDG 2", first: 20 }],
  [
    "compare",
    { of: "projects", sets: [..."abcdefgh"].map((name, at) => ({ name, where: { sdgs: { any: [`${at + 1}`] } } })) },
  ],
];

describe("wsis mcp", () => {
  it.each(largest)("answers %s %j from the seed within the limit, whole in either half", async (name, given) => {
    const result = await client.callTool({ name, arguments: given });
    const [content] = result.content;
    const text = content?.type === "text" ? content.text : "";
    expect(result.isError, text).not.toBe(true);
    expect(tokensOf(result)).toBeLessThanOrEqual(MOST_TOKENS);
    const { summary, tables = {} } = result.structuredContent as {
      summary: string;
      tables?: Record<string, { rows: readonly (readonly unknown[])[] }>;
    };
    expect(text.split("\n")[0]).toBe(summary);
    const lines = new Set(text.split("\n"));
    for (const { rows } of Object.values(tables))
      for (const row of rows)
        expect(lines).toContain(row.map((cell) => (cell === null ? "-" : String(cell))).join("|"));
  });

  it("makes no store where there is none", () => {
    expect(readdirSync(folder)).toEqual([]);
  });
});
