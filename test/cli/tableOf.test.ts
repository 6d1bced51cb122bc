import { describe, expect, it } from "vitest";
import { tableOf } from "../../src/cli/tableOf.ts";

describe("the rows of a table", () => {
  it.each<[string, unknown, unknown[]]>([
    ["the first list of objects", { projects: { totalCount: 2, nodes: [{ a: 1 }, { a: 2 }] } }, [{ a: 1 }, { a: 2 }]],
    ["the outermost list, not the first that is met", { a: { b: { c: [{ x: 1 }] } }, d: [{ x: 2 }] }, [{ x: 2 }]],
    ["the first of several", { a: [{ x: 1 }], b: [{ x: 2 }] }, [{ x: 1 }]],
    ["the list of objects, where another stands before it", { a: [1, 2], b: [{ x: 1 }] }, [{ x: 1 }]],
    ["an empty row for an empty slot", { nodes: [null, { a: 1 }] }, [{}, { a: 1 }]],
    [
      "the answer itself where it has no such list",
      { sdg: { name: "x", numbers: [1, 2] } },
      [{ "sdg.name": "x", "sdg.numbers": "1;2" }],
    ],
    ["one, where there is nothing to list", { projects: { nodes: [] } }, [{ "projects.nodes": "" }]],
  ])("are %s", (_, data, rows) => {
    expect(tableOf(data).rows).toEqual(rows);
  });
});

describe("a value in a table", () => {
  it.each<[string, unknown, object]>([
    ["of an object stands under both names", { a: { b: { c: true } } }, { "a.b.c": true }],
    ["of a list is joined", { a: ["x", 1, null, false] }, { a: "x;1;null;false" }],
    ["of a list of objects is JSON each", { a: [{ b: 1 }, { b: [2] }] }, { a: '{"b":1};{"b":[2]}' }],
    ["of a list of lists is JSON each", { a: [[1, 2], [3]] }, { a: "[1,2];[3]" }],
    ["that is null stays so", { a: null, b: 0, c: "" }, { a: null, b: 0, c: "" }],
  ])("%s", (_, row, flat) => {
    expect(tableOf([row])).toEqual({ columns: Object.keys(flat), rows: [flat] });
  });
});

describe("the columns of a table", () => {
  it("are those of all rows, in the order in which they come", () => {
    expect(
      tableOf([
        { a: 1, b: 2 },
        { c: 3, a: 4 },
      ]).columns,
    ).toEqual(["a", "b", "c"]);
  });

  it("are those of what is there, where a link leads to nothing in some rows", () => {
    const rows = [
      { code: "C1", parent: null },
      { code: "C7-EHEA", parent: { code: "C7", lead: null } },
      { code: "C7-ELEA", parent: { code: "C7", lead: { name: "x" } } },
    ];
    expect(tableOf(rows).columns).toEqual(["code", "parent.code", "parent.lead.name"]);
  });

  it("are none of what is nowhere", () => {
    expect(tableOf([{ code: "C1", parent: null }]).columns).toEqual(["code", "parent"]);
  });

  it("keep a value that is an object elsewhere", () => {
    expect(tableOf([{ where: "x" }, { where: { a: 1 } }]).columns).toEqual(["where", "where.a"]);
  });
});
