import type { ApolloServerPlugin } from "@apollo/server";
import { Exchange } from "./Exchange.ts";
import { json } from "./negotiate.ts";

/** Adds the revision to executed answers, keeps lists of errors short and settles the status. */
export function exchangePlugin(maxErrors: number): ApolloServerPlugin {
  return {
    async requestDidStart() {
      return {
        async willSendResponse({ request, response, operation, source }) {
          const exchange = request.http;
          if (response.body.kind !== "single" || !(exchange instanceof Exchange)) return;
          const result = response.body.singleResult;
          // GraphQL over HTTP: under application/json a well-formed request is answered with 200, whatever comes of it.
          if (response.http.status === 400 && exchange.type === json && source !== undefined)
            response.http.status = 200;
          if (result.errors && result.errors.length > maxErrors) {
            const left = result.errors.length - maxErrors;
            result.errors = result.errors.slice(0, maxErrors);
            result.extensions = { ...result.extensions, errorsLeftOut: left };
          }
          if (result.data === undefined) return;
          const { sequence } = exchange.revision;
          result.extensions = { ...result.extensions, revision: { sequence } };
          exchange.cacheable = !result.errors && result.data !== null && operation?.operation === "query";
        },
      };
    },
  };
}
