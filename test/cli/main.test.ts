import { cpSync, mkdirSync, mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterAll, afterEach, beforeAll, beforeEach, describe, expect, it } from "vitest";
import { buildOnce, ended, outputMatching, startWsis, wsis } from "../support/cli.ts";

let folder: string;
let data: string;
let seeded: string;
beforeAll(async () => {
  buildOnce();
  seeded = mkdtempSync(join(tmpdir(), "wsis-cli-seeded-"));
  folder = seeded;
  await wsis(["import", emptyFolder(), "--data", seeded]);
});
afterAll(() => rmSync(seeded, { recursive: true, force: true }));
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

/** A store of the seed to write to. */
function seededData(): string {
  cpSync(seeded, data, { recursive: true });
  return data;
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

  it("ends with 1 and coded errors for a bad operation", async () => {
    const file = write("q.graphql", `{ projects(where: { sdgs: { any: ["99"] } }) { totalCount } }`);
    const { code, stdout } = await wsis(["query", file, "--data", seeded]);
    expect(code).toBe(1);
    expect(JSON.parse(stdout).errors[0].extensions).toEqual({ code: "BAD_USER_INPUT", path: "where.sdgs.any[0]" });
  });
});

describe("wsis import", () => {
  it("writes bad rows to the quarantine file, and says so by its last line and exit code", async () => {
    write("projects.csv", "id,title,country,source\na,Good,KEN,s\nb,Bad,KEM,s\n");
    const quarantine = join(folder, "bad.csv");
    const { code, stdout } = await wsis(["import", folder, "--quarantine", quarantine, "--data", seededData()]);
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
    const importing = startWsis(["import", folder, "--data", seededData()]);
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
    expect((await wsis(dryRun)).stdout).toBe(
      `projects.csv:2 Project:a created: title – → "Good"; sources – → "s"; verified – → "true"\n{"accepted":1,"unchanged":0,"rejected":0,"revision":1}\n`,
    );
    expect(readdirSync(folder)).toEqual(["projects.csv"]);
    const server = startWsis(["start", "--data", seededData(), "--port", "0"]);
    await outputMatching(server, /answers at (\S+)/);
    expect((await wsis(dryRun)).stdout).toContain('"accepted":1,"unchanged":0,"rejected":0,"revision":1');
    server.kill("SIGTERM");
    expect(await ended(server)).toBe(0);
  });
});

describe("wsis verify", () => {
  it("ends with 1 where a reference leads nowhere", async () => {
    seededData();
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
    const second = await wsis(["import", emptyFolder(), "--data", data]);
    expect(second.code).toBe(1);
    expect(second.stderr).toContain("another process has it open");
    server.kill("SIGTERM");
    expect(await ended(server)).toBe(0);
    expect((await wsis(["import", emptyFolder(), "--data", data])).code).toBe(0);
  });
});

it("a server whose file is damaged under it turns not ready, and goes on", async () => {
  seededData();
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

it("ends with 2 and one clear line where it is used in another way", async () => {
  const { code, stdout, stderr } = await wsis(["start", "--port", "abc", "--memory"]);
  expect([code, stdout]).toEqual([2, ""]);
  expect(stderr).toMatch(/^Cannot .*port "abc".*\n$/);
});
