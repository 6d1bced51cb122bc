import { mkdirSync } from "node:fs";
import { readFile } from "node:fs/promises";
import { createRequire } from "node:module";
import { join } from "node:path";
import { fileURLToPath } from "node:url";
import type { Page } from "playwright-core";

const axe = await readFile(createRequire(import.meta.url).resolve("axe-core/axe.min.js"), "utf8");
/** Of a list of hundreds, the first screens say how it looks. */
const TALLEST = 4000;
const folder = fileURLToPath(new URL("../../../dist/screens", import.meta.url));

interface Violation {
  readonly id: string;
  readonly nodes: readonly { readonly html: string; readonly failureSummary: string }[];
}

/** Opens an address and tells what is wrong with its page. */
export async function lookAt(page: Page, url: string): Promise<unknown[]> {
  await page.goto(url);
  return faultsOf(page);
}

/**
 * What is wrong with a page as it stands: wider than the screen, or against WCAG 2.2 AA. Keeps a picture of it in dist/screens, for
 * people to look at.
 */
export async function faultsOf(page: Page): Promise<unknown[]> {
  const { pathname, search } = new URL(page.url());
  const place = pathname + search;
  const wider = await page.evaluate("document.documentElement.scrollWidth - innerWidth");
  await keepPicture(page, place);
  await page.evaluate(axe);
  const { violations } = (await page.evaluate(
    "axe.run({ runOnly: ['wcag2a', 'wcag2aa', 'wcag21a', 'wcag21aa', 'wcag22aa'], resultTypes: ['violations'] })",
  )) as { violations: readonly Violation[] };
  return [
    ...(wider === 0 ? [] : [[place, `${wider} pixels too wide`]]),
    ...violations.map(({ id, nodes }) => [place, id, nodes.length, nodes[0]?.html, nodes[0]?.failureSummary]),
  ];
}

async function keepPicture(page: Page, place: string): Promise<void> {
  mkdirSync(folder, { recursive: true });
  const scheme = await page.evaluate("matchMedia('(prefers-color-scheme: dark)').matches ? 'dark' : 'light'");
  const name = place.replaceAll(/[^\w.-]+/g, "_").replace(/^_/, "") || "home";
  const path = join(folder, `${name}-${page.viewportSize()?.width}-${scheme}.png`);
  const width = page.viewportSize()?.width ?? 0;
  const height = Math.min(Number(await page.evaluate("document.documentElement.scrollHeight")), TALLEST);
  await page.screenshot({ path, fullPage: true, clip: { x: 0, y: 0, width, height } });
}
