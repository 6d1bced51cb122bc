import { describe, expect, it } from "vitest";
import { createApi } from "../../../src/api/createApi.ts";
import type { FilterInput } from "../../../src/model/filter/Filter.ts";
import { wsisModel } from "../../../src/model/wsisModel.ts";
import { openEmbeddedStore } from "../../../src/store/embedded/openEmbeddedStore.ts";
import { record } from "../../support/record.ts";
import { smallGraph } from "../../support/smallGraph.ts";

const entry = (key: string, project: string, year: number, status: string, category?: string) =>
  record(
    `PrizeEntry:${key}`,
    key,
    { name: key, year, status },
    { PRIZE_ENTRY_PROJECT: [project], ...(category && { PRIZE_ENTRY_CATEGORY: [category] }) },
  );

const store = await openEmbeddedStore({ model: wsisModel });
await store.apply({
  actor: "test",
  upserts: [
    ...smallGraph.filter(({ kind }) => kind !== "PrizeEntry" && kind !== "Project"),
    record("PrizeCategory:C1", "Health", { name: "Health" }),
    ...["once", "twice", "later", "never"].map((key) => record(`Project:${key}`, key)),
    entry("a", "once", 2023, "WINNER", "C1"),
    // Won another year than the one it was nominated in.
    entry("b", "twice", 2023, "NOMINATED"),
    entry("c", "twice", 2019, "WINNER", "C1"),
    entry("d", "later", 2024, "WINNER"),
  ],
});
const api = createApi({ store });

async function ask(query: string, variables = {}) {
  const { data, errors } = await api.execute({ query, variables });
  expect(errors).toBeUndefined();
  return data as Record<string, unknown>;
}

async function found(where: FilterInput): Promise<string[]> {
  const answer = await ask("query ($where: ProjectFilter) { projects(where: $where) { nodes { key } } }", { where });
  return (answer.projects as { nodes: { key: string }[] }).nodes.map(({ key }) => key);
}

interface TableAnswer {
  readonly rows: { key: string }[];
  readonly columns: { key: string }[];
  readonly counts: number[][];
  readonly rowTotals: number[];
  readonly won: FilterInput;
  readonly year: FilterInput;
}

const won = { prizeStatuses: { any: ["WINNER"] } };
const in2023 = { prizeYears: { from: 2023, to: 2023 } };

describe("conditions on prize entries", () => {
  it.each<[string, FilterInput, string[]]>([
    ["meet on one entry in one object", { ...won, ...in2023 }, ["once"]],
    ["may be met by two in an and", { and: [won, in2023] }, ["once", "twice"]],
    ["may be met by two in nested objects", { ...won, and: [in2023] }, ["once", "twice"]],
    ["meet three of them", { ...won, prizeYears: { from: 2019 }, prizeCategories: { any: ["C1"] } }, ["once", "twice"]],
    ["meet with a category that there is", { ...in2023, prizeCategories: { exists: true } }, ["once"]],
    ["want none among those that meet the rest", { ...in2023, prizeStatuses: { none: ["WINNER"] } }, ["twice"]],
    ["want nothing there among them", { ...won, prizeCategories: { exists: false } }, ["later"]],
    ["take each key of an all with the rest", { prizeStatuses: { all: ["WINNER", "NOMINATED"] }, ...in2023 }, []],
    ["take all of one field by any entries", { prizeStatuses: { all: ["WINNER", "NOMINATED"] } }, ["twice"]],
    ["meet in what is negated", { not: { ...won, ...in2023 } }, ["later", "never", "twice"]],
    ["may want nothing at all", { prizeStatuses: { none: ["WINNER"] }, prizeYears: { exists: false } }, ["never"]],
    ["match nothing where one of them can match nothing", { prizeStatuses: { any: [] }, ...in2023 }, []],
  ])("%s", async (_, where, keys) => {
    expect(await found(where)).toEqual(keys);
  });

  it("say which entry met them", async () => {
    const { projects } = await ask(
      `query ($where: ProjectFilter) { projects(where: $where) { edges { matchedVia { condition value node { id } } } } }`,
      { where: { and: [{ ...won, prizeYears: { from: 2000 } }], ids: ["Project:twice"] } },
    );
    const [{ matchedVia }] = (projects as { edges: { matchedVia: unknown[] }[] }).edges as [{ matchedVia: unknown[] }];
    expect(matchedVia).toEqual([
      { condition: "where.and[0].prizeStatuses", value: "WINNER", node: { id: "PrizeEntry:c" } },
      { condition: "where.and[0].prizeYears", value: "2019", node: { id: "PrizeEntry:c" } },
      { condition: "where.ids", value: "Project:twice", node: null },
    ]);
  });

  it("count together in a table, and its doors list what they counted", async () => {
    const table = `crossTab(rows: PRIZE_YEAR, columns: PRIZE_STATUS) {
      rows { key } columns { key } counts rowTotals columnTotals won: where(row: "2023", column: "WINNER") year: where(row: "2023") }`;
    for (const where of [{}, in2023, { prizeStatuses: { any: ["WINNER"] } }]) {
      const { projects } = (await ask(`query ($where: ProjectFilter) { projects(where: $where) { ${table} } }`, {
        where,
      })) as { projects: { crossTab: TableAnswer } };
      const { rows, columns, counts, rowTotals, won: door, year } = projects.crossTab;
      const [row, column] = [rows, columns].map((axis) => axis.map(({ key }) => key)) as [string[], string[]];
      const cell = counts[row.indexOf("2023")]?.[column.indexOf("WINNER")];
      expect((await found(door)).length).toBe(cell);
      expect((await found(year)).length).toBe(rowTotals[row.indexOf("2023")]);
      expect(cell).toBe(1);
    }
  });

  it("leave the buckets of a facet to any entry, as their doors do", async () => {
    for (const mode of ["CONJUNCTIVE", "DISJUNCTIVE"]) {
      const { projects } = (await ask(
        `query ($where: ProjectFilter) { projects(where: $where) { facets(by: [PRIZE_STATUS], mode: ${mode}) { buckets { key count where } missing { count where } } } }`,
        { where: { ...in2023, prizeStatuses: { any: ["WINNER", "NOMINATED"] } } },
      )) as { projects: { facets: { buckets: { count: number; where: FilterInput }[] }[] } };
      for (const { count, where } of projects.facets[0]!.buckets) expect((await found(where)).length).toBe(count);
    }
  });
});
