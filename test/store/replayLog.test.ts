import { expect, it } from "vitest";
import type { Change } from "../../src/store/port.ts";
import { everyChange, replayLog } from "../../src/store/replayLog.ts";

const change = (sequence: number, upserted: string[], deleted: string[] = []): Change => ({
  sequence,
  actor: "test",
  at: "2026-11-25T00:00:00.000Z",
  upserted,
  deleted,
});

async function* from(...changes: Change[]): AsyncIterable<Change> {
  yield* changes;
}

it("the log tells which records exist", async () => {
  const { ids, gaps } = await replayLog(
    from(change(1, ["Project:a", "Project:b"]), change(2, ["Project:a"], ["Project:b"]), change(3, ["Project:c"])),
  );
  expect([...ids]).toEqual(["Project:a", "Project:c"]);
  expect(gaps).toEqual([]);
});

it("the log tells where it has gaps, at its beginning too", async () => {
  expect((await replayLog(from(change(2, []), change(3, []), change(7, [])))).gaps).toEqual([
    [0, 2],
    [3, 7],
  ]);
});

it("every change is asked for once, a thousand at a time", async () => {
  const all = Array.from({ length: 2000 }, (_, index) => change(index + 1, []));
  const asked: number[] = [];
  const store = {
    changes: async (after: number, limit: number) => {
      asked.push(after);
      return all.slice(after, after + limit);
    },
  };
  const sequences: number[] = [];
  for await (const { sequence } of everyChange(store)) sequences.push(sequence);
  expect(sequences).toEqual(all.map(({ sequence }) => sequence));
  expect(asked).toEqual([0, 1000, 2000]);
});
