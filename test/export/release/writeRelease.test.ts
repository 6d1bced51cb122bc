import { createHash } from "node:crypto";
import { mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { parse } from "csv-parse/sync";
import { MultiDirectedGraph } from "graphology";
import graphml from "graphology-graphml";
import { parquetReadObjects } from "hyparquet";
import jsonld from "jsonld";
import { Parser } from "n3";
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { createApi } from "../../../src/api/createApi.ts";
import { TargetError } from "../../../src/export/backup/ExportTarget.ts";
import { writeRelease } from "../../../src/export/release/writeRelease.ts";
import { fileName } from "../../../src/model/record/fileColumns.ts";
import { wsisModel } from "../../../src/model/wsisModel.ts";
import type { GraphStore } from "../../../src/store/port.ts";
import { seededStore } from "../../support/seededStore.ts";

interface Field {
  readonly name: string;
  readonly description: string;
  readonly type: string;
  readonly constraints?: { readonly enum?: readonly string[]; readonly required?: boolean };
}
interface Resource {
  readonly name: string;
  readonly path: string;
  readonly bytes: number;
  readonly hash: string;
  readonly schema?: {
    readonly fields: readonly Field[];
    readonly foreignKeys?: readonly { fields: string[]; reference: { resource?: string } }[];
  };
}

let store: GraphStore;
let folder: string;
const release = (name: string) =>
  writeRelease({
    store,
    api: createApi({ store }),
    folder: join(folder, name),
    iriOf: (id) => `urn:wsis:${encodeURIComponent(id)}`,
    site: "https://wsis.example/",
    licence: "A licence.\n",
  });
const paths = (name: string) =>
  readdirSync(join(folder, name), { recursive: true, withFileTypes: true })
    .filter((entry) => entry.isFile())
    .map((entry) => join(entry.parentPath, entry.name).slice(join(folder, name).length + 1))
    .sort();
const bytes = (path: string, name = "first") => readFileSync(join(folder, name, path));
const text = (path: string) => bytes(path).toString("utf8");
const sha256 = (content: Buffer) => createHash("sha256").update(content).digest("hex");
const resources = (): Resource[] => JSON.parse(text("datapackage.json")).resources;

beforeAll(async () => {
  store = await seededStore();
  folder = mkdtempSync(join(tmpdir(), "wsis-release-"));
  await release("first");
});
afterAll(async () => {
  await store.close();
  rmSync(folder, { recursive: true });
});

describe("a release", () => {
  it("has every kind in three formats, the graph in two, and what describes them", () => {
    const kinds = wsisModel.kinds.flatMap((kind) =>
      ["csv", "jsonl", "parquet"].map((format) => `${format}/${fileName(kind)}.${format}`),
    );
    const beside = ["LICENSE", "README.md", "SHA256SUMS", "croissant.json", "datapackage.json", "dataset.json"];
    expect(paths("first")).toEqual([...kinds, ...beside, "graph/wsis.graphml", "graph/wsis.ttl", "sources.csv"].sort());
  });

  it("is the same byte for byte when it is made again", async () => {
    await release("second");
    expect(paths("second")).toEqual(paths("first"));
    for (const path of paths("first"))
      expect([path, sha256(bytes(path, "second"))]).toEqual([path, sha256(bytes(path))]);
  });

  it("has a checksum of every file but the list of them", () => {
    const lines = text("SHA256SUMS").trimEnd().split("\n");
    expect(lines).toEqual(lines.map((line) => line.split("  ")[1]!).map((path) => `${sha256(bytes(path))}  ${path}`));
    expect(lines.map((line) => line.split("  ")[1]!).sort()).toEqual(
      paths("first").filter((path) => path !== "SHA256SUMS"),
    );
  });

  it("describes tables and graph as resources, and every column as a field with a type and a description", () => {
    expect(
      resources()
        .map(({ path }) => path)
        .sort(),
    ).toEqual(paths("first").filter((path) => /\.(csv|graphml|ttl)$/.test(path)));
    for (const { path, bytes: size, hash, schema } of resources()) {
      expect([path, size, hash]).toEqual([path, bytes(path).byteLength, `sha256:${sha256(bytes(path))}`]);
      expect([path, schema !== undefined]).toEqual([path, path.endsWith(".csv")]);
      if (!schema) continue;
      const [heading]: string[][] = parse(text(path), { to: 1 });
      expect([path, schema.fields.map(({ name }) => name)]).toEqual([path, heading]);
      for (const { name, type, description } of schema.fields)
        expect([path, name, typeof type, /\w.*\.$/s.test(description)]).toEqual([path, name, "string", true]);
    }
    expect(new Set(resources().map(({ name }) => name)).size).toBe(resources().length);
  });

  it("keeps what its fields promise", () => {
    const tables = new Map(
      resources()
        .filter(({ schema }) => schema)
        .map((resource): [string, Record<string, string>[]] => [
          resource.name,
          parse(text(resource.path), { columns: true }),
        ]),
    );
    const ids = new Map([...tables].map(([name, rows]) => [name, new Set(rows.map(({ id }) => id))]));
    for (const { name, schema } of resources()) {
      const rows = tables.get(name) ?? [];
      if (name !== "sources-csv") expect([name, ids.get(name)?.size ?? 0]).toEqual([name, rows.length]);
      for (const { fields, reference } of schema?.foreignKeys ?? [])
        expect([
          name,
          fields,
          rows
            .map((row) => row[fields[0]!]!)
            .filter((key) => key !== "" && !ids.get(reference.resource ?? name)?.has(key)),
        ]).toEqual([name, fields, []]);
      for (const field of schema?.fields ?? []) {
        const cells = rows.map((row) => row[field.name]!);
        const { constraints, type } = field;
        const wrong = cells.filter((cell) =>
          cell === ""
            ? constraints?.required
            : (constraints?.enum && !constraints.enum.includes(cell)) ||
              (type === "integer" && !/^-?\d+$/.test(cell)) ||
              (type === "boolean" && cell !== "true" && cell !== "false"),
        );
        expect([name, field.name, wrong]).toEqual([name, field.name, []]);
      }
    }
  });

  it("holds the same records in each format, and all of them in the graph", async () => {
    const graph = graphml.parse(MultiDirectedGraph, text("graph/wsis.graphml"));
    const subjects = new Set(new Parser().parse(text("graph/wsis.ttl")).map(({ subject }) => subject.value));
    let records = 0;
    for (const kind of wsisModel.kinds) {
      const file = fileName(kind);
      const keys = [];
      for await (const { key } of store.records(kind.name)) keys.push(key);
      records += keys.length;
      keys.sort();
      const csv: { id: string }[] = parse(text(`csv/${file}.csv`), { columns: true });
      const lines = text(`jsonl/${file}.jsonl`).split("\n").slice(0, -1);
      const columnar = await parquetReadObjects({ file: new Uint8Array(bytes(`parquet/${file}.parquet`)).buffer });
      expect([file, csv.map(({ id }) => id).sort()]).toEqual([file, keys]);
      expect([file, lines.map((line) => JSON.parse(line).key).sort()]).toEqual([file, keys]);
      expect([file, columnar.map(({ id }) => String(id)).sort()]).toEqual([file, keys]);
      expect([file, keys.filter((key) => !graph.hasNode(`${kind.name}:${key}`))]).toEqual([file, []]);
    }
    expect(graph.order).toBe(records);
    expect(graph.size).toBeGreaterThan(records);
    expect(graph.getNodeAttributes("Sdg:3")).toMatchObject({ kind: "Sdg", label: "Good Health and Well-Being" });
    expect(subjects.size).toBeGreaterThanOrEqual(records);
  });

  it("names its sources with how many records name each", async () => {
    const counts = new Map<string, number>();
    for (const { name } of wsisModel.kinds)
      for await (const { sources } of store.records(name))
        for (const source of new Set(sources)) counts.set(source, (counts.get(source) ?? 0) + 1);
    const rows: { source: string; records: string }[] = parse(text("sources.csv"), { columns: true });
    expect(Object.fromEntries(rows.map(({ source, records }) => [source, Number(records)]))).toEqual(
      Object.fromEntries(counts),
    );
  });

  it("is a Croissant and a Dataset of schema.org, as JSON-LD reads them", async () => {
    const schema = "https://schema.org/";
    const cr = "http://mlcommons.org/croissant/";
    const [croissant] = await jsonld.expand(JSON.parse(text("croissant.json")));
    expect(croissant).toMatchObject({
      "@type": [`${schema}Dataset`],
      "http://purl.org/dc/terms/conformsTo": [{ "@value": "http://mlcommons.org/croissant/1.1" }],
      [`${schema}name`]: [{ "@value": "WSIS graph" }],
    });
    const sets = croissant![`${cr}recordSet`] as Record<string, Record<string, unknown>[]>[];
    expect(sets.map((set) => set[`${cr}field`]!.length)).toEqual(
      wsisModel.kinds.map(
        (kind) => resources().find(({ path }) => path === `csv/${fileName(kind)}.csv`)!.schema!.fields.length,
      ),
    );
    const { "@context": context, ...dataset } = JSON.parse(text("dataset.json"));
    expect(context).toBe("https://schema.org");
    const [expanded] = await jsonld.expand({ "@context": { "@vocab": schema }, ...dataset });
    expect(expanded).toMatchObject({
      "@type": [`${schema}Dataset`],
      [`${schema}dateModified`]: [{ "@value": (await store.reader()).revision.at }],
    });
    const data = paths("first").filter((path) => path.includes("/") || path === "sources.csv");
    for (const { distribution } of [dataset, JSON.parse(text("croissant.json"))]) {
      expect(distribution.map(({ contentUrl }: { contentUrl: string }) => contentUrl).sort()).toEqual(data);
      for (const file of distribution) expect(file.sha256).toBe(sha256(bytes(file.contentUrl)));
    }
  });
});

describe("writeRelease", () => {
  it("leaves a folder that is not empty as it is", async () => {
    const before = paths("first").length;
    await expect(release("first")).rejects.toThrow(TargetError);
    await expect(release("first")).rejects.toThrow(/it is not empty. Name a new folder$/);
    expect(paths("first")).toHaveLength(before);
  });

  it("leaves no half release", async () => {
    writeFileSync(join(folder, "file"), "mine");
    await expect(release("file")).rejects.toThrow("it is not a folder");
    const reader = await store.reader();
    const records = (kind: string) => {
      if (kind === "Project") throw new Error("broken");
      return reader.records?.(kind);
    };
    const broken = standIn(store, { reader: async () => standIn(reader, { records }) });
    const api = createApi({ store });
    const options = { api, iriOf: (id: string) => id, site: null, licence: "" };
    await expect(writeRelease({ ...options, store: broken, folder: join(folder, "half") })).rejects.toThrow("broken");
    expect(readdirSync(folder).sort()).toEqual(["file", "first", "second"]);
  });
});

/** The same thing but for some of its members. */
function standIn<T extends object>(thing: T, members: Readonly<Record<string, unknown>>): T {
  return new Proxy(thing, {
    get(target, name) {
      const own: unknown = members[String(name)] ?? Reflect.get(target, name, target);
      return typeof own === "function" ? own.bind(target) : own;
    },
  });
}
