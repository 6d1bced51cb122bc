import { describe, expect, it } from "vitest";
import { createApi } from "../../src/api/createApi.ts";
import { wsisModel } from "../../src/model/wsisModel.ts";
import { graphReader, storeOver } from "../support/graphReader.ts";
import { smallGraph } from "../support/smallGraph.ts";

const api = createApi({ store: storeOver(wsisModel, graphReader(wsisModel, smallGraph)) });

// biome-ignore lint/suspicious/noExplicitAny: answers are compared as a client sees them
async function ask(query: string, variables: Record<string, unknown> = {}): Promise<any> {
  const { data, errors } = await api.execute({ query, variables });
  if (errors) throw errors[0]?.originalError ?? errors[0];
  return data;
}

const keys = (connection: { nodes: { key: string }[] }) => connection.nodes.map((node) => node.key);

describe("look-ups", () => {
  it("find one thing by id, code or number", async () => {
    const data = await ask(`{
      node(id: "Country:KEN") { __typename name }
      actionLine(code: "C7-EHEA") { code parent { code } }
      sdg(number: 3) { number targets { nodes { code } } }
      sdgTarget(code: "3.8") { sdg { number } }
    }`);
    expect(data).toEqual({
      node: { __typename: "Country", name: "Kenya" },
      actionLine: { code: "C7-EHEA", parent: { code: "C7" } },
      sdg: { number: 3, targets: { nodes: [{ code: "3.8" }] } },
      sdgTarget: { sdg: { number: 3 } },
    });
  });

  it("are null for what does not exist", async () => {
    const data = await ask(
      `{ node(id: "nonsense") { id } actionLine(code: "C99") { code } sdg(number: 99) { number } sdgTarget(code: "9.z") { code } nodes(ids: ["Sdg:3", "Sdg:99"]) { key } }`,
    );
    expect(data).toEqual({ node: null, actionLine: null, sdg: null, sdgTarget: null, nodes: [{ key: "3" }, null] });
  });

  it("list the whole framework in natural order", async () => {
    const { actionLines, sdgs } = await ask("{ actionLines { code } sdgs { number } }");
    expect(actionLines.map((line: { code: string }) => line.code)).toEqual(["C1", "C2", "C7", "C7-EHEA", "C7-ELEA"]);
    expect(sdgs).toEqual([{ number: 3 }, { number: 4 }]);
  });
});

describe("links", () => {
  it("C7 leads to the projects of its sub-lines, and has no parent", async () => {
    const { actionLine } = await ask(
      `{ actionLine(code: "C7") { parent { code } subLines { nodes { key } } projects { nodes { key } } } }`,
    );
    expect(actionLine.parent).toBeNull();
    expect(keys(actionLine.subLines)).toEqual(["C7-EHEA", "C7-ELEA"]);
    expect(keys(actionLine.projects)).toEqual(["apps", "clinic", "school"]);
  });

  it("a goal leads to the projects of its targets, under the basis asked for", async () => {
    const { sdg } = await ask(
      `{ sdg(number: 3) { all: projects { nodes { key } } declared: projects(basis: [DECLARED]) { nodes { key } } implied: projects(basis: [IMPLIED]) { nodes { key } } } }`,
    );
    expect(keys(sdg.all)).toEqual(["clinic", "portal", "school"]);
    expect(keys(sdg.declared)).toEqual(["school"]);
    expect(keys(sdg.implied)).toEqual(["clinic", "school"]);
  });

  it("tags say their basis, confidence and reason", async () => {
    const { node } = await ask(
      `{ node(id: "Project:clinic") { ... on Project { tags { kind key basis confidence because node { name } } suggested: tags(basis: [SUGGESTED]) { key } } } }`,
    );
    expect(node.tags).toContainEqual({
      kind: "SdgTarget",
      key: "3.8",
      basis: "SUGGESTED",
      confidence: "high",
      because: "says so",
      node: { name: "Health coverage for all" },
    });
    expect(node.suggested).toEqual([{ key: "3.8" }]);
  });

  it("figures say whether they are lower bounds", async () => {
    const { node } = await ask(
      `{ node(id: "Event:forum-2016") { ... on Event { participantCount { value atLeast } countryCount { value atLeast } sessionCount { value } } } }`,
    );
    expect(node).toEqual({
      participantCount: { value: 1800, atLeast: true },
      countryCount: { value: 150, atLeast: false },
      sessionCount: null,
    });
  });
});

describe("connections", () => {
  it("page forward and backward by the cursors of an order", async () => {
    const query = `query ($first: Int, $after: String, $last: Int, $before: String) {
      projects(orderBy: [{ field: YEAR_START, descending: true }], first: $first, after: $after, last: $last, before: $before) {
        nodes { key } pageInfo { hasNextPage hasPreviousPage startCursor endCursor } totalCount } }`;
    const one = (await ask(query, { first: 2 })).projects;
    expect(keys(one)).toEqual(["school", "clinic"]);
    expect(one.pageInfo).toMatchObject({ hasNextPage: true, hasPreviousPage: false });
    const two = (await ask(query, { first: 2, after: one.pageInfo.endCursor })).projects;
    expect(keys(two)).toEqual(["portal", "apps"]);
    const three = (await ask(query, { first: 2, after: two.pageInfo.endCursor })).projects;
    expect(keys(three)).toEqual(["bare"]);
    expect(three.pageInfo).toMatchObject({ hasNextPage: false, hasPreviousPage: true });
    const back = (await ask(query, { last: 2, before: three.pageInfo.startCursor })).projects;
    expect(keys(back)).toEqual(["portal", "apps"]);
    expect(back.totalCount).toBe(5);
  });

  it("refuse a cursor of another question", async () => {
    const { projects } = await ask("{ projects(first: 1) { pageInfo { endCursor } } }");
    const after = projects.pageInfo.endCursor;
    const other = ask(
      `query ($after: String) { projects(after: $after, where: { years: { from: 2016 } }) { nodes { key } } }`,
      { after },
    );
    await expect(other).rejects.toMatchObject({ code: "BAD_USER_INPUT", path: "after" });
    await expect(ask(`{ projects(after: "junk") { nodes { key } } }`)).rejects.toMatchObject({ path: "after" });
  });

  it("refuse both directions at once and pages out of bounds", async () => {
    await expect(ask("{ projects(first: 1, last: 1) { nodes { key } } }")).rejects.toMatchObject({ path: "last" });
    await expect(ask("{ projects(first: 251) { nodes { key } } }")).rejects.toMatchObject({ path: "first" });
    await expect(ask("{ projects(last: 0) { nodes { key } } }")).rejects.toMatchObject({ path: "last" });
  });

  it("refuse an unknown framework key with a suggestion, and an empty basis", async () => {
    await expect(
      ask(`{ projects(where: { actionLines: { any: ["C7-EHEB"] } }) { totalCount } }`),
    ).rejects.toMatchObject({
      code: "BAD_USER_INPUT",
      path: "where.actionLines.any[0]",
      message: expect.stringContaining("C7-EHEA"),
    });
    await expect(ask("{ projects(basis: []) { totalCount } }")).rejects.toMatchObject({ path: "basis" });
  });

  it("a bare C7 counts in the group, and is missing among the leaves", async () => {
    const { projects } = await ask(
      `{ projects { facets(by: [ACTION_LINE, ACTION_LINE_GROUP]) { totalBuckets missing { count where } buckets { key count where } } } }`,
    );
    const [leaves, groups] = projects.facets;
    expect(leaves.buckets.map((bucket: { key: string; count: number }) => [bucket.key, bucket.count])).toEqual([
      ["C7-EHEA", 2],
      ["C1", 1],
      ["C7-ELEA", 1],
      ["C2", 0],
    ]);
    expect(leaves.missing.count).toBe(2);
    expect(groups.buckets[0]).toMatchObject({ key: "C7", count: 3 });
    expect(groups.missing.count).toBe(1);
  });

  it("disjunctive facets leave out their own field", async () => {
    const query = `query ($mode: FacetMode) { projects(where: { actionLines: { any: ["C1"] }, and: [{ actionLines: { none: ["C2"] } }, { years: { from: 2015 } }] }) {
      facets(by: [ACTION_LINE], mode: $mode) { buckets { key count where } } } }`;
    const counts = async (mode: string) =>
      Object.fromEntries(
        (await ask(query, { mode })).projects.facets[0].buckets.map((b: { key: string; count: number }) => [
          b.key,
          b.count,
        ]),
      );
    expect(await counts("CONJUNCTIVE")).toMatchObject({ C1: 1, "C7-EHEA": 0 });
    expect(await counts("DISJUNCTIVE")).toMatchObject({ C1: 1, "C7-EHEA": 2, "C7-ELEA": 1 });
  });

  it("cross-tabs give shares, and null where there is nothing to share", async () => {
    const { projects } = await ask(
      `{ projects { crossTab(rows: ACTION_LINE, columns: REGION, measure: SHARE_OF_ROW) { total rows { key count } columns { key } counts values rowMissing { count } columnMissing { count } where(row: "C7-EHEA", column: "AFR") } } }`,
    );
    const { crossTab } = projects;
    expect(crossTab.total).toBe(5);
    expect(crossTab.rows.map((row: { key: string }) => row.key)).toEqual(["C1", "C2", "C7-EHEA", "C7-ELEA"]);
    expect(crossTab.counts).toEqual([
      [0, 0],
      [0, 0],
      [2, 0],
      [1, 0],
    ]);
    expect(crossTab.values).toEqual([
      [0, 0],
      [null, null],
      [1, 0],
      [1, 0],
    ]);
    expect(crossTab.columnMissing.count).toBe(2);
    const { projects: opened } = await ask("query ($where: ProjectFilter) { projects(where: $where) { totalCount } }", {
      where: crossTab.where,
    });
    expect(opened.totalCount).toBe(2);
  });

  it("cross-tabs measure what is more than chance, and say null where nothing can be said", async () => {
    const table = async (measure: string) =>
      (await ask(`{ projects { crossTab(rows: ACTION_LINE, columns: SDG, measure: ${measure}) { values } } }`)).projects
        .crossTab.values;
    // Of five projects, C1 has one, C7-EHEA two, C7-ELEA one and C2 none; goal 3 has three, goal 4 one.
    expect(await table("EXPECTED")).toEqual([
      [3 / 5, 1 / 5],
      [0, 0],
      [6 / 5, 2 / 5],
      [3 / 5, 1 / 5],
    ]);
    expect(await table("LIFT")).toEqual([
      [5 / 3, 0],
      [null, null],
      [10 / 6, 5 / 2],
      [5 / 3, 5],
    ]);
    expect(await table("JACCARD")).toEqual([
      [1 / 3, 0],
      [0, 0],
      [2 / 3, 1 / 2],
      [1 / 3, 1],
    ]);
    const close = (values: (number | null)[][]) =>
      values.map((row) => row.map((value) => value && Math.round(value * 1e9) / 1e9));
    expect(close(await table("P_VALUE"))).toEqual([
      [0.6, 1],
      [null, null],
      [0.3, 0.4],
      [0.6, 0.2],
    ]);
    expect(close(await table("Q_VALUE"))).toEqual([
      [0.72, 1],
      [null, null],
      [0.72, 0.72],
      [0.72, 0.72],
    ]);
  });

  it("a cross-tab refuses the door of a key that it does not show", async () => {
    await expect(
      ask(`{ projects { crossTab(rows: REGION, columns: YEAR) { where(row: "XXX") } } }`),
    ).rejects.toMatchObject({ path: "row" });
  });
});

describe("matrix", () => {
  it("counts what is official, done, declared, discussed and awarded", async () => {
    const { matrix } = await ask(`{ matrix { rows { code } counts official
      cell(actionLine: "C7-EHEA", column: "3") { status projects declared sessions prizes linkages official { key rationale } }
      open: cells(status: [OFFICIAL_ONLY]) { actionLine { code } column { key } } } }`);
    expect(matrix.rows.map((row: { code: string }) => row.code)).toEqual(["C1", "C2", "C7-EHEA", "C7-ELEA"]);
    expect(matrix.counts).toEqual([
      [1, 0],
      [0, 0],
      [2, 1],
      [1, 1],
    ]);
    expect(matrix.cell).toEqual({
      status: "OFFICIAL_ACTIVE",
      projects: 2,
      declared: 1,
      sessions: 1,
      prizes: 2,
      linkages: 2,
      official: [
        { key: "C7-EHEA-3", rationale: "C7-EHEA serves 3" },
        { key: "C7-EHEA-3.8", rationale: "C7-EHEA serves 3.8" },
      ],
    });
    expect(matrix.open).toEqual([{ actionLine: { code: "C1" }, column: { key: "4" } }]);
  });

  it("restricts projects and their prizes alone", async () => {
    const { matrix } = await ask(
      `{ matrix(where: { countries: { any: ["KEN"] } }) { cell(actionLine: "C7-EHEA", column: "3") { projects prizes sessions linkages where prizesWhere } } }`,
    );
    expect(matrix.cell).toMatchObject({ projects: 1, prizes: 1, sessions: 1, linkages: 2 });
    const opened = await ask(
      `query ($projects: ProjectFilter, $prizes: PrizeEntryFilter) { projects(where: $projects) { totalCount } prizeEntries(where: $prizes) { totalCount } }`,
      { projects: matrix.cell.where, prizes: matrix.cell.prizesWhere },
    );
    expect(opened).toEqual({ projects: { totalCount: 1 }, prizeEntries: { totalCount: 1 } });
  });

  it("refuses to count implied goals", async () => {
    await expect(ask("{ matrix(basis: [IMPLIED]) { counts } }")).rejects.toMatchObject({ path: "basis" });
  });
});

describe("search", () => {
  it("ranks titles before summaries, over all kinds, and pages", async () => {
    const query = `query ($after: String) { search(query: "health", first: 3, after: $after) {
      totalCount edges { rank node { id } } pageInfo { hasNextPage endCursor } facets { buckets { key count } } } }`;
    const { search } = await ask(query);
    expect(search.totalCount).toBe(9);
    expect(search.edges.map(({ rank }: { rank: number }) => rank)).toEqual([1000, 1000, 3]);
    const next = (await ask(query, { after: search.pageInfo.endCursor })).search;
    expect(next.edges.map((edge: { node: { id: string } }) => edge.node.id)).not.toContain(search.edges[2].node.id);
    const counted = search.facets[0].buckets.reduce((sum: number, bucket: { count: number }) => sum + bucket.count, 0);
    expect(counted).toBe(9);
  });
});

describe("timeline", () => {
  it("knows partial dates, and what was only planned", async () => {
    const { timeline } = await ask(
      `{ timeline(from: "2003-12-11", to: "2025-02-03", kinds: [SUMMIT, REVIEW_EVENT, PREPARATORY_PHASE]) { date title kind tookPlace node { id } } }`,
    );
    expect(timeline.map((entry: { date: string; tookPlace: boolean }) => [entry.date, entry.tookPlace])).toEqual([
      ["2003-12-10", true],
      ["2015", null],
      ["2025-02", false],
    ]);
    expect((await ask(`{ timeline(from: "2003-12-13", kinds: [REVIEW_EVENT]) { title } }`)).timeline).toEqual([
      { title: "Review" },
    ]);
  });

  it("refuses what is no date", async () => {
    await expect(ask(`{ timeline(from: "2015-02-30") { title } }`)).rejects.toThrow(/2015-02-30/);
  });
});

describe("verified", () => {
  it("stands on every node, and can be filtered by", async () => {
    const { projects } = await ask("{ projects(where: { verified: false }) { nodes { key verified sources } } }");
    expect(projects.nodes).toEqual([{ key: "portal", verified: false, sources: ["made up for tests"] }]);
  });
});
