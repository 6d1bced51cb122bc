import type { Question } from "../Page.ts";

/** What stands after the `#` in an address of the playground that opens with a question: no server sees it, and no length is too long. */
export function playgroundHash({ document, variables }: Question): string {
  const parameters = new URLSearchParams({ document });
  if (Object.keys(variables).length > 0) parameters.set("variables", JSON.stringify(variables));
  return `#${parameters}`;
}

/** The question of such an address; null: it holds none. */
export function questionInHash(hash: string): Question | null {
  const parameters = new URLSearchParams(hash.replace(/^#/, ""));
  const document = parameters.get("document");
  if (!document) return null;
  try {
    return { document, variables: JSON.parse(parameters.get("variables") ?? "{}") as Record<string, unknown> };
  } catch {
    return { document, variables: {} };
  }
}
