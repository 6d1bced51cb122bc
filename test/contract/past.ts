import fc from "fast-check";
import { expect, it } from "vitest";
import { createApi } from "../../src/api/createApi.ts";
import { nodeId } from "../../src/model/record/nodeId.ts";
import type { NodeRecord } from "../../src/model/types.ts";
import { wsisModel } from "../../src/model/wsisModel.ts";
import type { GraphStore, WriteBatch } from "../../src/store/port.ts";
import { graphs } from "../oracle/arbitraries.ts";
import { record } from "../support/record.ts";
import { smallGraph } from "../support/smallGraph.ts";

/** What can be asked, of every sort; some of it is refused where what it names is not there. */
const asked = [
  "revision { sequence at }",
  `nodes(ids: ["Project:clinic", "Project:school", "Project:later", "Project:bare", "Sdg:3", "Country:KEN"]) {
    id name verified sources
    ... on Project { yearStart history { revision action } countries { nodes { id } } similar { node { id } score } }
    ... on Country { projects { totalCount } }
  }`,
  `projects(first: 100, orderBy: [{ count: { sdgs: {} }, descending: true }, { field: TITLE }]) {
    totalCount
    edges { cursor node { title actionLines { nodes { id } } sdgs(basis: [DECLARED, SUGGESTED, IMPLIED]) { nodes { id } } } }
    facets(by: [REGION, ACTION_LINE, YEAR]) { totalBuckets missing { count } buckets { key count where } }
    crossTab(rows: SDG, columns: ACTION_LINE) { counts rowTotals rows { key } whole: where }
  }`,
  'projects(where: { sdgs: { any: ["3"] } }) { totalCount edges { matchedVia { sentence } } }',
  "matrix { counts official declared linkages }",
  'search(query: "clinic school later", first: 50) { totalCount nodes { id } }',
  'resolve(ids: ["Project:bare", "Project:later", "Project:none", "Kenya"]) { status id suggestion }',
  'traverse(from: ["Sdg:3"], steps: [{ link: SERVES_GOAL }]) { totalCount ends { node { id } pathCount } }',
  'paths(from: "Project:clinic", to: "Project:school") { sentence }',
  'neighbourhood(of: ["Sdg:3"], depth: 2, limit: 20) { nodes { node { id } relevance } }',
  "changes { revision by changed deleted }",
  "timeline { date title }",
  'suggestTags(text: "a clinic by telephone") { actionLines { score } }',
];

/** A store, and what it is asked: data and faults of every question. */
async function askAll(store: GraphStore, revision: number | null): Promise<unknown[]> {
  const api = createApi({ store });
  const answers: unknown[] = [];
  for (const fields of asked) {
    const query = revision === null ? `{ ${fields} }` : `{ asOf(revision: ${revision}) { ${fields} } }`;
    const { data, errors } = await api.execute({ query });
    const plain = JSON.parse(JSON.stringify(data)) as Record<string, unknown> | null;
    answers.push([fields, revision === null ? plain : (plain?.asOf ?? null), errors?.map(({ message }) => message)]);
  }
  return answers;
}

/** Writes all of it, and holds what is answered for each revision in the end against what was answered then. Gives that by revision. */
export async function liveThrough(
  store: GraphStore,
  batches: readonly Omit<WriteBatch, "actor">[],
): Promise<ReadonlyMap<number, unknown>> {
  const then = new Map<number, unknown[]>();
  for (const batch of batches) {
    const { sequence } = await store.apply({ actor: "tester", ...batch });
    if (!then.has(sequence)) then.set(sequence, await askAll(store, null));
  }
  for (const [revision, answers] of then) expect(await askAll(store, revision)).toEqual(answers);
  return then;
}

/** A random history, by a number. `sound`: nothing ever refers to what is not there. */
export function randomHistory(seed: number, sound: boolean): readonly Omit<WriteBatch, "actor">[] {
  const [graph] = fc.sample(graphs, { seed, numRuns: 1 });
  return fc.sample(histories(graph!, sound), { seed, numRuns: 1 })[0]!;
}

/** A revision of any store is as it was, however much was written after it. */
export function past(theStore: () => GraphStore): void {
  it("answers at any revision as it answered then", async () => {
    const byId = new Map(smallGraph.map((one) => [one.id, one]));
    const clinic = byId.get("Project:clinic")!;
    const then = await liveThrough(theStore(), [
      { upserts: smallGraph },
      {
        upserts: [{ ...clinic, name: "Renamed clinic", properties: { ...clinic.properties, title: "Renamed clinic" } }],
      },
      { upserts: [record("Project:later", "Later"), { ...clinic, links: {} }], deletes: ["Project:bare"] },
      {
        upserts: [record("Project:later", "Later still", { yearStart: 2020 }), clinic],
        deletes: ["PrizeEntry:2016-clinic"],
      },
      {
        upserts: [record("Project:bare", "Back again")],
        revives: ["Project:bare"],
        deletes: ["Project:later"],
      },
    ]);
    // What is refused everywhere would tell nothing.
    expect(then.get(1)).toEqual(asked.map((fields) => [fields, expect.anything(), undefined]));
  });

  it("answers at any revision as it answered then, whatever was written", async () => {
    await liveThrough(theStore(), randomHistory(20_261_128, true));
  });

  it("tells why it cannot go to a revision", async () => {
    await theStore().apply({ actor: "tester", upserts: smallGraph });
    const refused = async (query: string) => {
      const { data, errors } = await createApi({ store: theStore() }).execute({ query });
      expect(data).toBeNull();
      return errors?.[0]?.message;
    };
    expect(await refused("{ asOf(revision: 2) { revision { sequence } } }")).toBe(
      "There is no revision 2 yet: the newest is 1",
    );
    expect(await refused("{ asOf(revision: -1) { revision { sequence } } }")).toBe(
      "There is no revision -1: expected 0 to 1",
    );
    const { errors } = await createApi({ store: theStore() }).execute({
      query: '{ asOf(revision: 1) { contest(key: "x") { key } } }',
    });
    expect(errors?.[0]?.message).toBe("What people are working on has no past: ask for it without asOf");
    await expect(theStore().past(2)).rejects.toMatchObject({ code: "NOT_FOUND" });
  });

  it("makes a revision once for all who ask at the same time, unless they are late", async () => {
    for (const name of ["one", "two"])
      await theStore().apply({ actor: "tester", upserts: [record(`Project:${name}`, name)] });
    const readers = await Promise.all(
      Array.from({ length: 5 }, () => theStore().past(1, { deadline: Date.now() + 60_000 })),
    );
    for (const reader of readers) {
      expect(reader.revision).toMatchObject({ sequence: 1, lagMillis: 0 });
      expect((await reader.nodes(["Project:one", "Project:two"])).map((node) => node?.key)).toEqual(["one", undefined]);
      expect(reader.terms("Sdg")).toBe(readers[0]!.terms("Sdg"));
    }
    await expect(theStore().past(0, { deadline: Date.now() - 1 })).rejects.toMatchObject({ code: "TIMEOUT" });
  });
}

/** Writes that make a graph, one part after the other, change what is there and take some of it away. */
function histories(graph: readonly NodeRecord[], sound: boolean): fc.Arbitrary<Omit<WriteBatch, "actor">[]> {
  const referred = new Set(
    graph.flatMap(({ links }) =>
      Object.entries(links).flatMap(([name, ends]) => ends.map(({ key }) => nodeId(wsisModel.link(name).to, key))),
    ),
  );
  const loose = graph.filter(({ id }) => !sound || !referred.has(id));
  const [later, first] = [loose.slice(0, Math.ceil(loose.length / 2)), graph];
  const one = fc.constantFrom(...graph);
  /** A record with some of another of its kind. */
  const mixed = fc.tuple(one, one, fc.boolean()).map(([record, other, links]): NodeRecord => {
    if (other.kind !== record.kind) return { ...record, verified: !record.verified };
    return links ? { ...record, links: other.links } : { ...record, name: other.name, properties: other.properties };
  });
  const write = fc.record({
    upserts: fc.array(fc.oneof(one, mixed), { maxLength: 12 }),
    deletes: fc.array(fc.constantFrom(...loose), { maxLength: 2 }),
  });
  return fc.array(write, { minLength: 4, maxLength: 4 }).map((drawn) => {
    const gone = new Set<string>();
    const rest = drawn.map(({ upserts, deletes }) => {
      const going = [...new Set(deletes.map(({ id }) => id))].filter((id) => !gone.has(id));
      for (const id of going) gone.add(id);
      const kept = new Map(upserts.filter(({ id }) => !gone.has(id)).map((record) => [record.id, record]));
      return { upserts: [...kept.values()], deletes: going };
    });
    return [{ upserts: first.filter((record) => !later.includes(record)) }, ...rest];
  });
}
