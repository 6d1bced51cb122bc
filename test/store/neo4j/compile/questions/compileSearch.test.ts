import { expect, it } from "vitest";
import type { SearchRequest } from "../../../../../src/model/requests.ts";
import { wsisModel } from "../../../../../src/model/wsisModel.ts";
import { compileSearch, searchAnswer } from "../../../../../src/store/neo4j/compile/questions/compileSearch.ts";
import { SummaryShape } from "../../../../../src/store/neo4j/shape/SummaryShape.ts";
import { line, shown } from "../compiling.ts";

const request = (rest: Partial<SearchRequest> = {}): SearchRequest => ({
  terms: ["health", "educ"],
  kinds: ["Project", "Session"],
  limit: 2,
  ...rest,
});

/** The text without what it brings of the records of each kind. */
function search(rest?: Partial<SearchRequest>): string {
  const shapes = wsisModel.kinds.map((kind) => `WHEN "${kind.name}" THEN ${new SummaryShape(kind).node}`).join(" ");
  return shown(compileSearch(wsisModel, request(rest))!).replace(shapes, "…");
}

const kind = '[l IN labels(n) WHERE l IN ["Project","Session"]][0]';
const wanted = '[" health "," educ"]';
const words = `CASE WHEN all(t IN ${wanted} WHERE n.titleText CONTAINS t OR n.bodyText CONTAINS t) THEN 3 * size([t IN ${wanted} WHERE n.titleText CONTAINS t]) + size([t IN ${wanted} WHERE n.bodyText CONTAINS t]) ELSE 0 END`;
const text = (head: string, beyond = "", ranks = `[${words}]`) =>
  line(`${head} WITH n, ${kind} AS kind WHERE kind IS NOT NULL
        WITH n, kind, kind + ":" + n.key AS id
        WITH n, kind, id, reduce(best = 0, r IN ${ranks} | CASE WHEN r > best THEN r ELSE best END) AS rank WHERE rank > 0
        WITH collect({ kind: kind, node: n, id: id, rank: rank }) AS found
        CALL (*) { UNWIND found AS hit WITH hit.kind AS kind, hit.node AS n, hit.id AS id, hit.rank AS rank${beyond}
          ORDER BY rank DESC, id LIMIT 3 RETURN collect([kind, rank, CASE kind … END]) AS hits }
        CALL (*) { UNWIND found AS hit WITH hit.kind AS kind, count(*) AS held RETURN collect([kind, held]) AS kinds }
        RETURN hits, kinds`);
const indexed = 'CALL db.index.fulltext.queryNodes("wsis_text", "+health +educ*") YIELD node AS n WITH n';

it("a search looks again at what the index finds, and ranks it", () => {
  expect(search()).toBe(text(indexed));
});

it("a search goes on behind a hit, and counts all hits", () => {
  expect(search({ after: { rank: 3, id: "Project:x" } })).toBe(
    text(indexed, ' WHERE rank < 3 OR rank = 3 AND id > "Project:x"'),
  );
});

it("a search for a term that the index cuts looks at every node", () => {
  expect(search({ terms: ["x".repeat(201)] })).toMatch(/^MATCH \(n\) WITH n, /);
});

it("a search finds what is called so, and what is named, beside what holds the words", () => {
  const found = search({
    names: ["=healtheduc"],
    named: [
      { id: "Sdg:3", rank: 6 },
      { id: "Sdg:4", rank: 6 },
      { id: "Robot:r", rank: 6 },
    ],
  });
  expect(found).toBe(
    text(
      `CALL (*) { CALL db.index.fulltext.queryNodes("wsis_text", "(+health +educ*) titleText:=healtheduc") YIELD node AS n WITH n RETURN n
       UNION MATCH (n:Sdg) WHERE n.key IN ["3","4"] RETURN n }`,
      "",
      `[${words}, CASE WHEN any(t IN [" =healtheduc "] WHERE n.titleText CONTAINS t) THEN 1000000 ELSE 0 END] + [m IN [["Sdg:3",6],["Sdg:4",6],["Robot:r",6]] WHERE m[0] = id | toInteger(m[1])]`,
    ),
  );
});

it("a search for nothing asks nothing, and finds nothing", () => {
  expect(compileSearch(wsisModel, request({ terms: [] }))).toBeNull();
  expect(searchAnswer(wsisModel, request(), null)).toEqual({
    hits: [],
    records: [],
    hasNext: false,
    totalCount: 0,
    kinds: [],
  });
});

it("the answer brings the records of its hits, and counts those of each kind, the most first", () => {
  const hit = (of: string, key: string, rank: number) => [of, rank, [key, `${key} by name`, [], true]];
  const found = {
    hits: [hit("Project", "a", 4), hit("Session", "s", 3), hit("Project", "b", 3)],
    kinds: [
      ["Session", 1],
      ["Project", 2],
      ["Event", 1],
    ],
  };
  const answer = searchAnswer(wsisModel, request(), found);
  expect(answer).toMatchObject({
    hits: [
      { id: "Project:a", rank: 4 },
      { id: "Session:s", rank: 3 },
    ],
    hasNext: true,
    totalCount: 4,
  });
  expect(answer.records?.map(({ name }) => name)).toEqual(["a by name", "s by name"]);
  expect(answer.kinds.map(({ key, count }) => `${key} ${count}`)).toEqual(["Project 2", "Event 1", "Session 1"]);
});
