import { expect, it } from "vitest";
import { wsisModel } from "../../../../src/model/wsisModel.ts";
import { cypher } from "../../../../src/store/neo4j/compile/cypher.ts";
import { Scope } from "../../../../src/store/neo4j/compile/Scope.ts";
import { shown } from "./compiling.ts";

it("a part keeps its values and limits beside its text, in the order in which they were named", () => {
  const scope = new Scope(wsisModel);
  const [key, most] = [scope.value("KEN"), scope.limit(21)];
  const text = cypher`MATCH (n { key: ${key} }) WHERE n.year > ${scope.value(2015)} OR n.key = ${key} RETURN n LIMIT ${most}`;
  const part = scope.part(text, ["n"]);
  expect(part).toMatchObject({ values: ["KEN", 2015], limits: [21], columns: ["n"], nested: false });
  expect(shown(part)).toBe('MATCH (n { key: "KEN" }) WHERE n.year > 2015 OR n.key = "KEN" RETURN n LIMIT 21');
});

it("variables differ, whatever letter they have", () => {
  const scope = new Scope(wsisModel);
  expect([scope.variable("e"), scope.variable("a"), scope.variable("e")]).toEqual(["e0", "a1", "e2"]);
});

it("what comes before a part is put together once for all who ask for it by the same object", () => {
  const scope = new Scope(wsisModel);
  const [one, other] = [{}, {}];
  const list = (of: object) => scope.before(of, (name) => cypher`MATCH (n) RETURN collect(n.key) AS ${name}`);
  expect([list(one), list(other), list(one)]).toEqual(["l0", "l1", "l0"]);
  expect(shown(scope.part(cypher`RETURN l0 AS a, l1 AS b`, ["a", "b"]))).toBe(
    "CALL (*) { MATCH (n) RETURN collect(n.key) AS l0 } CALL (*) { MATCH (n) RETURN collect(n.key) AS l1 } CALL (*) { RETURN l0 AS a, l1 AS b } RETURN a, b",
  );
});
