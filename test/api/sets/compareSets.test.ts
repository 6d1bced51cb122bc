import fc from "fast-check";
import { describe, expect, it } from "vitest";
import type { Basis } from "../../../src/model/types.ts";
import { wsisModel } from "../../../src/model/wsisModel.ts";
import { bases, filters, graphs } from "../../oracle/arbitraries.ts";
import { Oracle } from "../../oracle/Oracle.ts";
import { askApi } from "../../support/askApi.ts";
import { graphReader } from "../../support/graphReader.ts";
import { smallGraph } from "../../support/smallGraph.ts";

type Json = Record<string, unknown>;
interface Door {
  readonly count: number;
  readonly where: Json;
}
interface Comparison {
  readonly kind: string;
  readonly union: Door;
  readonly common: Door;
  readonly sets: (Door & { name: string; only: Door })[];
  readonly intersections: (Door & { names: string[] })[];
  readonly differences: (Door & { in: string; notIn: string; both: Door; jaccard: number | null })[];
}

const { ask, over } = askApi(wsisModel, graphReader(wsisModel, smallGraph));

const query = `query ($sets: [NamedSet!]!, $basis: [TagBasis!]) { sets(sets: $sets, basis: $basis) {
  kind union { count where } common { count where }
  sets { name count where only { count where } }
  intersections { names count where }
  differences { in notIn count where both { count where } jaccard } } }`;

describe("sets", () => {
  it("are compared as their members are, and every door lists just those", async () => {
    const seed = 20_261_125;
    for (const records of [smallGraph, ...fc.sample(graphs, { seed, numRuns: 10 })]) {
      over(graphReader(wsisModel, records));
      const oracle = new Oracle(wsisModel, records);
      const question = fc.constantFrom(...wsisModel.kinds.map(({ name }) => name)).chain((kind) =>
        fc.record({
          kind: fc.constant(kind),
          basis: bases,
          wheres: fc.array(filters(wsisModel, records, wsisModel.kind(kind), 2, true), { minLength: 2, maxLength: 8 }),
        }),
      );
      for (const { kind, basis, wheres } of fc.sample(question, { seed, numRuns: 12 })) {
        const { plural } = wsisModel.kind(kind);
        const named = wheres.map((where, index) => ({ name: `set ${index}`, where: { [plural]: where } }));
        const { sets } = (await ask(query, { sets: named, basis })) as { sets: Comparison };
        const members = wheres.map((where) => new Set(oracle.select(kind, where, basis).map(({ id }) => id)));
        const all = oracle.of(kind).map(({ id }) => id);
        const isIn = (id: string) => named.filter((_, index) => members[index]?.has(id)).map(({ name }) => name);
        const lists = (door: Door, passes: (names: readonly string[]) => boolean) => {
          const expected = all.filter((id) => passes(isIn(id)));
          expect(door.count).toBe(expected.length);
          const foreign: Basis[] = ["IMPLIED"];
          expect(oracle.select(kind, door.where, foreign).map(({ id }) => id)).toEqual(expected);
        };
        expect(sets.kind).toBe(kind);
        lists(sets.union, (names) => names.length > 0);
        lists(sets.common, (names) => names.length === named.length);
        expect(sets.sets.map(({ name }) => name)).toEqual(named.map(({ name }) => name));
        for (const set of sets.sets) {
          lists(set, (names) => names.includes(set.name));
          lists(set.only, (names) => names.length === 1 && names[0] === set.name);
        }
        for (const one of sets.intersections) {
          expect(one.count).toBeGreaterThan(0);
          lists(one, (names) => names.join() === one.names.join());
        }
        expect(sets.intersections.reduce((sum, { count }) => sum + count, 0)).toBe(sets.union.count);
        expect(sets.intersections.map(({ count }) => count)).toEqual(
          sets.intersections.map(({ count }) => count).sort((a, b) => b - a),
        );
        expect(sets.differences).toHaveLength(named.length * (named.length - 1));
        for (const { in: inside, notIn, both, jaccard, ...door } of sets.differences) {
          lists(door, (names) => names.includes(inside) && !names.includes(notIn));
          lists(both, (names) => names.includes(inside) && names.includes(notIn));
          const either = all.filter((id) => isIn(id).some((name) => name === inside || name === notIn)).length;
          expect(jaccard).toBe(either === 0 ? null : both.count / either);
        }
      }
    }
    over(graphReader(wsisModel, smallGraph));
  });

  it("opens through the API under another basis", async () => {
    const named = [
      { name: "health", where: { projects: { sdgs: { any: ["3"] } } } },
      { name: "government", where: { projects: { stakeholderTypes: { any: ["GOVERNMENT"] } } } },
    ];
    const { sets } = (await ask(query, { sets: named })) as { sets: Comparison };
    expect(sets.intersections.map(({ names, count }) => [names, count])).toEqual([
      [["health", "government"], 2],
      [["health"], 1],
    ]);
    const open = (where: Json) =>
      ask("query ($where: ProjectFilter) { projects(where: $where, basis: [IMPLIED]) { totalCount } }", { where });
    for (const { count, where } of [sets.union, sets.common, ...sets.sets, ...sets.intersections, ...sets.differences])
      expect((await open(where)).projects.totalCount).toBe(count);
  });

  it("has null where nothing can be divided", async () => {
    const none = { projects: { ids: [] } };
    const { sets } = await ask(query, {
      sets: [
        { name: "a", where: none },
        { name: "b", where: none },
      ],
    });
    expect(sets.intersections).toEqual([]);
    expect(sets.union.count).toBe(0);
    expect(sets.differences.map(({ jaccard }: { jaccard: null }) => jaccard)).toEqual([null, null]);
  });

  it("refuses one or nine sets, a name twice, several kinds, and filters too deep for their doors", async () => {
    const of = (name: string, where: Json = { projects: {} }) => ({ name, where });
    const nested = (depth: number): Json => (depth === 0 ? {} : { not: nested(depth - 1) });
    const names = [..."abcdefghi"];
    for (const [path, sets] of [
      ["sets", [of("a")]],
      ["sets", names.map((name) => of(name))],
      ["sets[1].name", [of("a"), of("a")]],
      ["sets[2].where", [of("a"), of("b"), of("c", { countries: {} })]],
      ["sets[1].where.sdgs.any[0]", [of("a"), of("b", { projects: { sdgs: { any: ["99"] } } })]],
      ["sets[0].where", [of("a", { projects: { ...nested(1), ids: [], not: nested(10) } }), of("b")]],
    ] as [string, unknown][]) {
      const answer = ask(query, { sets }).then(
        () => null,
        (error) => ({ code: error.code, path: String(error.path) }),
      );
      const { code, path: at } = (await answer) ?? {};
      expect([code, at?.slice(0, path.length)]).toEqual(["BAD_USER_INPUT", path]);
    }
    const deepest = [of("a", { projects: nested(9) }), of("b")];
    const { sets } = (await ask(query, { sets: deepest })) as { sets: Comparison };
    for (const { where } of [sets.union, sets.common, ...sets.sets.map(({ only }) => only), ...sets.differences])
      await ask("query ($where: ProjectFilter) { projects(where: $where) { totalCount } }", { where });
    await expect(ask(query, { sets: [of("a"), of("b")], basis: [] })).rejects.toMatchObject({ path: "basis" });
  });
});
