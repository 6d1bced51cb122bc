import type { Browser, Page } from "playwright-core";
import { launchBrowser } from "./browser.ts";
import { type Figure, median, percentile, printFigures } from "./figures.ts";
import { serve } from "./http.ts";

const FRAMES = 240;
const OPENINGS = 5;
const pictures = [
  { nodes: 300, path: "/explore?node=Sdg:4&each=300", drawn: 1000 },
  { nodes: 2000, path: "/explore?node=Region:AFR,Region:ASP&depth=2&each=1000", drawn: 3000 },
] as const;

/** The explorer in a Chromium without a graphics processor, at 13,500 projects: frames while a node is dragged, first drawing, the longest task. */
export async function explorer(): Promise<void> {
  const { url, child } = await serve("cached");
  const browser = await launchBrowser();
  try {
    const figures: Figure[] = [];
    for (const { nodes, path, drawn } of pictures) {
      const openings = [];
      for (let run = 0; run < OPENINGS; run++) openings.push(await opened(browser, url + path));
      const times = openings.map(({ drawn }) => drawn).sort((a, b) => a - b);
      const longest = openings.map(({ longest }) => longest).sort((a, b) => a - b);
      const shown = openings[0]!.nodes;
      figures.push({
        ...median(`${nodes} nodes: first drawing`, times, drawn),
        note: `${shown} nodes, most ${times.at(-1)?.toFixed(0)} ms`,
      });
      figures.push({
        name: `${nodes} nodes: longest task of the main thread`,
        value: percentile(longest, 0.5),
        unit: "ms",
        ...(nodes === 2000 && { bar: { most: 200 } }),
        note: `most ${longest.at(-1)?.toFixed(0)} ms`,
      });
      figures.push(
        median(
          `${nodes} nodes: frame while dragging`,
          await frames(browser, url + path),
          nodes === 300 ? 20 : undefined,
        ),
      );
    }
    printFigures("Explorer, 13,500 projects", figures);
  } finally {
    await browser.close();
    child.kill();
  }
}

/** Milliseconds from the navigation to the frame after the script has taken the picture over, and those of the longest task until then. */
async function opened(browser: Browser, url: string): Promise<{ drawn: number; longest: number; nodes: number }> {
  const page = await browser.newPage({ viewport: { width: 1440, height: 900 } });
  await page.addInitScript(`
    globalThis.longest = 0;
    new PerformanceObserver((list) => {
      for (const { duration } of list.getEntries()) longest = Math.max(longest, duration);
    }).observe({ type: "longtask", buffered: true });
    globalThis.drawn = new Promise((done) => {
      const look = () =>
        document.querySelector(".view[tabindex]") && document.readyState === "complete"
          ? requestAnimationFrame(() => done(performance.now()))
          : requestAnimationFrame(look);
      look();
    });
  `);
  await page.goto(url);
  const drawn = Number(await page.evaluate("drawn"));
  await page.waitForTimeout(300);
  const longest = Number(await page.evaluate("longest"));
  const nodes = await page.locator(".view .node").count();
  await page.close();
  return { drawn, longest, nodes };
}

/** Times between frames, in each of which the pointer goes on with the node that has most links. Sorted, in milliseconds. */
async function frames(browser: Browser, url: string): Promise<number[]> {
  const page = await browser.newPage({ viewport: { width: 1440, height: 900 } });
  await page.goto(url);
  await page.locator(".view[tabindex]").waitFor();
  const times = await dragAround(page);
  await page.close();
  return times.sort((a, b) => a - b);
}

async function dragAround(page: Page): Promise<number[]> {
  const times: unknown = await page.evaluate(`new Promise((done) => {
    const view = document.querySelector(".view");
    const mark = view.querySelector(".node.start .mark");
    const { x, y } = mark.getBoundingClientRect();
    const point = (type, dx, dy) =>
      (type === "pointerdown" ? mark : view).dispatchEvent(
        new PointerEvent(type, { bubbles: true, cancelable: true, button: 0, pointerId: 1, clientX: x + dx, clientY: y + dy }),
      );
    view.setPointerCapture = () => {};
    point("pointerdown", 0, 0);
    const times = [];
    let last = 0;
    const step = (now) => {
      if (last > 0) times.push(now - last);
      last = now;
      const turn = times.length / 20;
      point("pointermove", 120 * Math.sin(turn), 120 * (1 - Math.cos(turn)));
      if (times.length < ${FRAMES}) requestAnimationFrame(step);
      else {
        point("pointerup", 0, 0);
        done(times);
      }
    };
    requestAnimationFrame(step);
  })`);
  return times as number[];
}
