import { describe, expect, it } from "vitest";
import { verifyStore } from "../../src/cli/verifyStore.ts";
import type { NodeRecord } from "../../src/model/types.ts";
import { wsisModel } from "../../src/model/wsisModel.ts";
import type { Change, GraphStore } from "../../src/store/port.ts";
import { graphReader, storeOver } from "../support/graphReader.ts";
import { smallGraph } from "../support/smallGraph.ts";

const change = (sequence: number, upserted: readonly string[], deleted: readonly string[] = []): Change => {
  return { sequence, actor: "test", at: "2026-01-01T00:00:00.000Z", upserted, deleted };
};

interface Held {
  /** What the indexes were made of; left out, the records. */
  readonly indexed?: readonly NodeRecord[];
  readonly changes?: readonly Change[];
}

/** A store that holds some records, with indexes and a log that may say something else. */
function storeOf(records: readonly NodeRecord[], { indexed = records, changes }: Held = {}): GraphStore {
  const log = changes ?? [
    change(
      1,
      records.map(({ id }) => id),
    ),
  ];
  return {
    ...storeOver(wsisModel, graphReader(wsisModel, indexed)),
    records: async function* (kind) {
      yield* records.filter((record) => record.kind === kind);
    },
    workChanges: async () => [],
    changes: async (after, limit) => log.filter(({ sequence }) => sequence > after).slice(0, limit),
  };
}

const changed = (id: string, as: Partial<NodeRecord>) =>
  smallGraph.map((record) => (record.id === id ? { ...record, ...as } : record));
const findings = async (store: GraphStore) => (await verifyStore(store)).findings;
const ids = smallGraph.map(({ id }) => id);

describe("a store is verified", () => {
  it("without a finding where all is sound", async () => {
    expect(await verifyStore(storeOf(smallGraph))).toEqual({ findings: [], records: smallGraph.length });
    expect(await verifyStore(storeOf([]))).toEqual({ findings: [], records: 0 });
  });

  it("by holding each record against the rules", async () => {
    const { links } = smallGraph.find(({ id }) => id === "Project:clinic")!;
    const unsound = changed("Project:clinic", {
      sources: [],
      links: { ...links, PROJECT_COUNTRY: [{ key: "ATL" }] },
    });
    expect(await findings(storeOf(unsound))).toEqual([
      expect.stringMatching(/^Project:clinic: .*Country ATL/),
      expect.stringMatching(/^Project:clinic: .*source/),
    ]);
  });
});

describe("the log of the workbench is read", () => {
  it("for numbers that do not follow each other", async () => {
    const entry = (sequence: number) => ({ sequence, actor: "a", at: "", reason: "", items: [], published: 0 });
    const store = { ...storeOf(smallGraph), workChanges: async () => [entry(1), entry(3)] };
    expect(await findings(store)).toEqual(["The log of the workbench goes from 1 to 3"]);
  });
});

describe("the indexes are held against the records", () => {
  it("by the size of each kind", async () => {
    const indexed = smallGraph.filter(({ id }) => id !== "Project:bare");
    expect(await findings(storeOf(smallGraph, { indexed }))).toEqual(["Project: the index holds 4 and the record 5"]);
  });

  it("by what the records of a link lead to, of any basis", async () => {
    const { links } = smallGraph.find(({ id }) => id === "Project:school")!;
    const without = (name: string) => changed("Project:school", { links: { ...links, [name]: [] } });
    expect(await findings(storeOf(smallGraph, { indexed: without("PROJECT_COUNTRY") }))).toEqual([
      "Project by COUNTRY: the index counts 1 with RWA, and the record 2",
      "Project by COUNTRY: the index counts 0 with KEN, and the record 1",
    ]);
    expect(await findings(storeOf(without("PROJECT_COUNTRY"), { indexed: smallGraph }))).toEqual([
      "Project by COUNTRY: the index counts 2 with RWA, and the record 1",
      "Project by COUNTRY: the index counts 1 with KEN, and the record 0",
    ]);
    const suggested = changed("Project:clinic", { links: {} });
    expect(await findings(storeOf(smallGraph, { indexed: suggested }))).toContain(
      "Project by SDG_TARGET: the index counts 0 with 3.8, and the record 1",
    );
  });

  it("but for goals, of which the index knows more than the records", async () => {
    const { links } = smallGraph.find(({ id }) => id === "Project:school")!;
    const indexed = changed("Project:school", { links: { ...links, PROJECT_SDG: [] } });
    expect(await findings(storeOf(smallGraph, { indexed }))).toEqual([]);
  });
});

describe("the log is held against the records", () => {
  it.each<[string, Change[], string[]]>([
    ["is sound in several changes", [change(1, ["Sdg:99", ...ids.slice(1)]), change(2, ids, ["Sdg:99"])], []],
    ["has a gap", [change(1, []), change(3, ids)], ["The change log goes from 1 to 3"]],
    ["does not know a record", [change(1, ids.slice(1))], [`${ids[0]}: the change log does not know it`]],
    [
      "knows a record that is not there",
      [change(1, [...ids, "Sdg:99"])],
      ["Sdg:99: the change log knows it, and it does not exist"],
    ],
  ])("where it %s", async (_, changes, expected) => {
    expect(await findings(storeOf(smallGraph, { changes }))).toEqual(expected);
  });
});

it("what a store's own audit finds is told too", async () => {
  const audited: GraphStore = {
    ...storeOf(smallGraph),
    audit: async function* () {
      yield "Country:KEN was edited by other means";
    },
  };
  expect(await findings(audited)).toEqual(["Country:KEN was edited by other means"]);
});
