import { expect, it } from "vitest";
import { wsisModel } from "../../../../src/model/wsisModel.ts";
import type { Statements } from "../../../../src/store/neo4j/connect/Neo4jSession.ts";
import { isContiguous, readNews } from "../../../../src/store/neo4j/read/readNews.ts";

const at = (sequence: number) => `2026-11-25T00:00:0${sequence}.000Z`;

/** A server whose log holds changes 1 to 3, of so many projects each; it has no records. */
function server(projects: number) {
  const sent: string[] = [];
  const row = (of: Record<string, unknown>) => ({ get: (name: string) => of[name], toObject: () => of });
  const upserted = (sequence: number) =>
    Array.from({ length: projects }, (_, number) => `Project:${sequence}-${number}`);
  const changes = [1, 2, 3].map((sequence) => ({
    sequence,
    actor: "test",
    at: at(sequence),
    upserted: upserted(sequence),
    deleted: [],
  }));
  const statements = {
    run: async (text: string, values: Record<string, { toNumber(): number }> = {}) => {
      sent.push(text);
      if (text.startsWith("OPTIONAL MATCH (log")) return { records: [row({ sequence: 3, at: at(3) })] };
      if (!text.startsWith("MATCH (c:Change)")) return { records: [] };
      const after = values.after?.toNumber() ?? 0;
      return { records: changes.filter(({ sequence }) => sequence > after).map(row) };
    },
  } as unknown as Statements;
  return { statements, sent };
}

it("news are what was written since", async () => {
  const known = { sequence: 1, at: at(1) };
  const news = await readNews(wsisModel, server(2).statements, known);
  expect(news.changes.map(({ sequence }) => sequence)).toEqual([2, 3]);
  expect([...news.records.keys()]).toEqual(["Project:2-0", "Project:2-1", "Project:3-0", "Project:3-1"]);
  expect(isContiguous(news, known)).toBe(true);
});

it("news do not continue what is known where another change stands in its place", async () => {
  for (const known of [
    { sequence: 1, at: at(9) },
    { sequence: 3, at: at(9) },
    { sequence: 5, at: at(5) },
  ])
    expect(isContiguous(await readNews(wsisModel, server(2).statements, known), known)).toBe(false);
});

it("news of more records than can be read in time are not read, so that everything is loaded anew", async () => {
  const { statements, sent } = server(60_000);
  const known = { sequence: 1, at: at(1) };
  expect(isContiguous(await readNews(wsisModel, statements, known), known)).toBe(false);
  expect(sent.filter((text) => text.startsWith("UNWIND"))).toEqual([]);
});
