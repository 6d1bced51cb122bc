import type { ExecutionResult } from "graphql";

/** An operation as the editor sends it. */
export interface Asked {
  readonly query: string;
  readonly variables?: Readonly<Record<string, unknown>> | null;
  readonly operationName?: string | null;
}

/** An operation and what came of it. */
export interface Answered {
  readonly asked: Asked;
  readonly result: ExecutionResult;
  /** From the question's leaving to the answer's being read. */
  readonly millis: number;
  /** Of the answer, unpacked. */
  readonly characters: number;
}

let last: Answered | null = null;
const listeners = new Set<() => void>();

/** The answer that came last, for whoever draws it. */
export const lastAnswer = {
  get: () => last,
  subscribe(listener: () => void): () => void {
    listeners.add(listener);
    return () => listeners.delete(listener);
  },
};

/** Sends an operation to the API, and keeps its answer unless it is about the schema. */
export async function ask({ query, variables, operationName }: Asked): Promise<ExecutionResult> {
  const begin = performance.now();
  const response = await fetch("graphql", {
    method: "POST",
    headers: { "content-type": "application/json", accept: "application/json" },
    body: JSON.stringify({ query, variables, operationName }),
  });
  const text = await response.text();
  const millis = performance.now() - begin;
  const result = JSON.parse(text) as ExecutionResult;
  if (operationName !== "IntrospectionQuery") {
    last = {
      asked: { query, variables: variables ?? null, operationName: operationName ?? null },
      result,
      millis,
      characters: text.length,
    };
    for (const listener of listeners) listener();
  }
  return result;
}
