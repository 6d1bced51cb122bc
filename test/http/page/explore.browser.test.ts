import type { Browser, Locator, Page } from "playwright-core";
import { afterAll, afterEach, beforeAll, beforeEach, describe, expect, it } from "vitest";
import { faultsOf } from "./lookAt.ts";
import { openSite, type Site } from "./openSite.ts";

const desktop = { viewport: { width: 1440, height: 900 } };
const phone = { viewport: { width: 360, height: 740 }, hasTouch: true, isMobile: true };

describe("the explorer in a browser", () => {
  let site: Site;
  let page: Page;

  const open = async (path: string, options: Parameters<Browser["newPage"]>[0] = desktop) => {
    page = await site.open(options);
    await page.goto(`${site.url}${path}`);
    if (options?.javaScriptEnabled !== false && path.startsWith("/explore")) await live();
  };
  const live = () => page.locator(".view[tabindex]").waitFor();
  const parameter = (name: string) => new URL(page.url()).searchParams.get(name);
  const row = (id: string) => page.locator(`tr[data-id="${id}"]`);
  const mark = (id: string) => page.locator(`.view .node[data-id="${id}"] .mark`);
  const middle = async (of: Locator) => {
    const box = await of.boundingBox();
    return { x: box!.x + box!.width / 2, y: box!.y + box!.height / 2 };
  };
  const drag = async (id: string, x: number, y: number) => {
    const from = await middle(mark(id));
    await page.mouse.move(from.x, from.y);
    await page.mouse.down();
    await page.mouse.move(from.x + x / 2, from.y + y / 2, { steps: 4 });
    await page.mouse.move(from.x + x, from.y + y, { steps: 4 });
    await page.mouse.up();
    return from;
  };

  beforeAll(async () => {
    site = await openSite();
  });
  afterAll(() => site?.close());
  beforeEach(() => {
    site.complaints.length = 0;
  });
  afterEach(async () => {
    await page?.close();
    expect(site.complaints).toEqual([]);
  });

  it.each([
    ["desktop", desktop],
    ["phone", phone],
  ])("is used from a search to a path and back: %s", async (_, options) => {
    await open("/explore", options);
    await page.evaluate("globalThis.stays = true");
    await page.getByRole("combobox", { name: "Begin with" }).fill("UNESCO");
    await page.getByRole("option").first().waitFor();
    await page.keyboard.press("ArrowDown");
    await page.keyboard.press("Enter");
    await page.getByRole("heading", { level: 1, name: /Explore: United Nations Educational/ }).waitFor();
    await live();
    expect(parameter("node")).toBe("Stakeholder:unesco");

    const before = await page.locator("tr[data-id]").count();
    await row("ActionLine:C3")
      .getByRole("link", { name: /^Expand/ })
      .click();
    await row("ActionLine:C3")
      .getByRole("link", { name: /^Collapse/ })
      .waitFor();
    expect(parameter("open")).toBe("ActionLine:C3");
    expect(await page.locator("tr[data-id]").count()).toBeGreaterThan(before);

    await page.getByRole("link", { name: /Linkage \d+$/ }).click();
    await page.locator('tr[data-id^="Linkage:"]').first().waitFor({ state: "detached" });
    expect(parameter("kinds.none")).toBe("Linkage");
    await live();

    await mark("Stakeholder:unesco").scrollIntoViewIfNeeded();
    const other = await middle(mark("ActionLine:C3"));
    const from = await drag("Stakeholder:unesco", 60, 40);
    const put = await middle(mark("Stakeholder:unesco"));
    expect([put.x - from.x, put.y - from.y].map(Math.round)).toEqual([60, 40]);
    expect(parameter("pin")).toMatch(/^Stakeholder:unesco~-?\d+~-?\d+$/);
    // The others stay, and no click came of it.
    expect(await middle(mark("ActionLine:C3"))).toEqual(other);
    const pin = parameter("pin");
    const place = await page.locator('.node[data-id="Stakeholder:unesco"]').getAttribute("transform");

    await row("Stakeholder:unesco")
      .getByRole("link", { name: /^Path from here/ })
      .click();
    await page.getByText("A path from United Nations Educational").waitFor();
    expect(parameter("pin")).toBe(pin);
    await live();
    const moved = await page.locator('.node[data-id="Stakeholder:unesco"]').getAttribute("transform");
    expect(moved?.split(" scale")[0]).toBe(place?.split(" scale")[0]);
    await row("ActionLine:C3")
      .getByRole("link", { name: /^Path to here/ })
      .click();
    await page.getByRole("heading", { name: /^How United Nations Educational.* and C3 .* are joined$/ }).waitFor();
    expect(await page.locator("section:has(h2:text('are joined')) ol > li").count()).toBeGreaterThan(0);

    await page.goBack();
    await page.getByText("A path from United Nations Educational").waitFor();
    await page.goBack();
    await page.getByText("A path from").waitFor({ state: "detached" });
    expect(parameter("kinds.none")).toBe("Linkage");
    await page.goBack();
    await page.locator('tr[data-id^="Linkage:"]').first().waitFor();
    expect(await page.evaluate("globalThis.stays")).toBe(true);
  });

  it("is reached from another page in place, with its script and style", async () => {
    await open("/sdg/3");
    expect(await page.locator("link[href*=explore], script[src*=explore]").count()).toBe(0);
    await page.getByRole("main").getByRole("link", { name: "Explore" }).click();
    await live();
    expect(await page.evaluate("getComputedStyle(document.querySelector('.view')).overflow")).toBe("hidden");
    await page.getByRole("link", { name: "WSIS graph" }).click();
    await page.getByRole("heading", { level: 1, name: "WSIS-SDG Matrix" }).waitFor();
    await page.goBack();
    await live();
  });

  it("shows what a mark is, and does with it what its row does", async () => {
    await open("/explore?node=ActionLine:C7-EHEA");
    await mark("Stakeholder:itu").click();
    const panel = page.locator(".picked");
    await panel.getByText("International Telecommunication Union").waitFor();
    expect(page.url()).not.toContain("#");
    await panel.getByRole("link", { name: /^Hide/ }).click();
    await row("Stakeholder:itu").waitFor({ state: "detached" });
    expect(parameter("hide")).toBe("Stakeholder:itu");
    await page.getByRole("link", { name: /^Show again: International/ }).click();
    await row("Stakeholder:itu").waitFor();
    await live();
    await mark("Stakeholder:itu").dblclick();
    await row("Stakeholder:itu")
      .getByRole("link", { name: /^Collapse/ })
      .waitFor();
    expect(parameter("open")).toBe("Stakeholder:itu");
  });

  it("moves, zooms and pins by keys and buttons alone, and is no trap", async () => {
    await open("/explore?node=Sdg:3");
    const svg = page.locator(".view > svg");
    const seen = () => svg.getAttribute("viewBox");
    const whole = await seen();
    await page.locator(".view").focus();
    await page.keyboard.press("+");
    await page.keyboard.press("ArrowRight");
    const closer = await seen();
    expect(Number(closer?.split(" ")[2])).toBeLessThan(Number(whole?.split(" ")[2]));
    expect(await page.locator(".view text:not([display])").count()).toBeGreaterThan(10);
    await page.keyboard.press("0");
    expect(await seen()).toBe(whole);
    await page.keyboard.press("Tab");
    expect(await page.evaluate("document.activeElement.ariaLabel")).toBe("Zoom in");
    await page.keyboard.press("Enter");
    expect(await seen()).not.toBe(whole);
    await page.getByRole("button", { name: "Fit" }).click();
    await mark("Sdg:3").click();
    await page.getByRole("button", { name: "Move left" }).click();
    expect(parameter("pin")).toMatch(/^Sdg:3~-\d+~/);
    await page.getByRole("link", { name: "Give all things their own places again" }).click();
    await page.waitForURL((url) => !url.searchParams.has("pin"));
  });

  it("names a mark by its row, as the focus goes there", async () => {
    await open("/explore?node=Sdg:3");
    const target = row("SdgTarget:3.8").getByRole("link").first();
    await target.focus();
    await page.locator('.node.spot[data-id="SdgTarget:3.8"]').waitFor();
  });

  it("lets no name cover another", async () => {
    for (const [path, options] of [
      ["/explore?node=ActionLine:C7-EHEA", desktop],
      ["/explore?node=Sdg:4&each=300&lang=ar", desktop],
      ["/explore?node=Country:KEN,Sdg:4", phone],
    ] as const) {
      await open(path, options);
      const covered: unknown = await page.evaluate(`(() => {
        const boxes = [...document.querySelectorAll(".view text:not([display])")].map((text) => [text.textContent, text.getBoundingClientRect()]);
        return boxes.flatMap(([name, a], index) =>
          boxes.slice(index + 1).filter(([, b]) => Math.min(a.right, b.right) - Math.max(a.left, b.left) > 4 && Math.min(a.bottom, b.bottom) - Math.max(a.top, b.top) > 4)
            .map(([other]) => [name, other]));
      })()`);
      expect([path, covered]).toEqual([path, []]);
      if (path !== "/explore?node=Country:KEN,Sdg:4") await page.close();
    }
  });

  it("is for everybody, and fits", async () => {
    const faults: unknown[] = [];
    for (const [colorScheme, size] of [
      ["light", desktop],
      ["dark", phone],
      ["dark", desktop],
    ] as const)
      for (const path of [
        "/explore?find=health&lang=fr",
        "/explore?node=ActionLine:C7-EHEA,Sdg:3&from=ActionLine:C7-EHEA&to=Sdg:3&like=ActionLine:C7-EHEA&hide=Stakeholder:itu&kinds.none=Session",
        "/explore?node=Sdg:4&lang=ar&depth=2",
      ]) {
        await open(path, { ...size, colorScheme });
        await page.locator(".view .node.start .mark").first().click({ force: true });
        faults.push(...(await faultsOf(page)));
        await page.close();
      }
    expect(faults).toEqual([]);
    await open("/explore");
  });

  it("is a picture that leads into the table where there is no script", async () => {
    await open("/explore?node=ActionLine:C7-EHEA", { ...desktop, javaScriptEnabled: false });
    await mark("Stakeholder:itu").click();
    expect(new URL(page.url()).hash).toMatch(/^#row-\d+$/);
    expect(await page.locator("tr:target").getAttribute("data-id")).toBe("Stakeholder:itu");
    expect(await page.locator(".tools").isVisible()).toBe(false);
  });
});
