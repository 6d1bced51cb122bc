import { expect, it } from "vitest";
import { wsisModel } from "../../../../../src/model/wsisModel.ts";
import {
  compileNeighbours,
  neighbourAnswer,
} from "../../../../../src/store/neo4j/compile/questions/compileNeighbours.ts";
import { line, shown } from "../compiling.ts";

const request = { id: "PrizeEntry:2016", limit: 3 };

it("neighbours are counted and listed link by link", () => {
  const part = compileNeighbours(wsisModel, request)!;
  expect(shown(part)).toBe(
    line(`MATCH (n:PrizeEntry { key: "2016" }) RETURN [[COUNT { (n)-[:ENTERS]->(e) },
            COLLECT { MATCH (n)-[:ENTERS]->(e) RETURN e.key ORDER BY e.key LIMIT 3 }], [COUNT { (n)-[:IN_CATEGORY]->(e) },
            COLLECT { MATCH (n)-[:IN_CATEGORY]->(e) RETURN e.key ORDER BY e.key LIMIT 3 }], [COUNT { (n)-[:ENTERED_IN]->(e) },
            COLLECT { MATCH (n)-[:ENTERED_IN]->(e) RETURN e.key ORDER BY e.key LIMIT 3 }]] AS groups`),
  );
  expect(part.nested).toBe(true);
});

it.each(["Label:Sdg.3.fr", "Nothing:at", "no id"])("%s has no neighbours to ask for", (id) => {
  expect(compileNeighbours(wsisModel, { id, limit: 3 })).toBeNull();
  expect(neighbourAnswer(wsisModel, { id, limit: 3 }, null)).toEqual([]);
});

it("links without neighbours are left out", () => {
  const groups = [
    [0, []],
    [7, ["C1", "C2"]],
  ];
  expect(neighbourAnswer(wsisModel, request, { groups })).toEqual([
    { link: "PRIZE_ENTRY_CATEGORY", reverse: false, degree: 7, ids: ["PrizeCategory:C1", "PrizeCategory:C2"] },
  ]);
  expect(neighbourAnswer(wsisModel, request, null)).toEqual([]);
});
