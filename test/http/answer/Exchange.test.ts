import { expect, it } from "vitest";
import { Exchange } from "../../../src/http/answer/Exchange.ts";
import { graphqlJson, json } from "../../../src/http/request/negotiate.ts";

const pinned = {
  revision: { sequence: 1, store: "embedded", lagMillis: 0, at: "2026-01-01T00:00:00.000Z" },
  context: () => ({ warnings: { list: [] } }),
} as const;

it.each([
  ["POST", json, { accept: json, "content-type": "application/json" }],
  ["GET", graphqlJson, { accept: graphqlJson }],
] as const)("%s asks Apollo for %s, and tells it no other header", (method, type, headers) => {
  const exchange = new Exchange({ method, search: "?query={hello}", body: undefined, type }, pinned);
  expect(Object.fromEntries(exchange.headers)).toEqual(headers);
});

it("an exchange is neither cacheable nor inconsistent until its operation was executed", () => {
  const exchange = new Exchange({ method: "GET", search: "", body: undefined, type: json }, pinned);
  expect([exchange.cacheable, exchange.inconsistent]).toEqual([false, false]);
});
