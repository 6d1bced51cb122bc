import { mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { parse } from "csv-parse/sync";
import { stringify } from "csv-stringify/sync";
import fc from "fast-check";
import { afterEach, beforeEach, describe, expect, it } from "vitest";
import { readRows } from "../../src/import/readRows.ts";

let folder: string;
beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), "wsis-rows-"));
});
afterEach(() => rmSync(folder, { recursive: true, force: true }));

const columns = new Map<string, string | null>([
  ...["id", "title", "country", "r\u00e9", "r\u00e9sum\u00e9"].map((name) => [name, null] as const),
  ...["list", "sdgs"].map((name) => [name, ";"] as const),
  ["source", " | "],
]);

async function read(name: string, content: string | Buffer) {
  const path = join(folder, name);
  writeFileSync(path, content);
  const rows: unknown[] = [];
  const unknown: string[] = [];
  for await (const row of readRows(path, { columns, onUnknown: (one) => unknown.push(one) })) {
    const [fault] = "reason" in row ? [row] : row.unreadable;
    const cells = "cells" in row ? Object.fromEntries(row.cells) : {};
    rows.push([row.line, fault ? `${fault.column}: ${fault.reason}` : cells]);
  }
  return unknown.length > 0 ? [...rows, unknown] : rows;
}

describe("readRows", () => {
  it("passes over rows of nothing but empty cells, however many, and keeps counting lines", async () => {
    expect(await read("a.csv", '\n,,\nid,title\n,\n \t,\u00a0\na,A\n,,,,\n\n"\n",\nb,B\n')).toEqual([
      [6, { id: "a", title: "A" }],
      [11, { id: "b", title: "B" }],
    ]);
    const lines = ["{}", '{"id":"","title":null,"sdgs":[]}', "", ' {"id":"a"} ', '{"id":" "}'];
    expect(await read("a.jsonl", lines.join("\n"))).toEqual([[4, { id: "a" }]]);
  });

  it("gives cells, values and names of columns in their composed form", async () => {
    expect(await read("a.csv", "id,re\u0301sume\u0301\ne\u0301cole,e\u0301\n")).toEqual([
      [2, { id: "\u00e9cole", r\u00e9sum\u00e9: "\u00e9" }],
    ]);
    expect(await read("a.jsonl", '{"id":"e\u0301cole","re\\u0301":"e\\u0301","list":["e\\u0301"]}')).toEqual([
      [1, { id: "\u00e9cole", r\u00e9: "\u00e9", list: "\u00e9" }],
    ]);
  });

  it("leaves half an emoji for the check of the record to find", async () => {
    expect(await read("a.jsonl", '{"id":"a","title":"\\ud83d"}')).toEqual([[1, { id: "a", title: "\ud83d" }]]);
  });
});

const utf16 = (text: string) => Buffer.from(text, "utf16le");

describe("a CSV file", () => {
  const rows = [
    [2, { id: "a", title: "One" }],
    [3, { id: "b", title: "Two" }],
  ];

  it.each<[string, string | Buffer]>([
    ["LF", "id,title\na,One\nb,Two\n"],
    ["CR LF", "id,title\r\na,One\r\nb,Two\r\n"],
    ["CR", "id,title\ra,One\rb,Two\r"],
    ["LF, and CR LF from then on", "id,title\na,One\r\nb,Two\r\n"],
    ["CR LF, and LF from then on", "id,title\r\na,One\nb,Two\n"],
    ["nothing at the end", "id,title\r\na,One\nb,Two"],
    ["a byte order mark before", "\ufeffid,title\na,One\nb,Two\n"],
    ["semicolons", "id;title\na;One\nb;Two\n"],
    ["tabs", "id\ttitle\na\tOne\nb\tTwo\n"],
    ["UTF-16", utf16("id,title\na,One\nb,Two\n")],
    ["UTF-16 and a mark", utf16("\ufeffid\ttitle\r\na\tOne\r\nb\tTwo\r\n")],
    ["UTF-16 the other way round", utf16("\ufeffid;title\na;One\nb;Two").swap16()],
    ["quotes around everything", '"id","title"\n"a","One"\n"b","Two"\n'],
    ["cells of nothing beyond the header", "id,title\na,One,,\nb,Two, \n"],
  ])("with %s", async (_, content) => {
    expect(await read("a.csv", content)).toEqual(rows);
  });

  it.each(["sep=;\nid;title\na;One, or more\n", '"sep=|"\r\nid|title\r\na|One, or more\r\n'])(
    "says itself what separates: %j",
    async (content) => {
      expect(await read("a.csv", content)).toEqual([[3, { id: "a", title: "One, or more" }]]);
    },
  );

  it("keeps what stands in quotes, line ends included, and counts lines on", async () => {
    expect(await read("a.csv", 'id,title\r\na,"x\r\n""y"",\nz"\nb,a "q" b\nc,"say "hi" now"\n')).toEqual([
      [2, { id: "a", title: 'x\r\n"y",\nz' }],
      [5, { id: "b", title: 'a "q" b' }],
      [6, { id: "c", title: 'say "hi" now' }],
    ]);
  });

  it("passes over columns without a name or with one that is unknown, and tells each once", async () => {
    expect(await read("a.csv", "id,title,,,colour\na,One,,x,red\nb,Two,,,\n")).toEqual([...rows, ["", "colour"]]);
  });

  it.each([
    ["id,title,title\na,b,c\n", /the column title stands twice/],
    [Buffer.from("id,tit\u00efle\na,b\n", "latin1"), /not valid UTF-8/],
  ])("has a header that can be read, or tells why not: %s", async (content, reason) => {
    expect(await read("a.csv", content)).toEqual([[2, expect.stringMatching(reason)]]);
  });

  it("that ends within a quote costs the line where that is opened, and no other", async () => {
    expect(await read("a.csv", 'id,title\na,"One\nb,Two\nc,"open too\nd,Four\n')).toEqual([
      [2, ": a quote is opened and never closed"],
      [3, { id: "b", title: "Two" }],
      [4, ": a quote is opened and never closed"],
      [5, { id: "d", title: "Four" }],
    ]);
  });

  it("takes time by its length, however many quotes are never closed", async () => {
    const lines = 40_000;
    const begun = performance.now();
    const found = await read("a.csv", `id,title\n${'5" x,"kit\n'.repeat(lines)}`);
    expect(found).toHaveLength(lines);
    expect(found[0]).toEqual([2, ": a quote is opened and never closed"]);
    expect(performance.now() - begun).toBeLessThan(5_000);
  });

  it("has no row without bounds, and goes on after one", async () => {
    const long = "x".repeat(9_000_000);
    expect(await read("a.csv", `id,title\na,${long}${long}\nb,"${long}\n${long}\nc,Three\n`)).toEqual([
      [2, ": the row is too large"],
      [3, ": a quote is opened and never closed"],
      [4, ": the row has 1 cells, and the header 2"],
      [5, { id: "c", title: "Three" }],
    ]);
  });

  it("is read as others read it, where it is as it should be", async () => {
    const cell = fc.oneof(
      fc.string({ unit: fc.constantFrom("a", '"', ",", ";", "\n", "\r\n", " ", "\u00e9") }),
      fc.string(),
    );
    await fc.assert(
      fc.asyncProperty(fc.array(fc.tuple(cell, cell), { minLength: 1 }), async (cells) => {
        const named = cells.map(([title, country], index) => [`k${index}`, title, country]);
        const text = stringify([["id", "title", "country"], ...named]);
        const found = (await read("a.csv", text)).map((row) => Object.values((row as [number, object])[1]));
        const expected = parse(text, { from_line: 1 }).slice(1);
        expect(found).toEqual(expected.map((row: string[]) => row.map((one) => one.normalize("NFC"))));
      }),
    );
  });

  it("of UTF-16 with half a character costs that row alone", async () => {
    expect(await read("a.csv", utf16("\ufeffid,title\na,x\ud83d\nb,\u{1f680}\n"))).toEqual([
      [2, "title: not valid UTF-8"],
      [3, { id: "b", title: "\u{1f680}" }],
    ]);
  });
});

describe("a JSONL file", () => {
  it("has numbers as they are written", async () => {
    const line =
      '{"id":12345678901234567890,"title":17.10,"country":1e21,"sdgs":[3,4.0],"source":"in 1.50, \\"2.0\\""}';
    expect(await read("a.jsonl", line)).toEqual([
      [1, { id: "12345678901234567890", title: "17.10", country: "1e21", sdgs: "3;4.0", source: 'in 1.50, "2.0"' }],
    ]);
  });

  it("is refused row by row where a value is of a wrong type", async () => {
    const deep = (open: string, close: string) => `${open.repeat(100_000)}1${close.repeat(100_000)}`;
    const lines = [
      '{"id":"a","title":["x"]}',
      '{"id":"a","title":{"en":"x"}}',
      '{"id":"a","sdgs":[["3"]]}',
      '{"id":"a","sdgs":["3;4"]}',
      '{"id":"a","sdgs":{"3":true}}',
      `{"id":"a","title":${deep("[", "]")}}`,
      `{"id":"a","sdgs":${deep('{"a":', "}")}}`,
      `{"id":"a","deep":${deep("[", "]")}}`,
      '{"id":"a","title":01}',
      '["id"]',
      '{"id":"b","title":true,"sdgs":["3","4"],"source":["x","y"]}',
    ];
    expect(await read("a.jsonl", lines.join("\r\n"))).toEqual([
      [1, "title: expected one value, and not a list"],
      [2, expect.stringMatching(/^title: .*no object/)],
      [3, "sdgs: expected a list of strings or numbers"],
      [4, expect.stringMatching(/^sdgs: .*separates/)],
      [5, expect.stringMatching(/^sdgs: .*no object/)],
      [6, "title: expected one value, and not a list"],
      [7, expect.stringMatching(/^sdgs: .*no object/)],
      [8, { id: "a" }],
      [9, ": not valid JSON"],
      [10, ": expected a JSON object"],
      [11, { id: "b", title: "true", sdgs: "3;4", source: "x | y" }],
      ["deep"],
    ]);
  });

  it("tells each unknown name once", async () => {
    const lines = '{"id":"a","Title":"x","__proto__":1}\n{"id":"b","Title":"y"}\n{"Title":"z"}\n';
    expect(await read("a.jsonl", lines)).toEqual([
      [1, { id: "a" }],
      [2, { id: "b" }],
      [3, {}],
      ["Title", "__proto__"],
    ]);
  });

  it("is recoded from UTF-16", async () => {
    expect(await read("a.jsonl", utf16('\ufeff{"id":"\u00e9"}\r\n'))).toEqual([[1, { id: "\u00e9" }]]);
  });
});
