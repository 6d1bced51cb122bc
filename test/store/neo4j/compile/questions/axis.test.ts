import { expect, it } from "vitest";
import { wsisModel } from "../../../../../src/model/wsisModel.ts";
import { axis, dimensionOf, keyCounts } from "../../../../../src/store/neo4j/compile/questions/axis.ts";
import { setOf, shownWithin, terms } from "../compiling.ts";

const project = (name: string) => dimensionOf(wsisModel, setOf("Project"), name);

it("keys that are not shown are left out beforehand only where what has none is counted", () => {
  const clause = (withMissing: boolean) =>
    shownWithin((scope) => axis(scope, { dimension: project("ACTION_LINE"), basis: 3, terms, withMissing }).clause);
  expect(clause(true)).toBe(' OPTIONAL MATCH (n)-[:ADVANCES]->(a0) WHERE a0.key IN ["C1","C2","C7-EHEA","C7-ELEA"]');
  expect(clause(false)).toBe(" MATCH (n)-[:ADVANCES]->(a0)");
});

it("keys that are not shown are left out afterwards too", () => {
  const { buckets, missing } = keyCounts(project("ACTION_LINE"), terms, [
    ["C7", 5],
    ["C1", 2],
    [null, 1],
  ]);
  expect(buckets.map(({ key, count }) => `${key} ${count}`)).toEqual(["C1 2", "C2 0", "C7-EHEA 0", "C7-ELEA 0"]);
  expect(missing).toBe(1);
});

it("numbers and booleans are keys as texts, in natural order", () => {
  const { buckets } = keyCounts(project("YEAR"), terms, [
    [2015, 1],
    [999, 2],
    [true, 3],
  ]);
  expect(buckets.map(({ key }) => key)).toEqual(["999", "2015", "true"]);
});
