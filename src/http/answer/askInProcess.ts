import type { FastifyInstance } from "fastify";

/** An operation as the process asks itself. */
export interface ProcessQuestion {
  readonly document: string;
  readonly variables: object;
  /** Whose; left out, nobody's in particular. */
  readonly token?: string;
  /** The address that it comes from in the end; left out, this process. */
  readonly from?: string;
}

/** What an operation came to. */
export interface ProcessAnswer<Data> {
  /** Null where nothing could be answered. */
  readonly data: Data | null;
  /** The first, if there is any. */
  readonly error?: {
    readonly message: string;
    readonly extensions?: { readonly code?: string; readonly path?: unknown };
  };
  /** The number of the revision that answered; 0 where none did. */
  readonly revision: number;
  /** When that revision was made, ISO 8601 in whole seconds. */
  readonly at: string;
  /** What was asked in vain, as a key that nothing has. */
  readonly warnings: readonly string[];
}

interface Body<Data> {
  readonly data?: Data | null;
  readonly errors?: readonly NonNullable<ProcessAnswer<Data>["error"]>[];
  readonly extensions?: {
    readonly revision?: { readonly sequence: number };
    readonly warnings?: readonly { readonly message: string }[];
  };
}

/** Asks the API of an application as any client does: same schema, limits, cache and time. */
export async function askInProcess<Data>(
  app: FastifyInstance,
  { document, variables, token, from }: ProcessQuestion,
): Promise<ProcessAnswer<Data>> {
  const { payload, headers } = await app.inject({
    method: "POST",
    url: "/graphql",
    ...(from !== undefined && { remoteAddress: from }),
    headers: {
      "content-type": "application/json",
      accept: "application/json",
      ...(token && { authorization: `Bearer ${token}` }),
    },
    payload: JSON.stringify({ query: document, variables }),
  });
  const { data, errors, extensions } = JSON.parse(payload) as Body<Data>;
  const [error] = errors ?? [];
  return {
    data: data ?? null,
    ...(error && { error }),
    revision: extensions?.revision?.sequence ?? 0,
    at: new Date(headers["last-modified"] ?? 0).toISOString(),
    warnings: extensions?.warnings?.map(({ message }) => message) ?? [],
  };
}
