import { describe, expect, it } from "vitest";
import { seededServer } from "../../support/seededServer.ts";

const server = seededServer({
  prepare: (store) => store.apply({ actor: "test", upserts: [], deletes: ["Project:infomed"] }),
});

const get = (path: string, accept = "text/html") =>
  fetch(new URL(path, server.url), { headers: { accept }, redirect: "manual" });
const led = async (path: string) => {
  const answer = await get(path);
  const location = answer.headers.get("location");
  return [answer.status, location && new URL(location, new URL(path, server.url)).href.slice(server.url.length)];
};

/** Addresses that somebody may have kept, and where each leads. Lines are added, none is changed or taken away. */
const kept: readonly (readonly [old: string, now: string])[] = [
  ["/?query=matrix", "/playground?query=matrix"],
  ["/matrix?goal=3&regions=AFR,ARB&measure=LIFT", "/matrix?goal=3&regions=AFR,ARB&measure=LIFT"],
  ["/matrix?rows=ACTION_LINE_GROUP&basis=declared,implied", "/matrix?rows=ACTION_LINE_GROUP&basis=declared,implied"],
  [
    "/matrix?of=prizeEntries&rows=PRIZE_YEAR&columns=REGION&sort=AFR",
    "/matrix?of=prizeEntries&rows=PRIZE_YEAR&columns=REGION&sort=AFR",
  ],
  ["/projects?regions=AFR&years=2015..2020", "/projects?regions=AFR&years=2015..2020"],
  [
    "/projects?where={%22regions%22:{%22none%22:[%22AFR%22]}}",
    "/projects?where={%22regions%22:{%22none%22:[%22AFR%22]}}",
  ],
  [
    "/cell?of=projects&row=C7-EHEA&column=3&actionLines=C7-EHEA&sdgs=3",
    "/cell?of=projects&row=C7-EHEA&column=3&actionLines=C7-EHEA&sdgs=3",
  ],
  ["/explore?node=ActionLine:C7-EHEA", "/explore?node=ActionLine:C7-EHEA"],
  ["/timeline?from=2023&to=2026", "/timeline?from=2023&to=2026"],
  ["/search?q=health&lang=fr", "/search?q=health&lang=fr"],
  ["/sdgTarget/3.8", "/target/3.8"],
  ["/country/Kenya", "/country/KEN"],
];

describe("addresses", () => {
  it.each(kept)("that were kept lead where they did: %s", async (old, now) => {
    let path = old;
    for (let hops = 0; hops < 3; hops++) {
      const [status, location] = await led(path);
      if (status !== 301) break;
      path = String(location);
    }
    expect(path).toBe(now);
    expect((await get(path)).status).toBe(200);
  });

  it("with a slash at their end lead to those without, search and all", async () => {
    expect(await led("/sdg/3/")).toEqual([301, "/sdg/3"]);
    expect(await led("/projects/?regions=AFR")).toEqual([301, "/projects?regions=AFR"]);
  });

  it("of what was removed say so, to people and to programs", async () => {
    const page = await get("/project/infomed");
    expect([page.status, await page.text()]).toEqual([410, expect.stringContaining("removed")]);
    const json = await get("/project/infomed", "application/json");
    expect([json.status, await json.json()]).toEqual([
      410,
      { errors: [expect.objectContaining({ message: expect.stringContaining("removed") })] },
    ]);
  });

  it("that nothing is at are told as a page to people and as JSON to programs", async () => {
    for (const path of ["/nothing", "/nothing/at/all", "/sdg/3/4", "/nothing?q=1"]) {
      const page = await fetch(new URL(path, server.url), { headers: { accept: "text/html,*/*;q=0.8" } });
      expect([path, page.status, page.headers.get("content-type")]).toEqual([path, 404, "text/html; charset=utf-8"]);
      const program = await get(path, "application/json");
      expect([path, program.status]).toEqual([path, 404]);
      expect(program.headers.get("content-type")).toContain("json");
    }
    expect((await get("/graphql", "text/html")).status).toBeLessThan(500);
    expect((await get("/sdg/%E0%A4%A")).status).toBe(400);
    expect(
      (await fetch(new URL("/nothing", server.url), { method: "POST", headers: { accept: "text/html" } })).status,
    ).toBe(404);
  });

  it("name an icon that is there", async () => {
    const [, icon] = /rel="icon"[^>]*href="([^"]+)"/.exec(await (await get("/sdg/3")).text()) ?? [];
    const answer = await get(new URL(icon!, `${server.url}/sdg/3`).pathname);
    expect([answer.status, answer.headers.get("content-type")]).toEqual([200, "image/svg+xml"]);
  });
});
