import { expect, it } from "vitest";
import { wsisModel } from "../../../../../src/model/wsisModel.ts";
import { compileSimilar, similarAnswer } from "../../../../../src/store/neo4j/compile/questions/compileSimilar.ts";
import { line, shown } from "../compiling.ts";

const similar = (id: string) => shown(compileSimilar(wsisModel, { id, limit: 3 })!);
const telling = (count: string) => `WITH s, COUNT { ${count} } AS held WHERE held > 1 AND held < total`;

/** How a node shared over one link scores, and what is told of it. */
const oneLink = (type: string) => {
  const [there, back] = [`MATCH (n)-[:${type}]->(s)`, `MATCH (s)<-[:${type}]-(o)`];
  const held = telling(`(s)<-[:${type}]-(x)`);
  return {
    scores: `${there} WITH s ${held} WITH s, log(1.0 * total / held) AS score ${back} RETURN o, score`,
    shares: `COLLECT { ${there} ${back} WITH s ${held} RETURN [s.key, held] }`,
  };
};

it("similar nodes are scored over each link, and cut before what they share is told", () => {
  const [line1, document] = [oneLink("ABOUT"), oneLink("STATED_IN")];
  const narrow = (text: string) =>
    text
      .replaceAll("(s)<-[:STATED_IN]-(o)", "(s)<-[:STATED_IN]-(o:Finding)")
      .replaceAll("(s)<-[:STATED_IN]-(x)", "(s)<-[:STATED_IN]-(x:Finding)");
  expect(similar("Finding:f1")).toBe(
    narrow(
      line(`MATCH (n:Finding { key: "f1" }) WITH n, COUNT { (:Finding) } AS total
            CALL (*) { CALL (*) { ${line1.scores} UNION ALL ${document.scores} }
              WITH o, sum(score) AS score WHERE o <> n RETURN o ORDER BY round(score / log(2), 6) DESC, o.key LIMIT 3 }
            RETURN total, collect([o.key, [${line1.shares}, ${document.shares}]]) AS found`),
    ),
  );
});

it("over two links a node is shared once, however many ways lead to it", () => {
  expect(similar("Country:KEN")).toContain(
    line(`MATCH (n)<-[:LOCATED_IN]-()-[:ADVANCES]->(s) WITH DISTINCT s
          ${telling("MATCH (s)<-[:ADVANCES]-()-[:LOCATED_IN]->(x) RETURN DISTINCT x")}
          WITH s, log(1.0 * total / held) AS score MATCH (s)<-[:ADVANCES]-()-[:LOCATED_IN]->(o) WITH DISTINCT o, s, score RETURN o, score`),
  );
});

it("nothing is similar to what has no links", () => {
  expect(compileSimilar(wsisModel, { id: "Label:Sdg.3.fr", limit: 3 })).toBeNull();
  expect(similarAnswer(wsisModel, { id: "Label:Sdg.3.fr", limit: 3 }, null)).toEqual({ nodes: [] });
});

it("the answer adds up bits, the likest first, and tells the rarest of what is shared first", () => {
  const found = {
    total: 8,
    found: [
      ["b", [[["C1", 4]], []]],
      ["a", [[["C1", 4]], [["d", 2]]]],
    ],
  };
  expect(similarAnswer(wsisModel, { id: "Finding:f1", limit: 3 }, found)).toEqual({
    nodes: [
      {
        id: "Finding:a",
        score: 3,
        shared: [
          { link: "FINDING_DOCUMENT", reverse: false, id: "Document:d", sharedBy: 2 },
          { link: "FINDING_ACTION_LINE", reverse: false, id: "ActionLine:C1", sharedBy: 4 },
        ],
      },
      {
        id: "Finding:b",
        score: 1,
        shared: [{ link: "FINDING_ACTION_LINE", reverse: false, id: "ActionLine:C1", sharedBy: 4 }],
      },
    ],
  });
});
