import { expect, it } from "vitest";
import { createApi } from "../../src/api/createApi.ts";
import { wsisModel } from "../../src/model/wsisModel.ts";
import { counting, graphReader, storeOver } from "../support/graphReader.ts";
import { record } from "../support/record.ts";
import { smallGraph } from "../support/smallGraph.ts";

const many = Array.from({ length: 100 }, (_, index) =>
  record(
    `Project:many-${index}`,
    `Many ${index}`,
    {},
    {
      PROJECT_ACTION_LINE: ["C1", "C2"],
      PROJECT_COUNTRY: [index % 2 ? "KEN" : "RWA"],
      PROJECT_STAKEHOLDER: ["itu", "moh-rwa"],
    },
  ),
);
const reader = graphReader(wsisModel, [...smallGraph, ...many]);

const query = `query ($first: Int) {
  projects(where: { text: "many" }, first: $first) {
    nodes {
      title
      countries { totalCount nodes { name region { name } projects(first: 1) { facets(by: [ACTION_LINE]) { buckets { label } } } } }
      stakeholders { nodes { name type facilitates { totalCount } } facets(by: [STAKEHOLDER_TYPE]) { buckets { key } } }
      actionLines { nodes { code linkages { totalCount } } }
      prizeEntries { crossTab(rows: PRIZE_YEAR, columns: PRIZE_STATUS) { counts } }
    }
  }
}`;

const explored = `query ($first: Int) {
  projects(where: { text: "many" }, first: $first, orderBy: [{ count: { countries: {} } }, { count: { stakeholders: { countries: { exists: true } } }, descending: true }]) {
    nodes {
      similar(first: 3) { node { id name } score shared { node { name } bits } }
      actionLines(orderBy: [{ count: { projects: {} } }]) { nodes { similar(first: 2) { node { name } } } }
      stakeholders {
        traverse(steps: [{ link: RUN_BY }, { link: ADVANCES, basis: [DECLARED] }], first: 5) {
          totalCount ends { node { name } pathCount } kinds { kind count where } facets(by: [STAKEHOLDER], kind: ActionLine) { buckets { label } }
        }
      }
      countries(where: { traverse: { where: { projects: {} }, steps: [{ link: LOCATED_IN }] } }) { totalCount }
    }
  }
}`;

async function callsFor(first: number, query: string): Promise<Record<string, number>> {
  const { reader: counted, calls } = counting(reader);
  const api = createApi({ store: storeOver(wsisModel, counted) });
  const { errors, data } = await api.execute({ query, variables: { first } });
  expect(errors).toBeUndefined();
  expect((data as { projects: { nodes: unknown[] } }).projects.nodes).toHaveLength(first);
  return calls;
}

it("the calls of the port depend on the shape of an operation, not on its rows", async () => {
  for (const asked of [query, explored]) {
    const one = await callsFor(1, asked);
    expect(await callsFor(10, asked)).toEqual(one);
    expect(await callsFor(100, asked)).toEqual(one);
  }
});

it("questions about the whole graph take a few calls each, however much they find", async () => {
  const { reader: counted, calls } = counting(reader);
  const api = createApi({ store: storeOver(wsisModel, counted) });
  const of = async (asked: string) => {
    for (const name of Object.keys(calls)) delete calls[name];
    const { errors } = await api.execute({ query: asked });
    expect(errors).toBeUndefined();
    return { ...calls };
  };
  const paths = (first: number) =>
    of(
      `{ paths(from: "Project:many-1", to: "Project:many-2", first: ${first}) { sentence nodes { name } steps { from { name } basis } linkages { key } } }`,
    );
  expect(await paths(20)).toEqual(await paths(1));
  const around = (limit: number, depth: number) =>
    of(
      `{ neighbourhood(of: ["Project:many-1"], limit: ${limit}, depth: ${depth}) { nodes { node { name } } edges { link } omitted { node { name } count where } } }`,
    );
  expect(await around(5, 2)).toEqual(await around(50, 2));
  const gaps = (first: number) =>
    of(`{ gaps(first: ${first}) { actionLine { name } column { label } official { key } where sentence } }`);
  expect(await gaps(250)).toEqual(await gaps(3));
  const sets = (count: number) =>
    of(
      `{ sets(sets: [${Array.from({ length: count }, (_, index) => `{ name: "${index}", where: { projects: { text: "many" } } }`).join(" ")}]) { intersections { where } } }`,
    );
  expect(await sets(8)).toEqual({ overlaps: 1 });
});

it("the timeline asks for all kinds in one call, and for records in one more for what they are parts of", async () => {
  for (const [args, nodes] of [
    ["", 1],
    ["(kinds: [SESSION])", 2],
  ]) {
    const { reader: counted, calls } = counting(reader);
    const api = createApi({ store: storeOver(wsisModel, counted) });
    const { errors } = await api.execute({ query: `{ timeline${args} { date standsFor { id } } }` });
    expect([errors, calls]).toEqual([undefined, { select: 1, nodes }]);
  }
});
