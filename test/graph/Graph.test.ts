import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { Graph } from "../../src/graph/Graph.ts";
import { finish } from "../../src/graph/Work.ts";
import { basisMask } from "../../src/model/filter/basis.ts";
import { parseFilter } from "../../src/model/filter/parseFilter.ts";
import type { SetSpec } from "../../src/model/requests.ts";
import type { Basis, NodeRecord } from "../../src/model/types.ts";
import { textQuery } from "../../src/model/words/tokens.ts";
import { wsisModel } from "../../src/model/wsisModel.ts";
import { bases, filters, graphs } from "../oracle/arbitraries.ts";
import { Oracle } from "../oracle/Oracle.ts";
import { finished } from "../support/finished.ts";
import { graphParts, sourceOf } from "../support/graphParts.ts";
import { record } from "../support/record.ts";
import { smallGraph } from "../support/smallGraph.ts";

const seed = 20_261_127;
const drawn = [smallGraph, ...fc.sample(graphs, { seed, numRuns: 3 })].map((records) => ({
  records,
  graph: finished(new Graph(graphParts(records))),
  oracle: new Oracle(wsisModel, records),
}));
const small = finished(new Graph(graphParts(smallGraph)));

function setOf(
  graph: Pick<Graph, "terms">,
  kind: string,
  where: Record<string, unknown>,
  basis: readonly Basis[] = ["DECLARED"],
): SetSpec {
  const filter = parseFilter({ model: wsisModel, terms: (of) => graph.terms(of), basis }, kind, where);
  return { kind, filter, basis: basisMask(basis) };
}

describe("Graph", () => {
  it("answers questions of any set as a scan of the records does", () => {
    const counted = wsisModel.kinds.filter(({ dimensions }) => dimensions.length > 0);
    for (const { records, graph, oracle } of drawn) {
      const question = fc.constantFrom(...counted).chain((kind) =>
        fc.record({
          kind: fc.constant(kind),
          where: filters(wsisModel, records, kind, 2),
          basis: bases,
          dimensions: fc.tuple(fc.constantFrom(...kind.dimensions), fc.constantFrom(...kind.dimensions)),
          property: fc.constantFrom(
            ...kind.properties.filter(({ type }) => !type.endsWith("s")).map(({ name }) => name),
          ),
          descending: fc.boolean(),
          first: fc.integer({ min: 1, max: 6 }),
        }),
      );
      for (const asked of fc.sample(question, { seed, numRuns: 25 })) {
        const { kind, where, basis, dimensions, property, descending, first } = asked;
        const set = setOf(graph, kind.name, where, basis);
        const orderBy = [{ property, descending }];
        const rows = oracle.select(kind.name, where, basis, orderBy);
        const page = graph.select({ set, orderBy, page: { limit: first, backward: false }, count: true });
        expect(page.rows.map(({ id }) => id)).toEqual(rows.slice(0, first).map(({ id }) => id));
        expect([page.totalCount, page.hasNext, page.hasPrevious]).toEqual([rows.length, rows.length > first, false]);
        const [row, column] = dimensions;
        expect(graph.facets({ set, dimension: row.name, first })).toEqual(oracle.facet(rows, row, basis, first));
        const table = { set, rows: row.name, columns: column.name, rowsFirst: first, columnsFirst: 3 };
        expect(graph.crossTabs([table])).toEqual([oracle.crossTab(rows, row, column, basis, first, 3)]);
      }
    }
  });

  it("searches the kinds asked for", () => {
    for (const { graph, oracle } of drawn)
      for (const text of ["health", "da", "health da", "网", "none", ""]) {
        const query = textQuery(text);
        for (const kinds of [wsisModel.kinds.map(({ name }) => name), ["Sdg", "Project", "Robot"]]) {
          const expected = oracle.search(query, kinds);
          const { hits, totalCount } = graph.search({ ...query, kinds, limit: 5 });
          expect([text, hits, totalCount]).toEqual([text, expected.slice(0, 5), expected.length]);
        }
      }
  });

  it("knows how many nodes there are, and which", () => {
    expect(small.size).toBe(smallGraph.length);
    expect(["Project:bare", "Sdg:3", "Project:none", "Robot:r", ""].map((id) => small.has(id))).toEqual([
      true,
      true,
      false,
      false,
      false,
    ]);
    expect(small.terms("Sdg").map(({ key }) => key)).toEqual(["3", "4"]);
    expect(small.terms("Robot")).toEqual([]);
  });

  it("orders by id, and by what a link counts, with what stands below a node or without", () => {
    const ids = (orderBy: Parameters<Graph["select"]>[0]["orderBy"], kind: string) => {
      const set = setOf(small, kind, {});
      return small.select({ set, orderBy, page: { limit: 3, backward: false }, count: false }).rows.map(({ id }) => id);
    };
    expect(ids([{ property: "id", descending: true }], "Sdg")).toEqual(["Sdg:4", "Sdg:3"]);
    const projects = { link: "PROJECT_ACTION_LINE", reverse: true, filter: { op: "everything" }, basis: 3 } as const;
    const by = (withBelow: boolean) => [{ count: { ...projects, withBelow }, descending: true }];
    expect(ids(by(false), "ActionLine")).toEqual(["ActionLine:C7-EHEA", "ActionLine:C1", "ActionLine:C7"]);
    expect(ids(by(true), "ActionLine")).toEqual(["ActionLine:C7", "ActionLine:C7-EHEA", "ActionLine:C1"]);
    const filter = { op: "ids", ids: ["Project:portal"] } as const;
    const ofPortal = [{ count: { ...projects, filter, withBelow: false }, descending: true }];
    expect(ids(ofPortal, "ActionLine")[0]).toBe("ActionLine:C1");
  });

  it("counts tables once that differ in bases which no edge has", () => {
    const table = (basis: number, columns = "YEAR") => {
      const set = { kind: "Project", filter: { op: "everything" }, basis } as const;
      return { set, rows: "COUNTRY", columns, rowsFirst: 9, columnsFirst: 9 };
    };
    const [one, other, third] = small.crossTabs([table(1), table(2), table(2, "STATUS")]);
    expect(other).toBe(one);
    expect(third).not.toBe(one);
    const [declared, suggested] = small.crossTabs([table(1, "SDG"), table(2, "SDG")]);
    expect(suggested).not.toEqual(declared);
  });

  it("walks to the ends that most walks lead to", () => {
    const step = (link: string, reverse: boolean, kind: string) =>
      ({ link, reverse, kind, filter: { op: "everything" }, basis: 3 }) as const;
    const start = { op: "ids", ids: ["Country:RWA"] } as const;
    const steps = [step("PROJECT_COUNTRY", true, "Project"), step("PROJECT_STAKEHOLDER", false, "Stakeholder")];
    const walk = { kind: "Country", start, steps };
    expect(small.walk({ walk, limit: 1 })).toEqual({ ends: [{ id: "Stakeholder:moh-rwa", count: 2 }], totalCount: 2 });
    expect(small.walk({ walk: { ...walk, steps: [] }, limit: 5 })).toEqual({
      ends: [{ id: "Country:RWA", count: 1 }],
      totalCount: 1,
    });
  });

  it("lays sets over each other", () => {
    const sets = [{ years: { from: 2015, to: 2015 } }, { actionLines: { any: ["C7"] } }].map(
      (where) => setOf(small, "Project", where).filter,
    );
    expect(small.overlaps({ kind: "Project", sets })).toEqual({ counts: [0, 1, 2, 1] });
  });

  it("answers over links of any kind", () => {
    const [path] = finish(small.explorer.paths({ from: "Project:clinic", to: "Region:AFR", maxLength: 3, limit: 1 }));
    expect(path?.ids).toEqual(["Project:clinic", "Country:RWA", "Region:AFR"]);
    expect(small.explorer).toBe(small.explorer);
  });
});

describe("Graph after a write", () => {
  it("answers as one of the same records does, and the one before as it did", () => {
    const answer = (of: Pick<Graph, keyof Graph>) => {
      const graph = finished(of);
      const set = setOf(graph, "Project", { sdgs: { any: ["3"] } });
      const orderBy = [{ property: "title", descending: false }];
      return [
        graph.select({ set, orderBy, page: { limit: 9, backward: false }, count: true }),
        graph.facets({ set, dimension: "COUNTRY", first: 9 }),
        graph.search({ terms: ["he"], kinds: ["Project", "Sdg"], limit: 9 }),
        graph.explorer.neighbours({ id: "Sdg:3", limit: 9 }),
        graph.size,
      ];
    };
    const first = new Graph(graphParts(smallGraph));
    const before = answer(first);
    const upserts: NodeRecord[] = [
      record("Project:bare", "Health at last", {}, { PROJECT_SDG: ["3"], PROJECT_COUNTRY: ["KEN"] }),
      record("Project:a", "First of all", {}, { PROJECT_TARGET: ["3.8"], PROJECT_COUNTRY: ["RWA"] }),
    ];
    const deletes = ["Project:clinic", "Project:none"];
    const records = new Map([...smallGraph, ...upserts].map((one) => [one.id, one]));
    for (const id of deletes) records.delete(id);
    const next = first.next({ upserts, deletes }, sourceOf(records.values()));
    expect(answer(next)).toEqual(answer(new Graph(graphParts(records.values()))));
    expect(answer(next)).not.toEqual(before);
    expect(answer(first)).toEqual(before);
  });
});
