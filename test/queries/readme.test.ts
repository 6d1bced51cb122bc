import { existsSync, readFileSync } from "node:fs";
import { buildSchema, parse, validate } from "graphql";
import { describe, expect, it } from "vitest";
import { runHere } from "../support/runHere.ts";

const readme = readFileSync("README.md", "utf8");
const cookbook = readFileSync("docs/queries.md", "utf8");
const blocks = (language: string) =>
  [...readme.matchAll(new RegExp(`\`\`\`${language}\\n([\\s\\S]*?)\`\`\``, "g"))].map((match) => match[1]!);

describe("README", () => {
  it("starts with a query of queries/ and its real answer", () => {
    const [query] = blocks("graphql");
    const file = readFileSync("queries/target-3.8.graphql", "utf8");
    expect(file.replaceAll(/^#.*\n/gm, "").trim()).toBe(query?.trim());
    expect(JSON.parse(blocks("json")[0] ?? "")).toEqual(JSON.parse(readFileSync("queries/target-3.8.json", "utf8")));
  });

  it("links to files that exist, and to the cookbook of all questions", () => {
    const listed = [...readme.matchAll(/\]\((?!http)([^)#]+)\)/g)].map((match) => match[1]!);
    for (const path of listed) expect([path, existsSync(path)]).toEqual([path, true]);
    expect(listed).toContain("docs/queries.md");
  });

  it("shows some questions as their files ask them, each with its answer", () => {
    const rows = readme.split("\n").filter((line) => line.includes("](queries/"));
    const table = rows.filter((line) => line.startsWith("| "));
    expect(table.length).toBeGreaterThanOrEqual(10);
    expect(table.length).toBeLessThanOrEqual(14);
    for (const row of table) {
      const name = /\]\(queries\/(.+)\.graphql\)/.exec(row)?.[1];
      const question = readFileSync(`queries/${name}.graphql`, "utf8").split("\n")[0]?.slice(2);
      expect(row).toBe(`| ${question} | [${name}](queries/${name}.graphql) | [answer](queries/${name}.json) |`);
    }
  });

  it("holds operations that fit the schema", () => {
    const schema = buildSchema(readFileSync("schema.graphql", "utf8"));
    const inline = [...readme.matchAll(/"query": "(\{.*\})"/g), ...readme.matchAll(/`(query \(.*\})`/g)].map(
      (match) => match[1]!,
    );
    expect(inline).toHaveLength(2);
    for (const query of [...blocks("graphql"), ...inline]) expect(validate(schema, parse(query))).toEqual([]);
  });

  it("names commands that work, and so does the cookbook", async () => {
    const commands = [...`${readme}${cookbook}`.matchAll(/npm run -s wsis -- (query .*)/g)].map((match) =>
      match[1]!.split(" "),
    );
    expect(commands).toHaveLength(4);
    for (const command of commands) expect((await runHere([...command, "--memory"])).code).toBe(0);
    const help = (await runHere(["--help"])).stdout;
    for (const name of ["start", "import", "export", "verify", "query", "copy", "reload"]) expect(help).toContain(name);
  });
});
