import { gzipSync } from "node:zlib";
import autocannon from "autocannon";
import { type Figure, median, printFigures, timings } from "./figures.ts";
import { serve } from "./http.ts";

const CONNECTIONS = 10;
const SECONDS = 4;
const REGIONS = ["AFR", "ARB", "ASP", "EUR", "AMS", "CIS"];

/** Pages over HTTP at 13,500 projects, asked from another process: each thing once, the matrix under filters, a first view. */
export async function pages(): Promise<void> {
  const { url, child } = await serve("cached");
  const get = async (path: string) => {
    const answer = await fetch(new URL(path, url), { headers: { accept: "text/html" } });
    if (answer.status !== 200) throw new Error(`${path}: ${answer.status}`);
    return answer.text();
  };
  try {
    const map = await (await fetch(new URL("/sitemap.xml", url))).text();
    const projects = [...map.matchAll(/<loc>[^<]+(\/project\/[^<]+)<\/loc>/g)].map((match) => match[1]!);
    const facets = await timings(60, (run) =>
      get(`/?regions=${REGIONS[run % REGIONS.length]}&years=${1940 + run}..2030`),
    );
    const targets = await timings(20, (run) =>
      get(`/?goal=all&regions=${REGIONS[run % REGIONS.length]}&years=${1940 + run}..2030`),
    );
    const home = await get("/");
    const assets = [...home.matchAll(/(?:href|src)="\.\/(assets\/[^"]+)"/g)].map((match) => `/${match[1]}`);
    const files = await Promise.all([home, ...assets.map(get)]);
    printFigures("Pages, 13,500 projects", [
      await rate("pages of projects, each its own", { url, paths: projects, least: 300 }),
      await rate("the page of one goal", { url, paths: ["/sdg/3"] }),
      median("matrix under a facet that nobody asked before", facets),
      median("all 169 targets, under a facet that nobody asked before", targets, 150),
      {
        name: "first view, compressed",
        value: files.reduce((sum, file) => sum + gzipSync(file).length, 0) / 1000,
        unit: "kB",
        bar: { most: 150 },
      },
    ]);
  } finally {
    child.kill();
  }
}

async function rate(
  name: string,
  { url, paths, least }: { readonly url: string; readonly paths: readonly string[]; readonly least?: number },
): Promise<Figure> {
  let next = 0;
  const { requests, non2xx } = await autocannon({
    url,
    connections: CONNECTIONS,
    duration: SECONDS,
    headers: { accept: "text/html" },
    requests: [{ setupRequest: (request) => ({ ...request, path: paths[next++ % paths.length]! }) }],
  });
  if (non2xx > 0) throw new Error(`${name}: ${non2xx} refused`);
  return { name, value: requests.average, unit: "/s", ...(least !== undefined && { bar: { least } }) };
}
