import { expect, it } from "vitest";
import { wsisModel } from "../../../../../src/model/wsisModel.ts";
import { compileCount, countAnswer } from "../../../../../src/store/neo4j/compile/questions/compileCount.ts";
import { setOf, shown } from "../compiling.ts";

it("a count looks at nothing but the set", () => {
  const part = compileCount(wsisModel, setOf("Project", { where: { verified: true } }));
  expect(shown(part)).toBe("MATCH (n:Project) WHERE n.verified = true RETURN count(n) AS total");
  expect(part).toMatchObject({ columns: ["total"], nested: false });
  expect(compileCount(wsisModel, setOf("Project", { from: ["<PROJECT_COUNTRY", "Country:KEN"] })).nested).toBe(true);
});

it("a count that was not asked for is null, and none is 0", () => {
  expect([countAnswer(null), countAnswer({ total: 0 }), countAnswer({ total: 7 })]).toEqual([null, 0, 7]);
});
