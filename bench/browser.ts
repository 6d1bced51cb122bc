import chromium from "@sparticuz/chromium";
import { type Browser, chromium as playwright } from "playwright-core";

const unusual: ReadonlySet<string> = new Set(["--disable-web-security", "--single-process"]);

/** A Chromium without a window and without a graphics processor. */
export async function launchBrowser(): Promise<Browser> {
  return process.platform === "linux"
    ? playwright.launch({
        executablePath: await chromium.executablePath(),
        args: chromium.args.filter((flag) => !unusual.has(flag)),
      })
    : playwright.launch({ channel: "chrome" });
}
