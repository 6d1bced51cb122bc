import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { LOST } from "../../../src/graph/indexes/KindTable.ts";
import { compareCodePoints } from "../../../src/model/words/naturalOrder.ts";
import { keyPool, tableOf } from "../writes.ts";

const some = fc.subarray(keyPool);

describe("KindTable", () => {
  it("numbers nodes in code-point order of their keys", () => {
    const table = tableOf(["b", "𝒳", "\uffe5", "a"]);
    expect([...table.keys]).toEqual(["a", "b", "\uffe5", "𝒳"]);
    expect(table.size).toBe(4);
    expect(table.id(3)).toBe("Project:𝒳");
    expect(["a", "𝒳", "c"].map((key) => table.ofKey(key))).toEqual([0, 3, undefined]);
  });

  it("knows ids of its own kind alone", () => {
    const table = tableOf(["a", "b:c"]);
    const ids = ["Project:a", "Project:b:c", "Project:b", "Sdg:a", "a", ""];
    expect(ids.map((id) => table.ofId(id))).toEqual([0, 1, undefined, undefined, undefined, undefined]);
  });

  it("ranks any id among its own", () => {
    fc.assert(
      fc.property(some, fc.oneof(fc.constantFrom(...keyPool), fc.string()), (keys, key) => {
        const table = tableOf(keys);
        const ids = keys.map((one) => `Project:${one}`);
        const asked = [`Project:${key}`, `Country:${key}`, `Sdg:${key}`, key];
        expect(asked.map((id) => table.rankOfId(id))).toEqual(
          asked.map((id) => ids.filter((one) => compareCodePoints(one, id) < 0).length),
        );
      }),
      { seed: 5, numRuns: 200 },
    );
  });

  it("goes on as one built afresh, and stays itself, whatever goes and comes", () => {
    fc.assert(
      fc.property(some, fc.array(fc.tuple(some, some), { maxLength: 6 }), (start, writes) => {
        const revisions = [{ table: tableOf(start), keys: start }];
        for (const [gone, come] of writes) {
          const { table, keys } = revisions.at(-1)!;
          const removed = keys.filter((key) => gone.includes(key));
          const added = come.filter((key) => !keys.includes(key)).sort(compareCodePoints);
          const numbersOf = (list: readonly string[]) => Uint32Array.from(list, (key) => table.ofKey(key)!).sort();
          const next = table.next(numbersOf(removed), added);
          const kept = keys.filter((key) => !removed.includes(key));
          const fresh = tableOf([...kept, ...added]);
          expect([...next.table.keys]).toEqual([...fresh.keys]);
          expect([...next.numbers]).toEqual(Array.from(table.keys, (key) => fresh.ofKey(key) ?? LOST));
          revisions.push({ table: next.table, keys: [...kept, ...added] });
        }
        for (const { table, keys } of revisions) {
          const fresh = tableOf(keys);
          expect(keyPool.map((key) => table.ofKey(key))).toEqual(keyPool.map((key) => fresh.ofKey(key)));
        }
      }),
      { seed: 6, numRuns: 80 },
    );
  });
});
