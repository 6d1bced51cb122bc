import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { createApi } from "../../../src/api/createApi.ts";
import { verifyStore } from "../../../src/cli/verifyStore.ts";
import { wsisModel } from "../../../src/model/wsisModel.ts";
import type { Neo4jStore } from "../../../src/store/neo4j/Neo4jStore.ts";
import { openNeo4jStore } from "../../../src/store/neo4j/openNeo4jStore.ts";
import { itTakesReportedCases, knownRecords } from "../../import/reportedCases.ts";
import { testNeo4j } from "../../support/testNeo4j.ts";

const server = testNeo4j();
let store: Neo4jStore;
beforeAll(async () => {
  store = await openNeo4jStore({ model: wsisModel, uri: server.uri });
  await store.apply({ actor: "test", upserts: knownRecords });
});
afterAll(() => store.close());

const names = [
  "a circle of parents",
  "half an emoji",
  "labels of nothing",
  "references and tags in two forms of Unicode",
  "a region that countries would not be in any more",
];

// What is imported goes the same way on every store: a few cases tell whether what they ask of the reader does.
describe("import into Neo4j of", { timeout: 300_000 }, () =>
  itTakesReportedCases(
    () => store,
    async () => {},
    names,
  ),
);

describe("what was edited in Neo4j against the rules", { timeout: 300_000 }, () => {
  it("is nothing at first, and then is named by verify, the circle of parents too, and questions about it end", async () => {
    expect((await verifyStore(store)).findings).toEqual([]);
    await server.driver.executeQuery(
      `MATCH (a:ActionLine { key: "C1" }), (b:ActionLine { key: "C2" }), (p:Project { key: "bare" }), (r:Region { key: "ECA" })
       CREATE (a)-[:PART_OF]->(b), (b)-[:PART_OF]->(a)
       SET p.status = "WEIRD", p.title = null, p.yearStart = 0
       WITH r MATCH (k:Country { key: "KEN" })-[i:IN_REGION]->() DELETE i CREATE (k)-[:IN_REGION]->(r)`,
    );
    const { findings } = await verifyStore(store);
    for (const finding of [
      /^ActionLine:C1: ACTION_LINE_PARENT "C2": it would stand below itself: C1 → C2 → C1$/,
      /^ActionLine:C2: ACTION_LINE_PARENT "C1": it would stand below itself: C2 → C1 → C2$/,
      /^Project:bare: title: a value is required$/,
      /^Project:bare: status "WEIRD": unknown ProjectStatus/,
      /^Project:bare: yearStart "0": expected a whole number, from 1800 to 2200$/,
      /^Country:KEN: COUNTRY_REGION "ECA": expected Region of type ITU region/,
    ])
      expect(findings).toContainEqual(expect.stringMatching(finding));
    await store.adoptOutsideEdits("reload");
    const { errors, data } = await createApi({ store }).execute({
      query: `{ matrix { rows { code } } projects(where: { actionLines: { any: ["C1"] } }) { totalCount facets(by: [ACTION_LINE_GROUP]) { buckets { key count } } }
        actionLine(code: "C1") { subLines { nodes { code } } projects { totalCount } linkages { totalCount } } }`,
    });
    expect(errors).toBeUndefined();
    expect(data).toMatchObject({ projects: { totalCount: 1 }, actionLine: { projects: { totalCount: 1 } } });
  });
});
