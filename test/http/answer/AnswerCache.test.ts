import { describe, expect, it } from "vitest";
import { AnswerCache } from "../../../src/http/answer/AnswerCache.ts";

const answer = (size: number) => ({ body: Buffer.alloc(size), etag: "x" });

describe("AnswerCache", () => {
  it("keeps an answer for its revision alone", () => {
    const cache = new AnswerCache(10_000);
    cache.set(1, "a", answer(10));
    expect(cache.get(1, "a")?.body).toHaveLength(10);
    expect(cache.get(2, "a")).toBeUndefined();
  });

  it("drops everything when a newer revision comes, and takes nothing older", () => {
    const cache = new AnswerCache(10_000);
    cache.set(1, "a", answer(10));
    cache.set(2, "b", answer(10));
    cache.set(1, "c", answer(10));
    expect([cache.get(1, "a"), cache.get(1, "c"), cache.get(2, "c")]).toEqual([undefined, undefined, undefined]);
    expect(cache.get(2, "b")).toBeDefined();
  });

  it("stays within its bytes and lets go what was used longest ago", () => {
    const cache = new AnswerCache(10_000);
    for (let index = 0; index < 100; index++) {
      cache.set(1, `key ${index}`, answer(1_000));
      cache.get(1, "key 0");
      expect(cache.bytes).toBeLessThanOrEqual(10_000);
    }
    expect(cache.get(1, "key 0")).toBeDefined();
    expect(cache.get(1, "key 99")).toBeDefined();
    expect(cache.get(1, "key 1")).toBeUndefined();
  });

  it("does not give up the rest for one large answer", () => {
    const cache = new AnswerCache(10_000);
    cache.set(1, "a", answer(1_000));
    cache.set(1, "b", answer(5_000));
    cache.set(1, "k".repeat(5_000), answer(1));
    expect(cache.get(1, "b")).toBeUndefined();
    expect(cache.get(1, "a")).toBeDefined();
  });
});
