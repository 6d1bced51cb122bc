import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { identity } from "../../../src/graph/arrays/identity.ts";
import { renumber } from "../../../src/graph/indexes/KindDelta.ts";
import { LOST } from "../../../src/graph/indexes/KindTable.ts";
import { compareCodePoints } from "../../../src/model/words/naturalOrder.ts";
import { deltaOf, keyPool, tableOf, type Write, writes } from "../writes.ts";

const cases = fc.record({
  start: fc.subarray(keyPool),
  write: writes(keyPool, fc.constant(true), 6).map(([first]) => first!),
});

function check(start: readonly string[], write: Write<true>): void {
  const before = tableOf(start);
  const delta = deltaOf(before, write);
  const put = [...write].flatMap(([key, value]) => (value ? [key] : [])).sort(compareCodePoints);
  const gone = start.filter((key) => write.get(key) === null);
  const kept = start.filter((key) => !write.has(key));
  const after = tableOf([...kept, ...put]);
  const numberBefore = (key: string) => before.ofKey(key) ?? LOST;
  const numberAfter = (key: string) => after.ofKey(key) ?? LOST;
  const shifts = gone.length > 0 || put.some((key) => !start.includes(key));

  expect([...delta.after.keys]).toEqual([...after.keys]);
  expect(delta.numbers && [...delta.numbers]).toEqual(shifts ? Array.from(before.keys, numberAfter) : null);
  expect(delta.records.map(({ key }) => key)).toEqual(put);
  expect([...delta.rows]).toEqual(put.map(numberAfter));
  expect([...delta.replaced]).toEqual(put.map(numberBefore));
  expect([...delta.dropped]).toEqual([...before.keys].flatMap((key, number) => (write.has(key) ? [number] : [])));
  expect(delta.touched).toBe(put.length > 0 || gone.length > 0);
  expect([...delta.kept]).toEqual(Array.from(before.keys, (key) => (write.has(key) ? LOST : numberAfter(key))));
  expect(delta.origins && [...delta.origins]).toEqual(shifts ? Array.from(after.keys, numberBefore) : null);
  expect([...delta.removed()].map((number) => [...before.keys][number])).toEqual(gone.sort(compareCodePoints));
}

describe("KindDelta", () => {
  it("tells what became of every number", () => {
    fc.assert(
      fc.property(cases, ({ start, write }) => check(start, write)),
      { seed: 8, numRuns: 150 },
    );
  });

  it("tells of nothing, of all, and of the first and the last", () => {
    const start = ["a", "b", "c"];
    check(start, new Map());
    check([], new Map([["a", true]]));
    check(start, new Map([["b", true]]));
    check(start, new Map(start.map((key) => [key, null])));
    check(
      start,
      new Map([
        ["0", true],
        ["z", true],
        ["a", null],
        ["c", null],
      ]),
    );
    check(start, new Map([["none", null]]));
  });
});

describe("renumber", () => {
  it("looks each number up, and leaves LOST lost", () => {
    expect([...renumber(Uint32Array.of(2, LOST, 0), Uint32Array.of(7, 8, LOST))]).toEqual([LOST, LOST, 7]);
    expect([...identity(3)]).toEqual([0, 1, 2]);
    expect([...identity(0)]).toEqual([]);
  });
});
