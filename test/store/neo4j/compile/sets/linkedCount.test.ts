import { expect, it } from "vitest";
import type { LinkedCount } from "../../../../../src/model/requests.ts";
import { wsisModel } from "../../../../../src/model/wsisModel.ts";
import { linkedCount } from "../../../../../src/store/neo4j/compile/sets/linkedCount.ts";
import { SetCompiler } from "../../../../../src/store/neo4j/compile/sets/SetCompiler.ts";
import { filterOf, line, shownWithin, stepOf } from "../compiling.ts";

function count(kind: string, way: string, rest: Partial<LinkedCount> = {}): string {
  const counted = { ...stepOf(way), filter: filterOf(kind, {}), basis: 3, withBelow: false, ...rest };
  return shownWithin((scope) => linkedCount(new SetCompiler(scope), wsisModel.kind(kind), counted));
}

it.each([
  ["one way meets each node once", count("Project", "PROJECT_COUNTRY"), "COUNT { MATCH (n)-[:LOCATED_IN]->(e0) }"],
  [
    "what is linked has to pass a filter",
    count("Country", "<PROJECT_COUNTRY", { filter: filterOf("Project", { verified: true }) }),
    "COUNT { MATCH (n)<-[:LOCATED_IN]-(e0) WHERE e0.verified = true }",
  ],
  [
    "several ways may meet a node twice",
    count("Project", "PROJECT_SDG", { basis: 7 }),
    `COUNT { MATCH (n)-[:SERVES_GOAL]->(e0) RETURN DISTINCT e0
     UNION MATCH (n)-[r2:ADVANCES]->()<-[:FROM_LINE]-(m1)-[:TO_GOAL]->(e0)
       WHERE m1.origin = "OFFICIAL" AND m1.level = "GOAL" AND (r2.basis IS NULL OR r2.basis = "BOTH") RETURN DISTINCT e0 }`,
  ],
  [
    "what stands below counts too",
    count("ActionLine", "<PROJECT_ACTION_LINE", { withBelow: true }),
    "COUNT { MATCH (n)<-[:PART_OF*0..]-(b0:ActionLine) MATCH (b0)<-[:ADVANCES]-(e1) RETURN DISTINCT e1 }",
  ],
  [
    "nothing stands below a record of a kind without parents",
    count("Country", "<PROJECT_COUNTRY", { withBelow: true }),
    "COUNT { MATCH (n)<-[:LOCATED_IN]-(e0) }",
  ],
  ["no tag can count", count("Project", "PROJECT_ACTION_LINE", { basis: 4 }), "0"],
])("%s", (_name, text, expected) => {
  expect(text).toBe(line(expected));
});
