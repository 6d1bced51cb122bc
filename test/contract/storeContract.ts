import { afterEach, beforeEach, describe, expect, it } from "vitest";
import { createApi } from "../../src/api/createApi.ts";
import { createExporter } from "../../src/export/records/createExporter.ts";
import { basisMask } from "../../src/model/filter/basis.ts";
import { parseFilter } from "../../src/model/filter/parseFilter.ts";
import type { SearchAnswer, SelectAnswer, SelectRequest } from "../../src/model/requests.ts";
import { DEFAULT_BASIS } from "../../src/model/types.ts";
import { wsisModel } from "../../src/model/wsisModel.ts";
import type { GraphReader, GraphStore } from "../../src/store/port.ts";
import { record } from "../support/record.ts";
import { smallGraph } from "../support/smallGraph.ts";
import { explorations } from "./explorations.ts";
import { history } from "./history.ts";
import { past } from "./past.ts";
import { revival } from "./revival.ts";
import { workbench } from "./workbench.ts";

export interface StoreUnderTest {
  readonly name: string;
  /** An empty store, and how to be rid of it. */
  /** False for a store that reads what is committed, whichever reader asks. */
  readonly snapshots: boolean;
  readonly open: () => Promise<{ store: GraphStore; dispose: () => Promise<void> }>;
}

async function all<T>(items: AsyncIterable<T>): Promise<T[]> {
  const list: T[] = [];
  for await (const item of items) list.push(item);
  return list;
}

/** What every store must do, whatever it is made of. */
export function storeContract({ name, snapshots, open }: StoreUnderTest): void {
  describe(`${name} store`, () => {
    let store: GraphStore;
    let dispose: () => Promise<void>;
    beforeEach(async () => {
      ({ store, dispose } = await open());
    });
    afterEach(() => dispose());

    const projects = (
      reader: GraphReader,
      where: Record<string, unknown>,
      rest: Partial<SelectRequest> = {},
    ): SelectRequest => ({
      set: {
        kind: "Project",
        filter: parseFilter(
          { model: wsisModel, terms: (kind) => reader.terms(kind), basis: DEFAULT_BASIS },
          "Project",
          where,
        ),
        basis: basisMask(DEFAULT_BASIS),
      },
      orderBy: [],
      count: false,
      ...rest,
    });
    const keysOf = (answer: SelectAnswer | undefined) => answer?.rows.map(({ id }) => id.slice("Project:".length));
    const fill = () => store.apply({ actor: "tester", upserts: smallGraph });

    it("is empty at first, at revision 0", async () => {
      const reader = await store.reader();
      expect(reader.revision.sequence).toBe(0);
      expect(await reader.nodes(["Sdg:3"])).toEqual([null]);
      expect(await reader.select([projects(reader, {}, { count: true })])).toMatchObject([{ totalCount: 0, rows: [] }]);
    });

    it("gives nodes in the order asked for, null for what does not exist", async () => {
      await fill();
      const nodes = await (await store.reader()).nodes(["Sdg:4", "Sdg:99", "Country:KEN", "nonsense", "Sdg:4"]);
      expect(nodes.map((node) => node?.id ?? null)).toEqual(["Sdg:4", null, "Country:KEN", null, "Sdg:4"]);
    });

    it("numbers its changes without gaps, and does not count a batch that changes nothing", async () => {
      expect((await fill()).sequence).toBe(1);
      expect(await fill()).toEqual({ sequence: 1, changed: [], workSequence: 0 });
      const written = await store.apply({
        actor: "other",
        upserts: [record("Sdg:17", "Partnerships"), record("Sdg:3", "Good Health and Well-Being")],
      });
      expect(written).toMatchObject({ sequence: 2, changed: ["Sdg:17"] });
      const changes = await store.changes(0, 10);
      expect(changes.map(({ sequence, actor }) => [sequence, actor])).toEqual([
        [1, "tester"],
        [2, "other"],
      ]);
      expect(changes[1]?.upserted).toEqual(["Sdg:17"]);
      expect(Number.isNaN(Date.parse(changes[1]?.at ?? ""))).toBe(false);
      expect(await store.changes(1, 10)).toHaveLength(1);
      expect(await store.changes(0, 1)).toHaveLength(1);
    });

    it("shows a write to the next reader, and keeps it from the one before", async () => {
      await fill();
      const before = await store.reader();
      await store.apply({ actor: "tester", upserts: [record("Project:new", "New")], deletes: ["Project:bare"] });
      const after = await store.reader();
      const count = async (reader: GraphReader) =>
        (await reader.select([projects(reader, {}, { count: true })]))[0]?.totalCount;
      expect([await count(before), await count(after)]).toEqual([5, 5]);
      const seen = (await before.nodes(["Project:new", "Project:bare"])).map((node) => node?.key ?? null);
      if (snapshots) expect(seen).toEqual([null, "bare"]);
      expect((await after.nodes(["Project:new", "Project:bare"])).map((node) => node?.key ?? null)).toEqual([
        "new",
        null,
      ]);
      expect([before.revision.sequence, after.revision.sequence]).toEqual([1, 2]);
    });

    it("never uses the id of a deleted record again, and refuses the whole batch", async () => {
      await fill();
      await store.apply({ actor: "tester", upserts: [], deletes: ["Project:bare"] });
      const again = store.apply({
        actor: "tester",
        upserts: [record("Project:other", "Other"), record("Project:bare", "Bare")],
      });
      await expect(again).rejects.toMatchObject({ code: "CONFLICT", id: "Project:bare" });
      expect(await (await store.reader()).nodes(["Project:other"])).toEqual([null]);
      expect(await store.changes(0, 10)).toHaveLength(2);
    });

    it("gives back every record of a kind, by id, as it was written", async () => {
      await fill();
      const expected = smallGraph.filter(({ kind }) => kind === "Project").sort((a, b) => (a.id < b.id ? -1 : 1));
      expect(await all(store.records("Project"))).toEqual(expected);
    });

    it("pages both ways by positions, missing values last", async () => {
      await fill();
      const reader = await store.reader();
      const ask = async (page: SelectRequest["page"], descending = false) => {
        const orderBy = [{ property: "yearStart", descending }];
        return (await reader.select([projects(reader, {}, { orderBy, ...(page && { page }) })]))[0]!;
      };
      const first = await ask({ limit: 2, backward: false });
      expect(keysOf(first)).toEqual(["clinic", "portal"]);
      const second = await ask({ limit: 2, backward: false, after: first.rows[1]! });
      expect(keysOf(second)).toEqual(["school", "apps"]);
      expect([second.hasNext, second.hasPrevious]).toEqual([true, true]);
      expect(keysOf(await ask({ limit: 2, backward: true, before: second.rows[0]! }))).toEqual(["clinic", "portal"]);
      expect(keysOf(await ask({ limit: 9, backward: false }, true))).toEqual([
        "school",
        "clinic",
        "portal",
        "apps",
        "bare",
      ]);
    });

    it("starts a page after a record that is gone", async () => {
      await fill();
      const before = await store.reader();
      const page = { limit: 2, backward: false };
      const [one] = await before.select([projects(before, {}, { page })]);
      await store.apply({ actor: "tester", upserts: [], deletes: ["Project:bare"] });
      const after = await store.reader();
      const [two] = await after.select([
        projects(after, {}, { page: { ...page, after: one?.rows[1] as SelectAnswer["rows"][0] } }),
      ]);
      expect(keysOf(one)).toEqual(["apps", "bare"]);
      expect(keysOf(two)).toEqual(["clinic", "portal"]);
    });

    it("gives records without their links, and those of a page as far as they are wanted", async () => {
      await fill();
      const reader = await store.reader();
      const ids = ["Project:school", "Sdg:3", "Sdg:none"];
      const whole = (await reader.nodes(ids)).map((record) => record && { ...record, links: {} });
      const summaries = (await reader.summaries?.(ids)) ?? whole;
      expect(summaries.map((record) => record && { ...record, links: {} })).toEqual(whole);
      const { set, orderBy } = projects(reader, {});
      const page = { limit: 2, backward: false };
      const [all, some] = await reader.select([
        { set, orderBy, page, count: false },
        { set, orderBy, page, count: false, fields: ["title", "verified"] },
      ]);
      expect(some?.rows).toEqual(all?.rows);
      expect(some?.records?.map(({ id, properties: { title }, verified }) => ({ id, title, verified }))).toEqual(
        all?.records?.map(({ id, properties: { title }, verified }) => ({ id, title, verified })),
      );
    });

    it("answers a list of requests in its order", async () => {
      await fill();
      const reader = await store.reader();
      const wheres = [
        { countries: { any: ["RWA"] } },
        { countries: { exists: false } },
        { actionLines: { any: ["C7"] } },
      ];
      const answers = await reader.select(wheres.map((where) => projects(reader, where, { count: true })));
      expect(answers.map(({ totalCount }) => totalCount)).toEqual([2, 2, 3]);
      const set = projects(reader, {}).set;
      const facets = await reader.facets([
        { set, dimension: "REGION", first: 5 },
        { set, dimension: "YEAR", first: 1 },
      ]);
      expect(facets).toEqual([
        {
          buckets: [
            { key: "AFR", count: 2 },
            { key: "ARB", count: 1 },
          ],
          totalBuckets: 2,
          missing: 2,
        },
        { buckets: [{ key: "2015", count: 2 }], totalBuckets: 2, missing: 2 },
      ]);
      const [table] = await reader.crossTab([{ set, rows: "YEAR", columns: "REGION", rowsFirst: 5, columnsFirst: 5 }]);
      expect(table).toEqual({
        rows: [
          { key: "2015", count: 2 },
          { key: "2018", count: 1 },
        ],
        columns: [
          { key: "AFR", count: 2 },
          { key: "ARB", count: 1 },
        ],
        counts: [
          [1, 0],
          [1, 0],
        ],
        total: 5,
        rowMissing: 2,
        columnMissing: 2,
      });
      const [found] = await reader.search([{ terms: ["health"], kinds: ["Project", "Sdg"], limit: 1 }]);
      const { records, ...hits } = found as SearchAnswer;
      expect(records?.map(({ id }) => id) ?? ["Project:school"]).toEqual(["Project:school"]);
      expect(hits).toEqual({
        hits: [{ id: "Project:school", rank: 3 }],
        hasNext: true,
        totalCount: 3,
        kinds: [
          { key: "Project", count: 2 },
          { key: "Sdg", count: 1 },
        ],
      });
    });

    it("knows the terms of the framework in natural order, with their parents and classes", async () => {
      await fill();
      const reader = await store.reader();
      expect(reader.terms("ActionLine").map(({ key, parent }) => [key, parent])).toEqual([
        ["C1", null],
        ["C2", null],
        ["C7", null],
        ["C7-EHEA", "C7"],
        ["C7-ELEA", "C7"],
      ]);
      expect(reader.terms("Region").map((term) => [term.key, term.class])).toEqual([
        ["AFR", "ITU_REGION"],
        ["ARB", "ITU_REGION"],
        ["ECA", "UN_COMMISSION"],
      ]);
    });

    workbench(() => store);
    history(() => store);
    past(() => store);
    revival(() => store);
    explorations(() => store);

    it("exports what the API answers, a whole kind and a filter, in order", async () => {
      await fill();
      const api = createApi({ store });
      const exporter = createExporter(store, api);
      for (const asked of [
        {},
        { where: { not: { ids: ["Project:p1"] } }, orderBy: "-TITLE", basis: ["DECLARED", "IMPLIED"] },
      ]) {
        const { pieces } = await exporter({
          ...asked,
          connection: "projects",
          format: "jsonl",
          iriOf: (id) => id,
          address: "",
        });
        const lines = (await all(pieces)).join("").trimEnd().split("\n");
        const { data } = await api.execute({
          query: `query ($where: ProjectFilter, $basis: [TagBasis!] = [DECLARED, SUGGESTED]) {
            projects(where: $where, basis: $basis, first: 100${"orderBy" in asked ? ", orderBy: [{ field: TITLE, descending: true }]" : ""}) {
              nodes { id sdgs(basis: $basis) { nodes { id } } actionLines(basis: $basis) { nodes { id } } }
            }
          }`,
          variables: asked,
        });
        const { projects } = data as unknown as { projects: { nodes: Record<string, { nodes: { id: string }[] }>[] } };
        const ids = (list: readonly { id: string }[]) => list.map(({ id }) => id).sort();
        expect(
          lines
            .map((line) => JSON.parse(line) as Record<string, { id: string }[]>)
            .map(({ id, sdgs, actionLines }) => [id, ids(sdgs!), ids(actionLines!)]),
        ).toEqual(projects.nodes.map(({ id, sdgs, actionLines }) => [id, ids(sdgs!.nodes), ids(actionLines!.nodes)]));
        expect(lines.length).toBeGreaterThan(2);
      }
    });

    it("refuses to work once it is closed, and closes twice", async () => {
      await store.close();
      await store.close();
      await expect(store.reader()).rejects.toMatchObject({ code: "UNAVAILABLE" });
      await expect(store.apply({ actor: "x", upserts: [] })).rejects.toMatchObject({ code: "UNAVAILABLE" });
    });
  });
}
