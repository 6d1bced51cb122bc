import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { type Server, startServer } from "../../../src/http/startServer.ts";
import type { GraphStore } from "../../../src/store/port.ts";
import { seededStore } from "../../support/seededStore.ts";

let store: GraphStore;
let server: Server;
beforeAll(async () => {
  store = await seededStore();
  const options = { host: "127.0.0.1", port: 0, queriesFolder: "queries", webFolder: "dist/web" };
  server = await startServer({ store, ...options, trusted: ["127.0.0.0/8"] });
});
afterAll(async () => {
  await server.close();
  await store.close();
});

const open = async (path: string, init: RequestInit = {}) => {
  const answer = await fetch(`${server.url}${path}`, {
    redirect: "manual",
    ...init,
    headers: { accept: "text/html", ...init.headers },
  });
  return { status: answer.status, headers: answer.headers, text: await answer.text() };
};
const linksIn = (text: string) =>
  [...text.matchAll(/href="([^"]+)"/g)].map((match) => match[1]!.replaceAll("&amp;", "&"));

/** A page of each kind. */
const pages = [
  "/",
  "/matrix?regions=AFR",
  "/cell?of=projects&row=C7-EHEA&column=3",
  "/projects?regions=AFR",
  "/sdg/3",
  "/project/infomed",
  "/records",
  "/search?q=health",
  "/timeline?from=2023",
  "/explore?node=Sdg:3",
  "/prizes",
  "/compact",
  "/q",
  "/q/target-3.8",
  "/submit",
  "/review-queue",
  "/embed/prizes",
];
const and = (path: string, parameter: string) => `${path}${path.includes("?") ? "&" : "?"}${parameter}`;

describe("an address", () => {
  it.each(pages)(
    "is refused with a parameter that its page does not take, with one that it does not know twice: %s",
    async (path) => {
      expect((await open(path)).status).toBe(200);
      const unknown = await open(and(path, "nonsense=1"));
      expect([unknown.status, unknown.headers.get("content-type")]).toEqual([400, "text/html; charset=utf-8"]);
      expect(unknown.text).toContain("nonsense");
      for (const wrong of ["nonsense=", "lang=xx", "lang=fr&lang=ar", "row.none=3"])
        expect([wrong, (await open(and(path, wrong))).status]).toEqual([wrong, 400]);
      expect((await open(and(path, "q=%E0%A4%A"))).status).toBe(400);
    },
  );

  it.each(pages)("may hold what mailings and networks add, which no link passes on: %s", async (path) => {
    const { status, text } = await open(and(path, "utm_source=letter&fbclid=x&gclid=y"));
    expect(status).toBe(200);
    expect(linksIn(text).filter((link) => /utm_|clid/.test(link))).toEqual([]);
  });

  it.each([
    ["/search?q=a&kind=project", "Project"],
    ["/search?q=a&kind=Prodject", "Project"],
    ["/explore?kinds.none=project", "Project"],
    ["/explore?links.none=RUN_BI", "RUN_BY"],
    ["/explore?each=61", "150"],
    ["/explore?depth=3", "2"],
    ["/explore?page=none", "page=2"],
    ["/explore?pin=Sdg:3", "~"],
    ["/explore?node=nothing", "Country:KEN"],
    ["/explore?hide=nothing", "Country:KEN"],
    ["/explore?from=nothing", "Country:KEN"],
    ["/timeline?kind=FORUMS", "FORUM"],
    ["/timeline?from=2030&to=2020", ""],
    ["/projects?order=TITEL", "TITLE"],
    ["/projects?rows=REGION", "rows"],
    ["/projects?years=..", "2015..2020"],
    ["/projects?years=2015..2016..2017", "2015..2020"],
    ["/cell?row=C5", "column"],
    ["/cell?row=C99&column=3", "C9"],
    ["/cell?of=nothing&row=C5&column=3", "projects"],
    ["/matrix?sort=99", "17"],
    ["/matrix?sortColumns=C99", "C10"],
    ["/matrix?goal=18", "17"],
    ["/matrix?sorted=4", "sort"],
    ["/sdg/3?basis=declred", "declared"],
    ["/prizes?after=x", "after"],
  ])("with a value that cannot be is refused with what would be right: %s", async (path, right) => {
    const { status, text } = await open(path);
    expect(status).toBe(400);
    expect(text.slice(text.indexOf("<main"))).toContain(right);
    const data = await fetch(`${server.url}${path}`, { headers: { accept: "application/json" } });
    expect([data.status, await data.json()]).toMatchObject([
      400,
      { errors: [{ extensions: { code: "BAD_USER_INPUT" } }] },
    ]);
  });

  it("that is refused leads to what may have been meant, and to the page without it, in the language asked for", async () => {
    const { text } = await open("/search?q=health&kindd=Project&lang=fr");
    expect(text).toContain("Cette page ne connaît pas");
    const links = linksIn(text.slice(text.indexOf("<main"), text.indexOf("</main")));
    expect(links).toContain("./search?q=health&lang=fr&kind=Project");
    expect(links).toContain("./search?q=health&lang=fr");
    for (const link of links) expect((await open(link.replace("./", "/"))).status).toBe(200);
  });

  it("of a condition in another spelling leads to it, and where there is nothing, to a search for it", async () => {
    const { text } = await open("/projects?region=AFR");
    expect(linksIn(text)).toContain("./projects?regions=AFR");
    const nothing = await open("/sdg/ninety?lang=fr");
    expect(nothing.status).toBe(404);
    expect(linksIn(nothing.text)).toContain("../search?q=ninety&lang=fr");
  });

  it("in an order by what a filter leaves out is none that is wrong", async () => {
    expect((await open("/matrix?rows=COUNTRY&sortColumns=KEN&regions=EUR&columns=SDG")).status).toBe(200);
  });

  it("that cannot be read is told as a page to people, and as JSON to programs", async () => {
    for (const path of ["/%E0%A4%A", "/sdg/%E0%A4%A"]) {
      const { status, headers, text } = await open(path);
      expect([path, status, headers.get("content-type")]).toEqual([path, 400, "text/html; charset=utf-8"]);
      expect(text).toContain("<h1>");
      expect(headers.get("content-security-policy")).toContain("default-src 'none'");
      const data = await fetch(`${server.url}${path}`, { headers: { accept: "application/json" } });
      expect([data.status, data.headers.get("content-type")]).toEqual([400, expect.stringContaining("json")]);
    }
  });

  it.each([
    ["/sdg/3", "POST", "GET, HEAD"],
    ["/projects", "DELETE", "GET, HEAD"],
    ["/embed/matrix", "PUT", "GET, HEAD"],
    ["/q", "POST", "GET, HEAD"],
    ["/health", "POST", "GET, HEAD"],
    ["/submit", "DELETE", "GET, HEAD, POST"],
    ["/graphql", "PUT", "GET, HEAD, POST"],
  ])("says how it is asked: %s by %s", async (path, method, allow) => {
    const { status, headers } = await open(path, { method });
    expect([status, headers.get("allow")]).toEqual([405, allow]);
  });

  it("below the path that a trusted proxy tells of is what is cited, framed and mapped", async () => {
    const headers = {
      "x-forwarded-for": "10.0.0.1",
      "x-forwarded-host": "example.org",
      "x-forwarded-proto": "https",
      "x-forwarded-prefix": "/wsis/",
    };
    const { text } = await open("/sdg/3", { headers });
    expect(text).toContain("https://example.org/wsis/sdg/3");
    expect(text).toContain("https://example.org/wsis/embed/sdg/3");
    expect((await open("/sitemap.xml", { headers })).text).toContain("<loc>https://example.org/wsis/sdg/3</loc>");
    expect((await open("/matrix.json", { headers })).text).toContain("https://example.org/wsis/matrix");
    // What is no path is none, and so is the word of nobody.
    expect((await open("/sdg/3", { headers: { ...headers, "x-forwarded-prefix": '/"><b' } })).text).toContain(
      "https://example.org/sdg/3",
    );
    expect((await open("/sdg/3", { headers: { "x-forwarded-prefix": "/wsis" } })).text).not.toContain("/wsis/sdg/3");
  });

  it("of the saved questions is had once, and packed", async () => {
    for (const accept of ["text/html", "application/json"]) {
      const first = await open("/q", { headers: { accept } });
      expect(first.headers.get("content-encoding")).toBe("gzip");
      const etag = first.headers.get("etag");
      expect((await open("/q", { headers: { accept, "if-none-match": String(etag) } })).status).toBe(304);
    }
  });
});
