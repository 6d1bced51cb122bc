import type { Locator } from "playwright-core";
import { afterAll, beforeAll, beforeEach, describe, expect, it } from "vitest";
import { lookAt } from "./lookAt.ts";
import { openSite, type Site } from "./openSite.ts";

const paths = [
  "/",
  "/matrix?rows=ACTION_LINE_GROUP&goal=3&regions=AFR,ARB&measure=LIFT",
  "/cell?of=projects&row=C7-EHEA&column=3&actionLines=C7-EHEA&sdgs=3",
  "/projects?regions=AFR&years=2015..2020",
  "/sdg/3?lang=fr",
  "/actionLine/C7-EHEA?lang=ar",
  "/stakeholder/itu",
  "/project/infomed",
  "/search?q=health",
  "/timeline?from=2023&to=2026",
  "/explore?node=ActionLine:C7-EHEA",
  "/records",
  "/prizes",
  "/consultation",
  "/review?lang=fr",
  "/forum",
  "/bodies",
  "/compact",
  "/sdg/99",
  "/q",
  "/q/target-3.8",
  "/embed/matrix?regions=AFR",
  "/submit",
  "/propose-linkage",
  "/contribute?lang=fr",
  "/my-submissions",
  "/review-queue",
  "/vote",
  "/enter?lang=fr",
  "/nominate",
  "/announce",
];
/** Every page in both: colours depend on the one, and room on the other. */
const screens = [
  { colorScheme: "light", viewport: { width: 1440, height: 900 } },
  { colorScheme: "dark", viewport: { width: 360, height: 740 } },
] as const;

describe("the pages in a browser", () => {
  let site: Site;
  beforeAll(async () => {
    site = await openSite(/404/);
  });
  afterAll(() => site?.close());
  beforeEach(() => {
    site.complaints.length = 0;
  });

  it.each(screens)(
    "are for everybody, and fit: $colorScheme",
    async (screen) => {
      const page = await site.open(screen);
      const faults: unknown[] = [];
      for (const path of paths) {
        faults.push(...(await lookAt(page, `${site.url}${path}`)));
      }
      await page.close();
      expect([...faults, ...site.complaints]).toEqual([]);
    },
    120_000,
  );

  it("narrow down in place, keep the focus, and go back", async () => {
    const page = await site.open({ viewport: { width: 1440, height: 900 } });
    await page.goto(`${site.url}/`);
    await page.evaluate("globalThis.stays = true");
    const total = page.locator("main > p strong").first();
    const before = await total.textContent();
    const africa = page.getByRole("link", { name: /^Africa \d+$/ });
    const [count] = /\d+/.exec((await africa.textContent()) ?? "") ?? [];
    await africa.focus();
    await page.keyboard.press("Enter");
    await page.getByText("Regions:").waitFor();
    expect(await total.textContent()).toBe(count);
    expect(new URL(page.url()).search).toBe("?regions=AFR");
    expect(await page.evaluate("document.activeElement.textContent")).toContain("Africa");
    await page.goBack();
    await page.getByText("Regions:").waitFor({ state: "detached" });
    expect(await total.textContent()).toBe(before);
    await page.locator("select[name=columns]").selectOption("REGION");
    await page.locator("form:has(select[name=columns]) button").click();
    await page.getByRole("columnheader", { name: "Africa" }).waitFor();
    expect(await page.evaluate("globalThis.stays")).toBe(true);
    // Deeper in the site, what stood there before leads to where it did.
    await page.goto(`${site.url}/`);
    await page.getByRole("link", { name: "3 Good Health and Well-Being" }).click();
    await page.getByRole("heading", { level: 1, name: "Good Health and Well-Being" }).waitFor();
    await page.getByRole("combobox").fill("water");
    await page.getByRole("button", { name: "Search" }).click();
    await page.getByRole("heading", { level: 1, name: "Search: water" }).waitFor();
    expect(new URL(page.url()).pathname).toBe("/search");
    await page.getByRole("link", { name: /^Indicator/ }).click();
    await page.getByRole("link", { name: "WSIS graph" }).click();
    await page.getByRole("heading", { level: 1, name: "WSIS-SDG Matrix" }).waitFor();
    await page.close();
    expect(site.complaints).toEqual([]);
  });

  it("find by keyboard alone, as somebody types", async () => {
    const page = await site.open();
    await page.goto(`${site.url}/sdg/3`);
    await page.getByRole("combobox").fill("UNESCO");
    await page.getByRole("option").first().waitFor();
    await page.keyboard.press("ArrowDown");
    await page.keyboard.press("Enter");
    await page.getByRole("heading", { level: 1, name: /United Nations Educational/ }).waitFor();
    expect(new URL(page.url()).pathname).toBe("/stakeholder/unesco");
    await page.close();
    expect(site.complaints).toEqual([]);
  });

  it("hand their question to the playground, which shows the same numbers, and opens what they count", async () => {
    const page = await site.open({ viewport: { width: 1440, height: 900 } });
    await page.goto(`${site.url}/?regions=AFR`);
    const cells = await page.locator("table.matrix tbody td[class^=h] a").allTextContents();
    await page.locator(".asked summary").click();
    await page.locator(".asked a[href*=playground]").click();
    await page.locator(".graphiql-query-editor .view-lines", { hasText: "Matrix" }).waitFor();
    const answer = page.getByRole("region", { name: "The answer" });
    // The editor takes in what it was given a moment after it shows it.
    const executeUntil = async (seen: Locator) => {
      for (let attempt = 0; attempt < 10 && !(await seen.isVisible()); attempt++) {
        await page.getByRole("button", { name: /Execute/ }).click();
        await seen.waitFor({ timeout: 3000 }).catch(() => undefined);
      }
      await seen.waitFor();
    };
    await executeUntil(answer);
    expect(await answer.getByRole("status").textContent()).toMatch(/^\d+ ms · .* · cost [\d,]+ · revision 1$/);
    await answer.getByRole("button", { name: "Matrix" }).click();
    const numbers = (texts: readonly string[]) => texts.map((text) => Number(text.replaceAll(/\D/g, "")));
    expect(numbers(await answer.locator("tbody td").allTextContents())).toEqual(numbers(cells));
    await answer.getByRole("button", { name: /^Doors/ }).click();
    const door = answer.locator("tbody tr").first();
    const counted = await door.locator("td").first().textContent();
    await door.getByRole("button", { name: "Ask" }).click();
    await page.locator(".graphiql-query-editor .view-lines", { hasText: "ProjectRecords" }).waitFor();
    await executeUntil(page.locator(".graphiql-response .view-lines", { hasText: `"totalCount": ${counted}` }).first());
    await page.close();
    expect(site.complaints).toEqual([]);
  }, 60_000);

  it("say on a phone what they are about in two screens, below a head that stays as it is", async () => {
    const page = await site.open({ viewport: { width: 360, height: 740 } });
    const heads = new Set<unknown>();
    for (const path of [
      "prizes",
      "consultation",
      "review",
      "forum",
      "bodies",
      "compact",
      "records",
      "sdg/3",
      "?lang=fr",
      "",
    ]) {
      await page.goto(`${site.url}/${path}`);
      heads.add(await page.evaluate("document.querySelector('header').offsetHeight"));
      const cut = await page.evaluate(
        "(({ scrollWidth, clientWidth }) => scrollWidth - clientWidth)(document.querySelector('header input'))",
      );
      expect([path, cut]).toEqual([path, 0]);
      const sections = await page.locator("main section h2").count();
      const links = page.locator(".places a[href^='#']");
      if (!["records", "", "?lang=fr", "sdg/3"].includes(path)) {
        expect([path, await links.count()]).toEqual([path, sections]);
        expect(Number(await page.evaluate("document.documentElement.scrollHeight"))).toBeLessThan(8 * 740);
        const last = await links.last().boundingBox();
        expect([path, last!.y < 740]).toEqual([path, true]);
      }
      // Nothing of a record is beyond the edge.
      expect([
        path,
        await page.evaluate(
          "[...document.querySelectorAll('.scroll:has(> .records)')].filter((one) => one.scrollWidth > one.clientWidth).length",
        ),
      ]).toEqual([path, 0]);
    }
    expect(heads.size).toBe(1);
    expect(Number([...heads][0])).toBeLessThan(150);
    await page.close();
    expect(site.complaints).toEqual([]);
  });

  it("are whole on paper: nothing cut, folded or in the way", async () => {
    const page = await site.open({ viewport: { width: 1040, height: 720 } });
    await page.emulateMedia({ media: "print" });
    for (const path of ["/", "/sdg/3", "/review"]) {
      await page.goto(`${site.url}${path}`);
      const cut = "[...document.querySelectorAll('.scroll')].filter((one) => one.scrollWidth > innerWidth).length";
      expect([path, await page.evaluate(cut)]).toEqual([path, 0]);
      for (const away of ["header", "footer", ".matrix .sort", ".tools", ".facets"])
        expect([path, await page.locator(away).filter({ visible: true }).count()]).toEqual([path, 0]);
    }
    const rows = page.locator(".rest tbody tr");
    expect(await rows.count()).toBeGreaterThan(20);
    expect((await rows.last().boundingBox())!.height).toBeGreaterThan(5);
    await page.close();
    expect(site.complaints).toEqual([]);
  });

  it("are read without any script", async () => {
    const page = await site.open({ javaScriptEnabled: false });
    await page.goto(`${site.url}/`);
    await page
      .getByRole("link", { name: /^e-health.*and.*3|E-health and Good Health/i })
      .first()
      .click();
    await page.getByRole("heading", { name: /Projects: \d+/ }).waitFor();
    await page.close();
    expect(site.complaints).toEqual([]);
  });
});
