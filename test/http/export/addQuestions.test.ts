import { cpSync, mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { parse } from "csv-parse/sync";
import readSheets from "read-excel-file/node";
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { packQuestion } from "../../../src/export/question/permalink.ts";
import { type Server, startServer } from "../../../src/http/startServer.ts";
import type { GraphStore } from "../../../src/store/port.ts";
import { record } from "../../support/record.ts";
import { seededStore } from "../../support/seededStore.ts";

const typed = `# Projects by what is asked
# Group: Tests
query Typed($where: ProjectFilter, $first: Int = 2, $basis: [TagBasis!], $ids: [ID!], $text: String, $order: [ProjectOrder!]) {
  searched: projects(where: { text: $text, ids: $ids }) { totalCount }
  projects(where: $where, basis: $basis, first: $first, orderBy: $order) {
    totalCount
    nodes { id title sources }
  }
}`;

let store: GraphStore;
let server: Server;
let queries: string;
beforeAll(async () => {
  queries = mkdtempSync(join(tmpdir(), "wsis-queries-"));
  cpSync("queries", queries, { recursive: true });
  writeFileSync(join(queries, "typed.graphql"), typed);
  writeFileSync(join(queries, "scalar.graphql"), "# A number\n{ projects { totalCount } }");
  store = await seededStore();
  server = await startServer({
    store,
    host: "127.0.0.1",
    port: 0,
    queriesFolder: queries,
    webFolder: "dist/web",
    logger: { error: () => {} },
  });
});
afterAll(async () => {
  await server.close();
  await store.close();
  rmSync(queries, { recursive: true });
});

const get = (path: string, headers: Record<string, string> = {}) => fetch(`${server.url}${path}`, { headers });
const json = async (path: string) => (await get(path)).json() as Promise<{ data: never; extensions: never }>;
interface Data {
  readonly projects: { readonly nodes: readonly { readonly id: string; readonly title: string }[] };
}

async function graphql(query: string, variables: object = {}) {
  const answer = await fetch(`${server.url}/graphql`, {
    method: "POST",
    headers: { "content-type": "application/json" },
    body: JSON.stringify({ query, variables }),
  });
  return (await answer.json()) as { data: Data; errors?: { message: string }[] };
}

describe("/q", () => {
  it("lists every saved question with its variables and types", async () => {
    const list = (await (await get("/q")).json()) as { name: string; title: string; variables: unknown[] }[];
    expect(list.find(({ name }) => name === "target-3.8")).toMatchObject({
      title: "Which action lines advance target 3.8, and why?",
      variables: [{ name: "target", type: "String!", default: '"3.8"' }],
    });
    expect(list.find(({ name }) => name === "typed")?.variables).toEqual([
      { name: "where", type: "ProjectFilter" },
      { name: "first", type: "Int", default: "2" },
      { name: "basis", type: "[TagBasis!]" },
      { name: "ids", type: "[ID!]" },
      { name: "text", type: "String" },
      { name: "order", type: "[ProjectOrder!]" },
    ]);
    const page = await (await get("/q", { accept: "text/html" })).text();
    for (const { name } of list) expect(page).toContain(`q/${name}.csv`);
  });

  it("asks those of the cookbook for what somebody else wants to know", async () => {
    const differ = [
      ["target-3.8", "target=9.c"],
      ["african-ldcs-ehealth-elearning", "regions=ASP&lines=C4"],
      ["prize-winners-by-line-and-region", "statuses=CHAMPION"],
      ["countries-by-winners", "first=3"],
      ["matrix", "regions=AFR&groups=LDC"],
      ["matrix", "columns=GDC_OBJECTIVE"],
      ["open-linkages-arab-states", "regions=EUR"],
      ["behind-a-cell", "line=C5&column=16"],
      ["similar-countries", "country=Country:KEN"],
      ["similar-agencies", "agency=Stakeholder:itu"],
      ["partners-other-goals", "from=Sdg:3"],
      ["fao-to-zero-hunger", "from=Stakeholder:who&to=Sdg:3"],
      ["other-regions-for-ehealth", "lines=C4&regions=ASP"],
      ["winners-of-a-year-by-region", "cycle=PrizeCycle:2018"],
      ["ldcs-without-a-project", "groups=SIDS"],
      ["winners-in-french", "lang=ar"],
      ["who-else-works-where-itu-works", "agency=Stakeholder:unesco"],
      ["lines-and-goals-beyond-chance", "basis=DECLARED"],
    ] as const;
    for (const [name, variables] of differ) {
      const [usual, other] = await Promise.all([json(`/q/${name}.json`), json(`/q/${name}.json?${variables}`)]);
      expect([name, "errors" in other]).toEqual([name, false]);
      expect([name, JSON.stringify(other.data) === JSON.stringify(usual.data)]).toEqual([name, false]);
    }
  });

  it("has its variables in a form on its page, with what they are now", async () => {
    const page = async (path: string) => (await get(path, { accept: "text/html" })).text();
    const fields = (text: string) =>
      [...text.slice(text.indexOf("<main")).matchAll(/<label title="[^"]+">(\w+) <input [^>]*value="([^"]*)"/g)].map(
        ([, ...field]) => field,
      );
    expect(fields(await page("/q/target-3.8"))).toEqual([["target", "3.8"]]);
    expect(fields(await page("/q/target-3.8?target=9.c"))).toEqual([["target", "9.c"]]);
    expect(fields(await page("/q/african-ldcs-ehealth-elearning"))[2]).toEqual(["lines", "C7-EHEA,C7-ELEA"]);
    const asked = await page("/q/african-ldcs-ehealth-elearning?regions=AFR&groups=LDC&lines=C7-EHEA%2CC7-ELEA");
    const body = (text: string) => /<section class="scroll".*<\/section>/s.exec(text)?.[0].split("<footer")[0];
    expect(body(asked)).toBe(body(await page("/q/african-ldcs-ehealth-elearning")));
    expect((await page("/q")).match(/<h2>/g)!.length).toBeGreaterThan(5);
  });

  it("answers each as GraphQL does, as JSON and as a table", async () => {
    for (const name of ["target-3.8", "three-sets", "matrix", "winners-in-french"]) {
      const text = (await import("node:fs")).readFileSync(join(queries, `${name}.graphql`), "utf8");
      const { data } = await graphql(text);
      expect((await json(`/q/${name}.json`)).data).toEqual(data);
      expect((await json(`/q/${name}`)).data).toEqual(data);
      const csv = parse(await (await get(`/q/${name}.csv`)).text()) as string[][];
      const [sheet] = await readSheets(Buffer.from(await (await get(`/q/${name}.xlsx`)).arrayBuffer()), {
        trim: false,
      });
      const cells = sheet!.data.map((row) => row.map((cell) => (cell === null ? "" : String(cell))));
      expect([name, cells]).toEqual([name, csv]);
    }
  });

  it("takes variables by their types", async () => {
    const where = { regions: { any: ["AFR"] } };
    const search = new URLSearchParams({ where: JSON.stringify(where), first: "3", basis: "DECLARED,IMPLIED" });
    search.append("order", '{"field":"TITLE","descending":true}');
    const { data } = await graphql(typed, {
      where,
      first: 3,
      basis: ["DECLARED", "IMPLIED"],
      order: [{ field: "TITLE", descending: true }],
    });
    expect(data.projects).toMatchObject({ nodes: [{}, {}, {}] });
    expect((await json(`/q/typed.json?${search}`)).data).toEqual(data);
    const ids = data.projects.nodes.map(({ id }) => id);
    const repeated = new URLSearchParams(ids.map((id) => ["ids", id] as [string, string]));
    expect((await json(`/q/typed.json?${repeated}&first=9`)).data).toMatchObject({ searched: { totalCount: 3 } });
    expect((await json(`/q/typed.json?ids=${ids.join(",")}&first=9`)).data).toMatchObject({
      searched: { totalCount: 3 },
    });
    expect((await json("/q/typed.json?text=2015&first=")).data).toEqual((await graphql(typed, { text: "2015" })).data);
  });

  it.each([
    ["nope=1", 'Variable "$nope" is not defined by operation "Typed".'],
    ["first=x", 'Variable "$first" got invalid value "x"; Int cannot represent non-integer value: "x"'],
    ["basis=NO", 'Value "NO" does not exist in "TagBasis" enum'],
    ["where=x", 'Expected type "ProjectFilter" to be an object.'],
    ['where={"regions":{"any":["XXX"]}}', "XXX"],
  ])("?%s: the error that GraphQL gives, with status 400", async (search, message) => {
    for (const ending of [".json", ".csv", ".xlsx", ""]) {
      const answer = await get(`/q/typed${ending}?${search}`);
      const { errors } = (await answer.json()) as { errors: { message: string; extensions: { code: string } }[] };
      expect([ending, answer.status, errors[0]!.extensions.code]).toEqual([ending, 400, "BAD_USER_INPUT"]);
      expect(errors[0]!.message).toContain(message);
    }
    const page = await get(`/q/typed?${search}`, { accept: "text/html" });
    expect([page.status, page.headers.get("content-type")]).toEqual([400, "text/html; charset=utf-8"]);
  });

  it("an unknown name, or no table where one is wanted, is told", async () => {
    expect((await get("/q/nope.json")).status).toBe(404);
    expect((await get("/q/scalar.csv")).status).toBe(400);
    expect((await get("/q/three-sets.csv?table=nope")).status).toBe(400);
    expect((await json("/q/scalar.json")).data).toMatchObject({ projects: { totalCount: 580 } });
  });

  it("is not answered again for who has the answer of the revision", async () => {
    for (const path of ["/q/target-3.8.json", "/q/target-3.8.csv", "/q/target-3.8.xlsx", "/q/target-3.8"]) {
      const first = await get(path, { accept: "text/html" });
      const etag = first.headers.get("etag")!;
      expect([path, first.status, first.headers.get("cache-control")]).toEqual([
        path,
        200,
        "public, max-age=0, must-revalidate",
      ]);
      const again = await get(path, { accept: "text/html", "if-none-match": etag });
      expect([path, again.status, again.headers.get("etag")]).toEqual([path, 304, etag]);
      const other = await get(`${path}?lang=fr`, { accept: "text/html", "if-none-match": etag });
      expect([path, other.status]).toEqual([path, 200]);
    }
  });

  it("is told not to have moved without asking the data", async () => {
    const options = { store, host: "127.0.0.1", port: 0, queriesFolder: queries, webFolder: "dist/web" };
    const forgetful = await startServer({ ...options, answerCache: false, logger: { error: () => {} } });
    const get = (path: string, headers: Record<string, string> = {}) => fetch(`${forgetful.url}${path}`, { headers });
    const first = await get("/q/typed.csv?first=7");
    await first.text();
    const reader = store.reader.bind(store);
    store.reader = async (options) => {
      const refuse = () => Promise.reject(new Error("asked"));
      return new Proxy(await reader(options), {
        get: (target, name) => (name === "revision" ? target.revision : name === "then" ? undefined : refuse),
      });
    };
    try {
      const again = await get("/q/typed.csv?first=7", { "if-none-match": first.headers.get("etag")! });
      expect(again.status).toBe(304);
      expect((await get("/q/typed.csv?first=8")).status).not.toBe(200);
    } finally {
      store.reader = reader;
      await forgetful.close();
    }
  });

  it("a file's name says what it holds, of which day and revision; a mark for spreadsheets on request", async () => {
    const answer = await get("/q/target-3.8.csv?bom=1");
    const { sequence, at } = (await store.reader()).revision;
    expect(answer.headers.get("content-disposition")).toBe(
      `attachment; filename="target-3.8_${at.slice(0, 10)}_r${sequence}.csv"`,
    );
    expect(
      Buffer.from(await answer.arrayBuffer())
        .subarray(0, 3)
        .toString("hex"),
    ).toBe("efbbbf");
    expect(answer.headers.get("access-control-allow-origin")).toBe("*");
  });

  it("a workbook says what it is and where it is from", async () => {
    const { data } = (await json("/q/typed.json")) as unknown as {
      data: { projects: { nodes: { sources: string[] }[] } };
    };
    const sheets = await readSheets(Buffer.from(await (await get("/q/typed.xlsx")).arrayBuffer()));
    const sources = sheets.at(-1)!;
    expect(sources.sheet).toBe("Sources");
    const entries = sources.data.map((row) => row.map(String));
    const named = entries.filter(([name]) => name === "Source").map(([, source]) => source);
    expect(named.sort()).toEqual([...new Set(data.projects.nodes.flatMap((node) => node.sources))].sort());
    expect(entries.find(([name]) => name === "Citation")?.[1]).toMatch(
      /^Projects by what is asked\. WSIS graph, revision 1 of \d{4}-\d\d-\d\d\. http:.*\/q\/typed Question: queries\/typed\.graphql\. Sources: /,
    );
  });
});

describe("a permalink", () => {
  const asked = { document: typed, variables: { where: { regions: { any: ["ARB"] } }, first: 4 } };

  it("opens the answer in every form, and says whether the data have moved since", async () => {
    const { sequence } = (await store.reader()).revision;
    const { data } = await graphql(asked.document, asked.variables);
    const link = packQuestion({ ...asked, revision: sequence })!;
    expect(await json(`/q.json?p=${link}`)).toMatchObject({
      data,
      extensions: { link: { revision: sequence, moved: false } },
    });
    const csv = parse(await (await get(`/q.csv?p=${link}`)).text(), { columns: true }) as { id: string }[];
    expect(csv.map(({ id }) => id)).toEqual(data.projects.nodes.map(({ id }) => id));
    const page = await (await get(`/q?p=${link}`, { accept: "text/html" })).text();
    expect(page).toContain("The data have not moved since");
    for (const { title } of data.projects.nodes)
      expect(page).toContain(title.replaceAll("&", "&amp;").replaceAll("'", "&#x27;").replaceAll('"', "&quot;"));
    const old = packQuestion({ ...asked, revision: 0 })!;
    expect(await json(`/q.json?p=${old}`)).toMatchObject({ extensions: { link: { revision: 0, moved: true } } });
    expect(await (await get(`/q?p=${old}`, { accept: "text/html" })).text()).toContain("The data have moved since");
    expect((await get(`/q.csv?p=${old}`)).headers.get("x-revision-moved")).toBe("true");
    expect(await json("/q/target-3.8.json?revision=0")).toMatchObject({ extensions: { link: { moved: true } } });
  });

  it("that is not whole is refused", async () => {
    for (const link of ["", "x", "%%"]) expect((await get(`/q.json?p=${link}`)).status).toBe(400);
  });

  it("and a saved question answer anew after a write", async () => {
    const before = await get("/q/scalar.json");
    const etag = before.headers.get("etag")!;
    await store.apply({ actor: "test", upserts: [record("Project:one-more", "One more")] });
    const after = await get("/q/scalar.json", { "if-none-match": etag });
    expect([after.status, ((await after.json()) as { data: unknown }).data]).toEqual([
      200,
      { projects: { totalCount: 581 } },
    ]);
  });
});
