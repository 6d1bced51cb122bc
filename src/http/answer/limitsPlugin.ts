import type { ApolloServerPlugin } from "@apollo/server";
import { GraphQLError, type OperationDefinitionNode } from "graphql";
import { findViolation } from "../../api/limits/findViolation.ts";
import type { Limits } from "../../api/limits/Limits.ts";
import type { Violation } from "../../api/limits/Violation.ts";

/** Refuses operations that exceed a limit, before anything is executed. */
export function limitsPlugin(limits: Limits): ApolloServerPlugin {
  // Without variables a document that passed once passes always.
  const passed = new WeakSet<OperationDefinitionNode>();
  return {
    async requestDidStart() {
      return {
        async didResolveOperation({ schema, document, operation, request }) {
          if (!operation || passed.has(operation)) return;
          const violation = findViolation(schema, { ...request, document }, limits);
          if (violation) throw asError(violation);
          if (!operation.variableDefinitions?.length) passed.add(operation);
        },
      };
    },
  };
}

function asError({ message, node, ...rest }: Violation): GraphQLError {
  return new GraphQLError(message, { nodes: node ?? null, extensions: { ...rest, http: { status: 400 } } });
}
