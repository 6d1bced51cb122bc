import { unwrapResolverError } from "@apollo/server/errors";
import { GraphQLError, type GraphQLFormattedError, Kind } from "graphql";
import { InputError } from "../../model/InputError.ts";
import { StoreError, type StoreErrorCode } from "../../store/StoreError.ts";
import type { Logger } from "../Logger.ts";
import { helpWith } from "./helpWith.ts";

const storeCodes: Readonly<Record<StoreErrorCode, string>> = {
  LOCKED: "UNAVAILABLE",
  READ_ONLY: "FORBIDDEN",
  DAMAGED: "UNAVAILABLE",
  NEWER_VERSION: "UNAVAILABLE",
  CONFLICT: "BAD_USER_INPUT",
  UNAVAILABLE: "UNAVAILABLE",
  NOT_FOUND: "NOT_FOUND",
  TIMEOUT: "TIMEOUT",
};

/** Codes of Apollo for requests that it cannot use; callers need to know only that it is theirs to mend. */
const callersFault = new Set(["BAD_REQUEST", "OPERATION_RESOLUTION_FAILURE"]);

const internal = "INTERNAL_SERVER_ERROR";

/**
 * Makes the function that turns errors into what the caller sees: a code, a message, the argument's path. What is not
 * known to be meant for the caller is masked and goes to the log, once and whole.
 */
export function createFormatError(logger: Logger, limits: { readonly tokens: number }) {
  const logged = new WeakSet<object>();
  return (formatted: GraphQLFormattedError, error: unknown): GraphQLFormattedError => {
    const cause = unwrapResolverError(error);
    if (cause instanceof InputError)
      return {
        ...formatted,
        message: plain(formatted.message),
        extensions: { code: "BAD_USER_INPUT", path: cause.path },
      };
    if (cause instanceof StoreError && storeCodes[cause.code] !== "UNAVAILABLE")
      return { ...formatted, extensions: { code: storeCodes[cause.code] } };
    const code = formatted.extensions?.code;
    if (code === "GRAPHQL_PARSE_FAILED" && formatted.message.includes("tokens. Parsing aborted"))
      return { ...formatted, ...tooManyTokens(limits.tokens) };
    const unknown = code === undefined || code === internal;
    if (callersFault.has(String(code)) || (unknown && isArgumentError(error)))
      return { ...formatted, message: plain(helpWith(formatted.message)), extensions: { code: "BAD_USER_INPUT" } };
    if (!unknown) return { ...formatted, message: plain(helpWith(formatted.message)) };
    if (typeof cause !== "object" || cause === null || !logged.has(cause)) logger.error("An operation failed", cause);
    if (typeof cause === "object" && cause !== null) logged.add(cause);
    return cause instanceof StoreError
      ? { ...formatted, message: "The data cannot be read at present", extensions: { code: "UNAVAILABLE" } }
      : { ...formatted, message: "Internal server error", extensions: { code: internal } };
  };
}

function tooManyTokens(maximum: number) {
  const most = maximum.toLocaleString("en-US");
  return {
    message: `Tokens: the document has more than ${most}, at most ${most} are allowed. Send a shorter document, or split it into several operations.`,
    extensions: { code: "COST_LIMIT", limit: "tokens", maximum },
  };
}

/** The most characters of a message: one that repeats what was sent is as long as that. */
const MOST_CHARACTERS = 600;

/** A message, its middle left out if it is very long. */
function plain(text: string): string {
  // Apollo's words for what is off here.
  const message = text.replace(" or a `persistedQuery` extension", "");
  if (message.length <= MOST_CHARACTERS) return message;
  const half = MOST_CHARACTERS / 2;
  return `${message.slice(0, half)} … ${message.slice(-half)}`;
}

/**
 * graphql-js finds some faults of arguments only while it executes, as null in a variable for an argument with a
 * default. Such an error points at the value; an error about a result points at a field.
 */
function isArgumentError(error: unknown): boolean {
  let cause: unknown = error;
  while (cause instanceof GraphQLError && cause.originalError) cause = cause.originalError;
  const kind = cause instanceof GraphQLError ? cause.nodes?.[0]?.kind : undefined;
  return (
    kind !== undefined && kind !== Kind.FIELD && cause instanceof GraphQLError && cause.extensions.code === undefined
  );
}
