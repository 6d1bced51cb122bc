import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { NodeSets } from "../../../src/graph/answers/NodeSets.ts";
import { listBits } from "../../../src/graph/arrays/bits.ts";
import type { GraphParts } from "../../../src/graph/build/GraphParts.ts";
import { LazyIndexes } from "../../../src/graph/build/LazyIndexes.ts";
import type { Kind } from "../../../src/model/createModel.ts";
import { ANY_BASIS, basisMask, DECLARED } from "../../../src/model/filter/basis.ts";
import type { Filter } from "../../../src/model/filter/Filter.ts";
import { parseFilter, parseWalks } from "../../../src/model/filter/parseFilter.ts";
import type { StepInput } from "../../../src/model/filter/walkInput.ts";
import { startKind, targetKind } from "../../../src/model/links/linkStep.ts";
import { BASES, type NodeRecord } from "../../../src/model/types.ts";
import { wsisModel } from "../../../src/model/wsisModel.ts";
import { bases, graphs } from "../../oracle/arbitraries.ts";
import { Oracle } from "../../oracle/Oracle.ts";
import { finished } from "../../support/finished.ts";
import { graphParts } from "../../support/graphParts.ts";
import { record } from "../../support/record.ts";
import { smallGraph } from "../../support/smallGraph.ts";

const seed = 20_261_127;
const EVERYTHING: Filter = { op: "everything" };
const NOTHING: Filter = { op: "nothing" };
const setsOf = (parts: GraphParts) => finished(new NodeSets(parts, new LazyIndexes(parts)));
const drawn = [smallGraph, ...fc.sample(graphs, { seed, numRuns: 3 })].map((records) => {
  const parts = graphParts(records);
  return { records, parts, sets: setsOf(parts), oracle: new Oracle(wsisModel, records) };
});

/** The ids of numbers of a kind. */
function idsOf({ tables }: GraphParts, kind: string, nodes: Iterable<number>): string[] {
  return [...nodes].map((node) => tables.get(kind)!.id(node));
}

/** Every sort of condition on every field of a kind, on keys that its nodes hold. */
function conditionsOf(kind: Kind, records: readonly NodeRecord[], oracle: Oracle): Record<string, unknown>[] {
  const nodes = oracle.of(kind.name);
  const ofFields = kind.filterFields.flatMap((field) => {
    const ranges = [{ from: 2015 }, { to: 2015 }, { from: 2015, to: 2016 }];
    const held = [...new Set(nodes.flatMap((node) => [...oracle.keys(field, node, BASES)]))];
    const [key, other] = [held[0], held.at(-1)];
    const matches = key === undefined ? [] : [{ any: [key] }, { any: held }, { all: [key, other] }, { none: [other] }];
    const some = field.type === "link" ? [{ some: { verified: true } }] : [];
    const all = [...(field.type === "range" ? ranges : [...matches, ...some]), { exists: true }, { exists: false }];
    return all.map((match) => ({ [field.name]: match }));
  });
  const walks = kind.sides.map(({ link, target }) => {
    const from = records.filter((one) => one.kind === target).map(({ id }) => id);
    return { traverse: { from: from.slice(1), steps: [{ link: link.relationship, where: { [kind.plural]: {} } }] } };
  });
  const ids = [...nodes.slice(1).map(({ id }) => id), ...(kind.framework ? [] : [`${kind.name}:none`])];
  return [
    ...ofFields,
    ...walks,
    { verified: true },
    { verified: false },
    { ids },
    { text: "health da" },
    { text: "r" },
    {},
  ];
}

describe("NodeSets", () => {
  it.each(["Project", "Session", "Country", "ActionLine"])("has the nodes of %s that pass a filter", (name) => {
    const kind = wsisModel.kind(name);
    for (const { records, parts, sets, oracle } of drawn) {
      const conditions = conditionsOf(kind, records, oracle);
      const apart = conditions.map((one, place) => [one, conditions[(place * 7 + 3) % conditions.length]!]);
      const trees = [...conditions, ...apart.flatMap((of) => [{ and: of }, { or: of }, { not: { or: of } }])];
      trees.forEach((where, place) => {
        const basis = place % 2 ? BASES : BASES.slice(0, 1);
        const filter = parseFilter({ model: wsisModel, terms: (of) => parts.terms.get(of) ?? [], basis }, name, where);
        const expected = oracle.select(name, where, basis).map(({ id }) => id);
        const set = sets.of({ kind: name, filter, basis: basisMask(basis) });
        const passing = listBits(sets.passing(name, filter));
        const found = [passing, set.list].map((nodes) => idsOf(parts, name, nodes));
        expect({ where, basis, found }).toEqual({ where, basis, found: [expected, expected] });
      });
    }
  });

  it("has what a link leads to from any of some nodes, and passes a filter", () => {
    for (const { records, parts, sets, oracle } of drawn) {
      const question = fc.constantFrom(...wsisModel.links).chain(({ name }) =>
        fc.record({
          step: fc.boolean().map((reverse) => ({ link: name, reverse })),
          basis: bases,
          ids: fc.array(fc.constantFrom(...records.map(({ id }) => id), "Project:none"), { maxLength: 4 }),
          verified: fc.boolean(),
        }),
      );
      for (const { step, basis, ids, verified } of fc.sample(question, { seed, numRuns: 100 })) {
        const [start, kind] = [startKind(wsisModel, step), targetKind(wsisModel, step)];
        const starts = oracle.of(start).filter(({ id }) => ids.includes(id));
        const reached = starts.flatMap((node) => oracle.step(step, node, basis));
        const passing: Filter = verified ? { op: "verified", value: true } : EVERYTHING;
        const expected = reached.filter((node) => !verified || node.verified).map(({ id }) => id);
        const set = sets.of({ kind, from: { ...step, ids }, filter: passing, basis: basisMask(basis) });
        expect(new Set(idsOf(parts, kind, set.list))).toEqual(new Set(expected));
        expect(set.size).toBe(new Set(expected).size);
        expect([...set.list]).toEqual([...set.list].sort((a, b) => a - b));
      }
    }
  });

  it("reaches many as it reaches few", () => {
    const many = Array.from({ length: 4100 }, (_, number) => String(number).padStart(4, "0"));
    const parts = graphParts([
      record("Country:KEN", "Kenya"),
      record("Country:RWA", "Rwanda"),
      ...many.map((key) => record(`Project:${key}`, key, {}, { PROJECT_COUNTRY: key === "0007" ? ["RWA"] : ["KEN"] })),
    ]);
    const from = (...ids: string[]) => ({ link: "PROJECT_COUNTRY", reverse: true, ids });
    const sets = setsOf(parts);
    const someIds: Filter = { op: "ids", ids: ["Project:0007", "Project:0008"] };
    const sizes = [["Country:KEN"], ["Country:RWA"], ["Country:KEN", "Country:RWA", "Country:KEN"]].map((ids) =>
      [EVERYTHING, someIds].map(
        (filter) => sets.of({ kind: "Project", from: from(...ids), filter, basis: DECLARED }).size,
      ),
    );
    expect(sizes).toEqual([
      [4099, 1],
      [1, 1],
      [4100, 2],
    ]);
    const nobody = (kind: string) => sets.of({ kind, filter: NOTHING, basis: DECLARED }).bits;
    expect(nobody("Project")).toHaveLength(129);
    expect(nobody("Country")).toHaveLength(1);
  });

  it("counts the walks that end at each node, none of which turns straight back", () => {
    const [{ sets, oracle }] = drawn as [(typeof drawn)[number]];
    const serving = { link: "SERVES_GOAL", direction: "IN" as const, where: { projects: {} } };
    const served = { link: "SERVES_GOAL", direction: "OUT" as const, where: { sdgs: {} } };
    const termsOfSome = (kind: string) =>
      kind === "Sdg" ? ["3", "4"].map((key) => ({ key, name: key, parent: null, class: null })) : [];
    const counts = (...steps: StepInput[]) => {
      const [walk] = parseWalks(
        { model: wsisModel, terms: termsOfSome, basis: BASES },
        { from: ["Sdg:3", "Sdg:4"], steps },
      );
      return [...sets.walkCounts(walk!)];
    };
    const goals = oracle.of("Project").map((node) => oracle.step({ link: "PROJECT_SDG" }, node, BASES).length);
    expect(counts(serving)).toEqual(goals);
    // From one of the two goals, over a project that serves both, to the other.
    const both = goals.filter((count) => count === 2).length;
    expect(both).toBeGreaterThan(0);
    expect(counts(serving, served)).toEqual([both, both]);
  });

  it("works out each set once, and the set of all once a kind", () => {
    const [{ sets }] = drawn as [(typeof drawn)[number]];
    const filter: Filter = { op: "ids", ids: ["Project:clinic"] };
    const spec = (kind: string, of: Filter) => ({ kind, filter: of, basis: ANY_BASIS });
    expect(sets.of(spec("Project", filter))).toBe(sets.of(spec("Project", filter)));
    expect(sets.of(spec("Project", EVERYTHING))).toBe(sets.of(spec("Project", EVERYTHING)));
    expect(sets.of(spec("Project", EVERYTHING)).size).toBe(5);
    expect(sets.of(spec("Sdg", EVERYTHING)).size).toBe(2);
    expect(sets.of(spec("Project", NOTHING)).size).toBe(0);
    expect(sets.of(spec("Sdg", NOTHING)).size).toBe(0);
  });

  it("gives fresh bits for a filter, and refuses a kind that the model lacks", () => {
    const [{ sets }] = drawn as [(typeof drawn)[number]];
    const field = wsisModel.kind("Project").filterField.get("sdgs")!;
    const exists: Filter = { op: "exists", field, basis: DECLARED };
    sets.passing("Project", exists).fill(0);
    expect(listBits(sets.passing("Project", exists))).toHaveLength(1);
    expect(() => sets.passing("Robot", EVERYTHING)).toThrow(RangeError);
  });
});
