import { createRequire } from "node:module";
import { HttpFault } from "../request/HttpFault.ts";

const { resolve } = createRequire(import.meta.url);
const fonts = ["DejaVuSans", "DejaVuSans-Bold", "DejaVuSans-Oblique"].map((name) =>
  resolve(`dejavu-fonts-ttf/ttf/${name}.ttf`),
);

/** What our own fonts have no signs for; the system may have a font that does. */
const OTHER_SCRIPTS = /[\u2E80-\u9FFF\uAC00-\uD7FF\uF900-\uFAFF\uFF00-\uFFEF]/;

/** How many dots one unit of the picture takes: sharp on paper and on dense screens. */
const SCALE = 2;

/**
 * A picture as PNG, drawn beside the process' own thread, with the same letters everywhere. Throws an HttpFault where it has signs that
 * no font of this machine has.
 */
export async function drawPng(svg: string): Promise<Uint8Array> {
  const others = OTHER_SCRIPTS.exec(svg)?.[0];
  if (others !== undefined && !(await hasSign(others)))
    throw new HttpFault(
      406,
      "This server has no font for these letters. Ask for the picture as .svg, or put a font in its system.",
    );
  return draw(svg, others !== undefined, SCALE);
}

async function draw(svg: string, systemFonts: boolean, scale: number): Promise<Uint8Array> {
  const { renderAsync } = await import("@resvg/resvg-js");
  const font = { fontFiles: fonts, loadSystemFonts: systemFonts, defaultFontFamily: "DejaVu Sans" };
  return (await renderAsync(svg, { font, fitTo: { mode: "zoom", value: scale } })).asPng();
}

/** What no font has a sign for looks like what is no character at all. */
async function hasSign(sign: string): Promise<boolean> {
  const [drawn, none] = await Promise.all(
    [sign, "\u{10FFFD}"].map((text) =>
      draw(
        `<svg xmlns="http://www.w3.org/2000/svg" width="30" height="30"><text x="4" y="24">${text}</text></svg>`,
        true,
        1,
      ),
    ),
  );
  return Buffer.compare(drawn!, none!) !== 0;
}
