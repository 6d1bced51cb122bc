import { beforeAll, describe, expect, it } from "vitest";
import { type Api, createApi } from "../../../src/api/createApi.ts";
import { seededStore } from "../../support/seededStore.ts";

let api: Api;
beforeAll(async () => {
  api = createApi({ store: await seededStore() });
});

const run = async (query: string) => JSON.parse(JSON.stringify(await api.execute({ query })));
const refusal = async (query: string) => (await api.execute({ query })).errors?.[0];

describe("a key that cannot be", () => {
  it.each([
    // Other names come before letters.
    ['projects(where: { countries: { any: ["South Korea"] } })', 'did you mean "KOR"?'],
    ['projects(where: { countries: { any: ["DR Congo"] } })', 'did you mean "COD"?'],
    ['projects(where: { countries: { any: ["Swaziland"] } })', 'did you mean "SWZ"?'],
    ['projects(where: { countries: { any: ["Burma"] } })', 'did you mean "MMR"?'],
    ['projects(where: { countries: { any: ["Holland"] } })', 'did you mean "NLD"?'],
    ['projects(where: { countries: { any: ["UK"] } })', 'did you mean "GBR"?'],
    ['projects(where: { countries: { any: ["UAE"] } })', 'did you mean "ARE"?'],
    ['projects(where: { countries: { any: ["KSA"] } })', 'did you mean "SAU"?'],
    ['projects(where: { countries: { any: ["BU"] } })', 'did you mean "MMR"?'],
    ['projects(where: { countries: { any: ["BUR"] } })', 'did you mean "MMR"?'],
    ['projects(where: { countries: { any: ["Kenya"] } })', 'did you mean "KEN"?'],
    ['projects(where: { countries: { any: ["Кения"] } })', 'did you mean "KEN"?'],
    ['projects(where: { countries: { any: ["Country:KEN"] } })', 'did you mean "KEN"?'],
    ['projects(where: { countries: { any: ["Keyna"] } })', 'did you mean "KEN"?'],
    ['projects(where: { countries: { any: ["Korea"] } })', 'did you mean "KOR" or "PRK"?'],
    ['projects(where: { sdgs: { any: ["SDG3"] } })', 'did you mean "3"?'],
    ['projects(where: { sdgs: { any: ["Gender equality"] } })', 'did you mean "5"?'],
    ['projects(where: { actionLines: { any: ["C7 e-health"] } })', 'did you mean "C7-EHEA"?'],
    ['projects(where: { actionLines: { any: ["ehealth"] } })', 'did you mean "C7-EHEA"?'],
    ['projects(where: { regions: { any: ["Africa"] } })', 'did you mean "AFR"?'],
    ['projects(where: { stakeholderTypes: { any: ["Civil society"] } })', 'did you mean "CIVIL_SOCIETY"?'],
    ['projects(where: { developmentGroups: { any: ["LDCs"] } })', 'did you mean "LDC"?'],
    // What belongs to another field.
    ['projects(where: { sdgs: { any: ["3.8"] } })', "sdgTargets takes it"],
    ['projects(where: { regions: { any: ["ECA"] } })', "unCommissions takes it"],
    ['projects(where: { unCommissions: { any: ["Africa"] } })', 'did you mean "ECA"?'],
    ['projects(where: { actionLines: { any: ["Kenya"] } })', 'countries takes "KEN"'],
    // Nothing rather than something silly.
    ['projects(where: { sdgs: { any: ["18"] } })', "expected one of 1, 2, 3,"],
    ['projects(where: { actionLines: { any: ["C12"] } })', "expected one of C1, C2,"],
    [
      'projects(where: { sdgTargets: { any: ["3.z"] } })',
      "expected one of 3.1, 3.2, 3.3, 3.4, 3.5, 3.6, 3.7, 3.8, 3.9, 3.a, 3.b, 3.c, 3.d",
    ],
    ['projects(where: { countries: { any: ["XXX"] } })', "expected a code of three capital letters"],
    // Everywhere else that keys and ids stand.
    ['projects(where: { stakeholders: { some: { countries: { any: ["Kenya"] } } } })', 'did you mean "KEN"?'],
    ['projects(where: { ids: ["al-shifa"] })', "as Project:al-shifa"],
    ['projects(where: { ids: ["Country:KEN"] })', "expected ids of projects"],
    ['countries(where: { ids: ["Country:Kenya"] })', 'did you mean "Country:KEN"?'],
    ['traverse(from: ["Sdg:99"], steps: [{ link: RUN_BY }])', "expected one of 1, 2, 3,"],
    ['traverse(from: ["Kenya"], steps: [{ link: RUN_BY }])', "as Country:KEN"],
    ['paths(from: "Sdg:99", to: "Sdg:3")', 'Unknown Sdg "99"'],
    ['neighbourhood(of: ["Country:Kenya"])', 'did you mean "Country:KEN"?'],
  ])("%s", async (field, right) => {
    const leaf = /^(?:projects|countries|traverse)/.test(field)
      ? "totalCount"
      : field.startsWith("paths")
        ? "length"
        : "truncated";
    const error = await refusal(`{ ${field} { ${leaf} } }`);
    expect(error?.message).toContain(right);
    expect(error?.originalError).toMatchObject({ code: "BAD_USER_INPUT" });
  });

  it.each([
    ["years", "projects(where: { years: { from: 2020, to: 2010 } }) { totalCount }", "where.years.to"],
    ["dates", 'timeline(from: "2020", to: "2010") { date }', "to"],
  ])("is an end before the beginning, of %s", async (_, field, path) => {
    expect((await refusal(`{ ${field} }`))?.originalError).toMatchObject({ code: "BAD_USER_INPUT", path });
  });

  it("is a row or a column that the matrix does not have", async () => {
    const cell = async (actionLine: string, column: string) =>
      (await refusal(`{ matrix { cell(actionLine: "${actionLine}", column: "${column}") { projects } } }`))?.message;
    expect(await cell("C7", "3")).toContain("C7-EHEA");
    expect(await cell("C1", "18")).toContain("expected one of 1, 2, 3,");
    expect(await cell("C1", "Gender equality")).toContain('did you mean "5"?');
  });
});

describe("a key that only the store knows", () => {
  it.each([
    ['projects(where: { stakeholders: { any: ["FAO"] } })', 'projects(where: { stakeholders: { any: ["fao"] } })'],
    [
      'sessions(where: { stakeholders: { all: ["UNESCO"] } })',
      'sessions(where: { stakeholders: { all: ["unesco"] } })',
    ],
    [
      'sessions(where: { formats: { any: ["Interactive session"] } })',
      'sessions(where: { formats: { any: ["Interactive Session"] } })',
    ],
    [
      'sessions(where: { events: { any: ["WSIS-FORUM-2017"] } })',
      'sessions(where: { events: { any: ["wsis-forum-2017"] } })',
    ],
    ['stakeholders(where: { ids: ["stakeholder:FAO"] })', 'stakeholders(where: { ids: ["Stakeholder:fao"] })'],
    [
      'projects(where: { countries: { any: ["ken"] }, statuses: { none: ["ongoing"] } })',
      'projects(where: { countries: { any: ["KEN"] }, statuses: { none: ["ONGOING"] } })',
    ],
    [
      'projects(where: { actionLines: { any: ["c7-ehea"] } })',
      'projects(where: { actionLines: { any: ["C7-EHEA"] } })',
    ],
    [
      'projects(where: { not: { stakeholders: { any: ["FAO"] } } })',
      'projects(where: { not: { stakeholders: { any: ["fao"] } } })',
    ],
    [
      'traverse(from: ["Stakeholder:FAO"], steps: [{ link: RUN_BY }])',
      'traverse(from: ["Stakeholder:fao"], steps: [{ link: RUN_BY }])',
    ],
  ])("is the same in any case: %s", async (one, other) => {
    const { data, errors, extensions } = await run(`{ one: ${one} { totalCount } other: ${other} { totalCount } }`);
    expect(errors).toBeUndefined();
    expect(data.one.totalCount).toBe(data.other.totalCount);
    expect(data.one.totalCount).toBeGreaterThan(0);
    expect(extensions).toBeUndefined();
  });

  it.each([
    [
      'projects(where: { stakeholders: { any: ["Foa"] } })',
      "where.stakeholders.any[0]",
      'There is no Stakeholder "Foa"',
    ],
    [
      'sessions(where: { stakeholders: { any: ["World Health Organization"] } })',
      "where.stakeholders.any[0]",
      'There is no Stakeholder "World Health Organization": did you mean "who"?',
    ],
    [
      'sessions(where: { events: { any: ["WSIS Forum 2017"] } })',
      "where.events.any[0]",
      'There is no Event "WSIS Forum 2017": did you mean "wsis-forum-2017"?',
    ],
    [
      'sessions(where: { formats: { any: ["Interactive sesion"] } })',
      "where.formats.any[0]",
      'No Session has "Interactive sesion" among its formats: did you mean "Interactive Session"?',
    ],
    ['projects(where: { ids: ["Project:nowhere"] })', "where.ids[0]", 'There is no Project "nowhere"'],
    [
      'traverse(from: ["Stakeholder:nobody"], steps: [{ link: RUN_BY }])',
      "from[0]",
      'There is no Stakeholder "nobody"',
    ],
  ])("is warned of where it does not exist: %s", async (field, path, message) => {
    const { data, extensions } = await run(`{ it: ${field} { totalCount } }`);
    expect(data.it.totalCount).toBe(0);
    expect(extensions.warnings).toEqual([{ path, message }]);
  });

  it("is warned of once, wherever it stands", async () => {
    const where = '(where: { stakeholders: { any: ["nobody"] } })';
    const { extensions } = await run(
      `{ a: projects${where} { totalCount facets(by: [SDG]) { totalBuckets } } b: projects${where} { nodes { id } } }`,
    );
    expect(extensions.warnings).toHaveLength(1);
  });

  it("meets a condition in any case", async () => {
    const { data } = await run(
      '{ projects(first: 1, where: { stakeholders: { any: ["FAO"] } }) { edges { matchedVia { node { id } } } } }',
    );
    expect(data.projects.edges[0].matchedVia).toEqual([{ node: { id: "Stakeholder:fao" } }]);
  });

  it("joins as paths and neighbourhoods do", async () => {
    const { data, extensions } = await run(
      '{ paths(from: "Stakeholder:FAO", to: "actionline:c7-eagr", first: 1) { length } neighbourhood(of: ["Stakeholder:FAO", "Project:nope"], limit: 2) { nodes { node { id } } } }',
    );
    expect(data.paths).toEqual([{ length: 1 }]);
    expect(data.neighbourhood.nodes[0]).toEqual({ node: { id: "Stakeholder:fao" } });
    expect(extensions.warnings).toEqual([{ path: "of[1]", message: 'There is no Project "nope"' }]);
  });
});

describe("a look-up", () => {
  it("finds a key in any case", async () => {
    const { data, extensions } = await run(
      '{ actionLine(code: "c2") { id } sdgTarget(code: "3.D") { id } node(id: "stakeholder:ITU") { id } nodes(ids: ["Country:ken"]) { id } }',
    );
    expect(Object.values(data).flat()).toEqual([
      { id: "ActionLine:C2" },
      { id: "SdgTarget:3.d" },
      { id: "Stakeholder:itu" },
      { id: "Country:KEN" },
    ]);
    expect(extensions).toBeUndefined();
  });

  it("that finds nothing is null, and warns", async () => {
    const { data, extensions } = await run(
      '{ sdg(number: 18) { id } actionLine(code: "e-health") { id } node(id: "Kenya") { id } nodes(ids: ["Project:a", "Project:b"]) { id } }',
    );
    expect(data).toEqual({ sdg: null, actionLine: null, node: null, nodes: [null, null] });
    expect(
      extensions.warnings.map(({ path, message }: { path: string; message: string }) => `${path}: ${message}`),
    ).toEqual([
      expect.stringContaining('number: Unknown Sdg "18": expected one of'),
      'code: Unknown ActionLine "e-health": did you mean "ActionLine:C7-EHEA"?',
      'id: "Kenya" is no id: expected kind, colon and key, as Country:KEN',
      'ids[0]: There is no Project "a"',
      'ids[1]: There is no Project "b"',
    ]);
  });
});
