import { describe, expect, it } from "vitest";
import { createContext } from "../../../src/api/ApiContext.ts";
import { encodeCursor, questionHash } from "../../../src/api/request/cursor.ts";
import { SearchConnection } from "../../../src/api/sets/SearchConnection.ts";
import { InputError } from "../../../src/model/InputError.ts";
import type { SearchRequest } from "../../../src/model/requests.ts";
import { wsisModel } from "../../../src/model/wsisModel.ts";
import type { GraphReader } from "../../../src/store/port.ts";
import { graphReader, readerWith } from "../../support/graphReader.ts";
import { smallContext } from "../../support/smallContext.ts";
import { smallGraph } from "../../support/smallGraph.ts";

const context = smallContext();
type Arguments = ConstructorParameters<typeof SearchConnection>[1];
const search = (query: string, args: Partial<Arguments> = {}) => new SearchConnection(context, { query, ...args });
const hits = async (found: SearchConnection) => (await found.edges()).map(({ node, rank }) => [node.id, rank]);

describe("a search", () => {
  it("finds words of every kind, what is known by its name before titles, and these before summaries, then by id", async () => {
    const found = search("clinic online");
    expect(await hits(found)).toEqual([
      ["Project:clinic", 1_000_000],
      ["PrizeEntry:2016-clinic", 6],
    ]);
    expect(await hits(search("clinic onl"))).toEqual([
      ["PrizeEntry:2016-clinic", 6],
      ["Project:clinic", 6],
    ]);
    expect(await hits(search("health", { kinds: ["Project", "Sdg"] }))).toEqual([
      ["Sdg:3", 1000],
      ["Project:school", 3],
      ["Project:clinic", 1],
    ]);
  });

  it.each([["nothing like it"], [""], ["…"]])("for %j finds nothing, and has no cursor", async (query) => {
    const found = search(query);
    expect([await found.totalCount(), await found.nodes(), await found.edges()]).toEqual([0, [], []]);
    expect(await found.pageInfo()).toEqual({
      hasNextPage: false,
      hasPreviousPage: false,
      startCursor: null,
      endCursor: null,
    });
  });

  it("counts by kind, each with a door to search on", async () => {
    const [facet] = await search("health").facets({ by: ["KIND"] });
    expect(facet).toMatchObject({
      dimension: "KIND",
      totalBuckets: facet?.buckets.length,
      missing: { count: 0, where: { query: "health", kinds: [] } },
    });
    for (const { key, label, count, where, labelIn } of facet?.buckets ?? []) {
      expect([label, labelIn]).toEqual([key, { text: key, lang: "en", verified: true, sources: [] }]);
      expect(await new SearchConnection(context, where).totalCount()).toBe(count);
    }
    expect(await search("health", { kinds: [] }).totalCount()).toBe(0);
  });

  it("is asked of the store once, for all of its fields", async () => {
    const requests: SearchRequest[] = [];
    const reader = graphReader(wsisModel, smallGraph);
    const asked: GraphReader["search"] = (of) => {
      requests.push(...of);
      return reader.search(of);
    };
    const found = new SearchConnection(createContext(wsisModel, readerWith(reader, { search: asked })), {
      query: "health",
    });
    await Promise.all([found.totalCount(), found.nodes(), found.pageInfo(), found.facets({ by: ["KIND"] })]);
    expect(requests).toHaveLength(1);
  });
});

describe("a page of a search", () => {
  it("goes on after the one before, to the last", async () => {
    const whole = await hits(search("health"));
    const seen: unknown[] = [];
    let after: string | null = null;
    for (let page = 0; page < whole.length; page++) {
      const found = search("health", { first: 1, after });
      seen.push(...(await hits(found)));
      const info = await found.pageInfo();
      expect(info).toMatchObject({ hasPreviousPage: page > 0, hasNextPage: page < whole.length - 1 });
      expect(info.startCursor).toBe(info.endCursor);
      expect(await found.totalCount()).toBe(whole.length);
      after = info.endCursor;
    }
    expect(seen).toEqual(whole);
  });

  it("takes the cursor of the same words and kinds alone", async () => {
    const { endCursor: after } = await search("health", { first: 1, kinds: ["Project", "Sdg"] }).pageInfo();
    expect(await hits(search("health", { after, kinds: ["Project", "Sdg", "Project"] }))).toHaveLength(2);
    for (const other of [
      search("clinic", { after, kinds: ["Project", "Sdg"] }),
      search("health", { after, kinds: ["Project"] }),
      search("health", { after }),
    ])
      await expect(other.nodes()).rejects.toThrow(expect.objectContaining({ path: "after" }));
  });

  it("refuses a cursor without a rank", async () => {
    const question = questionHash(["search", "health", ["Sdg"]]);
    const after = encodeCursor(question, { values: ["3"], id: "Sdg:3" });
    await expect(search("health", { after, kinds: ["Sdg"] }).totalCount()).rejects.toThrow(
      new InputError("after", "Cannot read the cursor: it holds no rank"),
    );
  });

  it.each([-1, 251])("has 0 to 250 hits, not %d", async (first) => {
    await expect(search("health", { first }).nodes()).rejects.toThrow(
      new InputError("first", `Cannot use first: ${first}: expected 0 to 250`),
    );
  });
});
