import { expect, it } from "vitest";
import { createApi } from "../../src/api/createApi.ts";
import { wsisModel } from "../../src/model/wsisModel.ts";
import { counting, graphReader, storeOver } from "../support/graphReader.ts";
import { record } from "../support/record.ts";
import { smallGraph } from "../support/smallGraph.ts";

const many = Array.from({ length: 100 }, (_, at) =>
  record(
    `Project:many-${at}`,
    `Many ${at}`,
    {},
    {
      PROJECT_ACTION_LINE: ["C1", "C2"],
      PROJECT_COUNTRY: [at % 2 ? "KEN" : "RWA"],
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

async function callsFor(first: number): Promise<Record<string, number>> {
  const { reader: counted, calls } = counting(reader);
  const api = createApi({ store: storeOver(wsisModel, counted) });
  const { errors, data } = await api.execute({ query, variables: { first } });
  expect(errors).toBeUndefined();
  expect((data as { projects: { nodes: unknown[] } }).projects.nodes).toHaveLength(first);
  return calls;
}

it("the calls of the port depend on the shape of an operation, not on its rows", async () => {
  const one = await callsFor(1);
  expect(await callsFor(10)).toEqual(one);
  expect(await callsFor(100)).toEqual(one);
});
