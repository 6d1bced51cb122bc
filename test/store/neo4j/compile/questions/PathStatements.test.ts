import { describe, expect, it } from "vitest";
import type { PathRequest } from "../../../../../src/model/requests.ts";
import { wsisModel } from "../../../../../src/model/wsisModel.ts";
import { PathStatements, typesOf } from "../../../../../src/store/neo4j/compile/questions/PathStatements.ts";
import { line } from "../compiling.ts";

const request: PathRequest = {
  from: "Sdg:3",
  to: "Country:KEN",
  maxLength: 4,
  limit: 3,
  links: ["PROJECT_SDG", "PROJECT_COUNTRY"],
};
const types = "LOCATED_IN|SERVES_GOAL";
const through = (kinds: readonly string[], onlyModel = true) =>
  new PathStatements(wsisModel, { ...request, kinds }, onlyModel);

const degree = (node: string) => `COUNT { (${node})-->() } + COUNT { (${node})<--() }`;
const cost = (node: string) => `1000 * log(${degree(node)}) / log(2)`;
const told = (node: string) => `[labels(${node}), ${node}.key, ${degree(node)}]`;

/** Ways of two steps over a project. */
const twoSteps = (from: string, to: string, kept = "") =>
  `MATCH (${from})-[r0:${types}]-(x0:Project)-[r1:${types}]-(${to}) WHERE x0 <> s AND x0 <> t${to === "v" ? " AND x0 <> v" : ""}
   WITH [[[type(r0), startNode(r0) = ${from}], [type(r1), startNode(r1) = x0]], [${told("x0")}]] AS found, 0.0 + ${cost("x0")} AS cost${kept}`;

const ends = "MATCH (s), (t) WHERE elementId(s) = $start AND elementId(t) = $goal";

it("the types of links are named once each", () => {
  expect(typesOf(wsisModel, ["FINDING_DOCUMENT", "LINKAGE_DOCUMENT", "none"])).toEqual(["STATED_IN"]);
  expect(new Set(typesOf(wsisModel)).size).toBe(typesOf(wsisModel).length);
});

describe("a path question", () => {
  it("first finds its ends, what joins them, and whether all relationships are the model's", () => {
    const text = PathStatements.direct(wsisModel, ["Sdg", "Country"], request.links);
    expect(text).toMatch(
      /^MATCH \(s:Sdg \{ key: \$from \}\), \(t:Country \{ key: \$to \}\) RETURN elementId\(s\) AS start, /,
    );
    expect(text).toContain(`COLLECT { MATCH (s)-[r:${types}]-(t) RETURN [type(r), startNode(r) = s] } AS direct`);
    for (const type of typesOf(wsisModel)) expect(text).toContain(`COUNT { ()-[:${type}]->() }`);
    expect(text).toMatch(/ = COUNT \{ \(\)-->\(\) \} AS onlyModel$/);
  });

  it("of a short length lists the cheapest paths, and the least cost of the others", () => {
    expect(through(["Project"]).short(2)).toBe(
      line(`${ends} CALL (s, t) { ${twoSteps("s", "t")} RETURN found, cost ORDER BY cost LIMIT $most + 1 }
            WITH collect(found) AS paths, collect(cost) AS costs RETURN paths[..$most] AS paths, costs[$most] AS rest`),
    );
  });

  it("of a greater length works out the least costs from both ends, then lists what leads through the best nodes", () => {
    const least = (end: string) =>
      `MATCH (${end})-[:${types}]-(x:Project) WHERE x <> s AND x <> t WITH DISTINCT x, s, t, 0.0 AS f
       WITH x, f + ${cost("x")} AS f, s, t ORDER BY f MATCH (x)-[:${types}]-(v:Project) WHERE v <> s AND v <> t
       WITH v, x, f ORDER BY f WITH v, collect([f, x])[..3] AS best`;
    expect(through(["Project"]).ofLength(4)).toBe(
      line(`${ends}
            CALL (*) { ${least("s")} RETURN v, best AS near, null AS far UNION ALL ${least("t")} RETURN v, null AS near, best AS far }
            WITH s, t, v, collect(near)[0] AS near, collect(far)[0] AS far WHERE near IS NOT NULL AND far IS NOT NULL
            WITH s, t, v, ${cost("v")} AS own, near[0][0] AS near0, far[0][0] AS far0,
            reduce(least = null, a IN near | reduce(so = least, b IN far | CASE WHEN a[1] <> b[1] AND (so IS NULL OR a[0] + b[0] < so) THEN a[0] + b[0] ELSE so END)) AS both
            WITH s, t, v, own, near0, far0, own + both AS total WHERE total IS NOT NULL ORDER BY total LIMIT $most + 1
            WITH s, t, collect([v, own, near0, far0, total]) AS found
            WITH s, t, found[..$most] AS middle, found[$most][4] AS rest
            UNWIND middle AS one WITH s, t, rest, one[0] AS v, one[1] AS own, one[2] AS near0, one[3] AS far0
            RETURN collect([${told("v")},
            COLLECT { ${twoSteps("s", "v", ", rest, own, far0")} WHERE rest IS NULL OR cost <= rest - own - far0 + 4 RETURN found },
            COLLECT { ${twoSteps("t", "v", ", rest, own, near0")} WHERE rest IS NULL OR cost <= rest - own - near0 + 4 RETURN found }]) AS through, max(rest) AS rest`),
    );
  });

  it("goes over kinds of the model alone, and counts the model's relationships where there are others", () => {
    const text = through(["Project", 'zqzq"]'], false).short(3);
    expect(text).not.toContain("zqzq");
    expect(text).toContain("-(x1:Project)-");
    expect(text).toContain(`COUNT { (x0)-[:${typesOf(wsisModel).join("|")}]->() }`);
    expect(text).toContain("x0 <> s AND x0 <> t AND x1 <> x0 AND x1 <> s AND x1 <> t");
  });
});
