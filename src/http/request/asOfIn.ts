import { HttpFault } from "./HttpFault.ts";

/** The revision that an address asks for by `asOf`; null: the newest. Throws an HttpFault for what is no number. */
export function asOfIn(parameters: URLSearchParams): number | null {
  const text = parameters.get("asOf");
  if (text === null || text === "") return null;
  if (!/^\d{1,9}$/.test(text))
    throw new HttpFault(400, `asOf: expected the number of a revision, as 41, got "${text.slice(0, 50)}".`);
  return Number(text);
}

/** The parameters of an address but that one. */
export function withoutAsOf(parameters: URLSearchParams): URLSearchParams {
  const others = new URLSearchParams(parameters);
  others.delete("asOf");
  return others;
}
