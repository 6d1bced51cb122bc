import type { FastifyInstance } from "fastify";
import type { Ask } from "../../mcp/Ask.ts";
import { ToolFault } from "../../mcp/ToolFault.ts";

interface Answered<Data> {
  readonly data?: Data | null;
  readonly errors?: readonly {
    readonly message: string;
    readonly extensions?: { readonly code?: string; readonly path?: unknown };
  }[];
  readonly extensions?: {
    readonly revision?: { readonly sequence: number };
    readonly warnings?: readonly { readonly message: string }[];
  };
}

/** Asks the API of an application as any client does: same schema, limits, cache and time. */
export function createAsk(app: FastifyInstance): Ask {
  return async <Data>(query: string, variables: Readonly<Record<string, unknown>>) => {
    const { payload } = await app.inject({
      method: "POST",
      url: "/graphql",
      headers: { "content-type": "application/json", accept: "application/json" },
      payload: JSON.stringify({ query, variables }),
    });
    const { data, errors, extensions } = JSON.parse(payload) as Answered<Data>;
    const [error] = errors ?? [];
    if (error) {
      const { code = "INTERNAL_SERVER_ERROR", path } = error.extensions ?? {};
      throw new ToolFault(error.message, code, typeof path === "string" ? path : null);
    }
    if (!data) throw new ToolFault("The data cannot be read at present", "UNAVAILABLE");
    return {
      data,
      revision: extensions?.revision?.sequence ?? 0,
      warnings: extensions?.warnings?.map(({ message }) => message) ?? [],
    };
  };
}
