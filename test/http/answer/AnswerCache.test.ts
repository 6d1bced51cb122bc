import { describe, expect, it } from "vitest";
import { AnswerCache } from "../../../src/http/answer/AnswerCache.ts";

const answer = (size: number) => ({ body: Buffer.alloc(size), etag: "x" });

const newest = (sequence: number) => ({ sequence, asOf: false });
const past = (sequence: number) => ({ sequence, asOf: true });

describe("AnswerCache", () => {
  it("keeps an answer for its revision alone", () => {
    const cache = new AnswerCache(10_000);
    cache.set(newest(1), "a", answer(10));
    expect(cache.get(newest(1), "a")?.body).toHaveLength(10);
    expect(cache.get(newest(2), "a")).toBeUndefined();
  });

  it("drops everything when a newer revision comes, and takes nothing older", () => {
    const cache = new AnswerCache(10_000);
    cache.set(newest(1), "a", answer(10));
    cache.set(newest(2), "b", answer(10));
    cache.set(newest(1), "c", answer(10));
    expect([cache.get(newest(1), "a"), cache.get(newest(1), "c"), cache.get(newest(2), "c")]).toEqual([
      undefined,
      undefined,
      undefined,
    ]);
    expect(cache.get(newest(2), "b")).toBeDefined();
  });

  it("stays within its bytes and lets go what was used longest ago", () => {
    const cache = new AnswerCache(10_000);
    for (let index = 0; index < 100; index++) {
      cache.set(newest(1), `key ${index}`, answer(1_000));
      cache.get(newest(1), "key 0");
      expect(cache.bytes).toBeLessThanOrEqual(10_000);
    }
    expect(cache.get(newest(1), "key 0")).toBeDefined();
    expect(cache.get(newest(1), "key 99")).toBeDefined();
    expect(cache.get(newest(1), "key 1")).toBeUndefined();
  });

  it("does not give up the rest for one large answer", () => {
    const cache = new AnswerCache(10_000);
    cache.set(newest(1), "a", answer(1_000));
    cache.set(newest(1), "b", answer(5_000));
    cache.set(newest(1), "k".repeat(5_000), answer(1));
    expect(cache.get(newest(1), "b")).toBeUndefined();
    expect(cache.get(newest(1), "a")).toBeDefined();
  });

  it("keeps what was asked of a revision by its number, whatever comes after, in a part of the room", () => {
    const cache = new AnswerCache(10_000);
    cache.set(newest(2), "a", answer(10));
    cache.set(past(1), "a", answer(20));
    cache.set(past(2), "a", answer(30));
    cache.set(newest(3), "a", answer(40));
    expect([past(1), past(2), newest(2), newest(3)].map((of) => cache.get(of, "a")?.body.length)).toEqual([
      20,
      30,
      undefined,
      40,
    ]);
    for (let index = 0; index < 100; index++) cache.set(past(1), `key ${index}`, answer(400));
    expect(cache.bytes).toBeLessThanOrEqual(4_000);
    expect(cache.get(newest(3), "a")).toBeDefined();
  });
});
