import type { Page } from "playwright-core";
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { wsisModel } from "../../../src/model/wsisModel.ts";
import { MEASURES } from "../../../src/page/matrix/matrixQuestion.ts";
import { textsIn } from "../../../src/page/parts/texts.ts";
import { wordsIn } from "../../../src/page/words/Words.ts";
import { lookAt } from "./lookAt.ts";
import { openSite, type Site } from "./openSite.ts";

/** What the pages say in English, where French says something else. */
function englishOnly(): Set<string> {
  const [english, french] = [wordsIn("en"), wordsIn("fr")];
  const said = (words: typeof english, texts: Readonly<Record<string, string>>): string[] => [
    ...Object.values(texts),
    ...wsisModel.kinds.flatMap((kind) => [
      ...[words.kind(kind), words.kinds(kind), words.noun(kind, 1), words.noun(kind, 2), words.description(kind)],
      ...kind.dimensions.map(({ name }) => words.name(name, kind.name)),
      ...kind.filterFields.map(({ name }) => words.name(name, kind.name)),
      ...kind.properties.map(({ name }) => words.name(name, kind.name)),
      ...kind.sides.map(({ end }) => words.name(end.field, kind.name)),
    ]),
    ...[...wsisModel.vocabularies.values()].flatMap((of) => of.terms.map(({ key }) => words.term(of, key))),
    ...MEASURES.map((name) => words.name(name)),
  ];
  const own = new Set(said(french, textsIn("fr")));
  return new Set(said(english, textsIn("en")).filter((text) => !own.has(text)));
}

/** Each visible text of a page, with what is around it where that is said to be in another language left out. */
const visibleTexts = `
  [...document.querySelectorAll("body *")].flatMap((element) => {
    if (element.closest("[lang]:not(html), pre, script") || !element.checkVisibility()) return [];
    const own = [...element.childNodes].filter((node) => node.nodeType === Node.TEXT_NODE).map((node) => node.data);
    return [...own, element.getAttribute("aria-label"), element.getAttribute("title"), element.getAttribute("placeholder")];
  }).filter(Boolean)`;

/** Pages of what the model alone decides. */
const more = [
  "/forum",
  "/review",
  "/compact",
  "/bodies",
  "/consultation",
  "/search?q=water",
  "/cell?of=projects&row=C7-EHEA&column=3&actionLines=C7-EHEA&sdgs=3",
  "/sdg/3",
  "/explore?node=Sdg:3",
];
const paths = [
  "/",
  "/projects",
  "/prizes",
  "/timeline",
  "/records",
  "/matrix?rows=REGION&columns=STAKEHOLDER_TYPE&measure=LIFT",
  "/projects?regions=AFRICA",
];

describe("pages in other languages", () => {
  let site: Site;
  let page: Page;
  beforeAll(async () => {
    site = await openSite();
    page = await site.browser.newPage({ viewport: { width: 1440, height: 900 } });
  });
  afterAll(() => site?.close());
  const inLanguage = (path: string, lang: string) => `${site.url}${path}${path.includes("?") ? "&" : "?"}lang=${lang}`;

  it("say nothing in English that they have French for", async () => {
    const english = englishOnly();
    const left: unknown[] = [];
    for (const path of [...paths, ...more]) {
      await page.goto(inLanguage(path, "fr"));
      const texts = (await page.evaluate(visibleTexts)) as string[];
      expect([path, texts.length > 20]).toEqual([path, true]);
      for (const text of texts)
        for (const part of text.split(/[:,;×()]/))
          if (english.has(part.trim()) && !/^[A-Z]{2,}/.test(part.trim())) left.push([path, text]);
    }
    expect(left).toEqual([]);
  }, 120_000);

  it.each([
    ["fr", 1440, "light"],
    ["ar", 1440, "light"],
    ["fr", 360, "dark"],
    ["ar", 360, "dark"],
  ] as const)(
    "are for everybody, and fit: %s at %i",
    async (lang, width, colorScheme) => {
      const faults: unknown[] = [];
      const own = await site.browser.newPage({ viewport: { width, height: 800 }, colorScheme });
      for (const path of [...paths, "/sdg/3", "/actionLine/C7-EHEA", "/matrix?goal=3&sortColumns=C4"]) {
        faults.push(...(await lookAt(own, inLanguage(path, lang))));
      }
      await own.close();
      expect(faults).toEqual([]);
    },
    120_000,
  );

  it("begin at the right where their names are Arabic", async () => {
    await page.goto(inLanguage("/", "ar"));
    const [head, cell] = await Promise.all(
      ["tbody tr:first-child th", "tbody tr:first-child td"].map((one) =>
        page.locator(`.matrix ${one}`).first().boundingBox(),
      ),
    );
    expect(head!.x).toBeGreaterThan(cell!.x);
  });

  it("show their first columns first on a phone", async () => {
    const phone = await site.browser.newPage({ viewport: { width: 360, height: 740 } });
    await phone.goto(inLanguage("/", "ar"));
    const [first, head] = await Promise.all(
      ["thead th:nth-child(2)", "tbody th"].map((one) => phone.locator(`.matrix ${one}`).first().boundingBox()),
    );
    expect(first!.x + first!.width).toBeCloseTo(head!.x, 0);
    await phone.close();
  });

  it("show the number of a colour where the focus is, and keep the head in sight", async () => {
    await page.goto(`${site.url}/?goal=all`);
    const cell = page.locator(".dense tbody td a").first();
    const told = (of: string) =>
      page.evaluate(`getComputedStyle(document.querySelector(${JSON.stringify(of)}), "::after").content`);
    expect(await told(".dense tbody td a")).toBe("none");
    await cell.focus();
    await page.keyboard.press("ArrowRight");
    expect(await told(".dense tbody td a:focus")).toMatch(/C1 and 1\.2: \d+ projects?/);
    await page.evaluate("document.querySelector('.scroll').scrollTo(0, 400)");
    const [head, box] = await Promise.all(
      [".matrix thead", ".scroll"].map((one) => page.locator(one).first().boundingBox()),
    );
    expect(Math.abs(head!.y - box!.y)).toBeLessThan(2);
  });
});
