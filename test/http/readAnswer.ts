export interface Answer {
  readonly status: number;
  readonly data?: Record<string, unknown> | null;
  readonly errors?: readonly { readonly message: string; readonly extensions: Record<string, unknown> }[];
  readonly extensions?: Record<string, unknown>;
  /** The code of the first error. */
  readonly code: unknown;
  readonly text: string;
}

/** Reads a GraphQL answer; fails if it is not of that shape. */
export async function readAnswer(response: Response | Promise<Response>): Promise<Answer> {
  const { status } = await response;
  const text = await (await response).text();
  const parsed = JSON.parse(text) as Omit<Answer, "status" | "code" | "text">;
  return { ...parsed, status, code: parsed.errors?.[0]?.extensions.code, text };
}
