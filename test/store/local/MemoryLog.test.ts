import { expect, it } from "vitest";
import { MemoryLog } from "../../../src/store/local/MemoryLog.ts";

function write(log: MemoryLog, documents: Record<string, string | null>): void {
  const sequence = log.sequence() + 1;
  log.write(new Map(Object.entries(documents)), { sequence, actor: "tester", at: "now", upserted: [], deleted: [] });
}

it("keeps for each snapshot the documents of its revision", () => {
  const log = new MemoryLog();
  const empty = log.snapshot();
  write(log, { "A:1": "one", "A:2": "two", "B:1": "other" });
  const first = log.snapshot();
  write(log, { "A:1": "changed", "A:0": "new" });
  const second = log.snapshot();
  expect(first.document("A:1")).toBe("one");
  write(log, { "A:1": null, "A:2": "changed too" });
  write(log, { "A:0": "newer" });
  const last = log.snapshot();
  const all = [empty, first, second, last].map((snapshot) => [snapshot.sequence, ...snapshot.documents("A:")]);
  expect(all).toEqual([
    [0],
    [1, ["A:1", "one"], ["A:2", "two"]],
    [2, ["A:0", "new"], ["A:1", "changed"], ["A:2", "two"]],
    [4, ["A:0", "newer"], ["A:2", "changed too"]],
  ]);
  expect([first, second, last].map((snapshot) => snapshot.document("A:1"))).toEqual(["one", "changed", null]);
});
