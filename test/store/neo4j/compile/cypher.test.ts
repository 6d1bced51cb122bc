import { expect, it } from "vitest";
import { Cypher, cypher, joined, type Names } from "../../../../src/store/neo4j/compile/cypher.ts";

const value = (index: number) => new Cypher((names) => names.value(index));
const names = (mark: string): Names => ({
  value: (index) => `${mark}${index}`,
  limit: (index) => `${mark}limit${index}`,
  carried: "",
});

it("Cypher is written under the names of a statement, and again under those of another", () => {
  const text = cypher`MATCH (n) WHERE ${cypher`n.key IN ${value(0)}`} AND n.year > ${value(1)} LIMIT ${3}`;
  expect(text.written(names("$p"))).toBe("MATCH (n) WHERE n.key IN $p0 AND n.year > $p1 LIMIT 3");
  expect(text.written(names("row."))).toBe("MATCH (n) WHERE n.key IN row.0 AND n.year > row.1 LIMIT 3");
});

it("Cypher is joined with text between it", () => {
  expect(joined(["a", value(1), cypher`b`], " OR ").written(names("$"))).toBe("a OR $1 OR b");
  expect(joined([]).written(names("$"))).toBe("");
});

it("Cypher in a template without the tag is an error, not a text that lost its names", () => {
  expect(() => `MATCH ${value(0)}`).toThrow(TypeError);
});
