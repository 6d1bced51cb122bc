import {
  type DocumentNode,
  getOperationAST,
  type OperationDefinitionNode,
  parse,
  print,
  valueFromASTUntyped,
} from "graphql";
import { joinKeys } from "../../page/parts/keys.ts";
import type { VariableField } from "../../page/records/answerView.tsx";
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

/** The variables of a question as fields of a form: with what an address gives, or their defaults, as an address says it. */
export function fieldsOf({ operation }: SavedQuestion, parameters: URLSearchParams): VariableField[] {
  return (operation.variableDefinitions ?? []).map(({ variable, type, defaultValue }) => {
    const name = variable.name.value;
    const given = parameters.getAll(name);
    const value = given.length > 0 ? given.join(",") : defaultValue ? written(valueFromASTUntyped(defaultValue)) : "";
    return { name, type: print(type), value };
  });
}

function written(value: unknown): string {
  const isPlain = (one: unknown) => typeof one !== "object";
  if (Array.isArray(value) && value.every(isPlain)) return joinKeys(value.map(String));
  return isPlain(value) ? String(value) : JSON.stringify(value);
}
