import { AsyncLocalStorage } from "node:async_hooks";
import type { TracingChannel } from "node:diagnostics_channel";
import type { Span, Tracer } from "@opentelemetry/api";
import type { FastifyRequest } from "fastify";
import {
  type OperationSpan,
  operations,
  type PortSpan,
  portCalls,
  type StatementSpan,
  statements,
} from "../store/spans.ts";
import { variable } from "./settings.ts";
import { UsageError } from "./UsageError.ts";

export interface Telemetry {
  /** Sends what is left. */
  stop(): Promise<void>;
}

/** How a sort of work is shown as a span. */
interface Shown<Message extends object> {
  readonly begin: (message: Message) => {
    name: string;
    attributes?: Record<string, string>;
    headers?: FastifyRequest["headers"];
  };
  readonly end?: (message: Message, span: Span) => void;
}

/** True if the standard variables ask for traces: an endpoint to send them to, or the exporter by name. */
export function wantsTraces(environment: NodeJS.ProcessEnv = process.env): boolean {
  const set = (name: string) => variable(name, environment);
  if (/^true$/i.test(set("OTEL_SDK_DISABLED") ?? "")) return false;
  const exporter = set("OTEL_TRACES_EXPORTER");
  if (exporter !== undefined) return exporter === "otlp";
  return (set("OTEL_EXPORTER_OTLP_TRACES_ENDPOINT") ?? set("OTEL_EXPORTER_OTLP_ENDPOINT")) !== undefined;
}

/** Sends operations, questions to the port and statements as spans, where the OTEL_ variables ask for it; else loads nothing. Throws a UsageError. */
export async function startTelemetry(version: string): Promise<Telemetry | null> {
  if (!wantsTraces()) return null;
  const protocol =
    variable("OTEL_EXPORTER_OTLP_TRACES_PROTOCOL") ?? variable("OTEL_EXPORTER_OTLP_PROTOCOL") ?? "http/json";
  if (!protocol.startsWith("http/"))
    throw new UsageError(
      `Cannot send traces by ${protocol}: expected OTEL_EXPORTER_OTLP_PROTOCOL=http/json, which collectors take at port 4318`,
    );
  const [{ trace, ROOT_CONTEXT, SpanStatusCode, defaultTextMapGetter }, sdk, resources, { OTLPTraceExporter }, core] =
    await Promise.all([
      import("@opentelemetry/api"),
      import("@opentelemetry/sdk-trace"),
      import("@opentelemetry/resources"),
      import("@opentelemetry/exporter-trace-otlp-http"),
      import("@opentelemetry/core"),
    ]);
  const ratio = Number(variable("OTEL_TRACES_SAMPLER_ARG") ?? "1");
  const samplers = {
    always_on: () => new sdk.AlwaysOnSampler(),
    always_off: () => new sdk.AlwaysOffSampler(),
    traceidratio: () => new sdk.TraceIdRatioBasedSampler(ratio),
    parentbased_always_on: () => new sdk.ParentBasedSampler({ root: new sdk.AlwaysOnSampler() }),
    parentbased_always_off: () => new sdk.ParentBasedSampler({ root: new sdk.AlwaysOffSampler() }),
    parentbased_traceidratio: () => new sdk.ParentBasedSampler({ root: new sdk.TraceIdRatioBasedSampler(ratio) }),
  };
  const sampler = variable("OTEL_TRACES_SAMPLER") ?? "parentbased_always_on";
  const makeSampler = Object.entries(samplers).find(([name]) => name === sampler)?.[1];
  if (!makeSampler)
    throw new UsageError(
      `Cannot sample traces by "${sampler}": expected OTEL_TRACES_SAMPLER to be one of ${Object.keys(samplers).join(", ")}`,
    );
  const provider = new sdk.TracerProvider({
    sampler: makeSampler(),
    resource: resources
      .defaultResource()
      .merge(resources.resourceFromAttributes({ "service.name": "wsis-graph", "service.version": version }))
      .merge(resources.detectResources({ detectors: [resources.envDetector] })),
    spanProcessors: [new sdk.BatchSpanProcessor({ exporter: new OTLPTraceExporter() })],
  });
  const tracer: Tracer = provider.getTracer("wsis-graph", version);
  const propagator = new core.W3CTraceContextPropagator();
  const current = new AsyncLocalStorage<Span>();

  function show<Message extends object>(
    channel: TracingChannel<unknown, Message>,
    { begin, end }: Shown<Message>,
  ): void {
    const spans = new WeakMap<object, Span>();
    channel.start.bindStore(current, (message) => {
      const { name, attributes = {}, headers } = begin(message as Message);
      const parent = current.getStore();
      const around = headers ? propagator.extract(ROOT_CONTEXT, headers, defaultTextMapGetter) : ROOT_CONTEXT;
      const span = tracer.startSpan(name, { attributes }, parent ? trace.setSpan(ROOT_CONTEXT, parent) : around);
      spans.set(message as object, span);
      return span;
    });
    channel.subscribe({
      start() {},
      end() {},
      asyncStart() {},
      asyncEnd(message) {
        const span = spans.get(message);
        if (span) end?.(message, span);
        span?.end();
      },
      // What went wrong may hold what was asked.
      error: (message) => void spans.get(message)?.setStatus({ code: SpanStatusCode.ERROR }),
    });
  }

  show<OperationSpan>(operations, {
    begin: ({ request }) => ({ name: "GraphQL", headers: (request as FastifyRequest).headers }),
    end({ request }, span) {
      const { id, outcome, routeOptions } = request as FastifyRequest;
      span.setAttributes({ "http.route": routeOptions.url ?? "", "wsis.request": id });
      if (!outcome) return;
      const { operation, outcome: became } = outcome;
      if (operation !== null) span.updateName(`GraphQL ${operation}`).setAttribute("graphql.operation.name", operation);
      span.setAttribute("wsis.outcome", became);
      if (/^[A-Z]/.test(became)) span.setStatus({ code: SpanStatusCode.ERROR });
    },
  });
  show<PortSpan>(portCalls, { begin: ({ method }) => ({ name: `store ${method}` }) });
  show<StatementSpan>(statements, {
    begin: ({ text }) => ({ name: "Cypher", attributes: { "db.system.name": "neo4j", "db.query.text": text } }),
  });
  return { stop: () => provider.shutdown() };
}
