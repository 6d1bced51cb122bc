import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { splitId } from "../../../src/model/record/nodeId.ts";
import { DEFAULT_BASIS, type NodeRecord } from "../../../src/model/types.ts";
import { compareCodePoints } from "../../../src/model/words/naturalOrder.ts";
import { wsisModel } from "../../../src/model/wsisModel.ts";
import { bases, filters, graphs, walks } from "../../oracle/arbitraries.ts";
import { Oracle } from "../../oracle/Oracle.ts";
import { type OracleStep, walkEnds } from "../../oracle/walks.ts";
import { askApi } from "../../support/askApi.ts";
import { graphReader } from "../../support/graphReader.ts";
import { smallGraph } from "../../support/smallGraph.ts";

type Json = Record<string, unknown>;

const seed = 20_261_125;
const { ask, over } = askApi(wsisModel, graphReader(wsisModel, smallGraph));

const fields = "{ totalCount ends { node { id } pathCount } kinds { kind count where } }";
const fromIds = `query ($from: [ID!]!, $steps: [Step!]!, $first: Int) { traverse(from: $from, steps: $steps, first: $first) ${fields} }`;

interface Traversal {
  readonly totalCount: number;
  readonly ends: { node: { id: string }; pathCount: number }[];
  readonly kinds: { kind: string; count: number; where: Json }[];
}

/** What a traversal has to be, given how many walks end at each node. */
function expectEnds({ totalCount, ends, kinds }: Traversal, expected: ReadonlyMap<string, number>, first: number) {
  const sorted = [...expected].sort(([a, x], [b, y]) => y - x || compareCodePoints(a, b));
  expect(ends.map(({ node, pathCount }) => [node.id, pathCount])).toEqual(sorted.slice(0, first));
  expect(totalCount).toBe(expected.size);
  const counts = new Map<string, number>();
  for (const id of expected.keys()) {
    const kind = splitId(id)?.kind as string;
    counts.set(kind, (counts.get(kind) ?? 0) + 1);
  }
  expect(new Map(kinds.filter(({ count }) => count > 0).map(({ kind, count }) => [kind, count]))).toEqual(counts);
  expect(kinds.map(({ kind }) => kind)).toEqual(kinds.map(({ kind }) => kind).sort());
}

/** The kinds' doors, opened under another basis, list the ends and nothing else. */
async function expectDoors({ kinds }: Traversal, expected: ReadonlyMap<string, number>): Promise<void> {
  for (const { kind, where } of kinds) {
    const { plural, listed } = wsisModel.kind(kind);
    if (listed) continue;
    const query = `query ($where: ${kind}Filter) { ${plural}(where: $where, basis: [IMPLIED], first: 250) { nodes { id } } }`;
    const opened = (await ask(query, { where }))[plural].nodes.map(({ id }: { id: string }) => id);
    const ends = [...expected.keys()].filter((id) => splitId(id)?.kind === kind);
    expect([where, opened]).toEqual([where, ends.sort(compareCodePoints)]);
  }
}

const drawn = [smallGraph, ...fc.sample(graphs, { seed, numRuns: 10 })];

describe("traverse", () => {
  it("ends where going every walk ends, and its doors list just that", async () => {
    let several = 0;
    for (const records of drawn) {
      over(graphReader(wsisModel, records));
      const oracle = new Oracle(wsisModel, records);
      const kind = fc.constantFrom(...wsisModel.kinds.filter(({ sides }) => sides.length > 0));
      const question = fc.record({
        walk: kind.chain((end) => walks(wsisModel, records, end, 3)),
        from: fc.array(fc.constantFrom(...records.map(({ id }) => id)), { maxLength: 5 }),
        first: fc.constantFrom(1, 3, 250),
      });
      for (const { walk, from: more, first } of fc.sample(question, { seed, numRuns: 150 })) {
        const from = [...(walk.from ?? []), ...more];
        const { steps } = walk;
        const leads = from.length === 0 || endKinds(from, steps) > 0;
        if (!leads) continue;
        const expected = walkEnds(wsisModel, oracle, { from, steps }, DEFAULT_BASIS);
        const { traverse } = await ask(fromIds, { from, steps, first }).catch((error) => {
          if (/more than 16 ways/.test(error.message)) return { traverse: null };
          throw error;
        });
        if (!traverse) continue;
        expectEnds(traverse, expected, first);
        await expectDoors(traverse, expected);
        if (traverse.kinds.length > 1) several++;
      }
    }
    expect(several).toBeGreaterThan(0);
  });

  it("walks on from any connection, nested ones too, under its basis and filter", async () => {
    for (const records of drawn) {
      over(graphReader(wsisModel, records));
      const oracle = new Oracle(wsisModel, records);
      const question = fc.record({
        where: filters(wsisModel, records, wsisModel.kind("Project"), 2, true),
        basis: bases,
        steps: fc.constantFrom<OracleStep[]>(
          [{ link: "RUN_BY" }, { link: "RUN_BY" }],
          [{ link: "ADVANCES", basis: ["DECLARED"] }, { link: "ADVANCES", direction: "IN" }, { link: "SERVES_GOAL" }],
          [{ link: "SERVES_GOAL" }, { link: "SERVES_GOAL", direction: "IN", where: { projects: {} } }],
          [{ link: "ENTERS", direction: "IN", where: { prizeEntries: { prizeStatuses: { any: ["WINNER"] } } } }],
        ),
      });
      for (const { where, basis, steps } of fc.sample(question, { seed, numRuns: 12 })) {
        const whole = await ask(
          `query ($where: ProjectFilter, $basis: [TagBasis!], $steps: [Step!]!) {
            projects(where: $where, basis: $basis) { traverse(steps: $steps, first: 250) ${fields} }
            sdg(number: 3) { projects(where: $where, basis: $basis) { traverse(steps: $steps, first: 250) ${fields} } } }`,
          { where, basis, steps },
        );
        const all = walkEnds(wsisModel, oracle, { where: { projects: where }, steps }, basis);
        expectEnds(whole.projects.traverse, all, 250);
        await expectDoors(whole.projects.traverse, all);
        if (!whole.sdg) continue;
        const tagged = { projects: { and: [where, { sdgs: { any: ["3"], basis } }] } };
        const some = walkEnds(wsisModel, oracle, { where: tagged, steps }, basis);
        expectEnds(whole.sdg.projects.traverse, some, 250);
        await expectDoors(whole.sdg.projects.traverse, some);
      }
    }
  });

  it("facets the ends as a set of their kind, with doors", async () => {
    for (const records of drawn) {
      over(graphReader(wsisModel, records));
      const oracle = new Oracle(wsisModel, records);
      const steps: OracleStep[] = [{ link: "RUN_BY" }, { link: "RUN_BY", direction: "IN" }];
      const from = records.filter(({ kind }) => kind === "Project").map(({ id }) => id);
      const { traverse } = await ask(
        `query ($from: [ID!]!, $steps: [Step!]!) { traverse(from: $from, steps: $steps) {
          facets(by: [ACTION_LINE, SDG, COUNTRY]) { dimension totalBuckets missing { count where } buckets { key count where } } } }`,
        { from, steps },
      );
      const ends = [...walkEnds(wsisModel, oracle, { from, steps }, DEFAULT_BASIS).keys()];
      const set = oracle.select("Project", { ids: ends }, DEFAULT_BASIS);
      if (from.length === 0) {
        expect(traverse.facets).toEqual([]);
        continue;
      }
      for (const { dimension: name, totalBuckets, missing, buckets } of traverse.facets) {
        const dimension = wsisModel.kind("Project").dimension.get(name)!;
        expect({
          buckets: buckets.map(({ key, count }: Json) => ({ key, count })),
          totalBuckets,
          missing: missing.count,
        }).toEqual(oracle.facet(set, dimension, DEFAULT_BASIS, 50));
        for (const { count, where } of [missing, ...buckets])
          expect([where, oracle.select("Project", where, ["IMPLIED"]).length]).toEqual([where, count]);
      }
    }
  });
});

/** In how many ways the steps lead anywhere; a step without any makes the whole an error. */
function endKinds(from: readonly string[], steps: readonly OracleStep[]): number {
  let kinds = new Set(from.map((id) => splitId(id)?.kind as string).filter((kind) => wsisModel.has(kind)));
  for (const { link, direction, where } of steps) {
    const next = wsisModel.links
      .filter(({ relationship }) => relationship === link)
      .flatMap(({ from: near, to: far }) => [
        ...(kinds.has(near) && direction !== "IN" ? [far] : []),
        ...(kinds.has(far) && direction !== "OUT" ? [near] : []),
      ])
      .filter((kind) => !where || where[wsisModel.kind(kind).plural]);
    kinds = new Set(next);
  }
  return kinds.size;
}

describe("traverse on the small graph", () => {
  const traverse = async (from: string[], steps: OracleStep[]) => (await ask(fromIds, { from, steps })).traverse;
  const ends = ({ ends: of }: Traversal) => of.map(({ node, pathCount }) => [node.id, pathCount]);

  it("comes from a project over its stakeholders to their other projects, not back to itself", async () => {
    over(graphReader(wsisModel, smallGraph));
    const steps: OracleStep[] = [{ link: "RUN_BY" }, { link: "RUN_BY" }];
    expect(ends(await traverse(["Project:clinic"], steps))).toEqual([["Project:school", 1]]);
    expect(ends(await traverse(["Project:clinic", "Project:school"], steps))).toEqual([
      ["Project:clinic", 1],
      ["Project:school", 1],
    ]);
  });

  it("C7 stands for its sub-lines, in ids and in filters", async () => {
    const steps: OracleStep[] = [{ link: "ADVANCES", direction: "IN", where: { projects: {} } }];
    const expected = [
      ["Project:school", 2],
      ["Project:apps", 1],
      ["Project:clinic", 1],
    ];
    expect(ends(await traverse(["ActionLine:C7"], steps))).toEqual(expected);
    expect(ends(await traverse(["ActionLine:C7", "ActionLine:C7-EHEA"], steps))).toEqual(expected);
  });

  it("adds up several ways to one kind", async () => {
    // From the line both to its sub-line and back up to it: PART_OF has two directions between the same two kinds.
    const up: OracleStep[] = [{ link: "PART_OF", where: { actionLines: {} } }];
    const { kinds, ...found } = await traverse(["ActionLine:C7-EHEA", "ActionLine:C7"], up);
    expect(ends({ kinds, ...found })).toEqual([
      ["ActionLine:C7", 2],
      ["ActionLine:C7-EHEA", 1],
      ["ActionLine:C7-ELEA", 1],
    ]);
    expect(kinds).toMatchObject([{ kind: "ActionLine", count: 3 }]);
  });

  it("is empty for ids that nothing has, even if the steps lead nowhere", async () => {
    for (const from of [[], ["Project:none", "Stakeholder:none"], ["Project:none"]])
      expect(await traverse(from, [{ link: "RUN_BY" }])).toMatchObject({ totalCount: 0, ends: [] });
    expect(await traverse([], [{ link: "IN_REGION" }])).toEqual({ totalCount: 0, ends: [], kinds: [] });
  });

  it("refuses what cannot be walked, and says where", async () => {
    const step: OracleStep = { link: "RUN_BY" };
    for (const [path, from, steps] of [
      ["steps", ["Project:clinic"], []],
      ["steps", ["Project:clinic"], Array(9).fill(step)],
      ["steps[0]", ["Country:KEN"], [{ link: "RUN_BY" }]],
      ["steps[1]", ["Project:clinic"], [step, { link: "IN_REGION" }]],
      ["steps[0]", ["Project:clinic"], [{ ...step, where: { countries: {} } }]],
      ["steps[0].basis", ["Project:clinic"], [{ ...step, basis: [] }]],
      [
        "steps[0].where.actionLines.any[0]",
        ["Project:clinic"],
        [{ link: "ADVANCES", where: { actionLines: { projects: { some: { actionLines: { any: ["C99"] } } } } } }],
      ],
    ] as [string, string[], OracleStep[]][])
      await expect([path, await failure(ask(fromIds, { from, steps }))]).toMatchObject([
        path,
        { code: "BAD_USER_INPUT" },
      ]);
    const all = smallGraph.map(({ id }: NodeRecord) => id);
    expect(await failure(ask(fromIds, { from: all, steps: Array(4).fill({ link: "PART_OF" }) }))).toBeDefined();
    expect(await failure(ask(fromIds, { from: ["Project:clinic"], steps: [step], first: 251 }))).toMatchObject({
      path: "first",
    });
  });

  it("names the kind that facets are of where there are several", async () => {
    const facets = (kind: string | null, by: string[]) =>
      ask(
        `query ($kind: Kind, $by: [Dimension!]!) { traverse(from: ["Document:matrix"], steps: [{ link: STATED_IN }]) {
          kinds { kind count } facets(by: $by, kind: $kind) { buckets { key count } } } }`,
        { kind, by },
      );
    const { traverse: found } = await facets("Finding", ["ACTION_LINE"]);
    expect(found.kinds).toEqual([
      { kind: "Finding", count: 1 },
      { kind: "Linkage", count: 0 },
    ]);
    expect(found.facets[0].buckets[0]).toEqual({ key: "C7-EHEA", count: 1 });
    expect(await failure(facets(null, ["ACTION_LINE"]))).toMatchObject({ code: "BAD_USER_INPUT", path: "kind" });
    expect(await failure(facets("Finding", ["REGION"]))).toMatchObject({ code: "BAD_USER_INPUT", path: "by" });
    // A kind that no walk ends at has an empty set.
    expect((await facets("Country", ["REGION"])).traverse.facets[0].buckets).toEqual([
      { key: "AFR", count: 0 },
      { key: "ARB", count: 0 },
    ]);
  });
});

describe("traverse as a condition", () => {
  const count = async (where: Json) =>
    (await ask("query ($where: ProjectFilter) { projects(where: $where) { totalCount } }", { where })).projects
      .totalCount;
  const walk = (rest: Json) => ({ traverse: { steps: [{ link: "RUN_BY" }, { link: "RUN_BY" }], ...rest } });

  it("holds for what the walk ends at, and can be negated and joined", async () => {
    over(graphReader(wsisModel, smallGraph));
    const other = walk({ from: ["Project:clinic"] });
    expect(await count(other)).toBe(1);
    expect(await count({ not: other })).toBe(4);
    expect(await count({ or: [other, { ids: ["Project:bare"] }] })).toBe(2);
    expect(await count({ and: [other, { years: { from: 2020 } }] })).toBe(0);
    expect(
      await count({ prizeEntries: { some: { traverse: { from: ["Project:clinic"], steps: [{ link: "ENTERS" }] } } } }),
    ).toBe(1);
    expect(await count(walk({ from: [] }))).toBe(0);
    expect(await count({ not: walk({ from: ["Project:none"] }) })).toBe(5);
  });

  it("refuses both starts, neither, an empty basis, and walks that end elsewhere", async () => {
    for (const [path, where] of [
      ["where.traverse.from", walk({})],
      ["where.traverse.from", walk({ from: ["Project:clinic"], where: { projects: {} } })],
      ["where.traverse.basis", walk({ from: ["Project:clinic"], basis: [] })],
      ["where.traverse.steps", { traverse: { from: ["Project:clinic"], steps: [{ link: "RUN_BY" }] } }],
      ["where.traverse.steps", { traverse: { from: ["Project:clinic"], steps: [] } }],
      [
        "where.not.traverse.steps[0]",
        { not: { traverse: { from: ["Project:clinic"], steps: [{ link: "BASED_IN" }] } } },
      ],
      [
        "where.traverse.where.sdgs.any[0]",
        {
          traverse: { where: { projects: { sdgs: { any: ["99"] } } }, steps: [{ link: "RUN_BY" }, { link: "RUN_BY" }] },
        },
      ],
    ] as [string, Json][])
      expect([path, await failure(count(where))]).toMatchObject([path, { code: "BAD_USER_INPUT", path }]);
  });

  it("opens wherever it could be asked: the deepest filter that a walk can start from gives doors that can be read", async () => {
    const nested = (depth: number): Json => (depth === 0 ? {} : { not: nested(depth - 1) });
    const query = `query ($where: ProjectFilter) { projects(where: $where) { traverse(steps: [{ link: RUN_BY }, { link: RUN_BY }]) {
      kinds { where } facets(by: [SDG]) { missing { where } } } } }`;
    for (const fields of ["totalCount", "kinds { where }", "facets(by: [SDG]) { totalBuckets }"])
      expect(await failure(ask(query.replace(/kinds.*/s, `${fields} } } }`), { where: nested(11) }))).toMatchObject({
        code: "BAD_USER_INPUT",
      });
    const { projects } = await ask(query, { where: nested(10) });
    for (const where of [projects.traverse.kinds[0].where, projects.traverse.facets[0].missing.where])
      expect(await count(where)).toBeGreaterThanOrEqual(0);
  });
});

async function failure(answer: Promise<unknown>): Promise<unknown> {
  return answer.then(
    () => undefined,
    (error) => error,
  );
}
