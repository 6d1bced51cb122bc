import { readdirSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { ownOperations } from "../../../src/http/watch/ownOperations.ts";
import { startToy, type Toy } from "../startToy.ts";

const lines: Readonly<Record<string, unknown>>[] = [];
let toy: Toy;
beforeAll(async () => {
  toy = await startToy({ requestLog: (line) => lines.push(line), queriesFolder: "queries" });
});
afterAll(() => toy.close());

const metrics = async () => (await fetch(`${toy.url}/metrics`)).text();
const numberAt = (text: string, series: string) =>
  Number(
    text
      .split("\n")
      .find((line) => line.startsWith(`${series} `))
      ?.split(" ")
      .at(-1),
  );

describe("/metrics", () => {
  it("counts operations by name and outcome, the cache and the limits", async () => {
    const ask = (query: string) => toy.post({ query }).then((answer) => answer.text());
    await ask("query Dash { __typename }");
    await ask("query Dash { __typename }");
    await ask("query Dash { nothing }");
    await ask("{ __typename ");
    await ask(`{ ${Array.from({ length: 60 }, (_, at) => `a${at}: __typename`).join(" ")} }`);
    const text = await metrics();
    expect(numberAt(text, 'wsis_operations_total{operation="Dash",outcome="ok"}')).toBe(1);
    expect(numberAt(text, 'wsis_operations_total{operation="Dash",outcome="cached"}')).toBe(1);
    expect(numberAt(text, 'wsis_operations_total{operation="unnamed",outcome="GRAPHQL_PARSE_FAILED"}')).toBe(1);
    expect(text).toMatch(/wsis_operations_total\{operation="(unnamed|Dash)",outcome="GRAPHQL_VALIDATION_FAILED"\} 1/);
    expect(numberAt(text, 'wsis_limits_hit_total{limit="rootFields"}')).toBe(1);
    expect(numberAt(text, 'wsis_answer_cache_total{result="hit"}')).toBe(1);
    expect(numberAt(text, 'wsis_operation_seconds_count{operation="Dash"}')).toBeGreaterThanOrEqual(2);
    expect(numberAt(text, 'wsis_http_requests_total{route="/graphql",method="POST",status="200"}')).toBeGreaterThan(0);
    expect(numberAt(text, 'wsis_revision{store="embedded"}')).toBeGreaterThanOrEqual(0);
    expect(numberAt(text, 'wsis_store_lag_seconds{store="embedded"}')).toBeGreaterThanOrEqual(0);
    expect(numberAt(text, "nodejs_eventloop_lag_p99_seconds")).toBeGreaterThan(0);
    expect(numberAt(text, "process_resident_memory_bytes")).toBeGreaterThan(1e6);
    for (const line of text.trim().split("\n"))
      expect(line).toMatch(/^(# (HELP|TYPE) \w+ .+|\w+(\{(\w+="[^"\n]*",?)+\})? -?[\d.e+-]+)$/);
  });

  it("has no more names than it knows and fifty, whatever clients call their operations and paths", async () => {
    for (let at = 0; at < 80; at++) await toy.post({ query: `query Flood${at} { __typename }` });
    for (let at = 0; at < 5; at++) await fetch(`${toy.url}/nowhere/${at}`);
    const text = await metrics();
    const names = new Set([...text.matchAll(/operation="(\w+)"/g)].map(([, name]) => name));
    expect(names.size).toBeLessThanOrEqual(53);
    expect(names).toContain("other");
    expect(new Set([...text.matchAll(/route="([^"]+)"/g)].map(([, route]) => route))).not.toContain("/nowhere/1");
  });
});

describe("the log of requests", () => {
  it("says what became of each, under the id that the client gave or got, and nothing of what was asked", async () => {
    lines.length = 0;
    const query = 'query Secret($x: String = "inner") { __type(name: $x) { name } }';
    const given = await toy.post({ query, variables: { x: "whisper" } }, { "x-request-id": "abc-1" });
    await given.text();
    const made = await toy.get({ query, variables: '{"x":"whisper"}' }, { "x-request-id": "not an id" });
    await made.text();
    expect(given.headers.get("x-request-id")).toBe("abc-1");
    expect(made.headers.get("x-request-id")).toMatch(/^[0-9a-f-]{36}$/);
    expect(lines.map(({ id }) => id)).toEqual(["abc-1", made.headers.get("x-request-id")]);
    expect(lines[0]).toEqual({
      id: "abc-1",
      method: "POST",
      route: "/graphql",
      status: 200,
      ms: expect.any(Number),
      operation: "Secret",
      outcome: "ok",
      revision: expect.any(Number),
    });
    expect(JSON.stringify(lines)).not.toMatch(/whisper|inner|__type/);
  });
});

it("all operations of ours are known to metrics", () => {
  const files = readdirSync("src", { recursive: true, encoding: "utf8" }).filter((file) => /\.tsx?$/.test(file));
  const named = files
    .filter((file) => /^(page|mcp|export|http)/.test(file))
    .flatMap((file) => [...readFileSync(join("src", file), "utf8").matchAll(/`query (\w+)|"query (\w+)/g)])
    .map(([, a, b]) => a ?? b);
  expect(named.length).toBeGreaterThan(15);
  expect(named.filter((name) => !ownOperations.includes(name!))).toEqual([]);
});
