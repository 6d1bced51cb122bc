import { monitorEventLoopDelay } from "node:perf_hooks";
import type { FastifyInstance } from "fastify";
import type { AnswerCache } from "../answer/AnswerCache.ts";
import type { ChangeFeed } from "../feed/ChangeFeed.ts";
import type { GraphApi } from "../GraphApi.ts";
import { type Gauge, Metrics } from "./Metrics.ts";
import { OperationNames } from "./OperationNames.ts";

/** A line of the log a request; values of variables, addresses beyond the path and who asks stand nowhere in it. */
export type RequestLog = (line: Readonly<Record<string, string | number | null>>) => void;

export interface WatchOptions {
  readonly api: GraphApi;
  readonly cache: AnswerCache | null;
  readonly feed: Pick<ChangeFeed, "open" | "dropped">;
  /** Operations that metrics always name. */
  readonly operations: Iterable<string>;
  readonly log: RequestLog | null;
}

const NANOSECONDS = 1e9;

/** Counts and times what becomes of requests, serves it at /metrics, and logs it. */
export function addWatch(app: FastifyInstance, { api, cache, feed, operations, log }: WatchOptions): void {
  const metrics = new Metrics();
  metrics.describe("wsis_operations_total", "Operations by name and by what became of them.");
  metrics.describe("wsis_operation_seconds", "How long operations took, by name.");
  metrics.describe("wsis_limits_hit_total", "Operations refused or given up, by the limit that they met.");
  metrics.describe("wsis_answer_cache_total", "Answers that were kept (hit), and those that were made (miss).");
  metrics.describe("wsis_http_requests_total", "Requests by route, method and status.");
  metrics.describe("wsis_http_request_seconds", "How long requests took, by route.");
  const names = new OperationNames(operations);
  const delay = monitorEventLoopDelay({ resolution: 20 });
  delay.enable();
  app.addHook("onClose", (_app, done) => {
    delay.disable();
    done();
  });
  app.decorateRequest("outcome", null);
  app.addHook("onResponse", (request, reply, done) => {
    const seconds = reply.elapsedTime / 1000;
    const route = request.routeOptions.url ?? "none";
    const status = reply.raw.writableFinished ? reply.statusCode : 499;
    metrics.count("wsis_http_requests_total", { route, method: request.method, status: String(status) });
    metrics.time("wsis_http_request_seconds", { route }, seconds);
    const { outcome: told } = request;
    if (told) {
      const operation = names.of(told.operation);
      metrics.count("wsis_operations_total", { operation, outcome: told.outcome });
      metrics.time("wsis_operation_seconds", { operation }, seconds);
      metrics.count("wsis_answer_cache_total", {
        result: /^(cached|not_modified)$/.test(told.outcome) ? "hit" : "miss",
      });
      if (told.limit !== undefined) metrics.count("wsis_limits_hit_total", { limit: told.limit });
    }
    log?.({ id: request.id, method: request.method, route, status, ms: Math.round(reply.elapsedTime), ...told });
    done();
  });
  app.get("/metrics", async (_request, reply) => {
    const gauges = [...processGauges(delay), ...(await storeGauges(api)), ...cacheGauges(cache), ...feedGauges(feed)];
    delay.reset();
    return reply
      .header("cache-control", "no-store")
      .type("text/plain; version=0.0.4; charset=utf-8")
      .send(metrics.text(gauges));
  });
}

function processGauges(delay: ReturnType<typeof monitorEventLoopDelay>): Gauge[] {
  const { rss, heapUsed } = process.memoryUsage();
  const { user, system } = process.cpuUsage();
  const loop = (name: string, value: number): Gauge => ({
    name: `nodejs_eventloop_lag_${name}_seconds`,
    help: `Delay of the event loop since the last look: ${name}.`,
    value: Number.isFinite(value) ? value / NANOSECONDS : 0,
  });
  return [
    loop("p50", delay.percentile(50)),
    loop("p99", delay.percentile(99)),
    loop("max", delay.max),
    { name: "process_resident_memory_bytes", help: "Memory of the process.", value: rss },
    { name: "nodejs_heap_size_used_bytes", help: "Memory of its objects.", value: heapUsed },
    { name: "process_cpu_seconds_total", help: "Time of processors.", value: (user + system) / 1e6, counter: true },
    {
      name: "process_start_time_seconds",
      help: "When it started, since 1970.",
      value: Math.round(Date.now() / 1000 - process.uptime()),
    },
  ];
}

/** A store that cannot be read is a number too. */
async function storeGauges(api: GraphApi): Promise<Gauge[]> {
  try {
    const { sequence, store, lagMillis } = (await api.pin()).revision;
    const labels = { store };
    return [
      { name: "wsis_store_up", help: "1 if the data can be read.", value: 1 },
      { name: "wsis_revision", help: "Number of the last change that can be read.", value: sequence, labels },
      {
        name: "wsis_store_lag_seconds",
        help: "How long ago the store made sure that there is nothing newer.",
        value: lagMillis / 1000,
        labels,
      },
    ];
  } catch {
    return [{ name: "wsis_store_up", help: "1 if the data can be read.", value: 0 }];
  }
}

function cacheGauges(cache: AnswerCache | null): Gauge[] {
  return cache
    ? [{ name: "wsis_answer_cache_bytes", help: "Memory of answers that are kept.", value: cache.bytes }]
    : [];
}

function feedGauges({ open, dropped }: WatchOptions["feed"]): Gauge[] {
  return [
    { name: "wsis_change_streams", help: "Streams of /changes that are open.", value: open },
    {
      name: "wsis_change_streams_dropped_total",
      help: "Streams of /changes that were ended because nobody read them.",
      value: dropped,
      counter: true,
    },
  ];
}
