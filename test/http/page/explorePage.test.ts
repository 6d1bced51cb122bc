import { describe, expect, it } from "vitest";
import { seededServer } from "../../support/seededServer.ts";

const server = seededServer();

const open = async (path: string) => {
  const answer = await fetch(new URL(path, `${server.url}/`), { headers: { accept: "text/html" } });
  return { status: answer.status, text: await answer.text() };
};
/** What a link of a page says, and where it leads. */
const linksOf = (text: string) =>
  [...text.matchAll(/<a ([^>]*)>(.*?)<\/a>/gs)].map(([, attributes, inner]) => ({
    href: / ?href="([^"]+)"/.exec(attributes!)![1]!.replaceAll("&amp;", "&"),
    name: /aria-label="([^"]+)"/.exec(attributes!)?.[1] ?? inner!.replaceAll(/<[^>]+>/g, ""),
  }));
const follow = async (text: string, name: RegExp) => {
  const link = linksOf(text).find((one) => name.test(one.name));
  expect([name, link === undefined]).toEqual([name, false]);
  return open(link!.href);
};
const rows = (text: string) => [...text.matchAll(/<tr id="row-\d+" data-id="([^"]+)"/g)].map((match) => match[1]!);
const places = (text: string) =>
  new Map(
    [...text.matchAll(/transform="translate\((-?\d+ -?\d+)\)[^"]*" data-id="([^"]+)"/g)].map((match) => [
      match[2]!,
      match[1]!,
    ]),
  );
const graphql = async (query: string) => {
  const answer = await fetch(new URL("/graphql", server.url), {
    method: "POST",
    headers: { "content-type": "application/json" },
    body: JSON.stringify({ query }),
  });
  return ((await answer.json()) as { data: never }).data;
};

describe("the explorer without a script", () => {
  it("has every node of the picture in the table, with its links in words and by whose word", async () => {
    const { status, text } = await open("/explore?node=Sdg:3");
    expect(status).toBe(200);
    expect(rows(text)).toHaveLength(60);
    expect([...places(text).keys()].sort()).toEqual(rows(text).sort());
    const linkage = /<tr id="[^"]+" data-id="Linkage:.*?<\/tr>/s.exec(text)![0];
    expect(linkage).toMatch(/Linkage, official linkage, (not )?verified/);
    expect(linkage).toContain("leads to goal");
    expect((await open("/explore?node=ActionLine:C7-EHEA")).text).toContain("(declared)");
    expect(text).not.toMatch(/undefined|\[object|NaN|Infinity/);
  });

  it("goes from a search to a node, opens, closes and hides others, each in the address", async () => {
    const found = await open("/explore?find=UNESCO");
    const begun = await follow(found.text, /^Start here: United Nations Educational/);
    expect(rows(begun.text)[0]).toBe("Stakeholder:unesco");
    const opened = await follow(begun.text, /^Expand: C3 /);
    expect(rows(opened.text).length).toBeGreaterThan(rows(begun.text).length);
    // Opening takes nothing away.
    expect(rows(begun.text).filter((id) => !rows(opened.text).includes(id))).toEqual([]);
    const closed = await follow(opened.text, /^Collapse: C3 /);
    expect(rows(closed.text)).toEqual(rows(begun.text));
    const hidden = await follow(begun.text, /^Hide: C3 /);
    expect(rows(hidden.text)).not.toContain("ActionLine:C3");
    expect(rows((await follow(hidden.text, /^Show again: C3 /)).text)).toEqual(rows(begun.text));
  });

  it("joins two things that were searched for, in two steps", async () => {
    const begun = await follow((await open("/explore?find=Rwanda")).text, /^Path from here: Rwanda/);
    expect(begun.text.includes("A path from Rwanda")).toBe(true);
    const found = (await open("/explore?node=Country:RWA&from=Country:RWA&find=e-health")).text;
    const { text } = await follow(found, /^Path to here: C7-EHEA/);
    expect(text.includes("How Rwanda and C7-EHEA ICT applications: E-health are joined")).toBe(true);
    expect(text.includes("No path of at most")).toBe(false);
  });

  it("leaves what stays where it was when something is hidden or left out", async () => {
    const { text } = await open("/explore?node=Sdg:3&open=ActionLine:C7-EHEA");
    const before = places(text);
    const linkage = [...before.keys()].find((id) => id.startsWith("Linkage:"))!;
    for (const way of [
      "hide=ActionLine:C7-EHEA",
      `hide=${linkage}`,
      "kinds.none=Project",
      "links.none=SERVES_GOAL",
    ] as const) {
      const after = (await open(`/explore?node=Sdg:3&open=ActionLine:C7-EHEA&${way}`)).text;
      const stay = [...places(after)];
      expect([way, stay.length > 5 && stay.length < before.size]).toEqual([way, true]);
      expect([way, stay.filter(([id, place]) => before.get(id) !== place)]).toEqual([way, []]);
    }
    // And on the screen: the picture keeps the room of what was hidden.
    const box = (page: string) => /viewBox="(-?\d+ -?\d+ \d+ \d+)"/.exec(page.slice(page.indexOf('class="view"')))?.[1];
    const hidden = (await open("/explore?node=Sdg:3&open=ActionLine:C7-EHEA&hide=ActionLine:C7-EHEA")).text;
    expect(box(hidden)).toBe(box(text));
  });

  it("leaves out kinds and links, and brings them back", async () => {
    const { text } = await open("/explore?node=ActionLine:C7-EHEA");
    const out = await follow(text, /Project \d+$/);
    expect(rows(out.text).some((id) => id.startsWith("Project:"))).toBe(false);
    expect(rows((await follow(out.text, /Project \d+$/)).text)).toEqual(rows(text));
    const unlinked = await follow(text, /☑.*From line \d+$/);
    expect(rows(unlinked.text).some((id) => id.startsWith("Linkage:"))).toBe(false);
  });

  it("draws the same for the same address, and what was pinned where it was pinned", async () => {
    const path = "/explore?node=Sdg:4&open=Stakeholder:unesco";
    const [one, other] = [await open(path), await open(path)];
    expect(one.text).toBe(other.text);
    const pinned = places((await open(`${path}&pin=Sdg:4~333~-77`)).text);
    expect(pinned.get("Sdg:4")).toBe("333 -77");
    pinned.delete("Sdg:4");
    for (const [id, place] of pinned) expect([id, place]).toEqual([id, places(one.text).get(id)]);
  });

  it("shows every link between two nodes, whichever start they were found around", async () => {
    for (const path of ["/explore?node=Sdg:4,Country:KEN", "/explore?node=Sdg:4,Sdg:3&each=150"]) {
      const { text } = await open(path);
      const ids = rows(text);
      const drawn = / data-links="([^"]*)"/.exec(text)![1]!.split(" ").length / 3;
      const parts = [ids.slice(0, 120), ids.slice(120, 240), ids.slice(240)].filter(({ length }) => length > 0);
      const pairs = new Set<string>();
      for (const part of parts)
        for (const other of parts) {
          const of = [...new Set([...part, ...other])];
          const { neighbourhood } = (await graphql(
            `{ neighbourhood(of: ${JSON.stringify(of)}, limit: ${of.length}) { edges { link from { id } to { id } } } }`,
          )) as { neighbourhood: { edges: { link: string; from: { id: string }; to: { id: string } }[] } };
          for (const { link, from, to } of neighbourhood.edges) pairs.add(`${link} ${from.id} ${to.id}`);
        }
      expect([path, drawn]).toEqual([path, pairs.size]);
    }
  });

  it("tells paths between two nodes as the API does, and draws what they go over", async () => {
    const begun = await open("/explore?node=Stakeholder:fao");
    const first = await follow(begun.text, /^Path from here: Food and Agriculture/);
    expect(first.text).toContain("A path from");
    const second = await follow((await open("/explore?node=Sdg:2&from=Stakeholder:fao")).text, /^Path to here: 2 Zero/);
    const { paths } = (await graphql(
      '{ paths(from: "Stakeholder:fao", to: "Sdg:2", first: 6) { sentence nodes { id } } }',
    )) as { paths: { sentence: string; nodes: { id: string }[] }[] };
    expect(paths.length).toBeGreaterThan(0);
    for (const { sentence, nodes } of paths) {
      expect(second.text).toContain(sentence.replaceAll("&", "&amp;").replaceAll("'", "&#x27;"));
      expect(nodes.filter(({ id }) => !rows(second.text).includes(id))).toEqual([]);
    }
  });

  it("tells what is like a node, and what both have", async () => {
    const { text } = await open("/explore?node=ActionLine:C7-EHEA");
    const likes = await follow(text, /^What is like it: C7-EHEA/);
    expect(likes.text).toContain("Both have:");
    expect(rows((await follow(likes.text, /^Add: C10/)).text)).toContain("ActionLine:C10");
  });

  it("says what was left out, and opens exactly as many", async () => {
    const { text } = await open("/explore?node=Sdg:4");
    const shares = [...text.matchAll(/<a href="([^"]+)">(\d+) of (\d+) shown<\/a>/g)];
    expect(shares.length).toBeGreaterThan(0);
    for (const [, href, some, all] of shares) {
      expect(Number(some)).toBeLessThan(Number(all));
      const list = await open(href!.replaceAll("&amp;", "&"));
      expect([href, new RegExp(`<h1>[^<]*: ${all}</h1>`).test(list.text)]).toEqual([href, true]);
    }
  });

  it("opens a line and a goal together from their cell", async () => {
    const cell = await open("/cell?of=projects&row=C7-EHEA&column=3");
    const both = await follow(cell.text, /^Explore both$/);
    expect(rows(both.text).slice(0, 2)).toEqual(["ActionLine:C7-EHEA", "Sdg:3"]);
    expect(both.text).toContain("are joined");
  });

  it("keeps within the limits of the API, and says where they bite", async () => {
    const all = Array.from({ length: 17 }, (_, index) => `Sdg:${index + 1}`).join(",");
    const lines = Array.from({ length: 11 }, (_, index) => `ActionLine:C${index + 1}`).join(",");
    const wide = await open(`/explore?node=${all}&open=${lines}&each=1000&depth=2`);
    expect(wide.status).toBe(200);
    expect(wide.text).toContain("No more than 20 things");
    expect(wide.text).toContain("A picture holds 2000 things");
    expect(
      (await open("/explore?node=Sdg:4,Sdg:3&each=1000&depth=2&from=Sdg:4&to=Sdg:3&like=ActionLine:C1")).status,
    ).toBe(200);
  });

  it("has a page of the table for each three hundred nodes", async () => {
    const { text } = await open("/explore?node=Sdg:4,Region:AFR&each=1000&depth=2");
    const total = Number(/(\d+) things are shown/.exec(text)![1]);
    expect(total).toBeGreaterThan(300);
    expect(rows(text)).toHaveLength(300);
    const second = await open("/explore?node=Sdg:4,Region:AFR&each=1000&depth=2&page=2");
    expect(rows(second.text)).toHaveLength(Math.min(300, total - 300));
    expect(rows(second.text).filter((id) => rows(text).includes(id))).toEqual([]);
  });

  it("is not there for what is not, and speaks French", async () => {
    expect((await open("/explore?node=Project:nowhere")).status).toBe(404);
    expect((await open("/explore?node=Sdg:99")).status).toBe(400);
    expect((await open("/explore?node=Sdg:3&lang=fr")).text).toContain("Chemin depuis ici");
  });

  it("brings its script and style alone", async () => {
    expect((await open("/explore")).text).toMatch(/assets\/explore-[^"]+\.js/);
    expect((await open("/")).text).not.toMatch(/assets\/explore-/);
  });
});
