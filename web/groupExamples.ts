import type { Example } from "./loadExamples.ts";

/** The headings in the order of docs/queries.md. */
const order = [
  "Look up",
  "Count and spread",
  "Compare",
  "Matrix and gaps",
  "Walk and explain",
  "Sets and filters",
  "Languages and ids",
  "The process",
  "Data quality",
];

export interface ExampleGroup {
  readonly name: string;
  readonly examples: readonly Example[];
}

/**
 * The examples that hold every one of some words, in whatever case, by group; other groups than those of the cookbook
 * come last, in the order of the examples.
 */
export function groupExamples(examples: readonly Example[], words = ""): readonly ExampleGroup[] {
  const wanted = words.toLowerCase().split(/\s+/);
  const found = examples.filter(({ group, title, description, text }) => {
    const all = `${group}\n${title}\n${description}\n${text}`.toLowerCase();
    return wanted.every((word) => all.includes(word));
  });
  const names = new Set([...order, ...found.map(({ group }) => group)]);
  return [...names]
    .map((name) => ({ name, examples: found.filter(({ group }) => group === name) }))
    .filter((group) => group.examples.length > 0);
}
