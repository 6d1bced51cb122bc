import { expect, it } from "vitest";
import { VoterLimit } from "../../../src/api/workbench/VoterLimit.ts";

it("10,000 made-up voters of one network are as many as the limit says; who has voted goes on voting", () => {
  let now = 1_000_000;
  const limit = new VoterLimit({ voters: 200, seconds: 60, clock: () => now });
  const admitted = Array.from({ length: 10_000 }, (_, index) => limit.admit("192.0.2.0/24", `voter-${index}`));
  expect(admitted.filter((again) => again === null)).toHaveLength(200);
  expect(new Set(admitted.slice(200))).toEqual(new Set([now + 60_000]));
  expect(limit.admit("192.0.2.0/24", "voter-7")).toBeNull();
  expect(limit.admit("198.51.100.0/24", "voter-9999")).toBeNull();
  now += 59_999;
  expect(limit.admit("192.0.2.0/24", "voter-300")).toBe(now + 1);
  now += 1;
  expect(limit.admit("192.0.2.0/24", "voter-300")).toBeNull();
});

it("keeps neither networks nor voters as they are called", () => {
  const limit = new VoterLimit({ voters: 5, seconds: 60 });
  limit.admit("192.0.2.0/24", "alice@example.org");
  expect(JSON.stringify(Object.values(limit))).not.toMatch(/192|alice/);
});
