import { type ChildProcess, spawn } from "node:child_process";
import { join } from "node:path";
import autocannon from "autocannon";
import { packageRoot } from "../src/cli/packageRoot.ts";
import { type Figure, printFigures } from "./figures.ts";
import { type OperationName, operations } from "./httpOperations.ts";
import { half } from "./questions.ts";

const ROUNDS = 3;
const SECONDS = 4;
const CONNECTIONS = 10;

interface Served {
  readonly url: string;
  readonly child: ChildProcess;
}

/** The server of `httpServer` in a process of its own. */
export async function serve(mode: string, argument = ""): Promise<Served> {
  const main = join(packageRoot(), "dist", "bench", "main.js");
  const child = spawn(process.execPath, [main, "http-server", mode, argument], {
    stdio: ["ignore", "pipe", "inherit"],
  });
  const url = await new Promise<string>((resolve) => {
    child.stdout?.on("data", (chunk: Buffer) => {
      const match = /http:\S+/.exec(String(chunk));
      if (match) resolve(match[0]);
    });
  });
  return { url, child };
}

/** Requests per second with bodies taken in turn. */
async function load(url: string, bodies: readonly string[]): Promise<number> {
  let next = 0;
  const result = await autocannon({
    url,
    connections: CONNECTIONS,
    duration: SECONDS,
    requests: [
      {
        method: "POST",
        headers: { "content-type": "application/json" },
        setupRequest: (request) => ({ ...request, body: bodies[next++ % bodies.length]! }),
      },
    ],
  });
  if (result.non2xx > 0 || result.errors > 0)
    throw new Error(`${result.non2xx} refused, ${result.errors} failed at ${url}`);
  return result.requests.average;
}

/** Both under load in turn, several times; the median of each. */
async function sideBySide(a: () => Promise<number>, b: () => Promise<number>): Promise<[number, number]> {
  const figures: [number, number][] = [];
  for (let round = 0; round < ROUNDS; round++) figures.push([await a(), await b()]);
  const middle = (side: 0 | 1) => figures.map((pair) => pair[side]).sort((x, y) => x - y)[ROUNDS >> 1]!;
  return [middle(0), middle(1)];
}

const body = (query: string, run: number) => JSON.stringify({ query, variables: { where: half(run) } });

/** Over HTTP on loopback, 10 connections, the load in another process than the server. */
export async function http(): Promise<void> {
  const figures: Figure[] = [];
  const real = await serve("real");
  for (const [name, query] of Object.entries(operations)) {
    const bodies = Array.from({ length: 1200 }, (_, run) => body(query, run));
    const constant = await serve("constant", name as OperationName);
    const [ours, theirs] = await sideBySide(
      () => load(`${real.url}/graphql`, bodies),
      () => load(`${constant.url}/graphql`, bodies),
    );
    constant.child.kill();
    figures.push({
      name: `${name}: share of constant resolver`,
      value: ours / theirs,
      unit: "",
      bar: { least: 0.5 },
      note: `${ours.toFixed(0)} and ${theirs.toFixed(0)} requests/s`,
    });
  }
  real.child.kill();

  const cached = await serve("cached");
  const bodies = Array.from({ length: 20 }, (_, run) => body(operations["matrix, dense"], run));
  const sample = await fetch(`${cached.url}/graphql`, {
    method: "POST",
    headers: { "content-type": "application/json" },
    body: bodies[0]!,
  });
  const constant = await serve("string", String((await sample.text()).length));
  const [ours, theirs] = await sideBySide(
    () => load(`${cached.url}/graphql`, bodies),
    () => load(`${constant.url}/string`, bodies),
  );
  figures.push({
    name: "answer cache: share of constant string",
    value: ours / theirs,
    unit: "",
    bar: { least: 0.4 },
    note: `${ours.toFixed(0)} and ${theirs.toFixed(0)} requests/s`,
  });
  cached.child.kill();
  constant.child.kill();
  printFigures("Over HTTP, 10 connections, 13,500 projects", figures);
}
