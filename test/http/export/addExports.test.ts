import { get as httpGet } from "node:http";
import { parse } from "csv-parse/sync";
import { MultiDirectedGraph } from "graphology";
import gexf from "graphology-gexf";
import graphml from "graphology-graphml";
import { parquetReadObjects } from "hyparquet";
import jsonld from "jsonld";
import { Parser, type Quad } from "n3";
import readSheets from "read-excel-file/node";
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { type Server, startServer } from "../../../src/http/startServer.ts";
import type { NodeRecord } from "../../../src/model/types.ts";
import { wsisModel } from "../../../src/model/wsisModel.ts";
import type { GraphStore } from "../../../src/store/port.ts";
import { record } from "../../support/record.ts";
import { seededStore } from "../../support/seededStore.ts";

let store: GraphStore;
let server: Server;
const log: unknown[][] = [];
const awkward = record(
  "Project:awkward",
  '=HYPERLINK("x") & <b>"quoted"</b>, \\n \u202Eright',
  { summary: "line one\nline\ttwo\\ \u0007 'é' 信息 صحة", yearStart: 2019 },
  { PROJECT_SDG: ["3", "4/SUGGESTED"] },
  { sources: ["see https://example.org/a?b=c (copy)", "said by somebody"], verified: false },
);
beforeAll(async () => {
  store = await seededStore();
  const link = wsisModel.links.find(({ from, forward }) => from === "Project" && forward.field === "sdgs")!.name;
  const { PROJECT_SDG, ...links } = awkward.links;
  await store.apply({ actor: "test", upserts: [{ ...awkward, links: { ...links, [link]: PROJECT_SDG ?? [] } }] });
  server = await startServer({
    store,
    host: "127.0.0.1",
    port: 0,
    queriesFolder: "queries",
    webFolder: "dist/web",
    logger: { error: (...entry) => log.push(entry) },
  });
});
afterAll(async () => {
  await server.close();
  await store.close();
});

const get = (path: string, headers: Record<string, string> = {}) => fetch(`${server.url}${path}`, { headers });
const text = async (path: string) => {
  const answer = await get(path);
  expect([path, answer.status]).toEqual([path, 200]);
  return answer.text();
};

async function recordsOf(kind: string): Promise<NodeRecord[]> {
  const all: NodeRecord[] = [];
  for await (const one of store.records(kind)) all.push(one);
  return all;
}

async function graphql<T>(query: string, variables: object = {}): Promise<T> {
  const answer = await fetch(`${server.url}/graphql`, {
    method: "POST",
    headers: { "content-type": "application/json" },
    body: JSON.stringify({ query, variables }),
  });
  const { data, errors } = (await answer.json()) as { data: T; errors?: unknown };
  expect(errors).toBeUndefined();
  return data;
}

const where = { regions: { any: ["AFR"] }, sdgs: { any: ["3", "4"] } };
const door = `where=${encodeURIComponent(JSON.stringify(where))}`;

/** The goals of projects as the API tells them. */
async function goals(basis: readonly string[]): Promise<Map<string, string[]>> {
  const { projects } = await graphql<{
    projects: { nodes: { key: string; sdgs: { nodes: { key: string }[] } }[] };
  }>(
    "query ($where: ProjectFilter, $basis: [TagBasis!]) { projects(where: $where, basis: $basis, first: 100) { nodes { key sdgs(basis: $basis) { nodes { key } } } } }",
    { where, basis },
  );
  return new Map(projects.nodes.map(({ key, sdgs }) => [key, sdgs.nodes.map((node) => node.key)]));
}

const sorted = (keys: readonly string[]) => [...keys].sort((a, b) => Number(a) - Number(b));

describe("/export", () => {
  it.each([["DECLARED,SUGGESTED"], ["declared"], ["DECLARED,IMPLIED"]])(
    "csv and jsonl hold the records of a door with the tags that %s count, as the API has them",
    async (basis) => {
      const expected = await goals(basis.toUpperCase().split(","));
      const rows = parse(await text(`/export/projects.csv?${door}&basis=${basis}`), { columns: true }) as Record<
        string,
        string
      >[];
      expect(rows.map((row) => row.id)).toEqual([...expected.keys()]);
      expect(rows.length).toBeGreaterThan(1);
      for (const row of rows)
        expect([row.id, sorted(row.sdgs!.split(";").filter(Boolean))]).toEqual([
          row.id,
          sorted(expected.get(row.id!)!),
        ]);
      const lines = (await text(`/export/projects.jsonl?${door}&basis=${basis}`)).trimEnd().split("\n");
      for (const line of lines) {
        const { key, sdgs } = JSON.parse(line) as { key: string; sdgs: { id: string }[] };
        expect(sorted(sdgs.map(({ id }) => id.slice(4)))).toEqual(sorted(expected.get(key)!));
      }
      expect(lines).toHaveLength(rows.length);
    },
  );

  it("takes conditions as pages have them, and an order", async () => {
    const { projects } = await graphql<{ projects: { nodes: { key: string }[] } }>(
      "query ($where: ProjectFilter) { projects(where: $where, first: 200, orderBy: [{ field: YEAR_START, descending: true }, { field: TITLE }]) { nodes { key } } }",
      { where: { regions: { any: ["AFR"] } } },
    );
    const rows = parse(await text("/export/projects.csv?regions=AFR&orderBy=-YEAR_START,TITLE"), { columns: true }) as {
      id: string;
    }[];
    expect(rows.map(({ id }) => id)).toEqual(projects.nodes.map(({ key }) => key));
  });

  it("csv of every kind holds every record, value by value, and no formula", async () => {
    for (const { name, plural, properties } of wsisModel.kinds) {
      const records = await recordsOf(name);
      const rows = parse(await text(`/export/${plural}.csv`), { columns: true }) as Record<string, string>[];
      expect([plural, rows.map(({ id }) => id)]).toEqual([plural, records.map(({ key }) => key)]);
      for (const [index, one] of records.entries())
        for (const { name: property, column } of properties) {
          const value = one.properties[property] ?? null;
          const written = value === null ? "" : typeof value === "object" ? value.join(";") : String(value);
          const cell =
            rows[index]![column ?? property.replaceAll(/[A-Z]|(?<=[a-z])\d/g, (sign) => `_${sign.toLowerCase()}`)] ??
            rows[index]![property];
          expect([one.id, property, cell?.replace(/^'(?=[=+\-@])/, "")]).toEqual([one.id, property, written]);
        }
    }
    expect(await text("/export/projects.csv")).toContain(`"'=HYPERLINK`);
  }, 60_000);

  it("names stand beside keys in the language asked, wide and long", async () => {
    const [row] = parse(await text(`/export/projects.csv?${door}&lang=fr`), { columns: true }) as Record<
      string,
      string
    >[];
    const key = row!.sdgs!.split(";")[0]!;
    const { sdg } = await graphql<{ sdg: { label: { text: string } } }>(
      `{ sdg(number: ${key}) { label(lang: ["fr"]) { text } } }`,
    );
    expect(row!.sdgs_label!.split(";")[0]).toBe(sdg.label.text);
    const facts = parse(await text(`/export/projects.csv?${door}&lang=fr&shape=long`), { columns: true }) as Record<
      string,
      string
    >[];
    expect(facts.find(({ id, field, value }) => id === row!.id && field === "sdgs" && value === key)).toMatchObject({
      label: sdg.label.text,
    });
  });

  it("xlsx holds what csv holds, and its sources", async () => {
    const rows = parse(await text(`/export/projects.csv?${door}`)) as string[][];
    const sheets = await readSheets(Buffer.from(await (await get(`/export/projects.xlsx?${door}`)).arrayBuffer()), {
      trim: false,
    });
    expect(sheets.map(({ sheet }) => sheet)).toEqual(["Data", "Sources"]);
    expect(sheets[0]!.data.map((row) => row.map((cell) => (cell === null ? "" : String(cell))))).toEqual(rows);
  });

  it("parquet holds what csv holds, typed, over several groups of rows", async () => {
    for (const connection of ["projects", "countries", "labels"]) {
      const rows = parse(await text(`/export/${connection}.csv`), { columns: true }) as Record<string, string>[];
      const file = await (await get(`/export/${connection}.parquet`)).arrayBuffer();
      const read = await parquetReadObjects({ file });
      const shown = (value: unknown) => (value === null || value === undefined ? "" : String(value));
      const plain = (cell: string) => cell.replace(/^'(?=[=+\-@])/, "");
      expect(read.map((row) => Object.values(row).map(shown))).toEqual(
        rows.map((row) => Object.values(row).map(plain)),
      );
    }
    const [first] = await parquetReadObjects({ file: await (await get("/export/projects.parquet")).arrayBuffer() });
    expect(typeof first!.verified).toBe("boolean");
  }, 60_000);

  it("of data that move while they are read is cut off", async () => {
    const reader = store.reader.bind(store);
    store.reader = async (options) => Object.assign(await reader(options), { isConsistent: async () => false });
    try {
      await expect(get("/export/sdgs.csv").then((answer) => answer.text())).rejects.toThrow();
      expect(String(log.at(-1))).toContain("Somebody wrote");
    } finally {
      store.reader = reader;
    }
  });

  it("turtle, n-triples and JSON-LD say the same, as others read them", async () => {
    for (const plural of ["projects", "sdgTargets", "stakeholders", "memberships", "labels", "linkages"]) {
      const search = plural === "projects" ? "?ids=Project:awkward" : "";
      const path = `/export/${plural}`;
      const one = plural === "projects" ? `?where=${encodeURIComponent('{"ids":["Project:awkward"]}')}` : search;
      const ttl = new Parser({ format: "text/turtle" }).parse(await text(`${path}.ttl${one}`));
      const nt = new Parser({ format: "N-Triples" }).parse(await text(`${path}.nt${one}`));
      const said = (quads: Quad[]) =>
        new Set(
          quads.map(
            ({ subject, predicate, object }) =>
              `${subject.value} ${predicate.value} ${object.value} ${"datatype" in object ? `${object.datatype.value} ${object.language}` : ""}`,
          ),
        );
      expect([plural, said(nt)]).toEqual([plural, said(ttl)]);
      const document = JSON.parse(await text(`${path}.jsonld${one}`)) as jsonld.JsonLdDocument;
      const quads = (await jsonld.toRDF(document, { format: "application/n-quads" })) as unknown as string;
      expect([plural, said(new Parser({ format: "N-Quads" }).parse(quads))]).toEqual([plural, said(ttl)]);
      expect(ttl.length).toBeGreaterThan(5);
    }
  }, 60_000);

  it("rdf has the UN's own identifiers, and every value of an awkward record", async () => {
    const quads = new Parser().parse(
      await text(`/export/projects.ttl?where=${encodeURIComponent('{"ids":["Project:awkward"]}')}`),
    );
    const of = (predicate: string) =>
      quads.filter((quad) => quad.predicate.value === predicate).map(({ object }) => object.value);
    expect(of("urn:wsis:term:sdgs")).toEqual(["http://metadata.un.org/sdg/3"]);
    expect(of("urn:wsis:term:sdgsSuggested")).toEqual(["http://metadata.un.org/sdg/4"]);
    expect(of("http://purl.org/dc/terms/title")).toContain(awkward.name);
    expect(of("http://purl.org/dc/terms/description")).toEqual([awkward.properties.summary]);
    expect(of("http://purl.org/dc/terms/source").sort()).toEqual([...awkward.sources].sort());
    expect(of("http://www.w3.org/ns/prov#wasDerivedFrom")).toEqual(["https://example.org/a?b=c"]);
    const targets = new Parser().parse(await text("/export/sdgTargets.ttl"));
    const broader = targets.filter(({ predicate }) => predicate.value.endsWith("#broader"));
    expect(broader).toHaveLength(169);
    expect(broader.map(({ subject, object }) => [subject.value, object.value])).toContainEqual([
      "http://metadata.un.org/sdg/3.8",
      "http://metadata.un.org/sdg/3",
    ]);
  });

  it("graphml and gexf hold the records, what they are linked to, and each link once", async () => {
    const one = `?where=${encodeURIComponent('{"ids":["Project:awkward"]}')}`;
    for (const [connection, search] of [
      ["projects", `?${door}`],
      ["projects", one],
      ["linkages", ""],
      ["actionLines", ""],
    ] as const) {
      const lines = (await text(`/export/${connection}.jsonl${search}`))
        .trimEnd()
        .split("\n")
        .map((line) => JSON.parse(line) as Record<string, unknown>);
      const edges = lines.flatMap((line) =>
        Object.values(line).flatMap((value) =>
          Array.isArray(value)
            ? value
                .filter((one) => typeof one === "object" && "id" in one)
                .map((one) => `${line.id} ${one.id} ${(one.basis ?? []).join(";")}`)
            : [],
        ),
      );
      const drawn = [
        graphml.parse(MultiDirectedGraph, await text(`/export/${connection}.graphml${search}`)),
        gexf.parse(MultiDirectedGraph, await text(`/export/${connection}.gexf${search}`)),
      ];
      for (const graph of drawn) {
        expect(graph.mapEdges((_, { basis = "" }, from, to) => `${from} ${to} ${basis}`).sort()).toEqual(edges.sort());
        for (const line of lines)
          expect(graph.getNodeAttributes(String(line.id))).toMatchObject({
            label: line.name,
            kind: line.kind,
            key: line.key,
            verified: line.verified,
          });
        const ids = new Set([...lines.map(({ id }) => id), ...edges.map((edge) => edge.split(" ")[1])]);
        expect(new Set(graph.nodes())).toEqual(ids);
        for (const id of graph.nodes())
          expect([id, graph.getNodeAttribute(id, "label")]).toEqual([id, expect.stringMatching(/./)]);
      }
    }
  });

  it.each([
    ["/export/nope.csv", 404, "nope"],
    ["/export/projects.pdf", 404, "csv"],
    ["/export/projects.csv?where=x", 400, "where"],
    ['/export/projects.csv?where={"nope":1}', 400, "nope"],
    ['/export/projects.csv?where={"regions":{"any":["XXX"]}}', 400, "XXX"],
    ['/export/projects.csv?where={"text":5}', 400, "text"],
    ["/export/projects.csv?basis=nope", 400, "NOPE"],
    ["/export/projects.csv?orderBy=NOPE", 400, "NOPE"],
    ["/export/projects.csv?orderBy=[", 400, "orderBy"],
    ["/export/projects.csv?nope=1", 400, "nope"],
    ["/export/projects.csv?shape=round", 400, "shape"],
  ])("%s is refused with %i", async (path, status, named) => {
    const answer = await get(path);
    expect([answer.status, await answer.text()]).toEqual([status, expect.stringContaining(named)]);
  });

  it("is named by kind, day and revision, open to other sites, and packed where the client takes it", async () => {
    const { sequence, at } = (await store.reader()).revision;
    const answer = await get("/export/sdgs.gexf", { "accept-encoding": "gzip", origin: "https://gephi.org" });
    expect(Object.fromEntries(answer.headers)).toMatchObject({
      "content-disposition": `attachment; filename="sdgs_${at.slice(0, 10)}_r${sequence}.gexf"`,
      "content-type": "application/gexf+xml; charset=utf-8",
      "access-control-allow-origin": "*",
      "content-encoding": "gzip",
    });
    expect(await answer.text()).toMatch(/<\/gexf>\n$/);
    expect((await fetch(`${server.url}/export/sdgs.gexf`, { method: "HEAD" })).status).toBe(200);
  });

  it("a thing's own page answers as Turtle too, with what the export says of it", async () => {
    const whole = new Parser().parse(await text("/export/sdgs.ttl"));
    const answer = await get("/sdg/3", { accept: "text/turtle" });
    expect(answer.headers.get("content-type")).toBe("text/turtle; charset=utf-8");
    const of = (quads: Quad[]) =>
      quads.filter(({ subject }) => subject.value === "http://metadata.un.org/sdg/3").map(String);
    expect(of(new Parser().parse(await answer.text()))).toEqual(of(whole));
    expect((await get("/matrix", { accept: "text/turtle" })).headers.get("content-type")).toContain("text/html");
  });

  it("is of one revision, whatever is written meanwhile", async () => {
    const before = (await recordsOf("Project")).map(({ key }) => key);
    const answer = await get("/export/projects.jsonl", { "accept-encoding": "identity" });
    await store.apply({ actor: "test", upserts: [record("Project:zzz-late", "Late")] });
    await store.reader();
    const keys = (await answer.text())
      .trimEnd()
      .split("\n")
      .map((line) => (JSON.parse(line) as { key: string }).key);
    expect(keys).toEqual(before);
  });

  it("that breaks is cut off, not ended", async () => {
    const reader = store.reader.bind(store);
    store.reader = async (options) => {
      const real = await reader(options);
      return new Proxy(real, {
        get: (target, name) => {
          if (name === "records")
            return function* broken(kind: string) {
              let count = 0;
              for (const one of target.records!(kind)) {
                if (count++ === 300) throw new Error("The disk broke");
                yield one;
              }
            };
          const value = Reflect.get(target, name, target);
          return typeof value === "function" ? value.bind(target) : value;
        },
      });
    };
    try {
      for (const headers of [{ "accept-encoding": "identity" }, { "accept-encoding": "gzip" }]) {
        const outcome = await new Promise<string>((resolve) => {
          httpGet(`${server.url}/export/projects.csv`, { headers }, (answer) => {
            answer.on("end", () => resolve("ended"));
            answer.on("error", () => resolve("cut"));
            answer.resume();
          }).on("error", () => resolve("cut"));
        });
        expect(outcome).toBe("cut");
      }
      expect(String(log.at(-1))).toContain("The disk broke");
    } finally {
      store.reader = reader;
    }
  });
});
