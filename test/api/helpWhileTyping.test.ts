import { beforeAll, describe, expect, it } from "vitest";
import { type Api, createApi } from "../../src/api/createApi.ts";
import { seededStore } from "../support/seededStore.ts";

let api: Api;
beforeAll(async () => {
  api = createApi({ store: await seededStore() });
});

const ask = async (query: string, variables = {}) => {
  const { data, errors } = await api.execute({ query, variables });
  if (errors) throw errors[0]?.originalError ?? errors[0];
  return JSON.parse(JSON.stringify(data));
};

describe("a facet", () => {
  it("stands in natural order where that is asked for, and by count where not", async () => {
    const { sessions, projects } = await ask(`{
      sessions { byCount: facets(by: [YEAR]) { buckets { key count } } byKey: facets(by: [YEAR, ACTION_LINE], order: KEY) { buckets { key count } } }
      projects { facets(by: [PRIZE_STATUS], order: KEY) { buckets { key } } }
    }`);
    const keys = (facet: { buckets: { key: string }[] }) => facet.buckets.map(({ key }) => key);
    const [years, lines] = sessions.byKey;
    expect(keys(years)).toEqual(keys(sessions.byCount[0]).sort());
    expect(keys(years)).not.toEqual(keys(sessions.byCount[0]));
    expect(keys(lines).slice(0, 3)).toEqual(["C1", "C2", "C3"]);
    expect(keys(lines).at(-1)).toBe("C11");
    expect(keys(projects.facets[0])).toEqual(["SUBMITTED", "NOMINATED", "CHAMPION", "WINNER"]);
  });

  it("says which filter field its dimension belongs to, and of what type its doors are", async () => {
    const { projects, search } = await ask(`{
      projects { facets(by: [REGION, STAKEHOLDER_TYPE]) { filterField missing { whereType } buckets { whereType where } } crossTab(rows: REGION, columns: SDG) { whereType } }
      search(query: "health", first: 0) { totalCount nodes { id } facets { filterField buckets { whereType } } }
    }`);
    expect(projects.facets.map(({ filterField }: { filterField: string }) => filterField)).toEqual([
      "regions",
      "stakeholderTypes",
    ]);
    expect(projects.facets[0]).toMatchObject({
      missing: { whereType: "ProjectFilter" },
      buckets: [{ whereType: "ProjectFilter" }, {}, {}, {}, {}, {}],
    });
    expect(projects.crossTab.whereType).toBe("ProjectFilter");
    expect(search.facets[0].filterField).toBe("kinds");
    expect(search.facets[0].buckets[0]).toEqual({ whereType: "search" });
    expect(search).toMatchObject({ nodes: [] });
    expect(search.totalCount).toBeGreaterThan(10);
  });
});

it("a page of none counts alone", async () => {
  const { projects, countries } = await ask(
    "{ projects(first: 0) { totalCount nodes { id } pageInfo { hasNextPage endCursor } } countries(first: 1) { nodes { projects(first: 0) { totalCount nodes { id } } } } }",
  );
  expect(projects).toEqual({ totalCount: 580, nodes: [], pageInfo: { hasNextPage: true, endCursor: null } });
  expect(countries.nodes[0].projects.nodes).toEqual([]);
});

it("every kind has a look-up by key", async () => {
  const fields = Object.keys(api.schema.getQueryType()!.getFields());
  for (const kind of [
    "project",
    "country",
    "stakeholder",
    "event",
    "session",
    "document",
    "milestone",
    "prizeEntry",
    "prizeCategory",
    "finding",
    "linkage",
    "region",
    "label",
    "actionLine",
    "sdg",
    "sdgTarget",
  ])
    expect(fields).toContain(kind);
  expect(
    await ask(
      '{ country(key: "ken") { name } stakeholder(key: "ITU") { id } region(key: "AFR") { name } project(key: "nope") { id } }',
    ),
  ).toEqual({
    country: { name: "Kenya" },
    stakeholder: { id: "Stakeholder:itu" },
    region: { name: "Africa" },
    project: null,
  });
});

it("kinds that are listed whole are sets too", async () => {
  const { sdgSet, actionLineSet } = await ask(`{
    sdgSet(where: { projects: { exists: true } }, first: 2, orderBy: [{ field: NAME }]) { totalCount nodes { number } }
    actionLineSet(where: { parents: { any: ["C7"] } }) { totalCount facets(by: [STAKEHOLDER], first: 1) { totalBuckets } }
  }`);
  expect(sdgSet).toMatchObject({ totalCount: 17, nodes: [{ number: 7 }, {}] });
  expect(actionLineSet.totalCount).toBe(8);
});

describe("the matrix", () => {
  it("has dense counts of all that its cells count, and doors of rows, columns and cells", async () => {
    const { matrix } = await ask(`{ matrix {
      rows { code } columns { key } cells { projects declared sessions prizes linkages where }
      counts declared sessions prizes linkages
      cell: where(row: "C3", column: "4") row: where(row: "c3") all: where
    } }`);
    for (const [field, dense] of [
      ["projects", "counts"],
      ["declared"],
      ["sessions"],
      ["prizes"],
      ["linkages"],
    ] as const)
      expect(matrix[dense ?? field].flat()).toEqual(matrix.cells.map((cell: Record<string, number>) => cell[field]));
    const at = matrix.rows.findIndex(({ code }: { code: string }) => code === "C3") * 17 + 3;
    expect(matrix.cell).toEqual(matrix.cells[at].where);
    expect(matrix.all).toEqual({});
    const { projects } = await ask("query ($where: ProjectFilter) { projects(where: $where) { totalCount } }", {
      where: matrix.cell,
    });
    expect(projects.totalCount).toBe(matrix.cells[at].projects);
    expect(matrix.row).toEqual({ actionLines: { any: ["C3"], basis: ["DECLARED", "SUGGESTED"] } });
    await expect(ask('{ matrix { where(row: "C99") } }')).rejects.toMatchObject({ path: "row" });
  });
});

describe("what is true or false, a place and a scope", () => {
  it("can be filtered and counted by", async () => {
    const { sdgTargets, countries, findings, events } = await ask(`{
      sdgTargets(where: { ictIndicator: { any: ["true"] } }) { totalCount }
      countries { facets(by: [CEPT_MEMBER, ITU_MEMBER]) { missing { count } buckets { key count } } }
      findings(where: { scopes: { exists: true } }) { totalCount facets(by: [SCOPE]) { totalBuckets } }
      events(where: { places: { exists: true } }) { totalCount facets(by: [PLACE], first: 1) { buckets { key count } } }
    }`);
    expect(sdgTargets.totalCount).toBe(6);
    expect(countries.facets[0].buckets).toContainEqual({ key: "true", count: 46 });
    expect(findings.facets[0].totalBuckets).toBeGreaterThan(0);
    expect(events.facets[0].buckets[0].count).toBeGreaterThan(1);
  });
});

describe("the descriptions", () => {
  const description = (type: string, field: string) => {
    const of = api.schema.getType(type);
    return of && "getFields" in of ? of.getFields()[field]?.description : undefined;
  };

  it("of filter fields list their keys, or say where they are listed", () => {
    expect(description("ProjectFilter", "statuses")).toContain(
      "Keys: `PLANNED`, `ONGOING`, `COMPLETED`, `DISCONTINUED`.",
    );
    expect(description("ProjectFilter", "countries")).toContain("`countries` lists them");
    expect(description("ProjectFilter", "unCommissions")).toContain("of type `UN_COMMISSION`");
    for (const kind of ["Project", "Session", "Stakeholder", "Finding"]) {
      const of = api.schema.getType(`${kind}Filter`);
      const fields = of && "getFields" in of ? Object.values(of.getFields()) : [];
      const bare = fields.filter(
        ({ description: says }) => !/[Kk]ey|list|matches|hold|Whether|Words|Whole|walk/.test(says ?? ""),
      );
      expect(bare.map(({ name }) => name)).toEqual([]);
    }
  });

  it("of dimensions name their filter field", () => {
    const dimensions = api.schema.getType("ProjectDimension");
    const values = dimensions && "getValues" in dimensions ? dimensions.getValues() : [];
    for (const { description: says } of values) expect(says).toMatch(/Filter field: `\w+`\./);
  });
});
