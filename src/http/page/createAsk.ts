import type { FastifyInstance } from "fastify";
import type { Answer, Question } from "../../page/Page.ts";
import { askInProcess } from "../answer/askInProcess.ts";
import { HttpFault } from "../request/HttpFault.ts";

/** Runs the question of a page. */
export type Ask = (question: Question) => Promise<Answer>;

/** What the address asks wrongly; all else cannot be answered at present. */
const ASKED_WRONGLY: ReadonlySet<string> = new Set([
  "BAD_USER_INPUT",
  "GRAPHQL_VALIDATION_FAILED",
  "COST_LIMIT",
  "NOT_FOUND",
]);

/**
 * Asks as anybody does, under the same limits and from the same cache of answers. Rejects with an HttpFault: 400 for what the
 * address asks wrongly, 503 for what cannot be answered at present.
 */
export function createAsk(app: FastifyInstance): Ask {
  return async (question) => {
    const { data, error, revision, at, warnings } = await askInProcess<Answer["data"]>(app, question);
    if (error) throw new HttpFault(ASKED_WRONGLY.has(error.extensions?.code ?? "") ? 400 : 503, error.message);
    return { data: data ?? {}, revision, at, warnings };
  };
}
