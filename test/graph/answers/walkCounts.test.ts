import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { type CountedStep, walkCounts } from "../../../src/graph/answers/walkCounts.ts";
import { walkEnds } from "../../../src/graph/answers/walkEnds.ts";
import { emptyBits, listBits, setBit } from "../../../src/graph/arrays/bits.ts";
import { csrFromPairs, reverseCsr, truthTableOf } from "../../../src/graph/arrays/csr.ts";
import { finish } from "../../../src/graph/Work.ts";
import { type EnumeratedStep, enumerateWalks, type NumberedEdge } from "../../oracle/enumerate.ts";

/** Links between kinds 0, 1, … of so many nodes each. */
interface Net {
  readonly sizes: readonly number[];
  readonly links: readonly { from: number; to: number; edges: readonly NumberedEdge[] }[];
}

interface Question extends Net {
  readonly startKind: number;
  readonly start: readonly number[];
  readonly steps: readonly EnumeratedStep[];
}

const kinds = fc.constantFrom(0, 1);

const nets: fc.Arbitrary<Net> = fc
  .record({
    sizes: fc.tuple(...[0, 1].map(() => fc.integer({ min: 2, max: 4 }))),
    ends: fc.array(fc.tuple(kinds, kinds), { minLength: 1, maxLength: 3 }),
  })
  .chain(({ sizes, ends }) =>
    fc
      .tuple(
        ...ends.map(([from, to]) =>
          fc.uniqueArray(fc.tuple(fc.nat(sizes[from]! - 1), fc.nat(sizes[to]! - 1), fc.constantFrom(1, 2, 3)), {
            minLength: 4,
            maxLength: 9,
            selector: ([a, b]) => `${a} ${b}`,
          }),
        ),
      )
      .map((edges) => ({
        sizes,
        links: ends.map(([from, to], index) => ({ from, to, edges: edges[index] as NumberedEdge[] })),
      })),
  );

function stepsFrom(net: Net, kind: number, left: number): fc.Arbitrary<EnumeratedStep[]> {
  const ways = net.links.flatMap(({ from, to }, link) => [
    ...(from === kind ? [{ link, reverse: false, next: to }] : []),
    ...(to === kind ? [{ link, reverse: true, next: from }] : []),
  ]);
  if (left === 0 || ways.length === 0) return fc.constant([]);
  return fc.constantFrom(...ways).chain(({ link, reverse, next }) =>
    fc
      .record({
        basis: fc.constantFrom(1, 2, 3, 3, 3),
        passing: fc.option(fc.subarray([...Array(net.sizes[next]).keys()], { minLength: 1 }), { freq: 2 }),
      })
      .chain((rest) => stepsFrom(net, next, left - 1).map((more) => [{ link, reverse, ...rest }, ...more])),
  );
}

const questions: fc.Arbitrary<Question> = nets.chain((net) =>
  fc.record({ startKind: kinds, length: fc.integer({ min: 1, max: 6 }) }).chain(({ startKind, length }) =>
    fc
      .record({
        start: fc.subarray([...Array(net.sizes[startKind]).keys()], { minLength: 1 }),
        steps: stepsFrom(net, startKind, length),
      })
      .map((rest) => ({ ...net, startKind, ...rest })),
  ),
);

function turns(steps: readonly EnumeratedStep[]): number {
  return steps.filter(
    ({ link, reverse }, index) => steps[index - 1]?.link === link && steps[index - 1]?.reverse !== reverse,
  ).length;
}

function bits(size: number, members: readonly number[]) {
  const made = emptyBits(size);
  for (const at of members) setBit(made, at);
  return made;
}

function counted({ sizes, links, startKind, start, steps }: Question): Float64Array {
  const edges = links.map(({ from, to, edges: list }) => {
    const column = (at: 0 | 1) => Uint32Array.from(list, (edge) => edge[at]);
    const truths = Uint8Array.from(list, ([, , basis]) => truthTableOf(basis));
    const forward = csrFromPairs({ rows: column(0), targets: column(1), truths }, sizes[from]!, sizes[to]!);
    return { forward, reverse: reverseCsr(forward, sizes[to]!) };
  });
  const prepared = steps.map(({ link, reverse, basis, passing }, index): CountedStep => {
    const { from, to } = links[link]!;
    const size = sizes[reverse ? from : to]!;
    const before = steps[index - 1];
    return {
      edges: edges[link]![reverse ? "reverse" : "forward"],
      basis,
      size,
      passing: passing && bits(size, passing),
      turns: before?.link === link && before.reverse !== reverse,
    };
  });
  const counts = finish(walkCounts(start, sizes[startKind]!, prepared));
  if (steps.length === 0) return counts;
  // Where walks end is the same without counting them.
  const ends = listBits(finish(walkEnds(Uint32Array.from(start), prepared)));
  expect([...ends]).toEqual([...counts].flatMap((count, node) => (count === 0 ? [] : [node])));
  return counts;
}

describe("walkCounts and walkEnds", () => {
  it("counts what going every walk counts: loops, turns again and again, parallel links, bases, filters", () => {
    let turned = 0;
    fc.assert(
      fc.property(questions, (question) => {
        const expected = enumerateWalks(
          question.links.map(({ edges }) => edges),
          question.start,
          question.steps,
        );
        const found = [...counted(question)].flatMap((count, index): [number, number][] =>
          count === 0 ? [] : [[index, count]],
        );
        expect(found).toEqual([...expected].sort(([a], [b]) => a - b));
        if (found.length > 0 && turns(question.steps) > 1) turned++;
      }),
      { seed: 20_261_125, numRuns: 2000 },
    );
    expect(turned).toBeGreaterThan(200);
  });

  it("turns that leave nobody but where they came from lead nowhere", () => {
    const [a, b] = [0, 1];
    const net: Net = {
      sizes: [2, 1],
      links: [
        {
          from: 0,
          to: 1,
          edges: [
            [a, 0, 1],
            [b, 0, 1],
          ],
        },
      ],
    };
    const step = { link: 0, basis: 1, passing: null };
    const there = { ...step, reverse: false };
    const back = { ...step, reverse: true };
    const ends = (...steps: EnumeratedStep[]) => [...counted({ ...net, startKind: 0, start: [a], steps })];
    expect(ends(there, back)).toEqual([0, 1]);
    expect(ends(there, back, there)).toEqual([0]);
  });

  it("knows where walks end even where there are too many to be counted exactly", () => {
    // 10^16 walks stand on node 0, one on node 100, and all go on to one node: but for that one, none could come back to 0.
    const [crowd, hub] = [100, 0];
    const all = [...Array(crowd).keys()];
    const net: Net = {
      sizes: [crowd + 1, 1],
      links: [
        { from: 0, to: 0, edges: [...all.flatMap((a) => all.map((b): NumberedEdge => [a, b, 1])), [crowd, crowd, 1]] },
        {
          from: 0,
          to: 1,
          edges: [
            [0, hub, 1],
            [crowd, hub, 1],
          ],
        },
      ],
    };
    const around = { link: 0, reverse: false, basis: 1, passing: null };
    const steps = [...Array(8).fill(around), { ...around, link: 1 }, { ...around, link: 1, reverse: true }];
    const ends = counted({ ...net, startKind: 0, start: [...all, crowd], steps });
    expect([ends[0], ends[crowd]]).toEqual([1, 1e16]);
  });
});
