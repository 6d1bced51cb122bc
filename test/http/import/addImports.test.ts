import { mkdtempSync, readdirSync, rmSync } from "node:fs";
import { request } from "node:http";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterAll, beforeAll, expect, it } from "vitest";
import { createImporter } from "../../../src/cli/createImporter.ts";
import { workbook, XLSX } from "../../../src/export/table/workbook.ts";
import { type Server, startServer } from "../../../src/http/startServer.ts";
import { wsisModel } from "../../../src/model/wsisModel.ts";
import { openEmbeddedStore } from "../../../src/store/embedded/openEmbeddedStore.ts";
import type { GraphStore } from "../../../src/store/port.ts";
import { smallGraph } from "../../support/smallGraph.ts";
import { identifyByToken, tokenOf } from "../../support/tokens.ts";

const nothing = mkdtempSync(join(tmpdir(), "wsis-http-"));
let store: GraphStore;
let server: Server;
let closed: Server;
beforeAll(async () => {
  store = await openEmbeddedStore({ model: wsisModel });
  await store.apply({ actor: "tester", upserts: smallGraph });
  const identify = identifyByToken();
  const options = { store, host: "127.0.0.1", port: 0, queriesFolder: nothing, webFolder: nothing };
  const importer = createImporter(store);
  server = await startServer({ ...options, identify, importer, limits: { importBytes: 20_000 } });
  closed = await startServer({ ...options, importer });
});
afterAll(async () => {
  await server.close();
  await closed.close();
  await store.close();
  rmSync(nothing, { recursive: true });
});

const token = (role: string) => tokenOf("ann@example.org", role, "itu");

interface Sent {
  readonly role?: string | null;
  readonly type?: string;
  readonly to?: Server;
  readonly headers?: Record<string, string>;
}

async function send(
  path: string,
  body: string | Uint8Array,
  { role = "admin", type = "text/csv", to = server, headers }: Sent = {},
) {
  const answer = await fetch(`${to.url}/import/${path}`, {
    method: "POST",
    headers: { "content-type": type, ...(role && { authorization: `Bearer ${await token(role)}` }), ...headers },
    body: body as string,
  });
  return { status: answer.status, told: (await answer.json()) as Record<string, never> };
}

const CSV = `id;title;country;source
clinic;Clinic online;RWA,KEN;a source
clinic2;A second;KEN;a source
bare;Bare;;made up for tests
broken;;ZZZ;a source
`.replaceAll(",", "&");
const asked = CSV.replaceAll(";", ",").replaceAll("&", ";");

it("a dry run tells of each row what would become of it, and writes nothing", async () => {
  const { status, told } = await send("projects.csv?dryRun=true", asked);
  expect([status, told]).toEqual([
    200,
    {
      file: "projects.csv",
      dryRun: true,
      accepted: 2,
      unchanged: 1,
      rejected: 1,
      revision: 1,
      notices: [],
      rows: [
        {
          file: "projects.csv",
          line: 2,
          id: "Project:clinic",
          outcome: "CHANGED",
          fields: [
            { field: "countries", before: ["RWA"], after: ["RWA", "KEN"] },
            { field: "sources", before: ["made up for tests"], after: ["a source"] },
          ],
          faults: [],
        },
        expect.objectContaining({
          line: 3,
          id: "Project:clinic2",
          outcome: "CREATED",
          fields: [
            { field: "title", before: [], after: ["A second"] },
            { field: "countries", before: [], after: ["KEN"] },
            { field: "sources", before: [], after: ["a source"] },
            { field: "verified", before: [], after: ["true"] },
          ],
        }),
        expect.objectContaining({ line: 4, id: "Project:bare", outcome: "UNCHANGED", fields: [] }),
        expect.objectContaining({
          line: 5,
          id: "Project:broken",
          outcome: "REFUSED",
          faults: [
            { column: "title", value: "", reason: "a value is required" },
            expect.objectContaining({ column: "country", value: "ZZZ" }),
          ],
        }),
      ],
    },
  ]);
  expect((await store.reader()).revision.sequence).toBe(1);
  expect(await store.workChanges(0, 9)).toEqual([]);
});

it("an administrator's file is taken in as the command does, in every format, and it is kept who sent it", async () => {
  const text = `sep=;\n${asked.replaceAll(";", "|").replaceAll(",", ";").replaceAll("|", ",")}`.replace(
    "RWA,KEN",
    "RWA",
  );
  const first = await send("projects.csv", text);
  expect(first).toMatchObject({
    status: 200,
    told: { accepted: 2, unchanged: 1, rejected: 1, revision: 2, dryRun: false },
  });
  expect(first.told.rows).toMatchObject([{ line: 6, outcome: "REFUSED" }]);
  expect(await store.changes(1, 9)).toMatchObject([{ actor: "import by admin of itu" }]);
  expect(await store.workChanges(0, 9)).toMatchObject([{ actor: "ann@example.org", reason: "import of projects.csv" }]);
  const line = JSON.stringify({ id: "club", name: "Village Club", type: "CIVIL_SOCIETY", source: "one" });
  expect((await send("stakeholders.jsonl", line, { type: "application/x-ndjson" })).told).toMatchObject({
    accepted: 1,
  });
  const rows = [
    ["id", "title", "year_start", "sdg_targets", "source"],
    [],
    ["wide", "From a workbook", 2015, 4.4, "one"],
    ["late", "=1+1", 2016, "3.8;4.4", "two"],
  ];
  const parts: Uint8Array[] = [];
  for await (const part of workbook(
    [
      { name: "Projects", rows },
      { name: "Notes", rows: [["x"]] },
    ],
    "2026-01-01",
  ))
    parts.push(part);
  const sheet = await send("projects.xlsx", Buffer.concat(parts), { type: XLSX });
  expect(sheet.told).toMatchObject({ accepted: 2, rejected: 0, notices: [] });
  expect(await (await store.reader()).nodes(["Project:wide", "Project:late"])).toMatchObject([
    { name: "From a workbook", properties: { yearStart: 2015 }, links: { PROJECT_TARGET: [{ key: "4.4" }] } },
    { name: "=1+1", links: { PROJECT_TARGET: [{ key: "3.8" }, { key: "4.4" }] } },
  ]);
  const tags =
    "id,kind,key,confidence,because\nwide,sdg,3,0.9,by its title\nwide,sdg,3,0.9,by its title\nnone,sdg,3,,\n";
  const dry = await send("project-tags.csv?dryRun=true", tags.replace("id,", "project_id,"));
  expect(dry.told.rows).toMatchObject([
    { line: 3, outcome: "UNCHANGED" },
    { line: 2, id: "Project:wide", outcome: "CHANGED", fields: [{ field: "sdgs", after: ["3 (suggested)"] }] },
    { line: 4, outcome: "REFUSED" },
  ]);
});

it("nobody else's is, and nothing that is no file of a kind", async () => {
  const before = readdirSync(tmpdir()).filter((name) => name.startsWith("wsis-upload-")).length;
  const status = async (path: string, body: string | Uint8Array, rest: Sent = {}) =>
    (await send(path, body, rest)).status;
  expect(await status("projects.csv", asked, { role: null })).toBe(401);
  for (const role of ["contributor", "reviewer"]) expect(await status("projects.csv", asked, { role })).toBe(403);
  expect(await send("projects.csv", asked, { to: closed })).toMatchObject({
    status: 403,
    told: { errors: [{ message: expect.stringContaining("WSIS_SECRET") }] },
  });
  for (const file of ["nothing.csv", "projects.txt", "..%2F..%2Fprojects.csv", "wsis.sqlite"])
    expect([file, await status(file, asked)]).toEqual([file, 404]);
  for (const type of ["application/json", "application/x-www-form-urlencoded", "text/plain"])
    expect([type, await status("projects.csv", "{}", { type })]).toEqual([type, 415]);
  expect(await status("projects.csv", asked, { headers: { "content-encoding": "gzip" } })).toBe(415);
  expect(await status("projects.csv?dryRun=perhaps", asked)).toBe(400);
  expect(await status("projects.csv", asked + "x".repeat(20_000))).toBe(413);
  expect(await send("projects.xlsx", "no workbook", { type: XLSX })).toMatchObject({
    status: 400,
    told: { errors: [{ message: "Cannot read projects.xlsx: it is no workbook (XLSX)" }] },
  });
  expect(await status("projects.csv", asked, { headers: { origin: "https://elsewhere.example" }, role: null })).toBe(
    401,
  );
  const revision = (await store.reader()).revision.sequence;
  // A body that breaks off is not taken in.
  const authorization = `Bearer ${await token("admin")}`;
  await new Promise<void>((resolve) => {
    const headers = {
      "content-type": "text/csv",
      authorization,
      "content-length": 999,
    };
    const broken = request(`${server.url}/import/projects.csv`, { method: "POST", headers });
    broken.on("error", () => resolve());
    broken.write("id,title,source\nhalf,Half,one\n", () => setTimeout(() => broken.destroy(), 50));
  });
  await new Promise((resolve) => setTimeout(resolve, 50));
  expect((await store.reader()).revision.sequence).toBe(revision);
  expect(readdirSync(tmpdir()).filter((name) => name.startsWith("wsis-upload-")).length).toBeLessThanOrEqual(before);
});
