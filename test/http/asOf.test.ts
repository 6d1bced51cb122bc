import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { packQuestion } from "../../src/export/question/permalink.ts";
import { type Server, startServer } from "../../src/http/startServer.ts";
import type { RequestOutcome } from "../../src/http/watch/RequestOutcome.ts";
import { wsisModel } from "../../src/model/wsisModel.ts";
import { openEmbeddedStore } from "../../src/store/embedded/openEmbeddedStore.ts";
import type { GraphStore } from "../../src/store/port.ts";
import { record } from "../support/record.ts";
import { smallGraph } from "../support/smallGraph.ts";
import { readAnswer } from "./readAnswer.ts";

let store: GraphStore;
let server: Server;
let day = 0;
const outcomes: Partial<RequestOutcome>[] = [];
beforeAll(async () => {
  store = await openEmbeddedStore({ model: wsisModel, clock: () => new Date(Date.UTC(2026, 0, ++day)) });
  await store.apply({ actor: "test", upserts: smallGraph });
  await store.apply({ actor: "test", upserts: [record("Project:second", "Second")] });
  await store.apply({ actor: "test", upserts: [record("Project:third", "Third")], deletes: ["Project:bare"] });
  server = await startServer({
    store,
    host: "127.0.0.1",
    port: 0,
    queriesFolder: "queries",
    webFolder: "dist/web",
    requestLog: (line) => outcomes.push(line),
  });
});
afterAll(async () => {
  await server.close();
  await store.close();
});

const projects = smallGraph.filter(({ kind }) => kind === "Project").length;
const get = (path: string, headers: Record<string, string> = {}) => fetch(`${server.url}${path}`, { headers });
const post = (body: object) =>
  fetch(`${server.url}/graphql`, {
    method: "POST",
    headers: { "content-type": "application/json" },
    body: JSON.stringify(body),
  });
const ask = (query: string, variables: object = {}) => readAnswer(post({ query, variables }));
const totals = "projects { totalCount } revision { sequence }";

describe("asOf over HTTP", () => {
  it.each([
    [`{ asOf(revision: 1) { ${totals} } }`, {}],
    [`query ($at: Int!) { asOf(revision: $at) { ${totals} } }`, { at: 1 }],
    [`query ($at: Int = 1) { asOf(revision: $at) { ${totals} } }`, {}],
    [
      `query { ...Root __typename } fragment Root on Query { ... on Query { asOf: asOf(revision: 1) { ...T } } } fragment T on Query { ${totals} }`,
      {},
    ],
  ])("answers %s of the revision, and says so", async (query, variables) => {
    const answer = await ask(query, variables);
    expect(answer.data?.asOf).toEqual({ projects: { totalCount: projects }, revision: { sequence: 1 } });
    expect(answer.extensions).toEqual({ revision: { sequence: 1 } });
    expect((await post({ query, variables })).headers.get("last-modified")).toBe("Thu, 01 Jan 2026 00:00:00 GMT");
  });

  it("answers at 0 of nothing, and of the newest by its number", async () => {
    const at = async (revision: number) => (await ask(`{ asOf(revision: ${revision}) { ${totals} } }`)).data?.asOf;
    expect(await at(0)).toEqual({ projects: { totalCount: 0 }, revision: { sequence: 0 } });
    expect(await at(3)).toEqual({ projects: { totalCount: projects + 1 }, revision: { sequence: 3 } });
  });

  it("opens the doors of its answers at the same revision", async () => {
    const spread = `projects { facets(by: [ACTION_LINE]) { buckets { key count where } missing { count where } } }`;
    const { data } = await ask(`{ asOf(revision: 1) { ${spread} } }`);
    const { asOf } = data as unknown as {
      asOf: { projects: { facets: { buckets: Door[]; missing: Door }[] } };
    };
    const [facet] = asOf.projects.facets;
    const doors = [...facet!.buckets, facet!.missing];
    expect(doors.length).toBeGreaterThan(2);
    for (const { count, where } of doors) {
      const opened = await ask(
        "query ($where: ProjectFilter) { asOf(revision: 1) { projects(where: $where) { totalCount } } }",
        { where },
      );
      expect(opened.data).toEqual({ asOf: { projects: { totalCount: count } } });
    }
  });

  it("keeps its answers over later writes, as does who asked", async () => {
    const search = `/graphql?${new URLSearchParams({ query: `{ asOf(revision: 2) { ${totals} kept: projects(first: 2) { nodes { id } } } }` })}`;
    const first = await get(search);
    const etag = first.headers.get("etag")!;
    const text = await first.text();
    await store.apply({ actor: "test", upserts: [record("Project:fourth", "Fourth")] });
    await (await post({ query: `{ ${totals} }` })).text();
    const again = await get(search);
    expect([again.headers.get("etag"), await again.text()]).toEqual([etag, text]);
    expect(outcomes.at(-1)).toMatchObject({ outcome: "cached", revision: 2 });
    expect((await get(search, { "if-none-match": etag })).status).toBe(304);
  });

  it.each([
    [
      `{ asOf(revision: 1) { ${totals} } ${totals} }`,
      'asOf stands alone at the root: an operation reads one revision. Put "projects" within it, or ask it in an operation of its own',
    ],
    [
      `{ a: asOf(revision: 1) { ${totals} } b: asOf(revision: 2) { ${totals} } }`,
      /^asOf stands alone at the root: an operation reads one revision\./,
    ],
    [
      `{ asOf(revision: 1) { asOf(revision: 2) { ${totals} } } }`,
      "asOf stands at the root: an operation reads one revision, and cannot go on to another",
    ],
    [`{ asOf(revision: 99) { ${totals} } }`, /^There is no revision 99 yet: the newest is \d+\.$/],
    [`{ asOf(revision: -1) { ${totals} } }`, /^There is no revision -1: expected 0 to \d+\.$/],
    [
      '{ asOf(revision: 1) { contest(key: "x") { key } } }',
      "What people are working on has no past: ask for it without asOf",
    ],
    [
      '{ asOf(revision: 4) { consultationWindow(consultation: "x") { opens } } }',
      "What people are working on has no past: ask for it without asOf",
    ],
  ])("refuses %s", async (query, message) => {
    const answer = await ask(query);
    expect(answer.errors?.[0]?.message).toMatch(message);
    expect(answer.errors?.[0]?.extensions?.code).toBe("BAD_USER_INPUT");
    expect(Object.values(answer.data?.asOf ?? {}).every((value) => value === null)).toBe(true);
  });

  it("counts what stands within it as if it stood at the root", async () => {
    const many = Array.from({ length: 51 }, () => "revision { sequence }").join(" ");
    const answer = await ask(`{ asOf(revision: 1) { ${many} } }`);
    expect(answer.errors?.[0]?.extensions).toMatchObject({ code: "COST_LIMIT", limit: "rootFields" });
  });
});

interface Door {
  readonly count: number;
  readonly where: unknown;
}

describe("asOf in addresses", () => {
  const query = "query Counted { projects { totalCount nodes { id } } }";
  const link = (parameters: Record<string, string>, ending = "") =>
    `/q${ending}?${new URLSearchParams({ p: packQuestion({ document: query, variables: {}, revision: 1 })!, ...parameters })}`;

  it("answers saved questions and links as of a revision", async () => {
    const counted = async (path: string) =>
      ((await (await get(path)).json()) as { data: { projects: { totalCount: number } } }).data.projects.totalCount;
    expect(await counted(link({ asOf: "1" }, ".json"))).toBe(projects);
    expect(await counted(link({ asOf: "2" }, ".json"))).toBe(projects + 1);
    const file = await get(link({ asOf: "1" }, ".csv"));
    expect(file.headers.get("x-revision")).toBe("1");
    expect(file.headers.get("x-revision-moved")).toBe("false");
    expect(file.headers.get("content-disposition")).toContain("2026-01-01");
    expect((await file.text()).trim().split("\n")).toHaveLength(projects + 1);
    const saved = await get("/q/target-3.8.json?asOf=1");
    expect(((await saved.json()) as { extensions: object }).extensions).toMatchObject({ revision: { sequence: 1 } });
  });

  it("offers on a page how it was where the data have moved, and how it is", async () => {
    const page = async (path: string) => (await get(path, { accept: "text/html" })).text();
    const moved = await page(link({}));
    const to = /href="([^"]*asOf=1[^"]*)">As it was then</.exec(moved)?.[1]?.replaceAll("&amp;", "&");
    expect(moved).toContain("The data have moved since");
    const was = await (await fetch(new URL(to!, `${server.url}/q`), { headers: { accept: "text/html" } })).text();
    expect(was).toContain("This is as it was at revision");
    expect(was).not.toContain("The data have moved since");
    expect(was).toMatch(/href="[^"]*">As it is now</);
    expect(/href="([^"]*)">As it is now</.exec(was)?.[1]).not.toContain("asOf");
    // What leaves the page is what it shows.
    const answered = [...was.replace(/href="[^"]*">As it is now/, "").matchAll(/href="([^"]*)"/g)]
      .map(([, href]) => new URL(href!.replaceAll("&amp;", "&"), `${server.url}/q`))
      .filter(({ pathname, search }) => /^\/(graphql|q|q\.json)$/.test(pathname) && /[?&](query|p)=/.test(search));
    const revisions = await Promise.all(
      answered.map(async (href) => {
        const answer = await fetch(href, { headers: { accept: "application/json" } });
        return ((await answer.json()) as { extensions: { revision: unknown } }).extensions.revision;
      }),
    );
    expect(revisions.length).toBeGreaterThan(2);
    expect(new Set(revisions.map((one) => JSON.stringify(one)))).toEqual(new Set(['{"sequence":1}']));
    expect(await page("/q/target-3.8?asOf=99")).toContain("There is no revision 99 yet");
  });

  it("writes tables and exports as of a revision", async () => {
    const crosstab = "/crosstab.json?of=projects&rows=ACTION_LINE&columns=SDG";
    const total = async (path: string) => ((await (await get(path)).json()) as { total: number }).total;
    expect(await total(`${crosstab}&asOf=1`)).toBe(projects);
    expect(await total(`${crosstab}&asOf=2`)).toBe(projects + 1);
    const table = await get("/matrix.csv?asOf=2");
    expect([table.status, table.headers.get("x-revision")]).toEqual([200, "2"]);
    const svg = await (await get("/matrix.svg?asOf=2")).text();
    expect(svg).toContain("2026-01-02");
    expect(svg).toContain("asOf=2");
    const ids = async (asOf: string) => {
      const file = await get(`/export/projects.jsonl?${asOf}`);
      const lines = (await file.text()).trim().split("\n");
      return [file.headers.get("x-revision"), lines.map((line) => (JSON.parse(line) as { id: string }).id)] as const;
    };
    const [first, then] = await ids("asOf=1");
    const [, now] = await ids("");
    expect(first).toBe("1");
    expect(then).toEqual(
      smallGraph
        .filter(({ kind }) => kind === "Project")
        .map(({ id }) => id)
        .sort(),
    );
    expect(now).toContain("Project:third");
    expect(now).not.toContain("Project:bare");
  });

  it.each([
    ["/q/target-3.8.json?asOf=x", 'asOf: expected the number of a revision, as 41, got "x".'],
    ["/matrix.csv?asOf=-1", 'asOf: expected the number of a revision, as 41, got "-1".'],
    ["/export/projects.csv?asOf=1.5", 'asOf: expected the number of a revision, as 41, got "1.5".'],
    ["/q/target-3.8.json?asOf=99", /^There is no revision 99 yet: the newest is \d\.$/],
    ["/crosstab.csv?of=projects&rows=REGION&columns=SDG&asOf=99", /^There is no revision 99 yet: the newest is \d\.$/],
    ["/export/projects.csv?asOf=99", /^There is no revision 99 yet: the newest is \d$/],
  ])("refuses %s", async (path, message) => {
    const answer = await get(path);
    const { errors } = (await answer.json()) as { errors: { message: string }[] };
    expect(answer.status).toBe(400);
    expect(errors[0]?.message).toMatch(message);
  });
});
