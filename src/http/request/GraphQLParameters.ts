import { canonicalJson, nestsDeeperThan } from "./canonicalJson.ts";
import { HttpFault } from "./HttpFault.ts";

/** What a request asks, as far as it concerns caching; whether it makes sense is Apollo's to say. */
export interface GraphQLParameters {
  /** Equal for requests that ask the same, by GET or POST; null if the question is not of the usual form. */
  readonly key: string | null;
  /** The parsed body of a POST. */
  readonly body?: unknown;
}

/** Filters nest 12 levels deep, each of them two levels of JSON. */
const maxNesting = 64;

/** Reads the parameters of a POST. */
export function parametersOfBody(body: unknown): GraphQLParameters {
  if (Array.isArray(body))
    throw new HttpFault(400, "Batches are not accepted. Send one operation a request, as a JSON object.");
  if (typeof body !== "object" || body === null)
    throw new HttpFault(400, 'The body is not a JSON object. Send one with a "query".');
  if (nestsDeeperThan(maxNesting, body))
    throw new HttpFault(400, `The body nests deeper than ${maxNesting} levels. Use a flatter filter.`);
  return { key: keyOf({ ...body }), body };
}

/** Reads the parameters of a GET. */
export function parametersOfSearch(search: string): GraphQLParameters {
  const found: Record<string, string> = {};
  try {
    decodeURIComponent(search);
  } catch {
    throw new HttpFault(400, "The address holds percent-encoded bytes that are not UTF-8.");
  }
  for (const [name, value] of new URLSearchParams(search)) {
    if (name in found) return { key: null };
    found[name] = value;
  }
  const variables = parseVariables(found.variables);
  if (nestsDeeperThan(maxNesting, variables))
    throw new HttpFault(400, `The variables nest deeper than ${maxNesting} levels. Use a flatter filter.`);
  return { key: keyOf({ ...found, variables }) };
}

function parseVariables(text: string | undefined): unknown {
  if (text === undefined || text === "") return undefined;
  try {
    return JSON.parse(text);
  } catch {
    throw new HttpFault(400, "The variables are not valid JSON.");
  }
}

function keyOf({ query, operationName, variables, extensions }: Record<string, unknown>): string | null {
  if (typeof query !== "string" || (extensions ?? null) !== null) return null;
  if ((operationName ?? null) !== null && typeof operationName !== "string") return null;
  if (Array.isArray(variables) || !["object", "undefined"].includes(typeof variables)) return null;
  return `${operationName ?? ""}\n${variables ? canonicalJson(variables) : "{}"}\n${query}`;
}
