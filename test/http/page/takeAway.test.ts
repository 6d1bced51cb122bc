import { parse } from "csv-parse/sync";
import readSheets from "read-excel-file/node";
import { describe, expect, it } from "vitest";
import { seededServer } from "../../support/seededServer.ts";

const server = seededServer();

const plain = (text: string) =>
  text
    .replaceAll("&lt;", "<")
    .replaceAll("&gt;", ">")
    .replaceAll("&quot;", '"')
    .replaceAll("&#x27;", "'")
    .replaceAll("&amp;", "&");
const get = (path: string, accept = "text/html") => fetch(new URL(path, server.url), { headers: { accept } });
const html = async (path: string) => (await get(path)).text();

/** What a page offers: each control with where it leads. */
async function offered(path: string) {
  const page = await html(path);
  const at = (href: string) => new URL(plain(href), new URL(path, server.url)).href;
  const files = [...page.matchAll(/<a class="file" href="([^"]+)"[^>]*>([^<]+)</g)];
  return {
    page,
    link: at(/<a class="permalink" href="([^"]+)"/.exec(page)![1]!),
    files: new Map(files.map(([, href, name]) => [name!, at(href!)])),
    cited: plain(/<p class="citation">([^<]*)</.exec(page)![1]!),
    frame: plain(/<textarea[^>]*>([^<]*)</.exec(page)?.[1] ?? ""),
  };
}
const rowsOf = async (url: string) => parse(await (await fetch(url)).text()) as string[][];
const sheetOf = async (url: string) => {
  const sheets = await readSheets(Buffer.from(await (await fetch(url)).arrayBuffer()), { trim: false });
  return sheets[0]!.data.map((row) => row.map((cell) => (cell === null ? "" : String(cell))));
};

const pages = [
  "/",
  "/matrix?rows=ACTION_LINE_GROUP&goal=3&regions=AFR,ARB&sort=4",
  "/matrix?of=prizeEntries&rows=PRIZE_STATUS&columns=REGION&where=%7B%22regions%22%3A%7B%22any%22%3A%5B%22ASP%22%5D%7D%7D",
  "/projects?regions=AFR&years=2010..2020",
  "/sdg/3?lang=fr",
  "/actionLine/C7-EHEA",
  "/project/infomed",
  "/search?q=health",
  "/timeline?from=2023&to=2026",
  "/prizes",
  "/records",
  "/cell?of=projects&row=C7-EHEA&column=3&actionLines=C7-EHEA&sdgs=3",
  "/cell?row=C7-EHEA&column=3&regions=AFR,ASP",
  "/region/AFR",
];

describe.each(pages)("%s", (path) => {
  it("its link, and its JSON, open the answer that the page shows", async () => {
    const { link, files } = await offered(path);
    const { revision, ...seen } = (await (await get(path, "application/json")).json()) as Record<string, unknown>;
    const opened = (await (await get(link, "application/json")).json()) as Record<string, unknown>;
    expect(opened).toMatchObject({ data: seen, extensions: { link: { revision, moved: false } } });
    const page = await html(link);
    expect(page).toContain("have not moved since");
    if (!path.startsWith("/matrix") && path !== "/")
      expect(((await (await fetch(files.get("JSON")!)).json()) as { data: unknown }).data).toEqual(seen);
  });

  it("its citation names revision, day, question and address; its frame shows the same content", async () => {
    const { page, cited, frame } = await offered(path);
    const { sequence, at } = (await server.store.reader()).revision;
    expect(cited).toContain(`revision ${sequence} of ${at.slice(0, 10)}. ${server.url}${path.split("?")[0]}`);
    expect(cited).toMatch(/ Question: \w+\(.* Sources: .+\.$/);
    const [, source] = /^<iframe src="([^"]+)" title="[^"]+"/.exec(frame)!;
    const embedded = await get(plain(source!));
    expect([embedded.status, embedded.headers.get("content-security-policy")]).toEqual([
      200,
      expect.stringContaining("frame-ancestors *"),
    ]);
    expect((await get(path)).headers.get("content-security-policy")).toContain("frame-ancestors 'none'");
    const main = (text: string) =>
      /<main[^>]*>(.*)<\/main>/s.exec(text)![1]!.replaceAll(/(href|action)="(\.\.?\/)+/g, '$1="');
    const framed = await embedded.text();
    expect(main(framed)).toBe(main(page));
    expect(framed).not.toContain("<header>");
    for (const [, href] of framed.matchAll(/(?:href|action)="([^"#]+)"/g))
      expect(new URL(plain(href!), source).pathname).not.toMatch(/^\/embed/);
  });
});

describe.each(pages.slice(0, 3))("the table of %s", (path) => {
  it("its CSV and workbook hold each number that the page shows, its picture too", async () => {
    const { page, files } = await offered(path);
    const body = /<tbody>(.*?)<\/tbody>/s.exec(page)![1]!;
    const seen = [...body.matchAll(/<tr>.*?<\/tr>/gs)].map(([row]) =>
      [...row.matchAll(/<td[^>]*><a[^>]*>[◆◇]?([\d·]+)<\/a>/g)].map((match) => match[1]!.replace("·", "0")),
    );
    const rows = await rowsOf(files.get("CSV")!);
    expect(rows.slice(1, seen.length + 1).map((row) => row.slice(2, -1))).toEqual(seen);
    expect(await sheetOf(files.get("XLSX")!)).toEqual(rows);
    const svg = await (await fetch(files.get("SVG")!)).text();
    const drawn = [...svg.matchAll(/<g data-row="([^"]*)" data-column="([^"]*)">.*?<text[^>]*>([^<]*)<\/text><\/g>/g)]
      .filter(([, row, column]) => row !== "total" && row !== "missing" && column !== "missing")
      .map((match) => match[3]!);
    expect(drawn).toEqual(seen.flat());
    const { counts } = (await (await fetch(files.get("JSON")!)).json()) as { counts: number[][] };
    expect(counts.map((row) => row.map(String))).toEqual(seen.map((row) => row.slice(0, -1)));
    expect((await fetch(files.get("PNG")!)).headers.get("content-type")).toBe("image/png");
  });
});

it("nothing but what is below /embed may be framed", async () => {
  const allowed = async (path: string) =>
    /frame-ancestors (\S+)/.exec((await get(path)).headers.get("content-security-policy") ?? "")?.[1];
  for (const path of ["/embed", "/embed?lang=fr", "/embed/", "/embed/sdg/3", "/embed/forum"])
    expect([path, await allowed(path)]).toEqual([path, "*"]);
  for (const path of ["/", "/?embed", "/sdg/3", "/q", "/q/target-3.8", "/playground"])
    expect([path, await allowed(path)]).toEqual([path, "'none'"]);
});

it("the files of a list hold all its records, those of the page first", async () => {
  const { page, files } = await offered("/projects?regions=AFR");
  const total = Number(/<h1>Projects: (\d+)</.exec(page)![1]);
  const rows = (await rowsOf(files.get("CSV")!)).slice(1);
  expect([rows.length, total > 50]).toEqual([total, true]);
  const seen = [...page.matchAll(/<th scope="row"><a href="\.\/project\/([^"?]+)"/g)].map((match) =>
    decodeURIComponent(match[1]!),
  );
  expect(rows.slice(0, seen.length).map((row) => row[0])).toEqual(seen);
  expect(await sheetOf(files.get("XLSX")!)).toHaveLength(total + 1);
  const lines = (await (await fetch(files.get("JSON Lines")!)).text()).trimEnd().split("\n");
  expect(lines).toHaveLength(total);
  for (const name of ["Turtle", "GraphML", "GEXF"]) expect((await fetch(files.get(name)!)).status).toBe(200);
});

it("the files of a cell hold the records that its page counts", async () => {
  const { page, files } = await offered("/cell?row=C7-EHEA&column=3&regions=AFR,ASP");
  const total = Number(/<h2>Projects: (\d+)</.exec(page)![1]);
  expect((await rowsOf(files.get("CSV")!)).slice(1)).toHaveLength(total);
  expect(total).toBeGreaterThan(0);
});
