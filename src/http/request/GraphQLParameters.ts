import { canonicalJson, nestsDeeperThan } from "./canonicalJson.ts";
import { HttpFault } from "./HttpFault.ts";

/** What a request asks, as far as it concerns caching; whether it makes sense is Apollo's to say. */
export interface GraphQLParameters {
  /** Equal for requests that ask the same, by GET or POST; null if the question is not of the usual form. */
  readonly key: string | null;
  /** The parsed body of a POST, without what says nothing. */
  readonly body?: unknown;
  /** The search of a GET, without what says nothing. */
  readonly search?: string;
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
  const parameters = sent({ ...body });
  return { key: keyOf(parameters), body: parameters };
}

/** Reads the parameters of a GET. */
export function parametersOfSearch(search: string): GraphQLParameters {
  const found: Record<string, string> = {};
  const parameters = decoded(search);
  for (const [name, value] of parameters) {
    if (name in found) return { key: null, search };
    found[name] = value;
  }
  for (const [name, value] of Object.entries(found)) if (value === "" && name !== "query") parameters.delete(name);
  const variables = parseJson("variables", found.variables);
  const extensions = parseJson("extensions", found.extensions);
  if (nestsDeeperThan(maxNesting, variables))
    throw new HttpFault(400, `The variables nest deeper than ${maxNesting} levels. Use a flatter filter.`);
  return { key: keyOf(sent({ ...found, variables, extensions })), search: `?${parameters}` };
}

/** The parameters of an address. Throws an HttpFault where they are no UTF-8. */
export function decoded(search: string): URLSearchParams {
  try {
    decodeURIComponent(search);
  } catch {
    throw new HttpFault(400, "The address holds percent-encoded bytes that are not UTF-8.");
  }
  return new URLSearchParams(search);
}

function parseJson(name: string, text: string | undefined): unknown {
  if (text === undefined || text === "") return undefined;
  try {
    return JSON.parse(text);
  } catch {
    throw new HttpFault(400, `The ${name} are not valid JSON.`);
  }
}

/** An empty name of an operation names none. */
function sent(parameters: Record<string, unknown>): Record<string, unknown> {
  const { operationName, ...others } = parameters;
  return operationName === "" ? others : parameters;
}

function keyOf({ query, operationName, variables, extensions }: Record<string, unknown>): string | null {
  if (typeof query !== "string" || !isObjectOrNothing(variables) || !isObjectOrNothing(extensions)) return null;
  // Whatever else clients tell of themselves in extensions changes no answer.
  if (extensions && "persistedQuery" in extensions) return null;
  if ((operationName ?? null) !== null && typeof operationName !== "string") return null;
  return `${operationName ?? ""}\n${variables ? canonicalJson(variables) : "{}"}\n${query}`;
}

function isObjectOrNothing(value: unknown): value is object | null | undefined {
  return (value ?? null) === null || (typeof value === "object" && !Array.isArray(value));
}
