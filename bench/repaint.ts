import type { Browser } from "playwright-core";
import { launchBrowser } from "./browser.ts";
import { median, percentile, printFigures } from "./figures.ts";
import { serve } from "./http.ts";

const CLICKS = 40;

/**
 * The matrix page in a Chromium, at 13,500 projects: from the click on a facet that nobody clicked before to the frame that shows its
 * numbers, and the same with numbers that are ready; how much of the page jumps meanwhile; when it can be used.
 */
export async function repaint(): Promise<void> {
  const { url, child } = await serve("cached");
  const browser = await launchBrowser();
  try {
    const goals = await clicked(browser, `${url}/`);
    const targets = await clicked(browser, `${url}/matrix?goal=all`);
    const share = percentile(goals.fresh, 0.5) / percentile(goals.ready, 0.5);
    printFigures("Matrix page in a browser, 13,500 projects", [
      { name: "first view: to be used", value: goals.usable, unit: "ms", bar: { most: 1500 } },
      {
        name: "goals: click to repaint, 95th percentile",
        value: percentile(goals.fresh, 0.95),
        unit: "ms",
        bar: { most: 100 },
        note: `median ${percentile(goals.fresh, 0.5).toFixed(0)} ms`,
      },
      { name: "goals: share of the same with ready numbers", value: share, unit: "", bar: { most: 1.5 } },
      median("all targets: click to repaint", targets.fresh, 150),
      { name: "layout shift while filtering", value: goals.shift, unit: "", bar: { most: 0 } },
    ]);
  } finally {
    await browser.close();
    child.kill();
  }
}

interface Clicked {
  /** Sorted, in milliseconds. */
  readonly fresh: readonly number[];
  /** Of the same addresses once more. */
  readonly ready: readonly number[];
  /** The sum of all shifts, as Chromium scores them. */
  readonly shift: number;
  readonly usable: number;
}

/** Clicks one facet after the other, each on top of those before, and goes the same way again. */
async function clicked(browser: Browser, url: string): Promise<Clicked> {
  const page = await browser.newPage({ viewport: { width: 1440, height: 900 } });
  await page.addInitScript(`
    globalThis.shift = 0;
    new PerformanceObserver((list) => {
      for (const { value } of list.getEntries()) shift += value;
    }).observe({ type: "layout-shift" });
  `);
  const times: number[][] = [];
  for (let round = 0; round < 2; round++) {
    await page.goto(url, { waitUntil: "load" });
    times.push((await page.evaluate(clicks)) as number[]);
  }
  const usable = Number(await page.evaluate('performance.getEntriesByType("navigation")[0].loadEventEnd'));
  const shift = Number(await page.evaluate("shift"));
  await page.close();
  const [fresh = [], ready = []] = times.map((list) => list.toSorted((a, b) => a - b));
  return { fresh, ready, shift, usable };
}

const clicks = `(async () => {
  globalThis.shift = 0;
  const frame = () => new Promise((done) => requestAnimationFrame(done));
  const times = [];
  for (let click = 0; click < ${CLICKS}; click++) {
    const links = [...document.querySelectorAll(".facets a")];
    const begin = performance.now();
    const shown = new Promise((done) => document.addEventListener("shown", done, { once: true }));
    links[(click * 7) % links.length].click();
    await shown;
    await frame();
    await frame();
    times.push(performance.now() - begin);
  }
  return times;
})()`;
