import { existsSync, readdirSync, readFileSync } from "node:fs";
import { describe, expect, it } from "vitest";
import { groupExamples } from "../../web/groupExamples.ts";

const page = readFileSync("docs/queries.md", "utf8");
const names = readdirSync("queries")
  .filter((name) => name.endsWith(".graphql"))
  .map((name) => name.replace(/\.graphql$/, ""));

interface Entry {
  readonly group: string;
  readonly question: string;
  readonly text: string;
  readonly queries: readonly string[];
  readonly answers: readonly string[];
}

const entries = page.split(/^## /m).flatMap((part): Entry[] => {
  const [group = "", ...questions] = part.split(/^### /m);
  return questions.map((text) => ({
    group: group.split("\n")[0]!,
    question: text.split("\n")[0]!,
    text,
    queries: [...text.matchAll(/\]\(\.\.\/queries\/([^)]+)\.graphql\)/g)].map((match) => match[1]!),
    answers: [...text.matchAll(/\]\(\.\.\/queries\/([^)]+)\.json\)/g)].map((match) => match[1]!),
  }));
});

const file = (name: string) => readFileSync(`queries/${name}.graphql`, "utf8");
const closeUp = (text: string) => text.replace(/\s+/g, " ").trim();

describe("docs/queries.md", () => {
  it("has every file of queries/ exactly once, and no other", () => {
    expect(entries.flatMap(({ queries }) => queries).sort()).toEqual([...names].sort());
    for (const { queries, answers, question } of entries) expect([question, answers]).toEqual([question, queries]);
    for (const [, path] of page.matchAll(/\]\(\.\.\/([^)#]+)/g))
      expect([path, existsSync(path as string)]).toEqual([path, true]);
  });

  it.each(entries)("$question: heading and group are those of the file", ({ question, group, queries }) => {
    const comment = file(queries[0]!).split("\n");
    expect(comment[0]).toBe(`# ${question}`);
    expect(comment).toContain(`# Group: ${group}`);
  });

  it.each(entries)("$question: what is shown of the query stands in the file", ({ text, queries }) => {
    const shown = [...text.matchAll(/```graphql\n([\s\S]*?)```/g)].map((match) => closeUp(match[1]!));
    for (const excerpt of shown) expect(closeUp(file(queries[0]!))).toContain(excerpt);
  });

  it.each(entries)("$question: numbers in bold stand in the answer", ({ text, queries }) => {
    const answer = readFileSync(`queries/${queries[0]}.json`, "utf8");
    for (const [, number] of text.matchAll(/\*\*(\d+)\*\*/g)) expect(answer).toMatch(new RegExp(`: ${number}\\b`));
  });

  it("stands in the order of the playground", () => {
    const examples = entries.map(({ group, question }) => ({
      group,
      name: question,
      title: "",
      description: "",
      text: "",
    }));
    expect(groupExamples(examples).flatMap((group) => group.examples)).toEqual(examples);
  });
});
