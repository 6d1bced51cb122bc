import { parse } from "csv-parse/sync";
import readSheets from "read-excel-file/node";
import { describe, expect, it } from "vitest";
import type { Grid } from "../../../src/page/matrix/matrixGrid.ts";
import { seededServer } from "../../support/seededServer.ts";

const server = seededServer();

const get = (path: string, headers: Record<string, string> = {}) => fetch(`${server.url}${path}`, { headers });

interface CrossTab {
  readonly counts: number[][];
  readonly values: (number | null)[][];
  readonly rows: { key: string; labelIn: { text: string } }[];
  readonly columns: { key: string; labelIn: { text: string } }[];
  readonly rowTotals: number[];
  readonly columnTotals: number[];
  readonly total: number;
  readonly rowMissing: { count: number };
  readonly columnMissing: { count: number };
}

/** The table as the API tells it, asked in words of our own. */
async function asked(of: string, axes: string, set = "", lang = "en"): Promise<CrossTab> {
  const keys = `key labelIn(lang: ["${lang}"]) { text }`;
  const query = `{ set: ${of}${set} { crossTab(${axes}, rowsFirst: 100, columnsFirst: 100) { counts values rows { ${keys} } columns { ${keys} } rowTotals columnTotals total rowMissing { count } columnMissing { count } } } }`;
  const answer = await fetch(`${server.url}/graphql`, {
    method: "POST",
    headers: { "content-type": "application/json" },
    body: JSON.stringify({ query }),
  });
  const { data, errors } = (await answer.json()) as { data: { set: { crossTab: CrossTab } }; errors?: unknown };
  expect(errors).toBeUndefined();
  return data.set.crossTab;
}

const text = (cell: number | string | null) => (cell === null ? "" : String(cell));

const views = [
  ["/matrix", "", "projects", "rows: ACTION_LINE, columns: SDG", "", "en"],
  ["/matrix", "?lang=ar", "projects", "rows: ACTION_LINE, columns: SDG", "", "ar"],
  [
    "/matrix",
    "?regions=AFR,ARB&rows=REGION&columns=STAKEHOLDER_TYPE&basis=declared,implied",
    "projects",
    "rows: REGION, columns: STAKEHOLDER_TYPE",
    '(basis: [DECLARED, IMPLIED], where: { regions: { any: ["AFR", "ARB"] } })',
    "en",
  ],
  [
    "/matrix",
    "?measure=LIFT&regions.none=EUR&years=2015..2020",
    "projects",
    "rows: ACTION_LINE, columns: SDG, measure: LIFT",
    '(where: { regions: { none: ["EUR"] }, years: { from: 2015, to: 2020 } })',
    "en",
  ],
  [
    "/crosstab",
    `?of=prizeEntries&rows=PRIZE_STATUS&columns=REGION&where=${encodeURIComponent('{"regions":{"any":["ASP","EUR"]}}')}`,
    "prizeEntries",
    "rows: PRIZE_STATUS, columns: REGION",
    '(where: { regions: { any: ["ASP", "EUR"] } })',
    "en",
  ],
] as const;

describe.each(views)("%s as files, %s", (path, search, of, axes, set, lang) => {
  const measured = axes.includes("measure");
  const part = search === "" ? "?" : `${search}&`;

  it("wide: each cell, total and missing as the API has them", async () => {
    const table = await asked(of, axes, set, lang);
    const [head, ...rows] = parse(await (await get(`${path}.csv${search}`)).text()) as string[][];
    const cells = measured ? table.values : table.counts;
    expect(rows).toEqual([
      ...table.rows.map(({ key, labelIn }, row) => [
        key,
        labelIn.text,
        ...cells[row]!.map(text),
        text(table.rowTotals[row]!),
        "",
      ]),
      ["total", "", ...table.columnTotals.map(text), text(table.total), text(table.columnMissing.count)],
      ["missing", "", ...table.columns.map(() => ""), text(table.rowMissing.count), ""],
    ]);
    expect(head!.slice(2)).toHaveLength(table.columns.length + 2);
    for (const [index, { key, labelIn }] of table.columns.entries()) {
      expect(head![index + 2]).toContain(key);
      expect(head![index + 2]).toContain(labelIn.text);
    }
    const sheets = await readSheets(Buffer.from(await (await get(`${path}.xlsx${search}`)).arrayBuffer()), {
      trim: false,
    });
    expect(sheets.map(({ sheet }) => sheet)).toEqual(["Data", "Sources"]);
    expect(sheets[0]!.data.slice(1).map((row) => row.map((cell) => text(cell as number | null)))).toEqual(rows);
  });

  it("long: a row a cell", async () => {
    const table = await asked(of, axes, set, lang);
    const rows = parse(await (await get(`${path}.csv${part}shape=long`)).text()) as string[][];
    const at = new Map(rows.slice(1).map((row) => [`${row[0]} ${row[2]}`, row]));
    for (const [y, row] of table.rows.entries())
      for (const [x, column] of table.columns.entries()) {
        const cell = at.get(`${row.key} ${column.key}`)!;
        expect([cell[1], cell[3], cell[4]]).toEqual([
          row.labelIn.text,
          column.labelIn.text,
          text(table.counts[y]![x]!),
        ]);
        if (measured) expect(cell[5]).toBe(text(table.values[y]![x]!));
      }
    expect(at.get("total total")?.[4]).toBe(text(table.total));
    expect(at.get("missing total")?.[4]).toBe(text(table.rowMissing.count));
    expect(at.get("total missing")?.[4]).toBe(text(table.columnMissing.count));
  });

  it("json and svg: the same numbers", async () => {
    const table = await asked(of, axes, set, lang);
    const grid = (await (await get(`${path}.json${search}`)).json()) as Grid;
    expect([grid.counts, grid.total, grid.missing]).toEqual([
      table.counts,
      table.total,
      { rows: table.rowMissing.count, columns: table.columnMissing.count },
    ]);
    if (measured) expect(grid.values).toEqual(table.values);
    const svg = await (await get(`${path}.svg${search}`)).text();
    const drawn = new Map(
      [...svg.matchAll(/<g data-row="([^"]*)" data-column="([^"]*)">.*?<text[^>]*>([^<]*)<\/text><\/g>/g)].map(
        ([, row, column, number]) => [`${row} ${column}`, number],
      ),
    );
    const shown = (value: number | null) => (value === null ? "–" : String(Number(value.toPrecision(3))));
    for (const [y, row] of table.rows.entries()) {
      for (const [x, column] of table.columns.entries())
        expect([row.key, column.key, drawn.get(`${row.key} ${column.key}`)]).toEqual([
          row.key,
          column.key,
          measured ? shown(table.values[y]![x]!) : text(table.counts[y]![x]!),
        ]);
      expect(drawn.get(`${row.key} total`)).toBe(text(table.rowTotals[y]!));
    }
    for (const [x, column] of table.columns.entries())
      expect(drawn.get(`total ${column.key}`)).toBe(text(table.columnTotals[x]!));
    expect(drawn.get("total total")).toBe(text(table.total));
    expect(drawn.get("missing total")).toBe(text(table.rowMissing.count));
    expect(drawn.get("total missing")).toBe(text(table.columnMissing.count));
    expect(svg).not.toMatch(/undefined|NaN|\[object/);
  });
});

it("the picture marks the official linkages, full where there are records", async () => {
  const svg = await (await get("/matrix.svg")).text();
  const grid = (await (await get("/matrix.json")).json()) as Grid;
  const full = grid.official!.flatMap((row, y) => row.filter((marked, x) => marked && grid.counts[y]![x]! > 0)).length;
  const all = grid.official!.flat().filter(Boolean).length;
  expect(all).toBe(128);
  const marks = [...svg.matchAll(/<path d="M[^"]*" fill="([^"]+)"/g)].map((match) => match[1]);
  expect([marks.length, marks.filter((fill) => fill !== "none").length]).toEqual([all + 2, full + 1]);
});

it("a file holds what the page at the same address shows, an unfolded goal and the order too", async () => {
  const search = "?goal=3&sort=4&rows=ACTION_LINE_GROUP";
  const page = await (await get(`/matrix${search}`, { accept: "text/html" })).text();
  const seen = [...page.matchAll(/<tr><th scope="row">.*?<\/tr>/g)].map(([row]) =>
    [...row.matchAll(/<a[^>]*>[◆◇]?([\d·]+)<\/a>/g)].map((match) => (match[1] === "·" ? "0" : match[1]!)),
  );
  const rows = (parse(await (await get(`/matrix.csv${search}`)).text()) as string[][]).slice(1, 12);
  expect(rows).toHaveLength(11);
  expect(rows.map((row) => row.slice(2, -1))).toEqual(seen.slice(0, 11));
});

it.each([
  ["/matrix.csv?rows=NOPE", "rows"],
  ["/matrix.csv?of=nope", "of"],
  ["/matrix.svg?measure=nope", "measure"],
  ["/matrix.csv?shape=round", "shape"],
  ["/matrix.svg?theme=pink", "theme"],
  ["/matrix.csv?nope=1", "nope"],
  ["/matrix.csv?regions=XXX", "XXX"],
  ["/crosstab.csv?of=projects&rows=SDG", "columns"],
  ["/crosstab.csv?of=projects&rows=SDG&columns=REGION&where=x", "where"],
])("%s is refused, by name", async (path, name) => {
  const answer = await get(path);
  expect([answer.status, await answer.text()]).toEqual([400, expect.stringContaining(name)]);
});

it("a picture as PNG, in light and dark, has the size of two dots a unit", async () => {
  const svg = await (await get("/matrix.svg?theme=dark")).text();
  const [, width] = /viewBox="0 0 (\d+) /.exec(svg)!;
  const png = Buffer.from(await (await get("/matrix.png?theme=dark")).arrayBuffer());
  expect([png.subarray(1, 4).toString(), png.readUInt32BE(16)]).toEqual(["PNG", 2 * Number(width)]);
  expect(svg).toContain('fill="#11171f"');
});

it("a picture with letters that no font here has is not drawn as boxes", async () => {
  const answer = await get("/matrix.png?lang=zh");
  if (answer.status === 200) expect(answer.headers.get("content-type")).toBe("image/png");
  else expect([answer.status, await answer.text()]).toEqual([406, expect.stringContaining(".svg")]);
});

it("is not made again for who has it", async () => {
  const first = await get("/matrix.svg?lang=fr");
  const again = await get("/matrix.svg?lang=fr", { "if-none-match": first.headers.get("etag")! });
  expect([first.status, again.status]).toEqual([200, 304]);
  expect(first.headers.get("content-disposition")).toMatch(
    /^inline; filename="matrix-projects_\d{4}-\d\d-\d\d_r1\.svg"$/,
  );
});
