import fc from "fast-check";
import { describe, expect, it } from "vitest";
import type { NodeRecord } from "../../../src/model/types.ts";
import { compareCodePoints } from "../../../src/model/words/naturalOrder.ts";
import { wsisModel } from "../../../src/model/wsisModel.ts";
import { graphs } from "../../oracle/arbitraries.ts";
import { Explorer } from "../../oracle/Explorer.ts";
import { Oracle } from "../../oracle/Oracle.ts";
import { askApi } from "../../support/askApi.ts";
import { graphReader } from "../../support/graphReader.ts";
import { record } from "../../support/record.ts";
import { smallGraph } from "../../support/smallGraph.ts";

const seed = 20_261_125;
const { ask, over } = askApi(wsisModel, graphReader(wsisModel, smallGraph));

const query = `query ($of: [ID!]!, $depth: Int, $limit: Int) { neighbourhood(of: $of, depth: $depth, limit: $limit) {
  nodes { node { id } depth relevance } edges { link from { id } to { id } basis }
  truncated omitted { node { id } link direction kind count where } } }`;

interface Subgraph {
  readonly nodes: { node: { id: string }; depth: number; relevance: number }[];
  readonly edges: { link: string; from: { id: string }; to: { id: string }; basis: string[] | null }[];
  readonly truncated: boolean;
  readonly omitted: {
    node: { id: string };
    link: string;
    direction: string;
    kind: string;
    count: number;
    where: Record<string, unknown>;
  }[];
}

/** Nodes by relevance: the least product of choices over all ways of up to so many steps. */
function byRelevance(explorer: Explorer, starts: readonly string[], depth: number): { id: string; cost: number }[] {
  const best = new Map<string, number>();
  const go = (id: string, cost: number, left: number) => {
    best.set(id, Math.min(cost, best.get(id) ?? cost));
    if (left === 0) return;
    const groups = explorer.neighbours(id, 1e9);
    for (const { degree, ids } of groups) for (const next of ids) go(next, cost * groups.length * degree, left - 1);
  };
  for (const id of starts) go(id, 1, depth);
  const rank = (id: string) => (starts.includes(id) ? 0 : 1);
  return [...best]
    .map(([id, cost]) => ({ id, cost }))
    .sort((a, b) => rank(a.id) - rank(b.id) || a.cost - b.cost || compareCodePoints(a.id, b.id));
}

/** What a filter lists, under another basis than the one it was made with. */
async function opened(kind: string, where: unknown): Promise<string[]> {
  const { plural, name } = wsisModel.kind(kind);
  return (
    await ask(
      `query ($where: ${name}Filter) { ${plural}(where: $where, basis: [IMPLIED], first: 250) { nodes { id } } }`,
      { where },
    )
  )[plural].nodes.map(({ id }: { id: string }) => id);
}

describe("neighbourhood", () => {
  it("is what is most relevant, how far away, and exactly what was left out", async () => {
    let truncated = 0;
    for (const records of [smallGraph, ...fc.sample(graphs, { seed, numRuns: 12 })]) {
      const reader = graphReader(wsisModel, records);
      over(reader);
      const oracle = new Oracle(wsisModel, records);
      const explorer = new Explorer(wsisModel, oracle);
      const ids = records.map(({ id }) => id);
      const question = fc.record({
        of: fc.uniqueArray(fc.constantFrom(...ids), { minLength: 1, maxLength: 2 }),
        depth: fc.constantFrom(1, 2, 3),
        limit: fc.constantFrom(2, 4, 9, 1000),
      });
      for (const { of, depth, limit } of fc.sample(question, { seed, numRuns: 15 })) {
        const { neighbourhood } = (await ask(query, { of, depth, limit })) as { neighbourhood: Subgraph };
        const expected = byRelevance(explorer, of, depth).slice(0, limit);
        const { nodes, edges, omitted } = neighbourhood;
        const shown = nodes.map(({ node }) => node.id);
        expect([of, depth, limit, shown]).toEqual([of, depth, limit, expected.map(({ id }) => id)]);
        expect(nodes.map(({ relevance }) => relevance)).toEqual(expected.map(({ cost }) => 1 / cost));
        expect(edges.map(({ from, to }) => `${from.id} ${to.id}`)).toEqual(
          explorer.edgesAmong(shown).map(({ from, to }) => `${from.id} ${to.id}`),
        );
        const depths = distances(of, edges);
        expect(nodes.map(({ node }) => depths.get(node.id))).toEqual(nodes.map((node) => node.depth));
        const left = shown
          .filter((id) => depths.get(id)! < depth)
          .flatMap((id) => explorer.neighbours(id, 1e9).map((group) => ({ id, ...group })))
          .map(({ ids: all, ...group }) => ({ ...group, ids: all.filter((id) => !shown.includes(id)) }))
          .filter((group) => group.ids.length > 0);
        expect(omitted.map(({ node, link, direction, count }) => [node.id, link, direction, count])).toEqual(
          left.map(({ id, link, reverse, ids: of }) => [
            id,
            wsisModel.link(link).relationship,
            reverse ? "IN" : "OUT",
            of.length,
          ]),
        );
        for (const [index, { kind, where }] of omitted.entries()) {
          const listed = oracle.select(kind, where, ["IMPLIED"]).map(({ id }) => id);
          expect(listed).toEqual(left[index]?.ids);
          if (!wsisModel.kind(kind).listed) expect(await opened(kind, where)).toEqual(listed);
        }
        expect(neighbourhood.truncated).toBe(omitted.length > 0);
        if (omitted.length > 0) truncated++;
        else expect(shown).toHaveLength(byRelevance(explorer, of, depth).length);
      }
    }
    expect(truncated).toBeGreaterThan(50);
    over(graphReader(wsisModel, smallGraph));
  });

  it("keeps where it started before what is as near as can be", async () => {
    const records: NodeRecord[] = [
      record("Country:KEN", "Kenya", {}, {}),
      record("Stakeholder:club", "Club", {}, { STAKEHOLDER_COUNTRY: ["KEN"] }),
    ];
    over(graphReader(wsisModel, records));
    const { neighbourhood } = await ask(query, { of: ["Stakeholder:club"], limit: 1 });
    expect(neighbourhood.nodes).toEqual([{ node: { id: "Stakeholder:club" }, depth: 0, relevance: 1 }]);
    expect(neighbourhood.omitted).toHaveLength(1);
    over(graphReader(wsisModel, smallGraph));
  });

  it("leaves out what does not exist, and is empty where nothing does", async () => {
    const { neighbourhood } = await ask(query, { of: ["Project:none", "Stakeholder:none"] });
    expect(neighbourhood).toEqual({ nodes: [], edges: [], truncated: false, omitted: [] });
    const twice = await ask(query, { of: ["Sdg:3", "Sdg:3", "Project:none"] });
    expect(twice).toEqual(await ask(query, { of: ["Sdg:3"] }));
  });

  it("refuses sizes out of bounds", async () => {
    for (const [path, variables] of [
      ["of", { of: [] }],
      ["of", { of: ["Sdg:3", "Sdg:4"], limit: 1 }],
      ["depth", { of: ["Sdg:3"], depth: 5 }],
      ["depth", { of: ["Sdg:3"], depth: 0 }],
      ["limit", { of: ["Sdg:3"], limit: 1001 }],
    ] as const)
      await expect(ask(query, variables)).rejects.toMatchObject({ code: "BAD_USER_INPUT", path });
  });
});

function distances(starts: readonly string[], edges: Subgraph["edges"]): Map<string, number> {
  const found = new Map(starts.map((id) => [id, 0]));
  for (let depth = 1; depth < 9; depth++)
    for (const { from, to } of edges)
      for (const [near, far] of [
        [from.id, to.id],
        [to.id, from.id],
      ] as const)
        if (found.get(near) === depth - 1 && !found.has(far)) found.set(far, depth);
  return found;
}
