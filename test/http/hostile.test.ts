import { SignJWT, UnsecuredJWT } from "jose";
import { afterAll, beforeAll, expect, it } from "vitest";
import { createImporter } from "../../src/cli/createImporter.ts";
import { type Server, startServer } from "../../src/http/startServer.ts";
import { wsisModel } from "../../src/model/wsisModel.ts";
import { openEmbeddedStore } from "../../src/store/embedded/openEmbeddedStore.ts";
import type { GraphStore } from "../../src/store/port.ts";
import type { Answer } from "../api/workbench/people.ts";
import { record } from "../support/record.ts";
import { runningContest } from "../support/runningContest.ts";
import { smallGraph } from "../support/smallGraph.ts";
import { identifyByToken, secret } from "../support/tokens.ts";

const MARKUP = `<img src=x onerror="alert(1)"><script>alert(2)</script>{{7*7}}`;
const FORMULA = '=HYPERLINK("https://evil.example","click")';
let store: GraphStore;
let server: Server;
beforeAll(async () => {
  store = await openEmbeddedStore({ model: wsisModel });
  const upserts = [
    ...smallGraph.map((one) =>
      one.id === "Project:clinic" ? { ...one, name: MARKUP, properties: { ...one.properties, title: MARKUP } } : one,
    ),
    record("Project:twin", "Twin"),
  ];
  await store.apply({ actor: "tester", upserts });
  await store.apply({
    actor: "t",
    upserts: [],
    work: { items: runningContest("2026", "VOTING"), actor: "t", reason: "" },
  });
  const identify = identifyByToken();
  const files = { queriesFolder: "queries", webFolder: "dist/web" };
  const importer = createImporter(store);
  server = await startServer({ store, host: "127.0.0.1", port: 0, ...files, identify, importer });
});
afterAll(async () => {
  await server.close();
  await store.close();
});

const claims = (rest: Record<string, unknown> = {}) => ({ roles: ["admin"], ...rest });
const signed = ({ key = secret, audience = "graph", issuer = "us", until = "1 hour" } = {}) =>
  new SignJWT(claims())
    .setProtectedHeader({ alg: "HS256" })
    .setSubject("ann")
    .setIssuer(issuer)
    .setAudience(audience)
    .setExpirationTime(until)
    .sign(key);

const tokens: Readonly<Record<string, () => Promise<string> | string>> = {
  forged: () => signed({ key: new TextEncoder().encode("another secret of thirty-two bytes or so") }),
  expired: () => signed({ until: "-1 hour" }),
  unsigned: () =>
    new UnsecuredJWT(claims())
      .setSubject("ann")
      .setIssuer("us")
      .setAudience("graph")
      .setExpirationTime("1 hour")
      .encode(),
  "for others": () => signed({ audience: "elsewhere" }),
  "of others": () => signed({ issuer: "them" }),
  nonsense: () => "a.b.c",
};

/** What is new and takes a token; each gives the message of the refusal. */
const ways: Readonly<Record<string, (token: string) => Promise<string>>> = {
  import: async (token) =>
    (await send("/import/projects.csv", "text/csv", "id,title,source\nevil,Evil,one\n", token)).text(),
  dryRun: async (token) =>
    (await send("/import/projects.csv?dryRun", "text/csv", "id,title,source\nevil,Evil,one\n", token)).text(),
  mergeRecords: (token) =>
    mutation(
      "mergeRecords",
      "MergeRecordsInput",
      { duplicate: "Project:twin", into: "Project:clinic", expectedRevision: 9, reason: "x" },
      token,
    ),
  unmergeRecords: (token) =>
    mutation(
      "unmergeRecords",
      "UnmergeRecordsInput",
      { duplicate: "Project:twin", expectedRevision: 1, reason: "x" },
      token,
    ),
  erasePerson: (token) =>
    mutation("erasePerson", "ErasePersonInput", { subject: "owner@example.org", reason: "x" }, token),
  vote: (token) => form("/vote", { do: "VOTE", entry: "ContestEntry:2026-clinic" }, token),
  enter: (token) => form("/enter", { do: "ENTER", project: "apps", category: "C7-EHEA" }, token),
  nominate: (token) => form("/nominate", { do: "WINNER", id: "ContestEntry:2026-clinic", revision: "1" }, token),
  announce: (token) => form("/announce", { do: "ANNOUNCE", revision: "1" }, token),
};

const send = (path: string, type: string, body: string, token: string) =>
  fetch(`${server.url}${path}`, {
    method: "POST",
    headers: { "content-type": type, authorization: `Bearer ${token}` },
    body,
  });

async function mutation(name: string, type: string, input: object, token: string): Promise<string> {
  const query = `mutation ($input: ${type}!) { ${name}(input: $input) { revision problems { code } } }`;
  const body = JSON.stringify({ query, variables: { input: { ...input, idempotencyKey: "a-key-of-its-own" } } });
  return (await send("/graphql", "application/json", body, token)).text();
}

async function form(path: string, fields: Record<string, string>, token: string): Promise<string> {
  const body = new URLSearchParams({ token, contest: "2026", key: "a-key-of-its-own", ...fields });
  return (await fetch(`${server.url}${path}`, { method: "POST", body })).text();
}

const state = async () =>
  JSON.stringify([await store.work({ limit: 999 }), await store.workChanges(0, 99), await store.changes(0, 99)]);

it.each(Object.keys(tokens))("a token that is %s opens nothing, and nothing is written", async (name) => {
  const [before, token] = [await state(), await tokens[name]!()];
  for (const [way, go] of Object.entries(ways))
    expect([way, await go(token)]).toEqual([way, expect.stringContaining("The token is not accepted")]);
  expect(await state()).toBe(before);
});

it("markup and formulas come out as text, wherever they were put in", async () => {
  const pages = await Promise.all(["/vote", "/enter", "/nominate", "/announce"].map((path) => form(path, {}, "")));
  expect(pages[0]).toContain("&lt;script&gt;alert(2)");
  for (const page of pages) expect(page).not.toMatch(/<script>alert|<img src=x/);
  // What was typed comes back as what it is.
  const typed = await form(
    "/enter",
    { do: "ENTER", project: `"><script>alert(3)</script>`, category: MARKUP, contest: MARKUP },
    "x",
  );
  expect(typed).not.toMatch(/<script>alert|<img src=x/);
  const admin = await signed();
  const rows = `id,title,summary,source\nformula,"${FORMULA.replaceAll('"', '""')}","${MARKUP.replaceAll('"', '""')}",one\n`;
  const dry = await (await send("/import/projects.csv?dryRun=true", "text/csv", rows, admin)).json();
  expect((dry as Answer).rows[0].fields[0]).toEqual({ field: "title", before: [], after: [FORMULA] });
  const answer = await send("/import/projects.csv?dryRun=true", "text/csv", `id,${MARKUP}\nx,y\n`, admin);
  expect(answer.headers.get("content-type")).toBe("application/json; charset=utf-8");
  await send("/import/projects.csv", "text/csv", rows, admin);
  expect((await (await store.reader()).nodes(["Project:formula"]))[0]).toMatchObject({ name: FORMULA });
  const page = await (await fetch(`${server.url}/project/formula`, { headers: { accept: "text/html" } })).text();
  expect(page).not.toMatch(/<script>alert|<img src=x/);
  const told = await mutation(
    "mergeRecords",
    "MergeRecordsInput",
    { duplicate: "Project:twin", into: "Project:formula", expectedRevision: 99, reason: MARKUP },
    admin,
  );
  expect(JSON.parse(told).data.mergeRecords.problems).toEqual([]);
  const moved = await fetch(`${server.url}/project/twin`, { headers: { accept: "text/html" }, redirect: "manual" });
  expect([moved.status, moved.headers.get("location")]).toEqual([301, "../project/formula"]);
  expect(await moved.text()).not.toMatch(/<script>alert|<img src=x/);
});
