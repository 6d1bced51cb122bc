import { mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { runHere } from "../support/runHere.ts";

let folder: string;
let seeded: string;
beforeAll(async () => {
  folder = mkdtempSync(join(tmpdir(), "wsis-run-"));
  seeded = join(folder, "data");
  write("projects.csv", "id,title\n");
  await runHere(["import", folder, "--data", seeded]);
});
afterAll(() => rmSync(folder, { recursive: true, force: true }));

function write(name: string, text: string): string {
  const path = join(folder, name);
  writeFileSync(path, text);
  return path;
}

describe("wsis query", () => {
  it("prints CSV, with variables and a chosen operation", async () => {
    const file = write(
      "q.graphql",
      `query A { sdgs { number } } query B($n: Int) { projects(first: $n, where: { countries: { any: ["KEN"] } }) { nodes { key actionLines { nodes { key } } } } }`,
    );
    const { code, stdout } = await runHere([
      "query",
      file,
      "--operation",
      "B",
      "--variables",
      '{"n":1}',
      "--format",
      "csv",
      "--data",
      seeded,
    ]);
    expect(code).toBe(0);
    expect(stdout.split("\n")[0]).toBe("key,actionLines.nodes.key");
    expect(stdout.trim().split("\n")).toHaveLength(2);
  });

  it.each([
    ["ldcs-without-a-project", /^name\nAfghanistan\n/, /This is countries.nodes; --table prints countries.facets/],
    ["matrix", /^code,counts 1,.*official 17\nC1,\d+,.*(true|false)\n/, /^$/],
    ["prize-winners-by-line-and-region", /^key,count,AFR,.*\nC1,4,/, /^$/],
  ])("prints the table that is asked for: %s", async (name, table, said) => {
    const { code, stdout, stderr } = await runHere([
      "query",
      `queries/${name}.graphql`,
      "--format",
      "csv",
      "--data",
      seeded,
    ]);
    expect(code).toBe(0);
    expect(stdout).toMatch(table);
    expect(stderr).toMatch(said);
  });

  it("prints another table, and tells what is none", async () => {
    const csv = ["--format", "csv", "--data", seeded];
    const facets = ["--table", "countries.facets"];
    const other = await runHere(["query", "queries/ldcs-without-a-project.graphql", ...csv, ...facets]);
    expect(other.stdout).toMatch(/^label,count\nAfrica,17\n/);
    const none = await runHere(["query", write("q.graphql", "{ sdg(number: 3) { name } }"), ...csv]);
    expect([none.code, none.stdout]).toEqual([1, ""]);
    expect(none.stderr).toMatch(/^The answer is no table/);
    const wrong = await runHere(["query", "queries/ldcs-without-a-project.graphql", ...csv, "--table", "nodes"]);
    expect([wrong.code, wrong.stderr]).toEqual([1, expect.stringMatching(/no table nodes; it has countries.nodes, /)]);
  });

  it("tells where in the document an error is", async () => {
    const { stdout } = await runHere(["query", write("q.graphql", "{\n  sdgs { nmae }\n}"), "--data", seeded]);
    expect(JSON.parse(stdout).errors[0].locations).toEqual([{ line: 2, column: 10 }]);
  });

  it("without the seed knows the framework alone", async () => {
    const file = write("q.graphql", "{ projects { totalCount } linkages { totalCount } sdgs { number } }");
    const { stdout } = await runHere(["query", file, "--memory", "--no-seed"]);
    const answer = JSON.parse(stdout).data;
    expect(answer.projects.totalCount).toBe(0);
    expect(answer.linkages.totalCount).toBe(326);
    expect(answer.sdgs).toHaveLength(17);
  });
});

it("lists the columns of every kind in its help", async () => {
  const { code, stdout } = await runHere(["import", "--help"]);
  expect(code).toBe(0);
  expect(stdout).toContain(
    "projects.csv: id,title,summary,status,year_start,year_end,country,stakeholders,action_lines,sdgs,sdg_targets,documents,url,source",
  );
  expect(stdout).toContain("project-tags.csv: project_id,kind,key,confidence,because");
});

describe("wrong usage ends with 2 and one clear line", () => {
  it.each([
    [["start", "--port", "abc", "--memory"], /port "abc"/],
    [["import", "nowhere", "--memory"], /no such folder/],
    [["import", "src", "--memory"], /no file in it has the name of a kind/],
    [["import", "seed", "--memory", "--quarantine", "no/such/q.csv"], /Cannot write to "no\/such\/q.csv"/],
    [["export", "x", "--format", "xml", "--memory"], /csv or jsonl/],
    [["export", "src", "--data", "SEEDED"], /"src": it is not empty/],
    [["export", "src", "--data", "SEEDED", "--replace"], /"src": it holds .*none of what an export writes/],
    [["export", "package.json", "--data", "SEEDED"], /"package.json": it is not a folder/],
    [["query", "missing.graphql", "--memory"], /missing.graphql/],
    [["query", "queries/matrix.graphql", "--variables", "[", "--memory"], /JSON object/],
    [["nonsense"], /unknown command/],
  ])("%j", async (args, message) => {
    const { code, stderr } = await runHere((args as string[]).map((arg) => (arg === "SEEDED" ? seeded : arg)));
    expect(code).toBe(2);
    expect(stderr).toMatch(message as RegExp);
    expect(stderr.trim().split("\n").length).toBeLessThan(4);
  });
});
