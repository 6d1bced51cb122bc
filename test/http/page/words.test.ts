import { describe, expect, it } from "vitest";
import { seededServer } from "../../support/seededServer.ts";

const server = seededServer();

const unescaped = (text: string) =>
  text.replaceAll("&quot;", '"').replaceAll("&#x27;", "'").replaceAll("&amp;", "&").replaceAll("&lt;", "<");
const plain = (html: string) => unescaped(html.replaceAll(/<[^>]+>/g, "")).replaceAll(/\s+/g, " ");
async function html(path: string): Promise<{ status: number; text: string }> {
  const answer = await fetch(new URL(path, server.url), { headers: { accept: "text/html" } });
  return { status: answer.status, text: await answer.text() };
}
/** The conditions of a page, each with the address without it. */
async function chips(path: string): Promise<{ said: string; without: string }[]> {
  const { text } = await html(path);
  const list = /class="chips">(.*?)<\/section>/s.exec(text)?.[1] ?? "";
  return [...list.matchAll(/<li>(.*?)<a href="([^"]*)" aria-label/gs)].map(([, said, without]) => ({
    said: plain(said!).trim(),
    without: new URL(unescaped(without!), new URL(path, server.url)).search,
  }));
}
const where = (filter: unknown) => `/projects?where=${encodeURIComponent(JSON.stringify(filter))}`;

describe("conditions", () => {
  it.each([
    ["/projects?regions=AFR,ARB&years=2015..2020", ["Regions: Africa or Arab States", "and Years: 2015 – 2020"]],
    [
      "/projects?regions.none=AFR,ARB&text=water",
      ["Regions: not Africa and not Arab States", "and Its text holds “water”"],
    ],
    [
      "/projects?sdgs.all=3,4&lang=fr",
      ["Objectifs de développement durable : 3 Bonne santé et bien-être et 4 Éducation de qualité"],
    ],
    [
      where({
        or: [
          { regions: { any: ["AFR"] } },
          { not: { stakeholderTypes: { any: ["GOVERNMENT"] }, years: { to: 2010 } } },
        ],
      }),
      ["(Regions: Africa or not (Stakeholder types: Government and Years: up to 2010))"],
    ],
    [
      where({
        stakeholders: { some: { types: { any: ["ACADEMIA"] } } },
        prizeEntries: { exists: true },
        verified: false,
      }),
      ["Stakeholders: one that has (Types: Academia)", "and Prize entries: any", "and unverified"],
    ],
    [
      where({
        traverse: {
          from: ["Region:AFR"],
          steps: [{ link: "IN_REGION" }, { link: "LOCATED_IN", where: { projects: { text: "a" } } }],
        },
      }),
      ["Reached from Africa → In region → Located in Projects (Its text holds “a”)"],
    ],
    [
      where({ sdgs: { any: ["3"], basis: ["DECLARED"] } }),
      ["SDGs: 3 Good Health and Well-Being [Tags that count: declared]"],
    ],
    [where({ regions: { any: [] }, and: [] }), ["Regions: nothing"]],
  ])("of %s are told in words", async (path, words) => {
    expect((await chips(path)).map(({ said }) => said)).toEqual(words);
  });

  it("are each taken back by themselves", async () => {
    const filter = { regions: { any: ["AFR"] }, stakeholders: { exists: true } };
    const [first, second] = await chips(where(filter));
    expect(new URLSearchParams(first!.without).get("where")).toBe(JSON.stringify({ stakeholders: { exists: true } }));
    expect(new URLSearchParams(second!.without).get("where")).toBe(JSON.stringify({ regions: { any: ["AFR"] } }));
  });

  it("say why facets are not there that would meet with them", async () => {
    const { text } = await html("/projects?prizeYears=2015");
    expect(plain(text)).toContain("Not offered with a condition on Prize years: Prize status, Prize category");
    expect(plain((await html("/projects")).text)).not.toContain("Not offered");
  });
});

describe("wrong addresses", () => {
  it.each([
    ["/projects?regions=AFRICA", "There is no region called “AFRICA”. Did you mean “AFR”?"],
    ["/projects?regions=AFRICA&lang=fr", "Il n'y a pas de région du nom de « AFRICA ». Vouliez-vous dire « AFR » ?"],
    [where({ regions: "AFR" }), "is not how a condition on Regions is written"],
    ["/timeline?from=abc", "“abc” is no date."],
    ["/timeline?status=x", "“x” is none of the terms of Status."],
    ["/projects?region=AFR", "“region” is no condition on projects."],
  ])("are told as sentences, what the service says below: %s", async (path, words) => {
    const { status, text } = await html(path);
    const [told = "", raw = ""] = text.slice(text.indexOf("<main")).split("<details>");
    expect(status).toBe(400);
    expect(plain(told.replaceAll("</p><p>", "</p> <p>"))).toContain(words);
    expect(raw).toContain("</details>");
  });

  it("lead to what may have been meant", async () => {
    const { text } = await html("/projects?regions=AFRICA,ARB");
    expect(text).toContain('<a href="./projects?regions=AFR%2CARB">AFR</a>');
  });
});

describe("the matrix", () => {
  const heads = (text: string) =>
    [...text.slice(text.indexOf("<thead"), text.indexOf("</thead>")).matchAll(/aria-label="(\d+) [^"]*"/g)].map(
      ([, key]) => key,
    );
  const row = (text: string, code: string) => {
    const found = new RegExp(`<tr><th scope="row"><a[^>]*>(?:<span[^>]*>)?${code} .*?</tr>`, "s").exec(text)![0];
    return [...found.matchAll(/<td class="h\d[^>]*><a[^>]*>[◆◇]?([\d·]+)</g)].map(([, shown]) => Number(shown) || 0);
  };

  it("is sorted by any row, and by the totals of columns", async () => {
    const counts = row((await html("/?sortColumns=C4")).text, "C4");
    expect(counts).toEqual(counts.toSorted((a, b) => b - a));
    expect(counts[0]).toBeGreaterThan(counts.at(-1)!);
    expect(heads((await html("/?sortColumns=C4")).text)[0]).toBe("4");
    expect(heads((await html("/?sortColumns=total")).text)).not.toEqual(heads((await html("/")).text));
  });

  it("shows all targets as colour, below their goals, with the number said", async () => {
    const { text } = await html("/?goal=all");
    const cells = [...text.matchAll(/<td class="h\d( official)?"><a href="[^"]+" aria-label="[^"]+: (\d+) projects?/g)];
    expect(cells).toHaveLength(18 * 169);
    const spans = [...text.matchAll(/scope="colgroup" colSpan="(\d+)"/gi)].map(([, over]) => Number(over));
    expect([spans.length, spans.reduce((sum, over) => sum + over, 0)]).toEqual([17, 169]);
    const { text: one } = await html("/?goal=3");
    const of = (page: string, says: string) => new RegExp(`aria-label="${says}: (\\d+) projects?`).exec(page)?.[1];
    expect(of(text, "C7-EHEA and 3.8")).toBe(of(one, 'E-health and Health coverage[^"]*'));
  });

  it("tells the numbers of its scales, and colours by the measure", async () => {
    const { text } = await html("/matrix?rows=REGION&columns=STAKEHOLDER_TYPE");
    const steps = [...text.matchAll(/<span class="step ([ht])\d">([\d,]+)(?:–([\d,]+))?</g)];
    const largest = Math.max(
      ...[...text.matchAll(/<td class="h\d"><a[^>]*>(\d+)</g)].map(([, count]) => Number(count)),
    );
    const cells = steps.filter(([, letter]) => letter === "h");
    expect(Number(cells[0]![2])).toBe(1);
    expect(Number(cells.at(-1)![3])).toBe(largest);
    const lift = (await html("/matrix?rows=REGION&columns=STAKEHOLDER_TYPE&measure=LIFT")).text;
    for (const [, name, shown] of lift.matchAll(/<td class="(\w+)"><a[^>]*>([\d.]+)</g))
      if (name!.startsWith("u") || name!.startsWith("h"))
        expect([shown, name!.charAt(0) === "u"]).toEqual([shown, Number(shown) <= 1 / 1.2]);
  });

  it("shows what is undefined as neither zero nor missing", async () => {
    const { text } = await html("/matrix?rows=REGION&columns=STAKEHOLDER_TYPE&measure=LIFT&countries=KEN");
    expect(text).toMatch(/<td class="undefined"><a[^>]*>–</);
    expect(plain(text)).toContain("undefined: there is nothing to compare with");
  });
});

describe("lists", () => {
  it("show what people look for, and say how much more there is", async () => {
    const { text } = await html("/projects?regions=AFR,ARB&years=2015..2020");
    const heads = [...text.matchAll(/<th scope="col"[^>]*>(.*?)<\/th>/g)].map(([, head]) =>
      plain(head!).replace(/ [↕↑↓]$/, ""),
    );
    expect(heads.slice(0, 5)).toEqual(["Name", "Countries", "Action lines", "SDGs", "Prize entries"]);
    for (const [row] of text.matchAll(/<tr><th scope="row">.*?<\/tr>/gs)) {
      const goals = [...row.matchAll(/href="\.\/sdg\/(\d+)"/g)].map(([, goal]) => Number(goal));
      expect([goals.length <= 3, goals]).toEqual([true, goals.toSorted((a, b) => a - b)]);
    }
    expect(text).toMatch(/title="and \d+ more"> \+\d+</);
    expect(text).toMatch(/<td[^>]*>(<span><a[^>]*>(Winner|Champion|Nominated|Submitted) \d{4}<)/);
  });

  it("are put in order by the heads of their columns", async () => {
    const names = async (order: string) =>
      [...(await html(`/countries?order=${order}`)).text.matchAll(/<th scope="row"><a[^>]*>([^<]+)</g)].map(
        ([, name]) => name,
      );
    const [up, down] = [await names("NAME"), await names("-NAME")];
    expect(up[0]! < up.at(-1)!).toBe(true);
    expect(down[0]! > up[0]!).toBe(true);
    const { text } = await html("/countries?order=-NAME");
    expect(text).toContain('aria-sort="descending"');
    expect((await html("/countries?order=NOPE")).status).toBe(400);
  });

  it("say in a word what is not verified", async () => {
    expect((await html("/prizes")).text).toMatch(/<span class="doubt" title="[^"]+">unverified</);
    expect((await html("/prizes?lang=fr")).text).toMatch(/<span class="doubt" title="[^"]+">non vérifié</);
  });
});

describe("languages", () => {
  it("lay tables out right to left where their names are Arabic, and say so of each name", async () => {
    const { text } = await html("/?lang=ar");
    expect(text).toContain('<html lang="en">');
    expect(text).toMatch(/<section class="scroll" [^>]*dir="rtl"><table class="matrix">/);
    expect(text).toMatch(/<a href="\.\/actionLine\/C4\?lang=ar"[^>]*><span lang="ar" dir="rtl">C4 /);
    expect((await html("/sdg/3?lang=ar")).text).toMatch(/<h1 lang="ar" dir="rtl">/);
  });

  it("mark what is English on a French page", async () => {
    expect((await html("/projects?lang=fr")).text).toMatch(/<th scope="row"><a[^>]*><span lang="en">/);
    expect((await html("/timeline?lang=fr&from=1998&to=2003")).text).toContain("21 décembre 2001</time>");
  });
});
