import { describe, expect, it } from "vitest";
import { type Redirect, redirectItem } from "../../../src/model/workbench/Redirect.ts";
import { wsisModel } from "../../../src/model/wsisModel.ts";
import { pathOf } from "../../../src/page/parts/paths.ts";
import { record } from "../../support/record.ts";
import { seededServer } from "../../support/seededServer.ts";
import { leastRecord } from "../../support/smallGraph.ts";

const server = seededServer({
  prepare: (store) => store.apply({ actor: "tester", upserts: [leastRecord(wsisModel.kind("Contribution"))] }),
});

const get = (path: string, accept = "text/html") =>
  fetch(new URL(path, server.url), { headers: { accept }, redirect: "manual" });
const html = async (path: string) => {
  const answer = await get(path);
  return { status: answer.status, text: await answer.text() };
};
const data = async (path: string) => (await get(path, "application/json")).json() as Promise<never>;
const linksIn = (text: string) =>
  [...text.matchAll(/href="([^"]+)"/g)].map((match) => match[1]!.replaceAll("&amp;", "&"));

describe("pages", () => {
  it("of one thing of every kind hold its name and sources, and links that lead somewhere", async () => {
    for (const { name, plural } of wsisModel.kinds) {
      const first = (await server.store.records(name)[Symbol.asyncIterator]().next()).value;
      expect([name, first === undefined]).toEqual([name, false]);
      const path = pathOf(first.id);
      const { status, text } = await html(`/${path}`);
      expect([path, status]).toEqual([path, 200]);
      expect(text).not.toMatch(/undefined|\[object|NaN/);
      expect(await html(`/${plural}`)).toMatchObject({ status: 200 });
      const [inner] = linksIn(text).filter((link) => /^\.\.\/[a-zA-Z]+\/[^/]+$/.test(link) && !link.includes("assets"));
      if (inner)
        expect([inner, (await html(new URL(inner, `${server.url}/${path}`).pathname)).status]).toEqual([inner, 200]);
    }
  });

  it("of the matrix show what the API counts, and every cell opens as many records as it shows", async () => {
    const { text } = await html("/");
    const { records } = (await data("/")) as { records: { crossTab: { counts: number[][] } } };
    const cells = [...text.matchAll(/<td class="h\d( official)?"><a href="([^"]+)" aria-label="([^"]+)"/g)];
    expect(cells).toHaveLength(18 * 17);
    expect(cells.map((cell) => Number(/: (\d+) projects?/.exec(cell[3]!)?.[1]))).toEqual(
      records.crossTab.counts.flat(),
    );
    expect(cells.filter((cell) => cell[1])).toHaveLength(128);
    for (const cell of cells.filter((_, index) => index % 11 === 0)) {
      const [says, count] = /: (\d+) projects?/.exec(cell[3]!)!;
      const opened = await html(new URL(cell[2]!.replaceAll("&amp;", "&"), `${server.url}/`).href);
      expect([says, opened.text.includes(`Projects: ${count}<`)]).toEqual([says, true]);
      expect([says, opened.text.includes("notices")]).toEqual([says, false]);
    }
  });

  it("of the matrix say in their head which data they show, of which revision, and where they are", async () => {
    const { revision } = await server.store.reader();
    for (const page of ["/", "/matrix?regions=AFR", "/matrix?lang=fr"]) {
      const { text } = await html(page);
      const about = JSON.parse(/<script type="application\/ld\+json">(.*?)<\/script>/.exec(text)![1]!);
      expect(about).toMatchObject({
        "@type": "Dataset",
        url: `${server.url}/`,
        version: `1.0.${revision.sequence}`,
        variableMeasured: wsisModel.kinds.map(({ plural }) => plural),
      });
      // Pages tell it to the second.
      expect(about.dateModified.slice(0, 19)).toBe(revision.at.slice(0, 19));
      const described = await get(page, "application/ld+json");
      expect(described.headers.get("content-type")).toBe("application/ld+json");
      expect(await described.json()).toEqual(about);
      const { contentUrl } = about.distribution[1];
      expect((await fetch(contentUrl)).headers.get("content-type")).toMatch(/^text\/csv/);
    }
  });

  it("show as many records as their margins and facets say, under filters too", async () => {
    const page = "/matrix?regions=AFR,ARB&rows=REGION&columns=STAKEHOLDER_TYPE&basis=declared,implied";
    const { text } = await html(page);
    const counted = [
      ...text.matchAll(/<td class="(?:total|missing)[^>]*><a href="([^"]+)"[^>]*>(\d+)</g),
      ...text.matchAll(/<td class="h\d"><a href="([^"]+)"[^>]*>(\d+)</g),
    ];
    expect(counted.length).toBeGreaterThan(10);
    for (const [, link, count] of counted) {
      const opened = await html(new URL(link!.replaceAll("&amp;", "&"), `${server.url}/matrix`).href);
      expect([link, opened.text.includes(`<h1>Projects: ${count}</h1>`)]).toEqual([link, true]);
    }
  });

  it("say the same under other bases, measures, and conditions on one entry", async () => {
    for (const page of [
      "/?basis=declared",
      "/matrix?rows=ACTION_LINE&columns=REGION&basis=declared&regions=ASP",
      "/matrix?rows=PRIZE_STATUS&columns=PRIZE_YEAR&prizeStatuses=WINNER",
      "/matrix?rows=PRIZE_STATUS&columns=PRIZE_YEAR&prizeCategories=C7-EHEA",
    ]) {
      const { text } = await html(page);
      const counted = [
        ...text.matchAll(/<td class="(?:h\d|total t\d|missing)[^>]*><a href="([^"]+)" aria-label="([^"]+)"/g),
      ];
      for (const [, link, says] of counted.filter((_, index) => index % 7 === 0)) {
        const [, count] = /[:,] (\d+)(?: [A-Za-z ]+)?$/.exec(says!) ?? /: (\d+) projects?/.exec(says!)!;
        const opened = await html(new URL(link!.replaceAll("&amp;", "&"), `${server.url}${page}`).href);
        expect([page, says, link, new RegExp(`Projects: ${count}<`).test(opened.text)]).toEqual([
          page,
          says,
          link,
          true,
        ]);
      }
    }
  });

  it("open by a facet what it counts", async () => {
    for (const page of [
      "/projects?prizeYears=2015",
      "/projects?regions.none=AFR",
      "/projects?regions.all=AFR",
      '/projects?where={"prizeStatuses":{"any":["WINNER"]}}',
      "/events",
      "/milestones?text=review",
    ]) {
      const { text } = await html(page);
      const facets = text.slice(text.indexOf('<aside aria-label="Narrow down"'));
      const buckets = [...facets.matchAll(/<a href="([^"]+)"><span>[^<]*<\/span> <span class="count">(\d+)<\/span>/g)];
      expect(buckets.length).toBeGreaterThan(3);
      for (const [, link, count] of buckets.filter((_, index) => index % 3 === 0)) {
        const opened = await html(new URL(link!.replaceAll("&amp;", "&"), `${server.url}${page}`).href);
        expect([page, link, new RegExp(`<h1>[A-Za-z ]+: ${count}</h1>`).test(opened.text)]).toEqual([page, link, true]);
      }
    }
  });

  it("count in their facets what has no key, open it, and take it back", async () => {
    for (const page of [
      "/projects",
      "/projects?regions=AFR&actionLines=C5,C7-EHEA",
      "/?regions.none=AFR&basis=declared",
    ]) {
      const { text } = await html(page);
      const facets = text.slice(text.indexOf('<aside aria-label="Narrow down"'));
      const missing = [
        ...facets.matchAll(/<li class="missing"><a href="([^"]+)"><span>not given<\/span> <span class="count">(\d+)</g),
      ];
      expect([page, missing.length > 1]).toEqual([page, true]);
      for (const [, link, count] of missing) {
        const to = new URL(link!.replaceAll("&amp;", "&"), `${server.url}${page}`).href;
        const opened = await html(to);
        expect([to, new RegExp(`(<h1>Projects: |<strong>)${count}<`).test(opened.text)]).toEqual([to, true]);
        const [, back] = /<li class="missing"><a href="([^"]+)" aria-current="true">/.exec(opened.text)!;
        const again = new URL(back!.replaceAll("&amp;", "&"), to);
        expect((await html(again.href)).text).not.toContain('<li class="missing"><a aria-current');
        expect([...again.searchParams.values()].join()).not.toContain("exists");
      }
    }
  });

  it("unfold a goal's targets beside it", async () => {
    const { text } = await html("/?goal=3");
    expect([...text.matchAll(/<th scope="col" class="target">/g)]).toHaveLength(13);
  });

  it("of any two dimensions, by any measure, of any kind that has two", async () => {
    for (const { plural, dimensions, listed } of wsisModel.kinds.filter((kind) => kind.dimensions.length > 1)) {
      if (listed) continue;
      const [rows, columns] = [dimensions[0]!.name, dimensions.at(-1)!.name];
      for (const measure of ["COUNT", "LIFT"]) {
        const path = `/matrix?of=${plural}&rows=${rows}&columns=${columns}&measure=${measure}`;
        expect([path, (await html(path)).status]).toEqual([path, 200]);
      }
    }
  });

  it("of the process show what its documents print", async () => {
    const expected = {
      // The countries with most winners, too.
      prizes: ["973", "110", "1,049", "Country × Prize year", "Saudi Arabia, 2025", "The 10 largest."],
      consultation: ["ITU Headquarters, Room A", "CEST", "14:00"],
      review: ["ESCAP", "Held"],
      forum: ["4,000+", "500+", "Sponsor tiers"],
      bodies: ["UNGIS"],
      compact: ["AI governed for humanity"],
    };
    for (const [path, words] of Object.entries(expected)) {
      const { status, text } = await html(`/${path}`);
      expect([path, status]).toEqual([path, 200]);
      for (const word of words) expect([path, word, text.includes(word)]).toEqual([path, word, true]);
      expect(text).not.toMatch(/undefined|\[object|NaN/);
    }
  });

  it("of the process fold long lists, whole without a script", async () => {
    const { text } = await html("/review");
    const answer = (await data("/review")) as Record<string, { nodes?: unknown[] }>;
    const listed = Object.values(answer).flatMap(({ nodes = [] }) => nodes);
    expect(listed.length).toBeGreaterThan(60);
    expect([...text.matchAll(/<th scope="row"><a /g)].length).toBeGreaterThanOrEqual(listed.length);
    const folded = [...text.matchAll(/<details class="rest"><summary>(\d+) more<\/summary>(.*?)<\/details>/gs)];
    expect(folded.length).toBeGreaterThan(3);
    for (const [, count, rest] of folded)
      expect([...rest!.matchAll(/<tr><th scope="row">/g)]).toHaveLength(Number(count));
  });

  it.each([
    ["LDC", "Least developed countries", "countries?developmentGroups=LDC"],
    ["LDCs", "Least developed countries", "countries?developmentGroups=LDC"],
    ["least developed", "Least developed countries", "countries?developmentGroups=LDC"],
    ["small island", "Small island developing States", "countries?developmentGroups=SIDS"],
    ["SIDS", "Small island developing States", "countries?developmentGroups=SIDS"],
    ["civil society", "Civil Society", "stakeholders?types=CIVIL_SOCIETY"],
    ["civil-society", "Civil Society", "stakeholders?types=CIVIL_SOCIETY"],
    ["société civile", "Civil Society", "stakeholders?types=CIVIL_SOCIETY"],
    ["المجتمع المدني", "Civil Society", "stakeholders?types=CIVIL_SOCIETY"],
    ["pays les moins avancés&lang=fr", "Pays les moins avancés", "countries?developmentGroups=LDC&lang=fr"],
    ["winner", "Winner", "prizeEntries?prizeStatuses=WINNER"],
    ["projects", "Projects", "projects"],
    ["fiches&lang=fr", null, ""],
    ["health", null, ""],
  ])("find first the lists that a text names: %s", async (text, name, link) => {
    const page = (await html(`/search?q=${encodeURI(text)}`)).text;
    const [hit] = /<ol class="hits"><li[^>]*>.*?<\/li>/s.exec(page) ?? [""];
    if (name === null) return expect(hit).not.toContain('class="group"');
    expect(hit).toContain(`>${name}</a>`);
    expect(linksIn(hit)[0]).toBe(`./${link}`);
    for (const one of linksIn(hit)) expect([one, (await html(one.slice(1))).status]).toEqual([one, 200]);
  });

  it("find, list, go around and through time", async () => {
    expect((await html("/search?q=e-health")).text).toContain("E-health");
    expect((await html("/projects?regions=AFR&years=2015..2020")).text).toContain("2015 – 2020");
    expect((await html("/explore?node=Sdg:3&depth=2")).text).toContain("<svg");
    expect((await html("/timeline?from=2023&to=2024")).text).toContain("2023");
    expect((await html("/records")).text).toContain("Projects: ");
  });

  it("answer programs with data, by what they accept", async () => {
    const json = await get("/sdg/3", "application/json");
    expect(json.headers.get("content-type")).toBe("application/json");
    expect(await json.json()).toMatchObject({ node: { id: "Sdg:3" }, revision: 2 });
    const linked = await get("/sdg/3", "application/ld+json");
    expect(await linked.json()).toMatchObject({
      "@id": "http://metadata.un.org/sdg/3",
      name: "Good Health and Well-Being",
    });
    const etag = (await get("/sdg/3")).headers.get("etag")!;
    const again = await fetch(new URL("/sdg/3", server.url), {
      headers: { accept: "text/html", "if-none-match": etag },
    });
    expect(again.status).toBe(304);
  });

  it("are in the language asked for, and say what they are in", async () => {
    const { text } = await html("/sdg/3?lang=fr");
    expect(text).toContain('<html lang="fr">');
    expect(text).toContain("Bonne santé");
    expect(linksIn(text).filter((link) => link.startsWith("../sdg") || link.startsWith("../target"))).toSatisfy(
      (links: string[]) => links.every((link) => link.includes("lang=") || link === "../sdg/3"),
    );
  });

  it("stand in the map of the site, each thing once", async () => {
    const text = await (await get("/sitemap.xml")).text();
    const places = [...text.matchAll(/<loc>([^<]+)<\/loc>/g)].map((match) => match[1]!);
    let things = 0;
    for (const { name } of wsisModel.kinds) for await (const _ of server.store.records(name)) things++;
    expect(new Set(places).size).toBe(places.length);
    expect(places.filter((place) => new URL(place).pathname.split("/").length === 3)).toHaveLength(things);
    expect(places).toContain(`${server.url}/sdg/3`);
  });

  it("tell what is not there, and what was meant", async () => {
    const unknown = await html("/sdg/99");
    expect(unknown.status).toBe(404);
    const moved = await get("/actionLine/c7-ehea");
    expect([moved.status, moved.headers.get("location")]).toEqual([301, "../actionLine/C7-EHEA"]);
    expect((await html("/stakeholder/nobody")).status).toBe(404);
    for (const wrong of ["where={", "where=null", "where=[]", "years=abc", "region=AFR", "regions.foo=AFR"])
      expect([wrong, (await html(`/projects?${wrong}`)).status]).toEqual([wrong, 400]);
    expect((await get("/country/Kenya")).headers.get("location")).toBe("../country/KEN");
    expect((await get("/sdgTarget/3.8")).headers.get("location")).toBe("../target/3.8");
    expect((await html("/projects?stakeholders=nobody")).text).toContain("notices");
    expect((await html("/explore?node=Project:nothing")).status).toBe(404);
    expect((await html("/projects?regions=AFRICA")).status).toBe(400);
  });

  it("of what was merged lead to what stands for it, in every form", async () => {
    const content: Redirect = {
      duplicate: "Project:twin",
      into: "Project:twins",
      named: "Project:twins",
      outcome: "MERGED",
      sequence: 2,
      touched: [],
      at: "2026-01-01T00:00:00.000Z",
      role: "REVIEWER",
      organisation: "",
      reason: "the same",
      revision: 1,
    };
    await server.store.apply({
      actor: "t",
      upserts: [record("Project:twin", "Twin"), record("Project:twins", "Twins")],
    });
    const work = { items: [redirectItem(content)], actor: "t", reason: "" };
    await server.store.apply({ actor: "t", upserts: [], deletes: ["Project:twin"], work });
    for (const accept of ["text/html", "application/json", "text/turtle"]) {
      const moved = await get("/project/twin?lang=fr", accept);
      expect([moved.status, moved.headers.get("location")]).toEqual([301, "../project/twins?lang=fr"]);
    }
  });

  it("hold nothing that others could put in, and frame nowhere", async () => {
    const answer = await get('/search?q=<script>alert(1)</script>"');
    const policy = answer.headers.get("content-security-policy");
    expect(policy).toContain("default-src 'none'");
    expect(policy).not.toContain("unsafe");
    expect(await answer.text()).not.toContain("<script>alert");
  });
});
