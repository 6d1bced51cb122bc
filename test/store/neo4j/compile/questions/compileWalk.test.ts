import { expect, it } from "vitest";
import type { WalkRequest } from "../../../../../src/model/requests.ts";
import { wsisModel } from "../../../../../src/model/wsisModel.ts";
import { compileWalk, walkAnswer } from "../../../../../src/store/neo4j/compile/questions/compileWalk.ts";
import { filterOf, line, shown, walkStep } from "../compiling.ts";

const request = (...ways: string[]): WalkRequest => ({
  walk: { kind: "Sdg", start: filterOf("Sdg", { ids: ["Sdg:4"] }), steps: ways.map((way) => walkStep(way)) },
  limit: 5,
});

it("a walk's ends are counted, and listed up to the limit", () => {
  expect(shown(compileWalk(wsisModel, request("<PROJECT_SDG")))).toBe(
    line(`MATCH (n:Sdg) WHERE n.key IN ["4"] WITH n, 1.0 AS c MATCH (n)<-[:SERVES_GOAL]-(m) WITH m AS n, sum(c) AS c
          WITH collect([n.key, c]) AS found
          CALL (*) { UNWIND found AS one WITH one ORDER BY one[1] DESC, one[0] LIMIT 5 RETURN collect(one) AS ends }
          RETURN ends, size(found) AS total`),
  );
});

it("a walk that goes through a filter by another walk works that out first", () => {
  const inner = { from: ["Stakeholder:itu"], steps: [{ link: "RUN_BY" }] };
  const step = walkStep("<PROJECT_SDG", { where: { traverse: inner } });
  const { walk, limit } = request();
  const text = shown(compileWalk(wsisModel, { walk: { ...walk, steps: [step] }, limit }));
  expect(text).toMatch(
    /^CALL \(\*\) \{ MATCH \(n:Stakeholder\) .* RETURN collect\(n\.key\) AS l0 \} CALL \(\*\) \{ MATCH/,
  );
  expect(text).toContain("MATCH (n)<-[:SERVES_GOAL]-(m) WHERE m.key IN l0 WITH");
  expect(text).toMatch(/ RETURN ends, total$/);
});

it("the ends are of the kind that the last step leads to", () => {
  const found = { ends: [["a", 3]], total: 9 };
  const first = { id: "Project:a", count: 3 };
  expect(walkAnswer(request("<PROJECT_SDG"), found)).toEqual({ ends: [first], totalCount: 9 });
  expect(walkAnswer(request(), { ends: [["4", 1]], total: 1 }).ends).toEqual([{ id: "Sdg:4", count: 1 }]);
});
