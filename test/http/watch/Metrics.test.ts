import { expect, it } from "vitest";
import { Metrics } from "../../../src/http/watch/Metrics.ts";
import { OperationNames } from "../../../src/http/watch/OperationNames.ts";

it("Metrics writes counters, histograms and gauges as Prometheus reads them", () => {
  const metrics = new Metrics();
  metrics.describe("a_total", "What it counts.");
  metrics.count("a_total", { name: 'q"\\\n' });
  metrics.count("a_total", { name: 'q"\\\n' });
  metrics.time("b_seconds", {}, 0.002);
  metrics.time("b_seconds", {}, 60);
  const lines = metrics.text([{ name: "g", help: "Now.", value: 3, labels: { store: "embedded" } }]).split("\n");
  expect(lines.slice(0, 6)).toEqual([
    "# HELP g Now.",
    "# TYPE g gauge",
    'g{store="embedded"} 3',
    "# HELP a_total What it counts.",
    "# TYPE a_total counter",
    'a_total{name="q\\"\\\\\\n"} 2',
  ]);
  expect(lines).toContain('b_seconds_bucket{le="0.001"} 0');
  expect(lines).toContain('b_seconds_bucket{le="0.0025"} 1');
  expect(lines).toContain('b_seconds_bucket{le="10"} 1');
  expect(lines).toContain('b_seconds_bucket{le="+Inf"} 2');
  expect(lines).toContain("b_seconds_sum 60.002");
  expect(lines.slice(-2)).toEqual(["b_seconds_count 2", ""]);
});

it("OperationNames has the known names, fifty others and no more", () => {
  const names = new OperationNames(["Matrix"]);
  const others = Array.from({ length: 200 }, (_, at) => names.of(`Client${at}`));
  expect(new Set(others).size).toBe(51);
  expect(others.at(-1)).toBe("other");
  expect(names.of("Client7")).toBe("Client7");
  expect([names.of("Matrix"), names.of(null), names.of("x".repeat(65))]).toEqual(["Matrix", "unnamed", "other"]);
});
