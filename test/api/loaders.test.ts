import { describe, expect, it } from "vitest";
import { createLoaders } from "../../src/api/loaders.ts";
import { OpenKeys } from "../../src/api/names/OpenKeys.ts";
import { Turns } from "../../src/api/Turns.ts";
import { Warnings } from "../../src/api/Warnings.ts";
import type { SelectRequest } from "../../src/model/requests.ts";
import { redirectItem } from "../../src/model/workbench/Redirect.ts";
import { wsisModel } from "../../src/model/wsisModel.ts";
import type { GraphReader, GraphStore } from "../../src/store/port.ts";
import { tookTooLong } from "../../src/store/StoreError.ts";
import { counting, graphReader, readerWith } from "../support/graphReader.ts";
import { smallGraph } from "../support/smallGraph.ts";

const plain = graphReader(wsisModel, smallGraph);
const whole = (kind: string): SelectRequest => ({
  set: { kind, filter: { op: "everything" }, basis: 3 },
  orderBy: [],
  count: true,
});

function loading(
  over: Partial<GraphReader> = {},
  deadline = Number.POSITIVE_INFINITY,
  log: Pick<GraphStore, "work"> | null = null,
) {
  const { reader, calls } = counting(plain);
  const graph = readerWith(reader, over);
  return {
    loaders: createLoaders(
      graph,
      { turns: new Turns(deadline), openKeys: new OpenKeys(wsisModel, graph, new Warnings()), log },
      deadline,
    ),
    calls,
  };
}

describe("a loader", () => {
  it("makes one call of the port of what is asked side by side, and answers each", async () => {
    const { loaders, calls } = loading();
    const answers = await Promise.all(["Sdg", "Country"].map((kind) => loaders.select.load(whole(kind))));
    expect(answers.map(({ totalCount }) => totalCount)).toEqual([2, 3]);
    expect(calls).toEqual({ select: 1 });
  });

  it("asks a set again, and a node once", async () => {
    const { loaders, calls } = loading();
    const set = whole("Sdg");
    for (let round = 0; round < 2; round++) {
      await loaders.select.load(set);
      expect((await loaders.nodes.load("Sdg:3"))?.name).toBe("Good Health and Well-Being");
      expect(await loaders.nodes.load("Sdg:99")).toBeNull();
    }
    expect(calls).toEqual({ select: 2, nodes: 2 });
  });

  it("of nodes takes them without links where those are less to read; one of records does not", async () => {
    const { loaders, calls } = loading({ summaries: async (ids) => ids.map(() => null) });
    expect(await loaders.nodes.load("Project:clinic")).toBeNull();
    expect((await loaders.records.load("Project:clinic"))?.links.PROJECT_COUNTRY).toEqual([{ key: "RWA" }]);
    expect(calls).toEqual({ nodes: 1 });
  });

  it("of edges asks for all nodes at once, and gives each the edges between its own", async () => {
    const asked: (readonly string[])[] = [];
    const edges: GraphReader["edges"] = (ids) => {
      asked.push(ids);
      return plain.edges(ids);
    };
    const { loaders } = loading({ edges });
    const [one, other] = await Promise.all([
      loaders.edges.load(["Country:KEN", "Region:AFR"]),
      loaders.edges.load(["Country:KEN", "Country:RWA", "Region:ECA"]),
    ]);
    expect(one?.map(({ to }) => to)).toEqual(["Region:AFR"]);
    expect(other?.map(({ from, to }) => [from, to])).toEqual([
      ["Country:KEN", "Region:ECA"],
      ["Country:RWA", "Region:ECA"],
    ]);
    expect(asked).toEqual([["Country:KEN", "Region:AFR", "Country:RWA", "Region:ECA"]]);
  });
});

it("a loader of what stands for records asks for all of one level at once", async () => {
  const asked: unknown[] = [];
  const redirect = redirectItem({
    duplicate: "Project:double",
    into: "Project:clinic",
    named: "Project:clinic",
    outcome: "MERGED",
    sequence: 2,
    touched: [],
    at: "2026-11-28T00:00:00.000Z",
    role: "ADMIN",
    organisation: "",
    reason: "twice",
    revision: 1,
  });
  const work: GraphStore["work"] = async (query) => {
    asked.push(query);
    return "ids" in query && query.ids.includes(redirect.id) ? [redirect] : [];
  };
  const { loaders } = loading({}, undefined, { work });
  const both = ["Project:double", "Project:school"].map((id) => loaders.successors.load(id));
  expect(await Promise.all(both)).toEqual(["Project:clinic", null]);
  expect(asked).toEqual([
    { ids: ["Redirect:Project:double", "Redirect:Project:school"] },
    { ids: ["Redirect:Project:clinic"] },
  ]);
});

describe("past the deadline", () => {
  it("no loader asks any more", async () => {
    const { loaders, calls } = loading({}, Date.now() - 1);
    const late = [
      loaders.nodes.load("Sdg:3"),
      loaders.select.load(whole("Sdg")),
      loaders.edges.load([]),
      loaders.direct((reader) => reader.retired([])),
    ];
    for (const { status, reason } of (await Promise.allSettled(late)) as PromiseRejectedResult[])
      expect([status, reason]).toEqual(["rejected", tookTooLong()]);
    expect(calls).toEqual({});
  });

  it("is not before it", async () => {
    const { loaders } = loading({}, Date.now() + 60_000);
    expect(await loaders.direct((reader) => reader.retired([]))).toEqual([]);
  });
});
