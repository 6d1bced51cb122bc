import { describe, expect, it } from "vitest";
import type { OrderKey, PageRequest, SelectRequest } from "../../../../../src/model/requests.ts";
import { PageCompiler } from "../../../../../src/store/neo4j/compile/questions/PageCompiler.ts";
import { filterOf, line, type SetInput, setOf, shownWithin } from "../compiling.ts";

const title: OrderKey = { property: "title", descending: false };
const summary: OrderKey = { property: "summary", descending: false };
const partners: OrderKey = {
  count: {
    link: "PROJECT_STAKEHOLDER",
    reverse: false,
    filter: filterOf("Stakeholder", {}),
    basis: 3,
    withBelow: false,
  },
  descending: true,
};

interface PageInput {
  readonly orderBy?: readonly OrderKey[];
  readonly page?: Partial<PageRequest>;
  readonly set?: SetInput;
  readonly below?: SelectRequest["below"];
}

function page({ orderBy = [], page: wanted, set, below }: PageInput = {}): string {
  const request = {
    set: setOf("Project", set),
    orderBy,
    page: { limit: 2, backward: false, ...wanted },
    count: false,
    fields: [],
    ...(below && { below }),
  };
  return shownWithin((scope) => new PageCompiler(scope, request).whole());
}

const noOutside = "false AS outsideBefore, false AS outsideAfter";

describe("a page", () => {
  it("by id takes the order of the index of keys, one row more than wanted", () => {
    expect(page()).toBe(
      line(`MATCH (n:Project) WHERE n.key >= "" WITH n ORDER BY n.key LIMIT 3
            RETURN collect([[], [n.key]]) AS present, [] AS missing, ${noOutside}`),
    );
  });

  it("by an indexed property has what has a value, and behind it what has none", () => {
    expect(page({ orderBy: [title] })).toBe(
      line(`CALL (*) { MATCH (n:Project) WHERE n.titleSort >= "" WITH n ORDER BY n.titleSort, n.key LIMIT 3
              RETURN collect([[n.titleSort], [n.key]]) AS present }
            CALL (*) { MATCH (n:Project) WHERE n.titleSort = false WITH n ORDER BY n.key LIMIT 3
              RETURN collect([[n.titleSort], [n.key]]) AS missing }
            RETURN present, missing, ${noOutside}`),
    );
  });

  it("by a property without an index is one list", () => {
    expect(page({ orderBy: [summary] })).toBe(
      line(`MATCH (n:Project) WITH n ORDER BY n.summarySort = false, n.summarySort, n.key LIMIT 3
            RETURN collect([[n.summarySort], [n.key]]) AS present, [] AS missing, ${noOutside}`),
    );
  });

  it("by a count counts for each member of the set", () => {
    expect(page({ orderBy: [partners, title], set: { where: { verified: true } } })).toBe(
      line(`MATCH (n:Project) WHERE n.verified = true WITH n, COUNT { MATCH (n)-[:RUN_BY]->(e1) } AS k0
            WITH n, k0 ORDER BY k0 DESC, n.titleSort = false, n.titleSort, n.key LIMIT 3
            RETURN collect([[k0, n.titleSort], [n.key]]) AS present, [] AS missing, ${noOutside}`),
    );
  });

  it("of a set that starts somewhere uses no index, as the set is small", () => {
    expect(page({ orderBy: [title], set: { from: ["<PROJECT_COUNTRY", "Country:KEN"] } })).toBe(
      line(`UNWIND ["KEN"] AS startKey MATCH (s:Country { key: startKey }) MATCH (s)<-[:LOCATED_IN]-(n) WITH DISTINCT n
            WITH n ORDER BY n.titleSort = false, n.titleSort, n.key LIMIT 3
            RETURN collect([[n.titleSort], [n.key]]) AS present, [] AS missing, ${noOutside}`),
    );
  });

  it("that starts after a position tells whether there is anything before", () => {
    expect(page({ orderBy: [title], page: { after: { values: ["b"], id: "Project:x" } } })).toBe(
      line(`CALL (*) { MATCH (n:Project) WHERE n.titleSort >= "" AND n.titleSort >= "b" AND (n.titleSort > "b" OR n.key > "x")
              WITH n ORDER BY n.titleSort, n.key LIMIT 3 RETURN collect([[n.titleSort], [n.key]]) AS present }
            CALL (*) { MATCH (n:Project) WHERE n.titleSort = false WITH n ORDER BY n.key LIMIT 3
              RETURN collect([[n.titleSort], [n.key]]) AS missing }
            CALL (*) { CALL (*) {
                MATCH (n:Project) WHERE n.titleSort >= "" AND NOT (n.titleSort >= "b" AND (n.titleSort > "b" OR n.key > "x")) RETURN n LIMIT 1
                UNION ALL MATCH (n:Project) WHERE n.titleSort = false AND false RETURN n LIMIT 1 }
              RETURN count(n) > 0 AS outsideBefore }
            RETURN present, missing, outsideBefore, false AS outsideAfter`),
    );
  });

  it("that ends before a position goes back from it, and tells whether there is anything after", () => {
    const before = { values: [3], id: "Project:x" };
    expect(page({ orderBy: [partners], page: { backward: true, before } })).toBe(
      line(`CALL (*) { MATCH (n:Project) WITH n, COUNT { MATCH (n)-[:RUN_BY]->(e1) } AS k0 WHERE (k0 > 3 OR k0 = 3 AND n.key < "x")
              WITH n, k0 ORDER BY k0, n.key DESC LIMIT 3 RETURN collect([[k0], [n.key]]) AS present }
            CALL (*) { CALL (*) {
                MATCH (n:Project) WITH n, COUNT { MATCH (n)-[:RUN_BY]->(e1) } AS k0 WHERE NOT ((k0 > 3 OR k0 = 3 AND n.key < "x")) RETURN n LIMIT 1 }
              RETURN count(n) > 0 AS outsideAfter }
            RETURN present, [] AS missing, false AS outsideBefore, outsideAfter`),
    );
  });

  it("brings the pages below each of its rows, each with its own order and limit", () => {
    const inner = {
      set: setOf("Region"),
      orderBy: [],
      page: { limit: 4, backward: true },
      count: false,
      fields: ["name"],
    };
    const countries: SelectRequest = {
      set: setOf("Country", { where: { verified: true } }),
      orderBy: [{ property: "name", descending: true }],
      page: { limit: 1, backward: false },
      count: false,
      fields: [],
      below: [{ link: "COUNTRY_REGION", reverse: false, request: inner }],
    };
    const sdgs = {
      set: setOf("Sdg"),
      orderBy: [],
      page: { limit: 9, backward: false },
      count: false,
      fields: ["color"],
    };
    const below = [
      { link: "PROJECT_COUNTRY", reverse: false, request: countries },
      { link: "PROJECT_SDG", reverse: false, request: sdgs },
    ];
    expect(page({ below })).toBe(
      line(`MATCH (n:Project) WHERE n.key >= "" WITH n ORDER BY n.key LIMIT 3
            WITH n AS s0, [[], [n.key]] AS u1
            RETURN collect(u1 + [[
              COLLECT { MATCH (s0)-[:LOCATED_IN]->(n) WHERE n.verified = true WITH DISTINCT n
                WITH n ORDER BY n.nameSort = false, n.nameSort DESC, n.key LIMIT 2
                WITH n AS s2, [[n.nameSort], [n.key]] AS u3
                RETURN u3 + [[COLLECT { MATCH (s2)-[:IN_REGION]->(n) WITH DISTINCT n
                  WITH n ORDER BY n.key DESC LIMIT 5 RETURN [[], [n.key, n.name]] }]] },
              COLLECT { MATCH (s0)-[:SERVES_GOAL]->(n) WITH DISTINCT n WITH n ORDER BY n.key LIMIT 10
                RETURN [[], [n.key, n.color]] }]]) AS present, [] AS missing, ${noOutside}`).replaceAll(
        /\[\[ COLLECT/g,
        "[[COLLECT",
      ),
    );
  });
});

it("no page is compiled where none is asked for", () => {
  const request = { set: setOf("Project"), orderBy: [], count: true };
  expect(() => shownWithin((scope) => new PageCompiler(scope, request).whole())).toThrow(RangeError);
});
