import { readFile } from "node:fs/promises";
import { join } from "node:path";
import { fileURLToPath } from "node:url";
import type { Browser, Page } from "playwright-core";
import { build } from "vite";
import { startServer } from "../../../src/http/startServer.ts";
import { runningContest } from "../../support/runningContest.ts";
import { seededStore } from "../../support/seededStore.ts";
import { launchBrowser } from "../launchBrowser.ts";

type PageOptions = Parameters<Browser["newPage"]>[0];

/** The pages of the seed, and a browser that watches them. */
export interface Site {
  readonly url: string;
  readonly browser: Browser;
  /** What a page should not have done: errors, and requests to other hosts. Emptied by whoever begins anew. */
  readonly complaints: string[];
  open(options?: PageOptions): Promise<Page>;
  close(): Promise<void>;
}

const inTree = (path: string) => fileURLToPath(new URL(`../../../${path}`, import.meta.url));

/** Serves the seed, with the script built if it is not. `expected`: errors of the console that a test means to cause. */
export async function openSite(expected?: RegExp): Promise<Site> {
  const webFolder = inTree("dist/web");
  const manifest = await readFile(join(webFolder, "manifest.json"), "utf8").catch(() => "");
  if (!manifest.includes("explore/explore.ts"))
    await build({ configFile: inTree("web/vite.config.ts"), logLevel: "warn" });
  const store = await seededStore();
  // A contest in which votes are taken, for whoever asks: nobody is known here.
  const work = { items: runningContest("2026", "VOTING"), actor: "tester", reason: "" };
  await store.apply({ actor: "tester", upserts: [], work });
  const folders = { queriesFolder: inTree("queries"), webFolder };
  const server = await startServer({ store, host: "127.0.0.1", port: 0, ...folders, identify: async () => null });
  const browser = await launchBrowser();
  const complaints: string[] = [];
  return {
    url: server.url,
    browser,
    complaints,
    async open(options) {
      const page = await browser.newPage(options);
      page.setDefaultTimeout(30_000);
      page.on("pageerror", (error) => complaints.push(String(error)));
      page.on("request", (request) => {
        if (!request.url().startsWith(server.url)) complaints.push(`asked ${request.url()}`);
      });
      page.on("console", (message) => {
        if (message.type() === "error" && !expected?.test(message.text())) complaints.push(message.text());
      });
      return page;
    },
    async close() {
      await browser.close();
      await server.close();
      await store.close();
    },
  };
}
