import type { FastifyInstance } from "fastify";
import type { Answer, Question } from "../../page/Page.ts";
import { HttpFault } from "../request/HttpFault.ts";

/** Runs the question of a page. */
export type Ask = (question: Question) => Promise<Answer>;

interface Answered {
  readonly data?: Readonly<Record<string, unknown>> | null;
  readonly errors?: readonly { readonly message: string; readonly extensions?: { readonly code?: string } }[];
  readonly extensions?: {
    readonly revision?: { readonly sequence: number };
    readonly warnings?: readonly { readonly message: string }[];
  };
}

/**
 * Asks as anybody does, under the same limits and from the same cache of answers. Rejects with an HttpFault: 400 for what the
 * address asks wrongly, 503 for what cannot be answered at present.
 */
export function createAsk(app: FastifyInstance): Ask {
  return async ({ document, variables }) => {
    const { payload, headers } = await app.inject({
      method: "POST",
      url: "/graphql",
      headers: { "content-type": "application/json", accept: "application/json" },
      payload: JSON.stringify({ query: document, variables }),
    });
    const { data, errors, extensions } = JSON.parse(payload) as Answered;
    const [error] = errors ?? [];
    if (error) {
      const asked = ["BAD_USER_INPUT", "GRAPHQL_VALIDATION_FAILED", "COST_LIMIT", "NOT_FOUND"].includes(
        error.extensions?.code ?? "",
      );
      throw new HttpFault(asked ? 400 : 503, error.message);
    }
    return {
      data: data ?? {},
      revision: extensions?.revision?.sequence ?? 0,
      at: new Date(headers["last-modified"] ?? 0).toISOString(),
      warnings: extensions?.warnings?.map(({ message }) => message) ?? [],
    };
  };
}
