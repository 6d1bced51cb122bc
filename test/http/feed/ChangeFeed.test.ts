import { Writable } from "node:stream";
import { expect, it } from "vitest";
import { ChangeFeed } from "../../../src/http/feed/ChangeFeed.ts";

it("ChangeFeed keeps one event more than a follower has room for, and goes on when it has read", async () => {
  const taken: string[] = [];
  let read = () => {};
  const sink = new Writable({
    highWaterMark: 100,
    write: (chunk: Buffer, _encoding, done) => {
      taken.push(String(chunk));
      read = done;
    },
  });
  const event = { at: "2026-01-01T00:00:00.000Z", by: "x", changedCount: 0, changed: ["x".repeat(300)], deleted: [] };
  const feed = new ChangeFeed(
    {
      changes: async (after, limit) =>
        Array.from({ length: Math.min(limit, 20 - after) }, (_, at) => ({ ...event, revision: after + at + 1 })),
    },
    { pollMillis: 5 },
  );
  feed.follow(sink, "here", 0);
  await expect.poll(() => sink.writableLength).toBeGreaterThan(100);
  expect(sink.writableLength).toBeLessThan(600);
  const reading = setInterval(() => {
    const done = read;
    read = () => {};
    done();
  }, 1);
  await expect.poll(() => taken.length).toBe(21);
  clearInterval(reading);
  expect(taken.slice(1).map((text) => /^id: (\d+)/.exec(text)?.[1])).toEqual(
    Array.from({ length: 20 }, (_, at) => String(at + 1)),
  );
  feed.stop();
});
