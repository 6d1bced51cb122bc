import { describe, expect, it } from "vitest";
import { seededServer } from "../../support/seededServer.ts";

const server = seededServer();

const page = async (path: string) =>
  (await fetch(new URL(path, server.url), { headers: { accept: "text/html" } })).text();
const ask = async (query: string) => {
  const answer = await fetch(`${server.url}/graphql`, {
    method: "POST",
    headers: { "content-type": "application/json" },
    body: JSON.stringify({ query }),
  });
  const { data } = (await answer.json()) as { data: Record<string, never> };
  return data;
};
const section = (text: string, id: string) =>
  new RegExp(`<section id="${id}">.*?</section>(?=<section id|</article)`).exec(text)?.[0] ?? "";
const inHtml = (text: string) => text.replaceAll("&", "&amp;").replaceAll("'", "&#x27;");

describe("the page of a thing", () => {
  it("tells linkages with their reasons, who says so, and whether that is sure", async () => {
    const linkages = section(await page("/actionLine/C7-EHEA"), "linkages");
    const { actionLine } = (await ask(
      '{ actionLine(code: "C7-EHEA") { linkages(first: 25) { nodes { name rationale origin } } } }',
    )) as unknown as {
      actionLine: { linkages: { nodes: { name: string; rationale: string | null; origin: string }[] } };
    };
    expect(actionLine.linkages.nodes).toHaveLength(17);
    for (const { name, rationale } of actionLine.linkages.nodes) {
      expect(linkages).toContain(inHtml(name));
      expect(linkages).toContain(inHtml(rationale ?? ""));
    }
    const official = actionLine.linkages.nodes.filter(({ origin }) => origin === "OFFICIAL");
    expect(linkages.match(/<span>Official<\/span>/g)).toHaveLength(official.length);
  });

  it("counts what belongs to it by way of others: of a region the projects of its countries, of either kind of region", async () => {
    for (const [path, filter] of [
      ["/region/AFR", "regions=AFR"],
      ["/region/ESCWA", "unCommissions=ESCWA"],
      ["/sdg/3", "sdgs=3"],
    ] as const) {
      const text = await page(path);
      const reached = [
        ...text.matchAll(/<section id="by-way-(\w+)"><h2>([^<:]+): ([\d,]+)<\/h2><p><a href="([^"]+)">/g),
      ];
      expect([path, reached.length > 1]).toEqual([path, true]);
      for (const [, plural, , count, link] of reached) {
        expect([path, link]).toEqual([path, `../${plural}?${filter}`]);
        expect(await page(link!.slice(2))).toMatch(new RegExp(`<h1>[^<]+: ${count}</h1>`));
      }
    }
    const africa = section(await page("/region/AFR"), "by-way-projects");
    expect(africa).toContain("Projects by action line");
    expect(africa).toContain("Projects by country");
  });

  it("tells a few things that everybody knows among its facts, and no fact twice", async () => {
    const text = await page("/project/infomed");
    const facts = /<dl>.*?<\/dl>/s.exec(text)![0];
    for (const fact of ["country/CUB", "actionLine/C3", "actionLine/C7-EHEA", "sdg/3"]) expect(facts).toContain(fact);
    expect(section(text, "countries")).toBe("");
    expect(facts).not.toContain("<dt>Title</dt>");
    expect(await page("/sdg/3")).not.toContain("<dt>Number</dt>");
  });

  it("draws what its records are spread over, with numbers that open as many", async () => {
    for (const path of ["/sdg/3", "/actionLine/C4", "/country/IND", "/stakeholder/itu"]) {
      const text = await page(path);
      const bars = [
        ...text.matchAll(/<a href="([^"]+)" aria-label="[^"]+">(\d+)<\/a><\/td><td><svg aria-hidden="true"/g),
      ];
      expect([path, bars.length > 2]).toEqual([path, true]);
      for (const [, link, count] of bars.filter((_, index) => index % 5 === 0)) {
        const opened = await page(new URL(link!.replaceAll("&amp;", "&"), `${server.url}${path}`).href);
        expect([path, link, /<h1>[^<]*: (\d+)<\/h1>/.exec(opened)?.[1]]).toEqual([path, link, count]);
      }
    }
  });

  it("says with whom it works, and leaves itself out", async () => {
    const text = await page("/country/KEN");
    const spread = /<caption>Projects by stakeholder<\/caption>.*?<\/table>/.exec(text)?.[0] ?? "";
    expect(spread).toContain("United Nations Environment Programme");
    expect(text).not.toContain("<caption>Projects by country</caption>");
  });

  it("has a timeline of what it is linked with, the latest first, each once", async () => {
    const text = section(await page("/event/wsis-forum-2025"), "timeline");
    const times = [...text.matchAll(/<li><time dateTime="([^"]+)"/gi)].map((match) => match[1]!);
    expect(times.length).toBeGreaterThan(5);
    expect(times).toEqual([...times].sort().reverse());
    const links = [...text.matchAll(/<a href="([^"]+)"/g)].map((match) => match[1]!);
    expect(new Set(links).size).toBe(links.length);
  });

  it("says why others are like it", async () => {
    const text = section(await page("/country/KEN"), "similar");
    const { country } = (await ask(
      '{ country(key: "KEN") { similar(first: 6) { node { name } shared { node { name } } } } }',
    )) as unknown as { country: { similar: { node: { name: string }; shared: { node: { name: string } }[] }[] } };
    for (const { node, shared } of country.similar) {
      expect(text).toContain(inHtml(node.name));
      expect(text).toContain(inHtml(shared[0]!.node.name));
    }
    expect(text).toContain("both have");
  });

  it("leads to its parts by their names", async () => {
    const text = await page("/stakeholder/itu");
    const places = [...text.matchAll(/<a href="#(\w+)">/g)].map((match) => match[1]!).filter((id) => id !== "content");
    expect(places).toContain("sessions");
    for (const id of places) expect(text).toContain(`<section id="${id}">`);
  });
});
