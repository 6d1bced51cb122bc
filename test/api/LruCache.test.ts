import { describe, expect, it } from "vitest";
import { LruCache } from "../../src/api/LruCache.ts";

/** What an entry of a key of one letter takes beside its value. */
const EACH = 202;

describe("LruCache", () => {
  it("counts the size of a value, its key and the entry itself", () => {
    const cache = new LruCache<string>(10_000);
    cache.set("a", "one", 100);
    cache.set("bc", "two", 0);
    expect(cache.bytes).toBe(100 + EACH + EACH + 2);
    expect([cache.get("a"), cache.get("bc"), cache.get("d")]).toEqual(["one", "two", undefined]);
  });

  it("lets go what was used longest ago, a use being a get or a set", () => {
    const cache = new LruCache<number>(4 * EACH);
    for (const [value, key] of [..."abcd"].entries()) cache.set(key, value, 0);
    cache.get("a");
    cache.set("b", 7, 0);
    cache.set("e", 4, 0);
    expect([..."abcde"].map((key) => cache.get(key))).toEqual([0, 7, undefined, 3, 4]);
    expect(cache.bytes).toBe(4 * EACH);
  });

  it("keeps the newer value of a key, and its size", () => {
    const cache = new LruCache<string>(10_000);
    cache.set("a", "one", 1_000);
    cache.set("a", "two", 10);
    expect([cache.get("a"), cache.bytes]).toEqual(["two", 10 + EACH]);
  });

  it("does not keep what would take more than a quarter of the room, nor what it would replace", () => {
    const cache = new LruCache<string>(4_000);
    cache.set("a", "just", 1_000 - EACH);
    cache.set("b", "too large", 1_001 - EACH);
    expect([cache.get("a"), cache.get("b")]).toEqual(["just", undefined]);
    cache.set("a", "too large", 1_001 - EACH);
    expect([cache.get("a"), cache.bytes]).toEqual([undefined, 0]);
  });

  it("forgets one, or all", () => {
    const cache = new LruCache<number>(10_000);
    for (const [value, key] of [..."abc"].entries()) cache.set(key, value, 5);
    expect([cache.delete("a"), cache.delete("a"), cache.get("a")]).toEqual([true, false, undefined]);
    expect(cache.bytes).toBe(2 * (5 + EACH));
    cache.clear();
    expect([cache.get("b"), cache.bytes]).toEqual([undefined, 0]);
  });

  it("keeps a value that is undefined to nobody's harm", () => {
    const cache = new LruCache<undefined>(10_000);
    cache.set("a", undefined, 5);
    expect(cache.get("a")).toBeUndefined();
    expect(cache.delete("a")).toBe(true);
  });
});
