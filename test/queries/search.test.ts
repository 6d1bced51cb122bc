import { beforeAll, describe, expect, it } from "vitest";
import { type Api, createApi } from "../../src/api/createApi.ts";
import { seededStore } from "../support/seededStore.ts";
import { searches } from "./searches.ts";

describe("search, over the seed", () => {
  let api: Api;
  beforeAll(async () => {
    api = createApi({ store: await seededStore() });
  });

  it.each(searches)("%s finds %s among the first three", async (asked, expected) => {
    const query = "query ($asked: String!) { search(query: $asked, first: 3) { nodes { id } } }";
    const { data } = await api.execute({ query, variables: { asked } });
    expect(data).toMatchObject({ search: { nodes: expect.arrayContaining([{ id: expected }]) } });
  });

  it("is held by a hundred queries", () => {
    expect(new Set(searches.map(([query]) => query)).size).toBeGreaterThanOrEqual(100);
  });
});
