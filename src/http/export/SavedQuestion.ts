import { type DocumentNode, getOperationAST, type OperationDefinitionNode, parse, print } from "graphql";
import type { Example } from "../page/readExamples.ts";

/** A question of queries/, ready to be asked by its name. */
export interface SavedQuestion extends Pick<Example, "name" | "title" | "description" | "group" | "text"> {
  readonly operation: OperationDefinitionNode;
}

/** Those of the examples that are one operation. */
export function savedQuestions(examples: readonly Example[]): Map<string, SavedQuestion> {
  const saved = new Map<string, SavedQuestion>();
  for (const example of examples) {
    const operation = operationIn(example.text);
    if (operation?.operation === "query") saved.set(example.name, { ...example, operation });
  }
  return saved;
}

/** The only operation of a document; null where there is not one. */
export function operationIn(text: string): OperationDefinitionNode | null {
  return getOperationAST(parsedOrNull(text) ?? { kind: "Document" as DocumentNode["kind"], definitions: [] }) ?? null;
}

function parsedOrNull(text: string): DocumentNode | null {
  try {
    return parse(text);
  } catch {
    return null;
  }
}

/** The variables of a question, with the types and defaults that they have in GraphQL. */
export function variablesOf({ operation }: SavedQuestion): { name: string; type: string; default?: string }[] {
  return (operation.variableDefinitions ?? []).map(({ variable, type, defaultValue }) => ({
    name: variable.name.value,
    type: print(type),
    ...(defaultValue && { default: print(defaultValue) }),
  }));
}
