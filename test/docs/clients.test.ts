import { type ChildProcess, execFile } from "node:child_process";
import { mkdirSync, mkdtempSync, readFileSync, rmSync, symlinkSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join, resolve } from "node:path";
import { promisify } from "node:util";
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { buildOnce, ended, outputMatching, startWsis } from "../support/cli.ts";

const page = readFileSync("docs/clients.md", "utf8");
const written = "http://127.0.0.1:4000";
const run = promisify(execFile);

/** Recipes that a test runs, each with what it prints. */
const recipes = [...page.matchAll(/```(js|python) run\n(.*?)```\n\n```text\n(.*?)```/gs)].map(
  ([, language, code, prints]) => ({
    language: language!,
    code: code!,
    prints: prints!,
    name: /^(?:import|const|from).*$/m.exec(code!)?.[0] ?? "",
  }),
);

let server: ChildProcess;
let url: string;
/** With the libraries of this package. */
let folder: string;
beforeAll(async () => {
  buildOnce();
  folder = mkdtempSync(join(tmpdir(), "wsis-clients-"));
  symlinkSync(resolve("node_modules"), join(folder, "node_modules"), "dir");
  server = startWsis(["start", "--memory", "--port", "0"]);
  url = (await outputMatching(server, /http:\S+/))[0];
});
afterAll(async () => {
  server.kill("SIGTERM");
  await ended(server);
  rmSync(folder, { recursive: true, force: true });
});

const here = (text: string) => text.replaceAll(written, url);

describe("a recipe that is marked as run", () => {
  it("has what it prints below it", () => {
    expect(recipes).toHaveLength([...page.matchAll(/```\w+ run\n/g)].length);
    expect(new Set(recipes.map(({ language }) => language))).toEqual(new Set(["js", "python"]));
    expect(page.split("▶").length - 2).toBe(recipes.length + 1);
  });

  it.each(recipes)("prints so, in $language: $name", async ({ language, code, prints }) => {
    const file = join(folder, `recipe.${language === "js" ? "mjs" : "py"}`);
    writeFileSync(file, here(code));
    const { stdout } = await run(language === "js" ? process.execPath : "python3", [file], { timeout: 60_000 });
    expect(stdout).toBe(prints);
  });

  it("makes types that hold, by GraphQL Code Generator", async () => {
    const [, config] = /```ts codegen\n(.*?)```/s.exec(page) ?? [];
    const project = join(folder, "typed");
    mkdirSync(join(project, "src"), { recursive: true });
    writeFileSync(join(project, "codegen.ts"), here(config!));
    writeFileSync(
      join(project, "src", "use.ts"),
      `import type { ResultOf, VariablesOf } from "@graphql-typed-document-node/core";
import { graphql } from "./gql";
const goal = graphql(\`query Goal($number: Int!) { sdg(number: $number) { name projects { totalCount } } }\`);
export const count = (answer: ResultOf<typeof goal>): number | undefined => answer.sdg?.projects.totalCount;
export const variables: VariablesOf<typeof goal> = { number: 3 };
// @ts-expect-error: a number is wanted
export const wrong: VariablesOf<typeof goal> = { number: "three" };
`,
    );
    const bin = resolve("node_modules/.bin");
    await run(join(bin, "graphql-codegen"), ["--config", "codegen.ts"], { cwd: project, timeout: 110_000 });
    const flags = ["--noEmit", "--strict", "--skipLibCheck", "--target", "es2022"];
    flags.push("--module", "esnext", "--moduleResolution", "bundler");
    await run(join(bin, "tsc"), [...flags, "src/use.ts"], { cwd: project, timeout: 110_000 }).catch(
      (error: { stdout: string }) => {
        throw new Error(error.stdout);
      },
    );
  });
});

it("every address of the page answers with what its ending says", async () => {
  const addresses = [
    ...page.matchAll(
      /http:\/\/127\.0\.0\.1:4000(\/[^"`\s)]*\.(csv|graphml|gexf|parquet)(?:\?[^"`\s){]*)?)(?=["`\s)])/g,
    ),
  ];
  expect(addresses.length).toBeGreaterThanOrEqual(6);
  for (const [, path, ending] of addresses) {
    const answer = await fetch(`${url}${path}`);
    expect([path, answer.status]).toEqual([path, 200]);
    expect(answer.headers.get("content-type")).toContain(ending);
    expect(answer.headers.get("access-control-allow-origin")).toBe("*");
    expect((await answer.arrayBuffer()).byteLength).toBeGreaterThan(100);
  }
});
