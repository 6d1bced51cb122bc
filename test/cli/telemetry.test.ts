import { createServer, type Server } from "node:http";
import type { AddressInfo } from "node:net";
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { wantsTraces } from "../../src/cli/telemetry.ts";
import { buildOnce, ended, outputMatching, startWsis } from "../support/cli.ts";

interface Span {
  readonly traceId: string;
  readonly spanId: string;
  readonly parentSpanId?: string;
  readonly name: string;
  readonly attributes: readonly { readonly key: string; readonly value: { readonly stringValue?: string } }[];
}

interface Batch {
  readonly resourceSpans: readonly {
    readonly resource: { readonly attributes: Span["attributes"] };
    readonly scopeSpans: readonly { readonly spans: readonly Span[] }[];
  }[];
}

it.each([
  [{}, false],
  [{ OTEL_EXPORTER_OTLP_ENDPOINT: "http://c:4318" }, true],
  [{ OTEL_EXPORTER_OTLP_TRACES_ENDPOINT: "http://c:4318/v1/traces" }, true],
  [{ OTEL_TRACES_EXPORTER: "otlp" }, true],
  [{ OTEL_TRACES_EXPORTER: "none", OTEL_EXPORTER_OTLP_ENDPOINT: "http://c:4318" }, false],
  [{ OTEL_SDK_DISABLED: "true", OTEL_EXPORTER_OTLP_ENDPOINT: "http://c:4318" }, false],
])("traces are wanted by %j: %s", (environment, wanted) => {
  expect(wantsTraces(environment)).toBe(wanted);
});

describe("wsis start, with OTEL_ variables and WSIS_LOG=json", () => {
  const batches: Batch[] = [];
  let collector: Server;
  let spans: Span[];
  let log = "";
  beforeAll(async () => {
    buildOnce();
    collector = createServer(async (request, response) => {
      const chunks: Buffer[] = [];
      for await (const chunk of request) chunks.push(chunk as Buffer);
      batches.push(JSON.parse(Buffer.concat(chunks).toString()) as Batch);
      response.setHeader("content-type", "application/json").end("{}");
    });
    await new Promise<void>((listening) => collector.listen(0, "127.0.0.1", listening));
    const endpoint = `http://127.0.0.1:${(collector.address() as AddressInfo).port}`;
    const child = startWsis(["start", "--memory", "--no-seed", "--port", "0"], {
      OTEL_EXPORTER_OTLP_ENDPOINT: endpoint,
      OTEL_SERVICE_NAME: "wsis-test",
      WSIS_LOG: "json",
    });
    child.stderr?.on("data", (chunk: Buffer) => {
      log += chunk;
    });
    const [url] = await outputMatching(child, /http:\S+/);
    await fetch(`${url}/graphql`, {
      method: "POST",
      headers: { "content-type": "application/json", traceparent: `00-${"a".repeat(32)}-${"b".repeat(16)}-01` },
      body: JSON.stringify({
        query:
          "query Lines($text: String!) { linkages(where: { text: $text }) { totalCount nodes { id } facets(by: [SDG]) { missing { count } } } }",
        variables: { text: "whisper" },
      }),
    });
    child.kill("SIGTERM");
    expect(await ended(child)).toBe(0);
    spans = batches.flatMap(({ resourceSpans }) =>
      resourceSpans.flatMap(({ scopeSpans }) => scopeSpans.flatMap((one) => one.spans)),
    );
  });
  afterAll(() => collector.close());

  it("sends a span an operation, under the caller's, and under it one a question to the port", () => {
    const operation = spans.find(({ name }) => name === "GraphQL Lines");
    expect(operation).toMatchObject({ traceId: "a".repeat(32), parentSpanId: "b".repeat(16) });
    const below = spans.filter(({ parentSpanId }) => parentSpanId === operation?.spanId).map(({ name }) => name);
    expect(below).toEqual(expect.arrayContaining(["store select", "store facets"]));
    expect(JSON.stringify(batches)).toContain("wsis-test");
    expect(JSON.stringify(batches)).not.toContain("whisper");
  });

  it("logs a line of JSON a request, without what was asked", () => {
    const lines = log
      .trim()
      .split("\n")
      .map((line) => JSON.parse(line) as Record<string, unknown>);
    expect(lines.find(({ msg }) => msg === "request")).toMatchObject({
      route: "/graphql",
      operation: "Lines",
      outcome: "ok",
      status: 200,
    });
    expect(log).not.toContain("whisper");
  });
});
