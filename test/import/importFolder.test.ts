import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterEach, beforeEach, describe, expect, it } from "vitest";
import type { Fault } from "../../src/import/Fault.ts";
import { importFolder } from "../../src/import/importFolder.ts";
import { wsisModel } from "../../src/model/wsisModel.ts";
import { openEmbeddedStore } from "../../src/store/embedded/openEmbeddedStore.ts";
import type { GraphStore } from "../../src/store/port.ts";
import { smallGraph } from "../support/smallGraph.ts";

let folder: string;
let store: GraphStore;

beforeEach(async () => {
  folder = mkdtempSync(join(tmpdir(), "wsis-import-"));
  store = await openEmbeddedStore({ model: wsisModel });
  await store.apply({ actor: "test", upserts: smallGraph });
});

afterEach(async () => {
  await store.close();
  rmSync(folder, { recursive: true, force: true });
});

async function take(files: Record<string, string | Buffer>, dryRun = false) {
  for (const [name, content] of Object.entries(files)) writeFileSync(join(folder, name), content);
  const faults: Fault[] = [];
  const notices: string[] = [];
  const answer = await importFolder({
    store,
    folder,
    actor: "test",
    dryRun,
    onFault: (fault) => faults.push(fault),
    onNotice: (notice) => notices.push(notice),
  });
  return { ...answer, faults, notices };
}

async function project(key: string) {
  const [record] = await (await store.reader()).nodes([`Project:${key}`]);
  return record ?? null;
}

const HEADER =
  "id,title,summary,status,year_start,year_end,country,stakeholders,action_lines,sdgs,sdg_targets,url,source\n";
const row = (id: string, rest = "A title,,,,,,,,,,,a source") => `${id},${rest}\n`;

it("a row for what was merged is refused, with the id that stands for it", async () => {
  const [content, work] = [
    { outcome: "MERGED", into: "Project:clinic" },
    { actor: "test", reason: "" },
  ];
  const redirect = { id: "Redirect:Project:bare", owner: "", organisation: "", state: "Project:clinic", content };
  await store.apply({ actor: "test", upserts: [], deletes: ["Project:bare"], work: { ...work, items: [redirect] } });
  const { faults, rejected } = await take({ "projects.csv": `${HEADER}${row("bare")}` });
  expect(rejected).toBe(1);
  expect(faults).toMatchObject([{ value: "bare", reason: "Project:clinic stands for it: write to that" }]);
});

describe("a good file", () => {
  it("is taken in, and the same file again changes nothing", async () => {
    const text = `${HEADER}new,Title,"Sum
mary",Ongoing,2015,,KEN;RWA,itu;moh-rwa,C1;C7-EHEA,3,3.8,http://x,one | two\n`;
    const first = await take({ "projects.csv": text });
    expect(first).toMatchObject({ accepted: 1, unchanged: 0, rejected: 0, revision: 2 });
    expect(await project("new")).toMatchObject({
      name: "Title",
      properties: { title: "Title", summary: "Sum\nmary", status: "ONGOING", yearStart: 2015 },
      links: {
        PROJECT_COUNTRY: [{ key: "KEN" }, { key: "RWA" }],
        PROJECT_ACTION_LINE: [{ key: "C1" }, { key: "C7-EHEA" }],
      },
      sources: ["one", "two"],
      verified: true,
    });
    expect(await take({ "projects.csv": text })).toMatchObject({ accepted: 0, unchanged: 1, rejected: 0, revision: 2 });
  });

  it("clears by an empty cell and keeps by an absent column", async () => {
    await take({ "projects.csv": `${HEADER}p,Title,Summary,ONGOING,2015,2016,KEN,itu,C1,,,http://x,s\n` });
    await take({ "projects.csv": "id,summary,action_lines\np,,\n" });
    const record = await project("p");
    expect(record?.properties).toMatchObject({ title: "Title", status: "ONGOING", yearStart: 2015 });
    expect(record?.properties.summary).toBeUndefined();
    expect(record?.links.PROJECT_ACTION_LINE).toBeUndefined();
    expect(record?.links.PROJECT_COUNTRY).toEqual([{ key: "KEN" }]);
    expect(record?.sources).toEqual(["s"]);
  });

  it("may be JSONL", async () => {
    const line = JSON.stringify({
      id: "j",
      title: "Title",
      year_start: 2015,
      country: ["KEN", "RWA"],
      summary: null,
      source: ["a", "b"],
    });
    expect(await take({ "projects.jsonl": `${line}\nnot json\n[1]\n` })).toMatchObject({ accepted: 1, rejected: 2 });
    expect(await project("j")).toMatchObject({ properties: { yearStart: 2015 }, sources: ["a", "b"] });
  });

  it("marks a record as not verified where its source says so", async () => {
    await take({ "projects.csv": `${HEADER}u,Title,,,,,,,,,,,http://x | year: unverified recollection\n` });
    expect((await project("u"))?.verified).toBe(false);
  });

  it("may refer to rows of other files and of its own, in any order", async () => {
    const answer = await take({
      "action-lines.csv": "id,name,parent,source\nC7-SUBS,Sub,C20,s\nC20,Top,,s\n",
      "projects.csv": `${HEADER}${row("p", "T,,,,,,who,C7-SUBS,,,,s")}`,
      "stakeholders.csv":
        "id,name,type,country,url,source\nwho,World Health Organization,International Organization,,,s\n",
    });
    expect(answer).toMatchObject({ accepted: 4, rejected: 0 });
  });
});

describe("suggested tags", () => {
  const tags = "project_id,kind,key,confidence,because\nclinic,sdg,4,low,a guess\nclinic,action_line,C1,high,says so\n";

  it("replace those of the same kind, and leave declared ones", async () => {
    expect(await take({ "project-tags.csv": tags })).toMatchObject({ accepted: 2, rejected: 0 });
    const record = await project("clinic");
    expect(record?.links.PROJECT_ACTION_LINE).toEqual([
      { key: "C7-EHEA" },
      { key: "C1", basis: "SUGGESTED", confidence: "high", because: "says so" },
    ]);
    expect(record?.links.PROJECT_TARGET).toHaveLength(1);
    expect(await take({ "project-tags.csv": tags })).toMatchObject({ accepted: 0, unchanged: 2, revision: 2 });
  });

  it("join the project's own row in one write", async () => {
    const answer = await take({ "project-tags.csv": tags, "projects.csv": "id,title\nclinic,Another title\n" });
    expect(answer).toMatchObject({ accepted: 3, rejected: 0, revision: 2 });
    expect((await project("clinic"))?.name).toBe("Another title");
  });

  it("are not given to a stored record that is not sound", async () => {
    await store.apply({ actor: "test", upserts: [{ ...(await project("clinic"))!, sources: [] }] });
    const { accepted, rejected, faults } = await take({ "project-tags.csv": tags });
    expect({ accepted, rejected }).toEqual({ accepted: 0, rejected: 2 });
    expect(faults[0]).toMatchObject({
      line: 2,
      column: "project_id",
      value: "clinic",
      reason: "its record is not sound: sources: a source is required",
    });
  });

  it("are quarantined for unknown projects, kinds and keys", async () => {
    const { accepted, rejected, faults } = await take({
      "project-tags.csv":
        "project_id,kind,key,confidence,because\nnobody,sdg,4,,\nclinic,sgd,4,,\nclinic,sdg,44,,\nclinic,sdg,4,high,x\n",
    });
    expect({ accepted, rejected }).toEqual({ accepted: 1, rejected: 3 });
    expect(faults.map(({ line, column }) => [line, column]).sort()).toEqual([
      [2, "project_id"],
      [3, "kind"],
      [4, "key"],
    ]);
  });
});

describe("bad input is quarantined, and nothing else is lost", () => {
  const good = row("good");
  const bad = (cells: string) => `${HEADER}${good}${cells}${row("last")}`;

  async function expectFault(files: Record<string, string | Buffer>, fault: Partial<Fault>, rejected = 1) {
    const answer = await take(files);
    expect(answer).toMatchObject({ accepted: 2, rejected });
    expect(answer.faults[0]).toMatchObject(fault);
    expect(await project("good")).not.toBeNull();
    expect(await project("last")).not.toBeNull();
    return answer;
  }

  it("an unknown code, with a suggestion", async () => {
    await expectFault(
      { "projects.csv": bad("x,T,,,,,,,C7-EHEB,,,,s\n") },
      {
        file: "projects.csv",
        line: 3,
        column: "action_lines",
        value: "C7-EHEB",
        reason: expect.stringContaining("C7-EHEA") as unknown as string,
      },
    );
  });

  it("a wrong type", async () => {
    await expectFault(
      { "projects.csv": bad("x,T,,,soon,,,,,,,,s\n") },
      { line: 3, column: "year_start", value: "soon" },
    );
    await expectFault(
      { "projects.csv": bad("x,T,,Onging,,,,,,,,,s\n").replaceAll("A title", "B") },
      {
        column: "status",
        reason: expect.stringContaining("Ongoing") as unknown as string,
      },
    );
  });

  it("a day that does not exist", async () => {
    const { rejected, faults } = await take({
      "milestones.csv": "id,title,type,date_start,source\nm,T,FORUM,2015-02-30,s\n",
    });
    expect(rejected).toBe(1);
    expect(faults[0]).toMatchObject({ column: "date_start", value: "2015-02-30" });
  });

  it("a missing required value, and a missing key column", async () => {
    await expectFault({ "projects.csv": bad("x,,,,,,,,,,,,s\n") }, { line: 3, column: "title" });
    const { accepted, rejected, faults } = await take({
      "projects.csv": "",
      "stakeholders.csv": "name,type\nA,Academia\nB,Academia\n",
    });
    expect({ accepted, rejected }).toEqual({ accepted: 0, rejected: 2 });
    expect(faults[0]).toMatchObject({ line: 2, column: "id" });
  });

  it("a second, differing row of one id; an identical one is unchanged", async () => {
    const answer = await take({ "projects.csv": `${HEADER}${row("a")}${row("a")}a,Other,,,,,,,,,,,s\n` });
    expect(answer).toMatchObject({ accepted: 1, unchanged: 1, rejected: 1 });
    expect(answer.faults[0]).toMatchObject({ line: 4, column: "id", value: "a" });
  });

  it("invalid UTF-8", async () => {
    const text = Buffer.concat([
      Buffer.from(`${HEADER}${good}x,T`),
      Buffer.from([0xff, 0xfe]),
      Buffer.from(`,,,,,,,,,,,s\n${row("last")}`),
    ]);
    await expectFault({ "projects.csv": text }, { line: 3, column: "title", reason: "not valid UTF-8" });
  });

  it("all cells that are no text, with what else is wrong with their row", async () => {
    const places = ({ faults }: { faults: readonly Fault[] }) => faults.map(({ line, column }) => `${line} ${column}`);
    const text = Buffer.concat([
      Buffer.from("id,title,summary,unheard_of,year_start,source\nx,"),
      ...["T", "S", "U"].map((letter) => Buffer.from([letter.charCodeAt(0), 0xff, 0x2c])),
      Buffer.from("soon,\n"),
    ]);
    expect(places(await take({ "projects.csv": text }))).toEqual(
      ["title", "summary", "year_start", "source"].map((column) => `2 ${column}`),
    );
    const row = { id: "x", title: {}, summary: [1], year_start: "soon", source: "s" };
    const tag = { project_id: "x", kind: {}, key: [3], because: {} };
    const files = {
      "projects.csv": "",
      "projects.jsonl": JSON.stringify(row),
      "project-tags.jsonl": JSON.stringify(tag),
    };
    expect(places(await take(files))).toEqual([
      ...["title", "summary", "year_start"].map((column) => `1 ${column}`),
      ...["project_id", "kind", "key", "because"].map((column) => `1 ${column}`),
    ]);
  });

  it("every row under a header that cannot be read, or that names a column twice", async () => {
    const broken = Buffer.concat([Buffer.from("id,ti"), Buffer.from([0xff]), Buffer.from("tle\na,A\nb,B\n")]);
    expect(await take({ "projects.csv": broken, "sdgs.csv": "id,name,name\n16,Peace,Peace\n" })).toMatchObject({
      accepted: 0,
      rejected: 3,
    });
  });

  it("a wrong number of cells", async () => {
    await expectFault(
      { "projects.csv": bad("x,T,short\n") },
      { line: 3, reason: expect.stringContaining("3 cells") as unknown as string },
    );
  });

  it("a cut-off file", async () => {
    const answer = await take({ "projects.csv": `${HEADER}${good}${row("last")}cut,"The title ends her` });
    expect(answer).toMatchObject({ accepted: 2, rejected: 1 });
    expect(answer.faults[0]).toMatchObject({ line: 4, reason: expect.stringContaining("never closed") });
  });

  it("a quote in the middle that is never closed costs its line alone", async () => {
    await expectFault(
      { "projects.csv": bad('x,"T,,,,,,,,,,,s\n') },
      { line: 3, reason: expect.stringContaining("never closed") as unknown as string },
    );
  });

  it("an id with white space or a separator", async () => {
    await expectFault({ "projects.csv": bad("a b,T,,,,,,,,,,,s\n") }, { line: 3, column: "id", value: "a b" });
  });

  it("two entries where one is allowed", async () => {
    const { rejected, faults } = await take({
      "prize-entries.csv": "id,name,year,status,project,category,source\ne,N,2015,WINNER,clinic;school,,s\n",
    });
    expect(rejected).toBe(1);
    expect(faults[0]).toMatchObject({ column: "project", value: "clinic;school" });
  });

  it("what refers to a rejected row is rejected too", async () => {
    const { accepted, rejected } = await take({
      "projects.csv": `${HEADER}x,T,,,soon,,,,,,,,s\n`,
      "prize-entries.csv": "id,name,year,status,project,category,source\ne,N,2015,WINNER,x,,s\n",
      "action-lines.csv": "id,name,parent,source\nC30,A,C31,s\nC31,B,NOWHERE,s\n",
    });
    expect({ accepted, rejected }).toEqual({ accepted: 0, rejected: 4 });
  });

  it("an id that was deleted", async () => {
    await store.apply({ actor: "test", upserts: [], deletes: ["Project:bare"] });
    await expectFault({ "projects.csv": bad(row("bare")) }, { column: "id", value: "bare" });
    const { rejected, faults } = await take({
      "projects.csv": `${HEADER}bare,,,,,,,,,,,,s\n`,
      "prize-entries.csv": "id,name,year,status,project,source\ne,N,2015,WINNER,bare,s\n",
    });
    expect(rejected).toBe(2);
    expect(faults.map(({ line, column }) => [line, column])).toEqual([
      [2, "id"],
      [2, "title"],
      [2, "project"],
    ]);
  });
});

describe("odd but good input is read", () => {
  it("a BOM, CRLF, quoted newlines and a cell of 1 MiB", async () => {
    const long = "x".repeat(1024 * 1024);
    const text = `\ufeff${HEADER}a,"Line one\nline two",${long},,,,,,,,,,s\n`
      .replaceAll("\n", "\r\n")
      .replace("one\r\nline", "one\nline");
    expect(await take({ "projects.csv": text })).toMatchObject({ accepted: 1, rejected: 0 });
    const record = await project("a");
    expect(record?.name).toBe("Line one\nline two");
    expect(String(record?.properties.summary)).toHaveLength(1024 * 1024);
  });

  it("an empty file, and a header alone", async () => {
    expect(await take({ "projects.csv": "", "sdgs.csv": "id,name\n" })).toMatchObject({
      accepted: 0,
      unchanged: 0,
      rejected: 0,
    });
  });

  it("unknown files and columns, with a notice", async () => {
    const { accepted, notices } = await take({ "notes.txt": "x", "projects.csv": "id,title,mood\np,T,fine\n" });
    expect(accepted).toBe(1);
    expect(notices).toEqual([expect.stringContaining("notes.txt"), expect.stringContaining("mood")]);
  });
});

it("a dry run counts and writes nothing", async () => {
  const answer = await take({ "projects.csv": `${HEADER}${row("p")}x,T,,,soon,,,,,,,,s\n` }, true);
  expect(answer).toMatchObject({ accepted: 1, rejected: 1, revision: 1 });
  expect(await project("p")).toBeNull();
});

it("a file that cannot be read ends the run before anything of the others is written", async () => {
  mkdirSync(join(folder, "sessions.csv"));
  await expect(take({ "projects.csv": `${HEADER}${row("new")}` })).rejects.toThrow(/sessions.csv: it is a folder/);
  expect(await project("new")).toBeNull();
});
