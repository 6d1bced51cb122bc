import { readdirSync, readFileSync } from "node:fs";
import { describe, expect, it } from "vitest";
import { findTables } from "../../../src/export/table/findTables.ts";
import type { Table } from "../../../src/export/table/Table.ts";

const paths = (data: unknown) => findTables(data).map(({ path }) => path);
const first = (data: unknown): Table => findTables(data)[0]!.make();
/** The table of one row. */
const row = (value: unknown) => {
  const { columns, rows } = first({ rows: [value] });
  return Object.fromEntries(columns.map((column, index) => [column, rows[0]![index]]));
};

describe("the tables of an answer", () => {
  it.each<[string, unknown, string[]]>([
    ["its lists of objects", { projects: { totalCount: 2, nodes: [{ a: 1 }] } }, ["projects.nodes"]],
    ["the outermost first", { a: { b: { c: [{ x: 1 }] } }, d: [{ x: 2 }] }, ["d", "a.b.c"]],
    ["in their order", { a: [{ x: 1 }], b: [{ x: 2 }] }, ["a", "b"]],
    ["records before what is counted of them", { a: { facets: [{}], edges: [{}] } }, ["a.edges", "a.facets"]],
    [
      "a cross-tab before all others as deep, and not its heads",
      { a: { nodes: [{}], crossTab: { rows: [{}], columns: [{}], counts: [[1]] } } },
      ["a.crossTab", "a.nodes"],
    ],
    ["rows and columns, where there are no cells", { m: { rows: [{}], columns: [{}] } }, ["m.rows", "m.columns"]],
    ["empty ones too", { projects: { nodes: [] } }, ["projects.nodes"]],
    ["none of what is in a row", { nodes: [{ parts: [{ a: 1 }] }] }, ["nodes"]],
    ["none, where nothing is listed", { sdg: { name: "x", numbers: [1, 2] } }, []],
    ["none, where there is no answer", null, []],
  ])("are %s", (_, data, expected) => {
    expect(paths(data)).toEqual(expected);
  });
});

describe("a cross-tab is wide", () => {
  const [rows, columns] = [
    [
      { key: "C1", count: 4 },
      { key: "C2", count: 8 },
    ],
    [{ key: "AFR", label: "Africa" }, { label: "Europe" }],
  ];

  it("with a column a column, named as shortly as it can be", () => {
    expect(
      first({
        crossTab: {
          rows,
          columns,
          counts: [
            [1, 2],
            [3, null],
          ],
          rowMissing: { count: 1 },
        },
      }),
    ).toEqual({
      columns: ["key", "count", "AFR", "Europe"],
      rows: [
        ["C1", 4, 1, 2],
        ["C2", 8, 3, null],
      ],
    });
  });

  it("with the sorts of cells beside each other, where there are several", () => {
    expect(
      first({
        m: {
          rows,
          columns,
          counts: [
            [1, 2],
            [3, 4],
          ],
          official: [
            [true, false],
            [false, true],
          ],
        },
      }),
    ).toEqual({
      columns: ["key", "count", "counts AFR", "counts Europe", "official AFR", "official Europe"],
      rows: [
        ["C1", 4, 1, 2, true, false],
        ["C2", 8, 3, 4, false, true],
      ],
    });
  });

  it("with numbers for columns that nobody asked the names of, and names apart from what is known of a row", () => {
    expect(first({ m: { values: [[0.5, 1]] } })).toEqual({ columns: ["1", "2"], rows: [[0.5, 1]] });
    expect(first({ m: { rows: [{ count: 1 }], columns: [{ key: "count" }], counts: [[2]] } }).columns).toEqual([
      "count",
      "counts count",
    ]);
  });
});

it("facets are a table of their buckets", () => {
  const buckets = [
    { key: "AFR", count: 2 },
    { key: "EUR", count: 0 },
  ];
  expect(first({ facets: [{ dimension: "REGION", missing: { count: 1 }, buckets }] })).toEqual({
    columns: ["dimension", "missing.count", "key", "count"],
    rows: [
      ["REGION", 1, "AFR", 2],
      ["REGION", 1, "EUR", 0],
    ],
  });
});

describe("a value in a table", () => {
  it.each<[string, unknown, object]>([
    ["of an object stands under both names", { a: { b: { c: true } } }, { "a.b.c": true }],
    ["of a list is joined", { a: ["x", 1, null, false] }, { a: "x;1;;false" }],
    [
      "of a list of objects is joined member by member, each in its place",
      { a: { nodes: [{ b: 1, c: "x" }, { b: 2 }, null, { c: "z", d: { e: [1, 2] } }] } },
      { "a.nodes.b": "1;2;;", "a.nodes.c": "x;;;z", "a.nodes.d.e": ";;;1;2" },
    ],
    ["of a list of lists is joined", { a: [[1, 2], [3]] }, { a: "1;2;3" }],
    ["that is null stays so", { a: null, b: 0, c: "" }, { a: null, b: 0, c: "" }],
    ["that is a filter is told piece by piece", { where: { sdgs: { any: ["3"] } } }, { "where.sdgs.any": "3" }],
  ])("%s", (_, value, flat) => {
    expect(row(value)).toEqual(flat);
  });
});

describe("the columns of a table", () => {
  it("are those of all rows, in the order in which they come", () => {
    expect(first([{ a: 1, b: 2 }, { c: 3, a: 4 }, null])).toEqual({
      columns: ["a", "b", "c"],
      rows: [
        [1, 2, null],
        [4, null, 3],
        [null, null, null],
      ],
    });
  });

  it("are those of what is there, where a link leads to nothing in some rows", () => {
    const rows = [
      { code: "C1", parent: null },
      { code: "C7-EHEA", parent: { code: "C7", lead: null } },
      { code: "C7-ELEA", parent: { code: "C7", lead: { name: "x" } } },
    ];
    expect(first(rows).columns).toEqual(["code", "parent.code", "parent.lead.name"]);
    expect(first([{ code: "C1", parent: null }]).columns).toEqual(["code", "parent"]);
  });

  it("keep a value that is an object elsewhere", () => {
    expect(first([{ where: "x" }, { where: { a: 1 } }]).columns).toEqual(["where", "where.a"]);
  });
});

it("every answer of the cookbook that lists anything is a table without JSON in it", () => {
  const names = readdirSync("queries").filter((name) => name.endsWith(".json"));
  expect(names.length).toBeGreaterThan(40);
  for (const name of names)
    for (const { path, make } of findTables(JSON.parse(readFileSync(`queries/${name}`, "utf8")))) {
      const { columns, rows } = make();
      const cells = rows.flat().filter((cell) => /[[{]"|\[object/.test(String(cell)));
      expect([name, path, cells]).toEqual([name, path, []]);
      expect(new Set(columns).size).toBe(columns.length);
      for (const one of rows) expect(one).toHaveLength(columns.length);
    }
});
