import { existsSync, readdirSync, readFileSync, writeFileSync } from "node:fs";
import { beforeAll, describe, expect, it } from "vitest";
import { type Api, createApi } from "../../../src/api/createApi.ts";
import { importFolder } from "../../../src/import/importFolder.ts";
import { EVERYTHING } from "../../../src/model/filter/combine.ts";
import type { Filter, Walk } from "../../../src/model/filter/Filter.ts";
import type { SelectRequest } from "../../../src/model/requests.ts";
import { wsisModel } from "../../../src/model/wsisModel.ts";
import { openNeo4jStore } from "../../../src/store/neo4j/openNeo4jStore.ts";
import type { GraphReader, GraphStore } from "../../../src/store/port.ts";
import { roundedAnswer } from "../../support/roundedAnswer.ts";
import { testNeo4j } from "../../support/testNeo4j.ts";

interface Statement {
  readonly text: string;
  readonly values: Record<string, unknown>;
}

const server = testNeo4j();
let store: GraphStore;
let api: Api;
let sent: Statement[] = [];

beforeAll(async () => {
  store = await openNeo4jStore({
    model: wsisModel,
    uri: server.uri,
    onStatement: (text, values) => sent.push({ text, values }),
  });
  await importFolder({ store, folder: "seed", actor: "seed" });
  api = createApi({ store });
  return () => store.close();
});

/** The statements of an operation, without those that ask for the revision. */
async function statementsOf(query: string, variables: Record<string, unknown> = {}): Promise<Statement[]> {
  return sentBy(async () => {
    const { errors } = await api.execute({ query, variables });
    expect(errors).toBeUndefined();
  });
}

async function sentBy(work: () => Promise<unknown>): Promise<Statement[]> {
  sent = [];
  await work();
  return sent.filter(({ text }) => !text.startsWith("OPTIONAL MATCH (log") && !text.includes(" AS class"));
}

const walkFrom = (ids: readonly string[], filter: Filter = EVERYTHING): Walk => ({
  kind: "Project",
  start: { op: "ids", ids },
  steps: [
    { link: "PROJECT_STAKEHOLDER", reverse: false, kind: "Stakeholder", filter: EVERYTHING, basis: 3 },
    { link: "PROJECT_STAKEHOLDER", reverse: true, kind: "Project", filter, basis: 3 },
    { link: "PROJECT_SDG", reverse: false, kind: "Sdg", filter: EVERYTHING, basis: 7 },
  ],
});
const runBy = (ids: readonly string[]): Filter => ({
  op: "reached",
  walk: { ...walkFrom(ids), steps: walkFrom(ids).steps.slice(0, 2) },
});
const ordered = (ids: readonly string[], from?: string): SelectRequest => ({
  set: {
    kind: "Project",
    filter: { op: "ids", ids },
    basis: 3,
    ...(from !== undefined && { from: { link: "PROJECT_COUNTRY", reverse: true, ids: [from] } }),
  },
  orderBy: [
    {
      count: { link: "PROJECT_SDG", reverse: false, filter: EVERYTHING, basis: 7, withBelow: false },
      descending: true,
    },
  ],
  page: { limit: 20, backward: false },
  count: false,
});

/** Questions that go over links, asked of some records. */
const explorations: Record<string, (reader: GraphReader, ids: readonly string[]) => Promise<unknown>> = {
  walks: (reader, ids) => reader.walk([{ walk: walkFrom(ids), limit: 20 }]),
  "a filter by a walk": (reader, ids) =>
    reader.select([{ ...ordered([]), set: { kind: "Project", filter: runBy(ids), basis: 3 }, orderBy: [] }]),
  "a walk through a filter by a walk": (reader, ids) => reader.walk([{ walk: walkFrom(ids, runBy(ids)), limit: 20 }]),
  overlaps: (reader, ids) => reader.overlaps([{ kind: "Project", sets: [{ op: "ids", ids }, runBy(ids)] }]),
  neighbours: (reader, ids) => reader.neighbours(ids.map((id) => ({ id, limit: 20 }))),
  edges: (reader, ids) => reader.edges(ids),
  "similar records": (reader, ids) => reader.similar(ids.slice(0, 50).map((id) => ({ id, limit: 5 }))),
  "ids that were deleted": (reader, ids) => reader.retired(ids),
  "an order by counts": (reader, ids) => reader.select([ordered(ids)]),
  "an order by counts of many nested sets": (reader, ids) =>
    reader.select(ids.map((id) => ordered(["Project:none"], id.replace(/^.*:/, "Country:")))),
};

describe("the number of statements", () => {
  const nested = `query ($first: Int!) { projects(first: $first, where: { stakeholders: { some: { countries: { exists: true }, types: { exists: true } } }, prizeEntries: { some: { prizeCategories: { exists: true } } }, actionLines: { exists: true }, sdgs: { exists: true, basis: [IMPLIED] } }) {
    totalCount
    facets(by: [SDG, REGION]) { missing { count } buckets { key count node { id name } } }
    nodes {
      title
      actionLines { totalCount nodes { code projects(first: 5) { totalCount nodes { title countries { totalCount } } } } }
      stakeholders(first: 4) { nodes { name countries { nodes { name } } } facets(by: [STAKEHOLDER_TYPE]) { buckets { key count } } }
      sdgs(basis: [DECLARED, IMPLIED]) { nodes { number } }
      prizeEntries { nodes { year category { name } } }
    }
  } }`;

  it("follows from an operation's shape, not from its rows", async () => {
    const counts: number[] = [];
    const rows: number[] = [];
    for (const first of [1, 10, 250]) {
      const statements = await statementsOf(nested, { first });
      counts.push(statements.length);
      const lengths = statements.flatMap(({ values }) => Object.values(values).map((value) => [value].flat().length));
      rows.push(Math.max(...lengths));
    }
    expect(counts).toEqual([counts[0], counts[0], counts[0]]);
    expect(rows[2]).toBeGreaterThanOrEqual(1000);
  });

  it("is one for a page and all pages below it, and it asks for what is shown alone", async () => {
    const query = `query ($first: Int!, $deep: Boolean!) {
      projects(first: $first, where: { stakeholders: { exists: true } }) { nodes {
        ...named
        stakeholders(first: 2) { edges { node { name countries { nodes { iso3 region { code } } } } } pageInfo { hasNextPage } }
        lines: actionLines(basis: [DECLARED]) { nodes { code linkages(first: 1) @include(if: $deep) { nodes { id } } } }
        ... on Project { targets: sdgTargets(orderBy: [{ field: ID, descending: true }]) { nodes { code } } }
      } }
    }
    fragment named on Project { title sdgs { nodes { ...goal } } }
    fragment goal on Sdg { number color }`;
    for (const first of [1, 10, 250]) {
      const statements = await statementsOf(query, { first, deep: false });
      expect(statements).toHaveLength(1);
      expect(statements[0]?.text).toContain("n.color");
      expect(statements[0]?.text).not.toMatch(/n\.(summary|roles|recordName)/);
    }
    // Tags of action lines count below them too, and are asked of all lines of the page at once.
    expect(await statementsOf(query, { first: 10, deep: true })).toHaveLength(2);
  });

  it.each(Object.entries(explorations))("of %s is the same for 1, 10 and 1,000 records", async (_name, explore) => {
    const [one, ten, thousand] = await readIds();
    const counts: number[] = [];
    for (const ids of [one, ten, thousand] as string[][]) {
      const reader = await store.reader();
      counts.push((await sentBy(() => explore(reader, ids))).length);
    }
    expect(counts).toEqual([counts[0], counts[0], counts[0]]);
    expect(counts[0]).toBeLessThanOrEqual(2);
  });

  it("of paths is one for links between the ends, and one to three for each length beyond", async () => {
    for (const [maxLength, limit] of [
      [1, 10],
      [2, 1],
      [4, 1],
      [4, 250],
    ] as const) {
      const reader = await store.reader();
      const statements = await sentBy(() => reader.paths({ from: "Sdg:3", to: "Country:KEN", maxLength, limit }));
      expect(statements.length).toBeLessThanOrEqual(1 + 3 * (maxLength - 1));
    }
  });
});

describe("a string of a caller", () => {
  it("is a value of a statement, and never in its text", async () => {
    const mark = `zqzq'"\`\\$}) DETACH DELETE n //`;
    const statements = await statementsOf(
      `query ($text: String!, $keys: [String!], $ids: [ID!]!, $who: [ID!]!) {
        nodes(ids: $ids) { id }
        search(query: $text) { totalCount }
        projects(where: { or: [{ text: $text }, { ids: $ids }, { stakeholders: { none: $keys, some: { ids: $who } } }] }, orderBy: [{ field: TITLE }]) {
          totalCount
          facets(by: [STAKEHOLDER]) { buckets { key } }
          crossTab(rows: YEAR, columns: STATUS) { total }
          nodes { id }
        }
      }`,
      { text: mark, keys: [mark], ids: [`Project:${mark}`], who: [`Stakeholder:${mark}`] },
    );
    expect(statements.length).toBeGreaterThan(4);
    expect(statements.some(({ values }) => JSON.stringify(values).includes("zqzq"))).toBe(true);
    for (const { text } of statements) expect(text).not.toMatch(/zqzq/i);
  });

  it("is a value of what goes over links, too", async () => {
    const mark = `zqzq'"\`\\$}) DETACH DELETE n //`;
    const reader = await store.reader();
    const statements = await sentBy(async () => {
      for (const explore of Object.values(explorations)) await explore(reader, [`Project:${mark}`]);
      const kinds = ["Country", mark];
      await reader.paths({
        from: "Sdg:3",
        to: "Country:KEN",
        maxLength: 2,
        limit: 9,
        kinds,
        links: ["PROJECT_SDG", mark],
      });
      await reader.paths({ from: "Sdg:3", to: `Project:${mark}`, maxLength: 2, limit: 9 });
    });
    expect(statements.length).toBeGreaterThan(8);
    for (const { text } of statements) expect(text).not.toMatch(/zqzq/i);
  });
});

/** Ids of one, ten and a thousand records, as many as there are. */
async function readIds(): Promise<string[][]> {
  const reader = await store.reader();
  const page = { limit: 1000, backward: false };
  const set = (kind: string) => ({ kind, filter: EVERYTHING, basis: 3 });
  const answers = await reader.select(
    ["Project", "Stakeholder", "SdgTarget", "Country"].map((kind) => ({
      set: set(kind),
      orderBy: [],
      page,
      count: false,
    })),
  );
  const ids = answers.flatMap(({ rows }) => rows.map(({ id }) => id));
  return [1, 10, 1000].map((count) => ids.slice(0, count));
}

/** Operators of a plan with their details, depth first. */
interface Plan {
  readonly operatorType: string;
  readonly arguments: { readonly Details?: string };
  readonly children: readonly Plan[];
}

function operators(plan: Plan): string[] {
  return [`${plan.operatorType} ${plan.arguments.Details ?? ""}`, ...plan.children.flatMap(operators)];
}

/** The operators of a statement's plan that look at every node of a kind. */
async function scansOf({ text, values }: Statement): Promise<string[]> {
  const { summary } = await server.driver.executeQuery(`EXPLAIN ${text}`, values);
  return operators(summary.plan as unknown as Plan).filter((operator) => /^(AllNodes|NodeByLabel)Scan/.test(operator));
}

describe("the plan of what an index can find", () => {
  const questions: Record<string, string> = {
    "records by id": '{ nodes(ids: ["Project:none", "Sdg:3"]) { id } }',
    "a filter by ids": '{ projects(where: { ids: ["Project:none"] }) { totalCount } }',
    "a filter by keys of linked nodes": '{ projects(where: { countries: { any: ["KEN"] } }) { totalCount } }',
    "facets of such a set":
      '{ projects(where: { countries: { any: ["KEN"] } }) { facets(by: [SDG]) { buckets { key } } } }',
    "a filter two steps away":
      '{ projects(where: { stakeholders: { some: { countries: { any: ["KEN"] } } } }) { totalCount nodes { id } } }',
    "a text in a filter": '{ projects(where: { text: "health" }) { totalCount } }',
    search: '{ search(query: "health educ") { totalCount nodes { id } } }',
    "the first page": "{ projects(first: 5) { nodes { id } } }",
    "the last page": "{ projects(last: 5) { nodes { id } } }",
    "a page in the order of a property": "{ projects(first: 5, orderBy: [{ field: TITLE }]) { nodes { id } } }",
    "a page in descending order of a number":
      "{ projects(first: 5, orderBy: [{ field: YEAR_START, descending: true }]) { nodes { id } } }",
    "links of a record": '{ node(id: "Country:KEN") { ... on Country { projects { totalCount nodes { id } } } } }',
  };

  it.each(Object.entries(questions))("of %s scans no kind", async (_name, query) => {
    const statements = await statementsOf(query);
    expect(statements.length).toBeGreaterThan(0);
    for (const statement of statements)
      expect([statement.text, await scansOf(statement)]).toEqual([statement.text, []]);
  });

  it.each(Object.entries(explorations))("of %s scans no kind", async (_name, explore) => {
    const reader = await store.reader();
    const statements = await sentBy(() => explore(reader, ["Project:none", "Project:neither"]));
    expect(statements.length).toBeGreaterThan(0);
    for (const statement of statements)
      expect([statement.text, await scansOf(statement)]).toEqual([statement.text, []]);
  });

  it("of paths scans no kind", async () => {
    const reader = await store.reader();
    const request = { from: "Sdg:3", to: "Country:KEN", maxLength: 3, limit: 250 };
    for (const statement of await sentBy(() => reader.paths(request)))
      expect([statement.text, await scansOf(statement)]).toEqual([statement.text, []]);
  });

  it.each([
    ["by key", "{ projects(first: 5) { nodes { id } } }"],
    ["by title", "{ projects(first: 5, orderBy: [{ field: TITLE }]) { nodes { id } } }"],
  ])("of a page %s takes the index's order and sorts no more than ties", async (_name, query) => {
    for (const { text, values } of await statementsOf(query)) {
      const { summary } = await server.driver.executeQuery(`EXPLAIN ${text}`, values);
      const sorts = operators(summary.plan as unknown as Plan).filter((operator) => /^(Sort|Top)/.test(operator));
      // What has no value of the first key is sorted by id: an index finds it, in no order.
      expect(sorts.length).toBeLessThanOrEqual(query.includes("orderBy") ? 1 : 0);
    }
  });
});

const how =
  "GOLDEN=write npx vitest run test/store/neo4j/statements.test.ts writes all of them: read the difference before you commit it";

describe("the Cypher of queries/", () => {
  const files = readdirSync("queries").filter((name) => name.endsWith(".graphql"));

  it.each(files)("%s is as it stands beside it, and answers what every store does", async (file) => {
    const query = readFileSync(`queries/${file}`, "utf8");
    let data: unknown;
    const statements = await sentBy(async () => {
      const answer = await api.execute({ query });
      expect(answer.errors).toBeUndefined();
      data = answer.data;
    });
    expect(roundedAnswer(data)).toEqual(
      JSON.parse(readFileSync(`queries/${file.replace(".graphql", ".json")}`, "utf8")),
    );
    const text = `${statements.map(written).sort().join("\n\n")}\n`;
    const golden = `queries/${file.replace(".graphql", ".cypher")}`;
    if (process.env.GOLDEN === "write") writeFileSync(golden, text);
    expect(existsSync(golden), `${golden} is missing; ${how}`).toBe(true);
    expect(readFileSync(golden, "utf8"), `${golden} says otherwise; ${how}`).toBe(text);
  });
});

/** A statement as a reader of Cypher would want it: a clause a line, its parameters before it. */
function written({ text, values }: Statement): string {
  // Neo4j numbers its nodes anew in each database.
  const plain = (value: unknown) => JSON.stringify(value).replaceAll(/"\d+:[-\da-f]{36}:\d+"/g, '"an element id"');
  const named = Object.entries(values).map(([name, value]) => `// $${name}: ${shortened(plain(value))}`);
  const clauses = text.replaceAll(
    / (?=(OPTIONAL MATCH|(?<!OPTIONAL )MATCH|WITH|UNWIND|RETURN|CALL|WHERE|ORDER BY|LIMIT|UNION)\b)/g,
    "\n",
  );
  return `${[...named, clauses].join("\n")};`;
}

function shortened(json: string): string {
  return json.length <= 400 ? json : `${json.slice(0, 400)}… (${json.length} characters)`;
}
