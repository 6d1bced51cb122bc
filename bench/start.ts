import { spawn } from "node:child_process";
import { mkdtempSync, readFileSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { packageRoot } from "../src/cli/packageRoot.ts";
import { median, printFigures } from "./figures.ts";

/** First start with an empty folder, until it answers. Memory is read from /proc, so on Linux alone. */
export async function start(): Promise<void> {
  const times: number[] = [];
  let memory = 0;
  for (let run = 0; run < 5; run++) {
    const folder = mkdtempSync(join(tmpdir(), "wsis-bench-"));
    const begun = performance.now();
    const main = join(packageRoot(), "dist", "src", "cli", "main.js");
    const child = spawn(process.execPath, [main, "start", "--data", folder, "--port", "0"], {
      stdio: ["ignore", "pipe", "inherit"],
    });
    const url = await new Promise<string>((resolve) => {
      child.stdout.on("data", (chunk: Buffer) => {
        const match = /answers at (\S+)/.exec(String(chunk));
        if (match?.[1]) resolve(match[1]);
      });
    });
    const ready = await fetch(`${url}/ready`);
    if (!ready.ok) throw new Error(`/ready answers ${ready.status}`);
    times.push(performance.now() - begun);
    const status = readFileSync(`/proc/${child.pid}/status`, "utf8");
    memory = Math.max(memory, Number(/VmHWM:\s+(\d+)/.exec(status)?.[1]) / 1024);
    const ended = new Promise((resolve) => child.once("exit", resolve));
    child.kill("SIGTERM");
    await ended;
    rmSync(folder, { recursive: true, force: true });
  }
  times.sort((a, b) => a - b);
  printFigures("First start with an empty folder", [
    median("until /ready answers", times, 3000),
    { name: "peak memory (RSS)", value: memory, unit: "MiB", bar: { most: 250 } },
  ]);
}
