import { describe, expect, it } from "vitest";
import { wsisModel } from "../../../src/model/wsisModel.ts";
import { askApi } from "../../support/askApi.ts";
import { graphReader } from "../../support/graphReader.ts";
import { record } from "../../support/record.ts";
import { smallGraph } from "../../support/smallGraph.ts";

const more = Array.from({ length: 24 }, (_, index) =>
  record(
    `Project:more-${String(index).padStart(2, "0")}`,
    `More ${index}`,
    { yearStart: 2010 + (index % 5) },
    {
      PROJECT_ACTION_LINE: index % 3 === 0 ? ["C7-EHEA", "C7-ELEA"] : index % 3 === 1 ? ["C2/SUGGESTED"] : ["C7", "C1"],
      PROJECT_COUNTRY: [["KEN"], ["RWA", "EGY"], ["EGY"]][index % 3]!,
      PROJECT_STAKEHOLDER: index % 4 === 0 ? ["itu", "club"] : ["itu"],
    },
  ),
);
const { ask } = askApi(wsisModel, graphReader(wsisModel, [...smallGraph, ...more]));

const bases = [["DECLARED"], ["DECLARED", "SUGGESTED"]];

describe("an order by counts", () => {
  it("is that of the field's totalCount, under the connection's basis, both ways", async () => {
    for (const basis of bases)
      for (const descending of [true, false]) {
        const where = { years: { from: 2011, to: 2015 } };
        const { countries } = await ask(
          `query ($order: [CountryOrder!], $where: ProjectFilter, $basis: [TagBasis!]) { countries(orderBy: $order, basis: $basis) {
            nodes { key projects(where: $where, basis: $basis) { totalCount } } } }`,
          { order: [{ count: { projects: where }, descending }], where, basis },
        );
        const rows = countries.nodes.map((node: { key: string; projects: { totalCount: number } }) => [
          node.projects.totalCount,
          node.key,
        ]);
        const sign = descending ? -1 : 1;
        const sorted = [...rows].sort(([a, x], [b, y]) => sign * (a - b) || (x < y ? -1 : 1));
        expect(rows).toEqual(sorted);
        expect(new Set(rows.map(([count]: [number]) => count)).size).toBeGreaterThan(1);
      }
  });

  it("counts what is distinct: C7 has the projects of its sub-lines, each once", async () => {
    for (const basis of bases) {
      const { countries } = await ask(
        `query ($order: [ActionLineOrder!], $basis: [TagBasis!]) { countries(where: { ids: ["Country:EGY", "Country:KEN"] }) { nodes {
          projects(first: 100) { nodes { actionLines(orderBy: $order, basis: $basis) { nodes { key projects(basis: $basis) { totalCount } } } } } } } }`,
        { order: [{ count: { projects: {} }, descending: true }], basis },
      );
      let several = 0;
      for (const country of countries.nodes)
        for (const { actionLines } of country.projects.nodes) {
          const counts = actionLines.nodes.map(
            (node: { projects: { totalCount: number } }) => node.projects.totalCount,
          );
          expect(counts).toEqual([...counts].sort((a, b) => b - a));
          if (counts.length > 1) several++;
        }
      expect(several).toBeGreaterThan(0);
    }
  });

  it("pages by several keys without gaps or repeats, forward and backward", async () => {
    const query = `query ($order: [ProjectOrder!], $first: Int, $after: String, $last: Int, $before: String) {
      projects(orderBy: $order, first: $first, after: $after, last: $last, before: $before) {
        nodes { key } pageInfo { hasNextPage hasPreviousPage startCursor endCursor } } }`;
    for (const order of [
      [{ count: { actionLines: {} }, descending: true }],
      [{ count: { countries: {} } }, { field: "YEAR_START", descending: true }, { count: { stakeholders: {} } }],
      [{ field: "YEAR_START" }, { count: { stakeholders: { countries: { exists: true } } }, descending: true }],
      [{ count: { actionLines: {} } }, { field: "ID", descending: true }, { count: { countries: {} } }],
    ]) {
      const keys = async (variables: object) => {
        const { projects } = await ask(query, { order, ...variables });
        return { ...projects.pageInfo, keys: projects.nodes.map(({ key }: { key: string }) => key) };
      };
      const whole = (await keys({ first: 250 })).keys;
      expect(whole).toHaveLength(29);
      for (const size of [1, 4, 28]) {
        const forward: string[] = [];
        for (let page = await keys({ first: size }); ; page = await keys({ first: size, after: page.endCursor })) {
          forward.push(...page.keys);
          if (!page.hasNextPage) break;
        }
        expect(forward).toEqual(whole);
        const backward: string[] = [];
        for (let page = await keys({ last: size }); ; page = await keys({ last: size, before: page.startCursor })) {
          backward.unshift(...page.keys);
          if (!page.hasPreviousPage) break;
        }
        expect(backward).toEqual(whole);
      }
    }
  });

  it("refuses a cursor of another order, filter of what counts, or basis", async () => {
    const query = `query ($order: [CountryOrder!], $after: String, $basis: [TagBasis!]) { countries(orderBy: $order, after: $after, basis: $basis, first: 1) { pageInfo { endCursor } } }`;
    const order = [{ count: { projects: { years: { from: 2012 } } }, descending: true }];
    const basis = ["DECLARED"];
    const after = (await ask(query, { order, basis })).countries.pageInfo.endCursor;
    await expect(ask(query, { order, after, basis })).resolves.toBeDefined();
    for (const other of [
      [{ count: { projects: { years: { from: 2013 } } }, descending: true }],
      [{ count: { projects: { years: { from: 2012 } } } }],
      [{ count: { stakeholders: {} }, descending: true }],
      [...order, { field: "NAME" }],
      [],
    ])
      await expect(ask(query, { order: other, after, basis })).rejects.toMatchObject({ path: "after" });
    await expect(ask(query, { order, after, basis: ["SUGGESTED"] })).rejects.toMatchObject({ path: "after" });
  });

  it("refuses neither field nor count, and both, and says where", async () => {
    const query = "query ($order: [CountryOrder!]) { countries(orderBy: $order) { totalCount } }";
    for (const [at, order] of [
      [0, [{}]],
      [1, [{ field: "NAME" }, { descending: true }]],
      [0, [{ field: "NAME", count: { projects: {} } }]],
      [0, [{ field: null, count: null }]],
    ] as const)
      await expect(ask(query, { order })).rejects.toMatchObject({ code: "BAD_USER_INPUT", path: `orderBy[${at}]` });
    await expect(
      ask(query, { order: [{ field: "NAME" }, { count: { projects: { sdgs: { any: ["99"] } } } }] }),
    ).rejects.toMatchObject({ code: "BAD_USER_INPUT", path: "orderBy[1].count.projects.sdgs.any[0]" });
    await expect(ask(query, { order: [{ count: {} }] })).rejects.toThrow(/Exactly one key/i);
  });
});
