import type { Driver } from "neo4j-driver";
import { afterEach, describe, expect, it } from "vitest";
import { Neo4jSession } from "../../src/store/neo4j/connect/Neo4jSession.ts";
import type { GraphReader } from "../../src/store/port.ts";
import { type PortSpan, portCalls, type StatementSpan, statements } from "../../src/store/spans.ts";
import { tracedReader } from "../../src/store/tracedReader.ts";

const told: string[] = [];
const nothing = () => {};
const listener = {
  start: (span: object) => void told.push(JSON.stringify({ ...span, result: undefined })),
  end: nothing,
  asyncStart: nothing,
  asyncEnd: () => void told.push("ended"),
  error: () => void told.push("failed"),
};
const asked: { facets: unknown[]; refuse: boolean } = { facets: [], refuse: false };
const reader = {
  revision: { sequence: 3 },
  terms: () => ["a term"],
  async facets(requests: unknown) {
    asked.facets.push(requests);
    if (asked.refuse) throw new Error("refused");
    return ["an answer"];
  },
} as unknown as GraphReader;

describe("spans", () => {
  afterEach(() => {
    portCalls.unsubscribe(listener);
    statements.unsubscribe(listener);
    told.length = 0;
    asked.refuse = false;
  });

  it("cost nothing where nobody listens: the reader is itself", () => {
    expect(tracedReader(reader)).toBe(reader);
  });

  it("tell of each question to the port, its end and its failure, and change no answer", async () => {
    portCalls.subscribe(listener as Parameters<typeof portCalls.subscribe>[0]);
    const traced = tracedReader(reader);
    expect(await traced.facets([])).toEqual(["an answer"]);
    expect([traced.revision, traced.terms("Sdg")]).toEqual([reader.revision, ["a term"]]);
    asked.refuse = true;
    await expect(traced.facets([])).rejects.toThrow("refused");
    const span: PortSpan = { method: "facets" };
    expect(told).toEqual([JSON.stringify(span), "ended", JSON.stringify(span), "failed", "ended"]);
  });

  it("tell of each statement by its text, without its values", async () => {
    statements.subscribe(listener as Parameters<typeof statements.subscribe>[0]);
    const session = {
      run: async () => ({ records: [] }),
      executeRead: (work: (transaction: unknown) => unknown) => work({ run: async () => ({ records: [] }) }),
      close: async () => {},
    };
    const neo4j = new Neo4jSession({ session: () => session } as unknown as Driver, undefined);
    await neo4j.alone().run("MATCH (n {key: $key}) RETURN n", { key: "whisper" });
    await neo4j.read((transaction) => transaction.run("RETURN $key", { key: "whisper" }));
    const span = (text: string) => JSON.stringify({ text } satisfies StatementSpan);
    expect(told).toEqual([span("MATCH (n {key: $key}) RETURN n"), "ended", span("RETURN $key"), "ended"]);
  });
});
