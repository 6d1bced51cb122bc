import chromium from "@sparticuz/chromium";
import { type Browser, chromium as playwright } from "playwright-core";

/** Without these Chrome asks hosts of its own for updates and the like. */
const quiet = [
  "--disable-quic",
  "--no-first-run",
  "--disable-background-networking",
  "--disable-component-update",
  "--disable-sync",
];

const unusual: ReadonlySet<string> = new Set(["--disable-web-security", "--single-process"]);

/** A Chromium without a window: on Linux the one of the package, elsewhere the Chrome that is installed. */
export async function launchBrowser(): Promise<Browser> {
  try {
    return process.platform === "linux"
      ? await playwright.launch({
          executablePath: await chromium.executablePath(),
          // The page must get along under the rules of a browser as people use it; one process for all ends with the first page.
          args: [...chromium.args.filter((flag) => !unusual.has(flag)), ...quiet],
        })
      : await playwright.launch({ channel: "chrome", args: quiet });
  } catch (error) {
    const missing =
      process.platform === "linux"
        ? "The Chromium of @sparticuz/chromium needs the system libraries nss and nspr (Debian: libnss3 libnspr4)"
        : "Install Google Chrome";
    throw new Error(`Cannot start a browser for this test. ${missing}.`, { cause: error });
  }
}
