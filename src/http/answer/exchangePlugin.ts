import type { ApolloServerPlugin } from "@apollo/server";
import type { GraphQLFormattedError } from "graphql";
import type { OperationContext } from "../GraphApi.ts";
import { json } from "../request/negotiate.ts";
import { Exchange } from "./Exchange.ts";
import { isStale } from "./isStale.ts";

/** Adds the revision and warnings to executed answers, keeps lists of errors short and settles the status. */
export function exchangePlugin(maxErrors: number): ApolloServerPlugin<OperationContext> {
  return {
    async requestDidStart() {
      return {
        async willSendResponse({ request, response, operation, source, contextValue }) {
          const exchange = request.http;
          if (response.body.kind !== "single" || !(exchange instanceof Exchange)) return;
          const result = response.body.singleResult;
          const { answer } = contextValue;
          if (answer?.exceeded) Object.assign(result, tooLong(answer.maximum));
          noteOutcome(exchange, operation?.name?.value, result.errors);
          // GraphQL over HTTP: under application/json a well-formed request is answered with 200, whatever comes of it.
          if (response.http.status === 400 && exchange.type === json && source !== undefined)
            response.http.status = 200;
          if (result.errors && result.errors.length > maxErrors) {
            const left = result.errors.length - maxErrors;
            result.errors = result.errors.slice(0, maxErrors);
            result.extensions = { ...result.extensions, errorsLeftOut: left };
          }
          if (result.data === undefined) return;
          const { revision, isConsistent } = exchange.pinned;
          const { sequence, lagMillis } = contextValue.reader?.revision ?? revision;
          const stale = isStale(revision);
          const reads = operation?.operation === "query";
          exchange.inconsistent = reads && isConsistent !== undefined && !(await isConsistent().catch(() => true));
          result.extensions = {
            ...result.extensions,
            revision: { sequence, ...(stale && { stale, lagMillis }) },
            ...(exchange.inconsistent && { consistent: false }),
            ...warningsOf(contextValue),
          };
          const sound = !result.errors && result.data !== null && !stale && !exchange.inconsistent;
          exchange.cacheable = sound && reads;
        },
      };
    },
  };
}

function noteOutcome(
  exchange: Exchange,
  name: string | undefined,
  errors: readonly GraphQLFormattedError[] = [],
): void {
  const { code, limit } = errors[0]?.extensions ?? {};
  exchange.operation = name ?? null;
  exchange.outcome = errors.length === 0 ? "ok" : String(code);
  exchange.limit = typeof limit === "string" ? limit : null;
}

function tooLong(maximum: number) {
  const most = maximum.toLocaleString("en-US");
  const message = `Length: the answer has more than ${most} characters. Ask for fewer rows, fields or doors, or split the operation.`;
  return { data: null, errors: [{ message, extensions: { code: "COST_LIMIT", limit: "answerCharacters", maximum } }] };
}

/** What to look at twice, beside the answer; nothing where there is nothing. */
function warningsOf({ warnings }: OperationContext) {
  return warnings.list.length > 0 ? { warnings: warnings.list } : {};
}
