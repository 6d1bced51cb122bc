import type { FastifyInstance } from "fastify";
import type { Ask } from "../../mcp/Ask.ts";
import { ToolFault } from "../../mcp/ToolFault.ts";
import { askInProcess } from "../answer/askInProcess.ts";

/** Asks the API of an application as any client does. Rejects with a ToolFault for what it refuses. */
export function createAsk(app: FastifyInstance): Ask {
  return async <Data>(document: string, variables: Readonly<Record<string, unknown>>) => {
    const { data, error, revision, warnings } = await askInProcess<Data>(app, { document, variables });
    if (error) {
      const { code = "INTERNAL_SERVER_ERROR", path } = error.extensions ?? {};
      throw new ToolFault(error.message, code, typeof path === "string" ? path : null);
    }
    if (!data) throw new ToolFault("The data cannot be read at present", "UNAVAILABLE");
    return { data, revision, warnings };
  };
}
