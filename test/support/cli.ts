import { type ChildProcess, execFile, spawn, spawnSync } from "node:child_process";
import { promisify } from "node:util";

const main = "dist/src/cli/main.js";

/** The environment without what a developer may have set. */
function environment(extra: NodeJS.ProcessEnv): NodeJS.ProcessEnv {
  const set = /^(HOST|PORT|NEO4J_\w+|WSIS_\w+)$/;
  return { ...Object.fromEntries(Object.entries(process.env).filter(([name]) => !set.test(name))), ...extra };
}

export interface Ended {
  readonly code: number;
  readonly stdout: string;
  readonly stderr: string;
}

/** Builds the command line once a test file, if it is stale. */
export function buildOnce(): void {
  const { status, stderr } = spawnSync(process.execPath, ["scripts/ensure.mjs", "build"], { encoding: "utf8" });
  if (status !== 0) throw new Error(`The build failed: ${stderr}`);
}

export async function wsis(args: readonly string[], extra: NodeJS.ProcessEnv = {}): Promise<Ended> {
  try {
    const { stdout, stderr } = await promisify(execFile)(process.execPath, [main, ...args], {
      env: environment(extra),
      maxBuffer: 64 * 1024 * 1024,
    });
    return { code: 0, stdout, stderr };
  } catch (error) {
    const { code, stdout, stderr } = error as { code: number; stdout: string; stderr: string };
    return { code, stdout, stderr };
  }
}

export function startWsis(args: readonly string[], extra: NodeJS.ProcessEnv = {}): ChildProcess {
  return spawn(process.execPath, [main, ...args], { env: environment(extra), stdio: ["ignore", "pipe", "pipe"] });
}

/** The first piece of output that matches. Rejects if the process ends before. */
export function outputMatching(child: ChildProcess, pattern: RegExp): Promise<RegExpExecArray> {
  return new Promise((resolve, reject) => {
    let text = "";
    const read = (chunk: Buffer) => {
      text += chunk;
      const match = pattern.exec(text);
      if (match) resolve(match);
    };
    child.stdout?.on("data", read);
    child.stderr?.on("data", read);
    child.once("exit", (code) => reject(new Error(`It ended with ${code}: ${text}`)));
  });
}

export function ended(child: ChildProcess): Promise<number | null> {
  return new Promise((resolve) => {
    if (child.exitCode !== null || child.signalCode !== null) resolve(child.exitCode);
    else child.once("exit", (code) => resolve(code));
  });
}
