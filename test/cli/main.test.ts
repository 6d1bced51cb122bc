import { mkdirSync, mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterEach, beforeAll, beforeEach, describe, expect, it } from "vitest";
import { buildOnce, ended, outputMatching, startWsis, wsis } from "../support/cli.ts";

let folder: string;
let data: string;
beforeAll(buildOnce);
beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), "wsis-cli-"));
  data = join(folder, "data");
});
afterEach(() => rmSync(folder, { recursive: true, force: true }));

function write(name: string, text: string): string {
  const path = join(folder, name);
  writeFileSync(path, text);
  return path;
}

/** A folder without rows: what is imported from it is the seed alone. */
function emptyFolder(): string {
  mkdirSync(join(folder, "nothing"), { recursive: true });
  write("nothing/projects.csv", "id,title\n");
  return join(folder, "nothing");
}

describe("a store that is not there", () => {
  it.each([["query", "queries/target-3.8.graphql"], ["verify"], ["export", "backup"]])(
    "is told by wsis %s, and not made",
    async (...args) => {
      const target = args.map((arg) => (arg === "backup" ? join(folder, arg) : arg));
      const { code, stdout, stderr } = await wsis([...target, "--data", data]);
      expect([code, stdout]).toEqual([1, ""]);
      expect(stderr).toBe(`There is no store in ${data}: start or import makes one\n`);
      expect(readdirSync(folder)).toEqual([]);
    },
  );

  it("is made by import, which says so", async () => {
    const { code, stderr } = await wsis(["import", emptyFolder(), "--data", data]);
    expect(stderr).toContain(`The store in ${data} is new: it begins with the seed`);
    expect(code).toBe(0);
  });
});

describe("wsis query", () => {
  it("prints JSON, of the seed in memory where nothing else is wanted", async () => {
    const { code, stdout } = await wsis(["query", "queries/target-3.8.graphql", "--memory"]);
    expect(code).toBe(0);
    expect(JSON.parse(stdout)).toEqual({ data: JSON.parse(readFileSync("queries/target-3.8.json", "utf8")) });
  });

  it("prints CSV, with variables and a chosen operation", async () => {
    const file = write(
      "q.graphql",
      `query A { sdgs { number } } query B($n: Int) { projects(first: $n, where: { countries: { any: ["KEN"] } }) { nodes { key actionLines { nodes { key } } } } }`,
    );
    const { code, stdout } = await wsis([
      "query",
      file,
      "--operation",
      "B",
      "--variables",
      '{"n":1}',
      "--format",
      "csv",
      "--memory",
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
    const { code, stdout, stderr } = await wsis(["query", `queries/${name}.graphql`, "--format", "csv", "--memory"]);
    expect(code).toBe(0);
    expect(stdout).toMatch(table);
    expect(stderr).toMatch(said);
  });

  it("prints another table, and tells what is none", async () => {
    const csv = ["--format", "csv", "--memory"];
    const facets = ["--table", "countries.facets"];
    const other = await wsis(["query", "queries/ldcs-without-a-project.graphql", ...csv, ...facets]);
    expect(other.stdout).toMatch(/^label,count\nAfrica,17\n/);
    const none = await wsis(["query", write("q.graphql", "{ sdg(number: 3) { name } }"), ...csv]);
    expect([none.code, none.stdout]).toEqual([1, ""]);
    expect(none.stderr).toMatch(/^The answer is no table/);
    const wrong = await wsis(["query", "queries/ldcs-without-a-project.graphql", ...csv, "--table", "nodes"]);
    expect([wrong.code, wrong.stderr]).toEqual([1, expect.stringMatching(/no table nodes; it has countries.nodes, /)]);
  });

  it("tells where in the document an error is", async () => {
    const { stdout } = await wsis(["query", write("q.graphql", "{\n  sdgs { nmae }\n}"), "--memory"]);
    expect(JSON.parse(stdout).errors[0].locations).toEqual([{ line: 2, column: 10 }]);
  });

  it("ends with 1 and coded errors for a bad operation", async () => {
    const file = write("q.graphql", `{ projects(where: { sdgs: { any: ["99"] } }) { totalCount } }`);
    const { code, stdout } = await wsis(["query", file, "--memory"]);
    expect(code).toBe(1);
    expect(JSON.parse(stdout).errors[0].extensions).toEqual({ code: "BAD_USER_INPUT", path: "where.sdgs.any[0]" });
  });

  it("without the seed knows the framework alone", async () => {
    const file = write("q.graphql", "{ projects { totalCount } linkages { totalCount } sdgs { number } }");
    const { stdout } = await wsis(["query", file, "--memory", "--no-seed"]);
    const answer = JSON.parse(stdout).data;
    expect(answer.projects.totalCount).toBe(0);
    expect(answer.linkages.totalCount).toBe(326);
    expect(answer.sdgs).toHaveLength(17);
  });
});

describe("wsis import", () => {
  it("writes bad rows to the quarantine file, and says so by its last line and exit code", async () => {
    write("projects.csv", "id,title,country,source\na,Good,KEN,s\nb,Bad,KEM,s\n");
    const quarantine = join(folder, "bad.csv");
    const { code, stdout } = await wsis(["import", folder, "--quarantine", quarantine, "--data", data]);
    expect(code).toBe(3);
    expect(JSON.parse(stdout.trim().split("\n").at(-1) ?? "")).toEqual({
      accepted: 1,
      unchanged: 0,
      rejected: 1,
      revision: 2,
    });
    expect(readFileSync(quarantine, "utf8")).toBe(
      "file,line,column,value,reason\nprojects.csv,3,country,KEM,there is no Country KEM: did you mean KEN?\n".replace(
        "KEN?",
        expectSuggestion(quarantine),
      ),
    );
    expect((await wsis(["import", folder, "--data", data, "--dry-run"])).stdout).toContain(
      '"accepted":0,"unchanged":1,"rejected":1,"revision":2',
    );
    expect((await wsis(["verify", "--data", data])).code).toBe(0);
  });

  /** Several countries are one letter away; which one is named does not matter here. */
  function expectSuggestion(path: string): string {
    return /did you mean (\w+\?)/.exec(readFileSync(path, "utf8"))?.[1] ?? "";
  }

  it("finishes though nobody reads what it says", async () => {
    const rows = Array.from({ length: 3000 }, (_, index) => `bad id ${index},T,s\n`);
    write("projects.csv", `id,title,source\n${rows.join("")}good,Good,s\n`);
    const importing = startWsis(["import", folder, "--data", data]);
    importing.stdout?.destroy();
    importing.stderr?.destroy();
    expect(await ended(importing)).toBe(3);
    expect((await wsis(["import", folder, "--data", data, "--dry-run"])).stdout).toContain(
      '"unchanged":1,"rejected":3000',
    );
  });

  it("checks a folder beside a running server, and where there is no store yet", async () => {
    write("projects.csv", "id,title,source\na,Good,s\n");
    const dryRun = ["import", folder, "--data", data, "--dry-run"];
    expect((await wsis(dryRun)).stdout).toContain('"accepted":1,"unchanged":0,"rejected":0,"revision":1');
    expect(readdirSync(folder)).toEqual(["projects.csv"]);
    const server = startWsis(["start", "--data", data, "--port", "0"]);
    await outputMatching(server, /answers at (\S+)/);
    expect((await wsis(dryRun)).stdout).toContain('"accepted":1,"unchanged":0,"rejected":0,"revision":1');
    server.kill("SIGTERM");
    expect(await ended(server)).toBe(0);
  });

  it("lists the columns of every kind in its help", async () => {
    const { code, stdout } = await wsis(["import", "--help"]);
    expect(code).toBe(0);
    expect(stdout).toContain(
      "projects.csv: id,title,summary,status,year_start,year_end,country,stakeholders,action_lines,sdgs,sdg_targets,documents,url,source",
    );
    expect(stdout).toContain("project-tags.csv: project_id,kind,key,confidence,because");
  });
});

describe("wsis verify", () => {
  it("ends with 1 where a reference leads nowhere", async () => {
    await wsis(["import", emptyFolder(), "--data", data]);
    const { default: Database } = await import("libsql");
    const database = new Database(join(data, "wsis.sqlite"));
    database.exec("DELETE FROM nodes WHERE id = 'Country:KEN'");
    database.close();
    const { code, stdout } = await wsis(["verify", "--data", data]);
    expect(code).toBe(1);
    expect(stdout).toContain("there is no Country KEN");
    expect(stdout).toContain("Country:KEN: the change log knows it");
  });
});

describe("wsis start", () => {
  it("serves, takes settings from the environment, lets readers in and stops on SIGTERM", async () => {
    const server = startWsis(["start"], { WSIS_DATA: data, PORT: "0", HOST: "" });
    const [, url] = await outputMatching(server, /answers at (\S+)/);
    expect(url).toContain("127.0.0.1");
    const answer = await fetch(`${url}/graphql`, {
      method: "POST",
      headers: { "content-type": "application/json" },
      body: JSON.stringify({ query: "{ sdg(number: 3) { name } }" }),
    });
    expect(await answer.json()).toMatchObject({
      data: { sdg: { name: "Good Health and Well-Being" } },
      extensions: { revision: { sequence: 1 } },
    });
    expect((await wsis(["verify", "--data", data])).code).toBe(0);
    const second = await wsis(["import", "seed", "--data", data]);
    expect(second.code).toBe(1);
    expect(second.stderr).toContain("another process has it open");
    server.kill("SIGTERM");
    expect(await ended(server)).toBe(0);
    expect((await wsis(["import", "seed", "--data", data])).code).toBe(0);
  });
});

it("a server whose file is damaged under it turns not ready, and goes on", async () => {
  await wsis(["import", emptyFolder(), "--data", data]);
  const server = startWsis(["start", "--data", data, "--port", "0"]);
  const [, url] = await outputMatching(server, /answers at (\S+)/);
  const ready = async () => (await fetch(`${url}/ready`)).status;
  expect(await ready()).toBe(200);
  const file = readFileSync(join(data, "wsis.sqlite"));
  for (let at = 8192; at < file.length; at += 37) file[at] = 0xff;
  writeFileSync(join(data, "wsis.sqlite"), file);
  const query = "{ projects(first: 200, orderBy: [{ field: TITLE }]) { nodes { summary } } }";
  const headers = { "content-type": "application/json" };
  const answer = await fetch(`${url}/graphql`, { method: "POST", headers, body: JSON.stringify({ query }) });
  expect(await answer.json()).toMatchObject({ errors: [{ extensions: { code: "UNAVAILABLE" } }] });
  expect(await ready()).toBe(503);
  server.kill("SIGTERM");
  expect(await ended(server)).toBe(0);
  const { code, stderr } = await wsis(["verify", "--data", data]);
  expect([code, stderr.trim().split("\n").length]).toEqual([1, 1]);
  expect(stderr).toContain("the file is damaged");
});

describe("wrong usage ends with 2 and one clear line", () => {
  it.each([
    [["start", "--port", "abc", "--memory"], /port "abc"/],
    [["import", "nowhere", "--memory"], /no such folder/],
    [["import", "src", "--memory"], /no file in it has the name of a kind/],
    [["import", "seed", "--memory", "--quarantine", "no/such/q.csv"], /Cannot write to "no\/such\/q.csv"/],
    [["export", "x", "--format", "xml", "--memory"], /csv or jsonl/],
    [["export", "src", "--memory"], /"src": it is not empty/],
    [["export", "src", "--memory", "--replace"], /"src": it holds .*none of what an export writes/],
    [["export", "package.json", "--memory"], /"package.json": it is not a folder/],
    [["query", "missing.graphql", "--memory"], /missing.graphql/],
    [["query", "queries/matrix.graphql", "--variables", "[", "--memory"], /JSON object/],
    [["nonsense"], /unknown command/],
  ])("%j", async (args, message) => {
    const { code, stderr } = await wsis(args as string[]);
    expect(code).toBe(2);
    expect(stderr).toMatch(message as RegExp);
    expect(stderr.trim().split("\n").length).toBeLessThan(4);
  });
});
