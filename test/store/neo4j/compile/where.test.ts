import { expect, it } from "vitest";
import { cypher } from "../../../../src/store/neo4j/compile/cypher.ts";
import { TRUE, where } from "../../../../src/store/neo4j/compile/where.ts";
import { shownWithin } from "./compiling.ts";

it.each([
  [[], ""],
  [[TRUE], ""],
  [[cypher`a`], " WHERE a"],
  [[cypher`a`, TRUE, cypher`b OR c`], " WHERE a AND b OR c"],
])("a WHERE says what has to be said alone", (conditions, text) => {
  expect(shownWithin(() => where(conditions))).toBe(text);
});
