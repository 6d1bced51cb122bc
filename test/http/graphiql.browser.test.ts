import { existsSync } from "node:fs";
import { mkdtemp, writeFile } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { fileURLToPath } from "node:url";
import type { Browser, Locator, Page } from "playwright-core";
import { build } from "vite";
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { launchBrowser } from "./launchBrowser.ts";
import { startFront } from "./startFront.ts";
import { startToy, type Toy } from "./startToy.ts";

const inTree = (path: string) => fileURLToPath(new URL(`../../${path}`, import.meta.url));
const webFolder = inTree("dist/web");

describe("the page in a browser", () => {
  let browser: Browser;
  let toy: Toy;
  let page: Page;
  let asked: string[];
  let complaints: string[];

  beforeAll(async () => {
    if (!existsSync(join(webFolder, "index.html")))
      await build({ configFile: inTree("web/vite.config.ts"), logLevel: "warn" });
    const queriesFolder = await mkdtemp(join(tmpdir(), "wsis-queries-"));
    const write = (name: string, text: string) => writeFile(join(queriesFolder, `${name}.graphql`), text);
    await write("greeting", "# A greeting\n# Says hello.\n# Group: Look up\nquery Greeting { hello }\n");
    await write("letters", "# Five letters\n# Group: Data quality\nquery Letters { text(length: 5) }\n");
    await write("again", "# Hello once more\n# Group: Data quality\nquery Again { hello }\n");
    toy = await startToy({ webFolder, queriesFolder });
    browser = await launchBrowser();
    page = await browser.newPage();
    page.setDefaultTimeout(60_000);
    asked = [];
    complaints = [];
    page.on("request", (request) => asked.push(request.url()));
    page.on("pageerror", (error) => complaints.push(String(error)));
    page.on("console", (message) => {
      if (message.type() === "error") complaints.push(message.text());
    });
  });
  afterAll(async () => {
    await browser?.close();
    await toy?.close();
  });

  const shown = (part: string, text: string) =>
    page.locator(`.graphiql-${part} .view-lines`, { hasText: text }).first().waitFor();

  /** The editor takes in what it shows a moment later: what is done before that is done in vain. */
  async function doUntil(seen: Locator, act: () => Promise<void>): Promise<void> {
    for (let attempt = 0; attempt < 10; attempt++) {
      await act();
      const found = await seen.waitFor({ timeout: 3000 }).then(
        () => true,
        () => false,
      );
      if (found) return;
    }
    throw new Error(`Nothing showed ${seen}`);
  }

  const executeUntil = (text: string) =>
    doUntil(page.locator(".graphiql-response .view-lines", { hasText: text }).first(), () =>
      page.getByRole("button", { name: /Execute/ }).click(),
    );

  it("shows the editor with the first example", async () => {
    await page.goto(toy.url);
    await shown("query-editor", "Greeting");
    await page.getByRole("link", { name: "Five letters" }).waitFor();
  });

  it("opens an example in a tab, runs it and shows the answer", async () => {
    await page.getByRole("link", { name: "Five letters" }).click();
    await shown("query-editor", "Letters");
    expect(new URL(page.url()).search).toBe("?query=letters");
    await page.getByRole("tab", { name: "Letters" }).waitFor();
    await executeUntil("xxxxx");
    await shown("response", "sequence");
  });

  it("lists the examples by group, in the cookbook's order and not in that of the files", async () => {
    const examples = page.getByRole("region", { name: "Examples" });
    expect(await examples.getByRole("heading", { level: 3 }).allTextContents()).toEqual(["Look up", "Data quality"]);
    const quality = examples.getByRole("region", { name: "Data quality" });
    expect(await quality.getByRole("link").allTextContents()).toEqual(["Hello once more", "Five letters"]);
  });

  it("finds an example by words and opens it, by keyboard alone", async () => {
    await page.getByRole("searchbox", { name: "Filter the examples" }).focus();
    await page.keyboard.type("HELLO quality");
    await page.getByRole("status").filter({ hasText: "1 of 3" }).waitFor();
    expect(await page.getByRole("region", { name: "Examples" }).getByRole("link").allTextContents()).toEqual([
      "Hello once more",
    ]);
    await page.keyboard.press("Tab");
    await page.keyboard.press("Enter");
    await shown("query-editor", "Again");
    expect(new URL(page.url()).search).toBe("?query=again");
    await page.getByRole("searchbox", { name: "Filter the examples" }).fill("");
    await page.getByRole("link", { name: "A greeting" }).waitFor();
  });

  it("opens a link to an example", async () => {
    await page.goto(`${toy.url}/?query=letters`);
    await shown("query-editor", "Letters");
    await page.goto(`${toy.url}/?query=greeting`);
    await shown("query-editor", "Greeting");
  });

  it("knows the schema: a field that is not there gets marked and explained", async () => {
    await page.locator(".graphiql-query-editor .view-lines").first().click();
    await page.keyboard.press("ControlOrMeta+A");
    await page.keyboard.type("{ nothing");
    await page.locator(".graphiql-query-editor .squiggly-error").first().waitFor();
    await doUntil(page.getByText('Cannot query field "nothing"').first(), () => page.keyboard.press("F8"));
  });

  it("works where a server in front of it puts it, below a path", async () => {
    const front = await startFront(toy.url, "/tools/wsis");
    try {
      await page.goto(`${front.url}/?query=letters`);
      await shown("query-editor", "Letters");
      await executeUntil("xxxxx");
    } finally {
      await page.goto(toy.url);
      await front.close();
    }
  });

  it("asks no other host, and its policy stops nothing that it needs", () => {
    expect(asked.length).toBeGreaterThan(5);
    expect(asked.filter((url) => !url.startsWith("http://127.0.0.1:") && !url.startsWith("data:"))).toEqual([]);
    expect(complaints).toEqual([]);
  });
});
