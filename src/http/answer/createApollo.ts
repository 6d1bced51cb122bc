import { ApolloServer, type DocumentStore } from "@apollo/server";
import {
  ApolloServerPluginCacheControlDisabled,
  ApolloServerPluginInlineTraceDisabled,
  ApolloServerPluginLandingPageDisabled,
  ApolloServerPluginSchemaReportingDisabled,
  ApolloServerPluginUsageReportingDisabled,
} from "@apollo/server/plugin/disabled";
import type { DocumentNode, GraphQLSchema } from "graphql";
import { DOCUMENT_CHARACTERS } from "../../api/DocumentCache.ts";
import { LruCache } from "../../api/LruCache.ts";
import type { Limits } from "../../api/limits/Limits.ts";
import type { OperationContext } from "../GraphApi.ts";
import type { Logger } from "../Logger.ts";
import type { HttpLimits } from "../request/HttpLimits.ts";
import { exchangePlugin } from "./exchangePlugin.ts";
import { createFormatError } from "./formatError.ts";
import { limitsPlugin } from "./limitsPlugin.ts";

/**
 * Apollo Server as it stands here: the same in every NODE_ENV, reporting to nobody. Nothing looks at cookies, so a
 * request from a foreign page can do no more than one from anywhere; its check of headers is off, and plain GET works.
 */
export async function createApollo(
  schema: GraphQLSchema,
  limits: Limits & HttpLimits,
  logger: Logger,
): Promise<ApolloServer<OperationContext>> {
  const apollo = new ApolloServer<OperationContext>({
    schema,
    nodeEnv: "production",
    introspection: true,
    includeStacktraceInErrorResponses: false,
    csrfPrevention: false,
    persistedQueries: false,
    allowBatchedHttpRequests: false,
    stopOnTerminationSignals: false,
    documentStore: createDocumentStore(),
    parseOptions: { maxTokens: limits.tokens },
    // The note that there were more is itself an error of the list.
    validationOptions: { maxErrors: limits.errors - 1 },
    executionOptions: { maxCoercionErrors: limits.errors - 1 },
    formatError: createFormatError(logger, limits),
    stringifyResult: (result) => JSON.stringify(result),
    logger: {
      debug() {},
      info() {},
      warn: (message) => logger.error(message),
      error: (message) => logger.error(message),
    },
    plugins: [
      ApolloServerPluginCacheControlDisabled(),
      ApolloServerPluginInlineTraceDisabled(),
      ApolloServerPluginLandingPageDisabled(),
      ApolloServerPluginSchemaReportingDisabled(),
      ApolloServerPluginUsageReportingDisabled(),
      limitsPlugin(limits),
      exchangePlugin(limits.errors),
    ],
  });
  await apollo.start();
  return apollo;
}

/** Apollo's own store turns each new document into JSON to learn its size; the text's length tells as much. */
function createDocumentStore(): DocumentStore {
  const documents = new LruCache<DocumentNode>(DOCUMENT_CHARACTERS);
  return {
    get: async (key) => documents.get(key),
    set: async (key, document) => documents.set(key, document, document.loc?.end ?? 0),
    delete: async (key) => documents.delete(key),
  };
}
