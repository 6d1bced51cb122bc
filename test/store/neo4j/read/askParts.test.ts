import { expect, it } from "vitest";
import { wsisModel } from "../../../../src/model/wsisModel.ts";
import type { Compiled } from "../../../../src/store/neo4j/compile/Compiled.ts";
import { compileCount } from "../../../../src/store/neo4j/compile/questions/compileCount.ts";
import type { Statements } from "../../../../src/store/neo4j/connect/Neo4jSession.ts";
import { askParts } from "../../../../src/store/neo4j/read/askParts.ts";
import { type SetInput, setOf } from "../compile/compiling.ts";

/** A server that answers each statement with the rows of the text that it holds, and the texts that it was sent. */
function server(answers: Readonly<Record<string, readonly Record<string, unknown>[]>>) {
  const sent: string[] = [];
  const statements = {
    run: async (text: string) => {
      sent.push(text);
      const [, rows = []] = Object.entries(answers).find(([held]) => text.includes(held)) ?? [];
      return { records: rows.map((row) => ({ toObject: () => row })) };
    },
  } as unknown as Statements;
  return { statements, sent };
}

const count = (input?: SetInput) => compileCount(wsisModel, setOf("Project", input));

it("every request gets the rows of its parts, whatever statement brought it, and each statement tells what it met", async () => {
  const { statements, sent } = server({
    "n.verified": [{ total: 3, sequence: 7 }],
    "n.yearStart": [
      { i: 3, total: 5, sequence: null },
      { i: 1, total: 4, sequence: null },
      { i: null, total: null, sequence: 8 },
    ],
  });
  const year = (from: number) => count({ where: { years: { from } } });
  const met: unknown[] = [];
  const parts = [[count({ where: { verified: true } }), year(2015)], [null, year(2016)], []];
  const rows = await askParts(
    statements,
    parts,
    (of) => of,
    (sequence) => met.push(sequence),
  );
  expect(sent).toHaveLength(2);
  expect(rows.map((of) => of.map((row) => row?.total ?? null))).toEqual([[3, 4], [null, 5], []]);
  expect(met).toEqual([7, 8]);
});

it("a part whose start was not found has no row; where nothing is asked nothing is sent", async () => {
  const { statements, sent } = server({ LOCATED_IN: [{ i: null, total: null, sequence: 7 }] });
  const nested = count({ from: ["<PROJECT_COUNTRY", "Country:KEN"] });
  const ask = (part: Compiled | null) =>
    askParts(
      statements,
      [part],
      (of) => [of],
      () => {},
    );
  expect(await ask(nested)).toEqual([[null]]);
  expect(await ask(null)).toEqual([[null]]);
  expect(sent).toHaveLength(1);
});
