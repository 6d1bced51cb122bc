import type { AskedQuestion } from "./AskedQuestion.ts";
import type { FileOrigin } from "./fileName.ts";

export interface Cited extends FileOrigin {
  readonly title: string;
  /** Where it can be asked again. */
  readonly address: string;
  /** What was asked: the document, or the name of the saved question. */
  readonly question: string;
  readonly sources: readonly string[];
}

/** The most sources that a citation names one by one. */
const MOST_SOURCES = 10;

/** A sentence or two to put below what was taken: what, of which state of the data, where to ask again, and on what it rests. */
export function citation({ title, at, revision, address, question, sources }: Cited): string {
  return `${title.replace(/\.$/, "")}. WSIS graph, revision ${revision} of ${at.slice(0, 10)}. ${address} Question: ${question.replaceAll(/\s+/g, " ").trim()} Sources: ${named(sources)}.`;
}

function named(sources: readonly string[]): string {
  if (sources.length === 0) return "as each record names them";
  const left = sources.length - MOST_SOURCES;
  return `${sources.slice(0, MOST_SOURCES).join("; ")}${left > 0 ? `; and ${left} more` : ""}`;
}

/** A question in a line: what its operation is called, and its variables. */
export function questionLine({ document, variables }: Pick<AskedQuestion, "document" | "variables">): string {
  const name = /^\s*query\s+(\w+)/m.exec(document)?.[1] ?? "Question";
  const given = Object.entries(variables).map(([variable, value]) => `${variable}: ${JSON.stringify(value)}`);
  return `${name}(${given.join(", ")}).`;
}

/** The sources that an answer names, each once. */
export function sourcesIn(data: unknown): string[] {
  const found = new Set<string>();
  const look = (value: unknown): void => {
    if (Array.isArray(value)) value.forEach(look);
    else if (typeof value === "object" && value !== null)
      for (const [name, part] of Object.entries(value))
        if (name === "sources" && Array.isArray(part)) for (const source of part) found.add(String(source));
        else look(part);
  };
  look(data);
  return [...found];
}
