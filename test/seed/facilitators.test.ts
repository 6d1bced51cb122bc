import { beforeAll, describe, expect, it } from "vitest";
import { type Api, createApi } from "../../src/api/createApi.ts";
import type { NodeRecord } from "../../src/model/types.ts";
import type { GraphStore } from "../../src/store/port.ts";
import { seededStore } from "../support/seededStore.ts";

let store: GraphStore;
let api: Api;
const [lines, stakeholders]: [NodeRecord[], NodeRecord[]] = [[], []];
beforeAll(async () => {
  store = await seededStore();
  api = createApi({ store });
  for await (const record of store.records("ActionLine")) lines.push(record);
  for await (const record of store.records("Stakeholder")) stakeholders.push(record);
});

async function ask(query: string) {
  const { data, errors } = await api.execute({ query });
  expect(errors).toBeUndefined();
  return JSON.parse(JSON.stringify(data));
}

const facilitators = ({ links }: NodeRecord) => (links.ACTION_LINE_FACILITATOR ?? []).map(({ key }) => key);

/** Those whom a line has from recollection alone, by the acronyms before the colon of a source. */
function recollected({ sources }: NodeRecord): string[] {
  const names = sources.flatMap((source) => /^(.+?): unverified recollection/.exec(source)?.[1]?.split(", ") ?? []);
  return stakeholders.filter(({ properties }) => names.includes(String(properties.acronym))).map(({ key }) => key);
}

describe("the facilitators of C7", () => {
  it("are the union of its sub-lines', but for those from recollection alone", () => {
    const subLines = lines.filter(({ key }) => key.startsWith("C7-"));
    expect(subLines.flatMap(recollected).length).toBeGreaterThan(2);
    const sourced = subLines.flatMap((line) => {
      const doubtful = recollected(line);
      return facilitators(line).filter((key) => !doubtful.includes(key));
    });
    const ofC7 = facilitators(lines.find(({ key }) => key === "C7")!);
    expect(ofC7.toSorted()).toEqual([...new Set(sourced)].sort());
    expect(ofC7).toHaveLength(11);
  });

  it("are the same from both ends, as a field and as a filter", async () => {
    const { actionLine, filtered } = await ask(`{
      actionLine(code: "C7") { facilitators(first: 50) { totalCount nodes { key facilitates { nodes { code } } } } }
      filtered: stakeholders(where: { facilitates: { any: ["C7"] } }, first: 50) { nodes { key } }
    }`);
    const { totalCount, nodes } = actionLine.facilitators;
    expect(totalCount).toBe(11);
    for (const { key, facilitates } of nodes)
      expect([key, facilitates.nodes.map(({ code }: { code: string }) => code)]).toEqual([
        key,
        expect.arrayContaining(["C7"]),
      ]);
    expect(filtered.nodes.map(({ key }: { key: string }) => key)).toEqual(nodes.map(({ key }: { key: string }) => key));
  });

  it("agree with the lines of every agency, whichever end is asked", async () => {
    const { actionLines, stakeholders: agencies } = await ask(`{
      actionLines { code facilitators(first: 50) { nodes { key } } }
      stakeholders(where: { facilitates: { exists: true } }, first: 50) { nodes { key facilitates(first: 50) { nodes { code } } } }
    }`);
    type Line = { code: string; facilitators: { nodes: { key: string }[] } };
    type Agency = { key: string; facilitates: { nodes: { code: string }[] } };
    const pairs = [
      (actionLines as Line[]).flatMap(({ code, facilitators: of }) => of.nodes.map(({ key }) => `${code} ${key}`)),
      (agencies.nodes as Agency[]).flatMap(({ key, facilitates: of }) => of.nodes.map(({ code }) => `${code} ${key}`)),
    ];
    expect(pairs[0]!.toSorted()).toEqual(pairs[1]!.toSorted());
  });
});

it("of 18 lines ITU facilitates 11, UNESCO 8, and three agencies 3 each", async () => {
  const lines = "{ subLines: { exists: false } }";
  const { stakeholders: found } = await ask(`{
    stakeholders(orderBy: [{ count: { facilitates: ${lines} }, descending: true }, { field: NAME }], first: 5) {
      nodes { key facilitates(where: ${lines}) { totalCount } }
    }
  }`);
  expect(found.nodes).toEqual(
    Object.entries({ itu: 11, unesco: 8, unctad: 3, "un-desa": 3, undp: 3 }).map(([key, totalCount]) => ({
      key,
      facilitates: { totalCount },
    })),
  );
});
