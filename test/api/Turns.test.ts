import { describe, expect, it } from "vitest";
import { Turns } from "../../src/api/Turns.ts";
import { tookTooLong } from "../../src/store/StoreError.ts";
import { turnsBeside } from "../support/turnsBeside.ts";

function busy(millis: number): number {
  for (const end = performance.now() + millis; performance.now() < end; );
  return millis;
}

/** What it comes to for each of some things, each a piece of work. */
function each<T, R>(turns: Turns, things: readonly T[], work: (thing: T) => R): Promise<R[]> {
  return Promise.all(things.map((thing) => turns.take(() => work(thing))));
}

describe("Turns", () => {
  it("lets others have theirs between pieces of work, and between what follows from these", async () => {
    const pieces = Array.from({ length: 10 }, () => 30);
    const soon = Date.now() + 60_000;
    expect(await turnsBeside(() => each(new Turns(soon), pieces, busy))).toBeGreaterThan(2);
    const turns = new Turns(soon);
    const following = pieces.map(async (millis) => busy(await turns.pass(millis)));
    expect(await turnsBeside(() => Promise.all(following))).toBeGreaterThan(2);
  });

  it("hands on in the same tick while a turn lasts, and later once it is over", async () => {
    const turns = new Turns(Date.now() + 60_000);
    expect(turns.handOn(7)).toBe(7);
    busy(60);
    const others = await turnsBeside(async () => {
      const later = turns.handOn(8);
      expect(later).toBeInstanceOf(Promise);
      expect(await later).toBe(8);
    });
    expect(others).toBeGreaterThan(0);
    expect(turns.handOn(9)).toBe(9);
    expect(new Turns().handOn(7)).toBe(7);
  });

  it("gives answers in the order in which they were asked for", async () => {
    expect(await each(new Turns(Date.now() + 60_000), [3, 1, 2], (number) => number * 2)).toEqual([6, 2, 4]);
  });

  it("does all at once where nothing is due", async () => {
    const turns = new Turns();
    expect(await turnsBeside(() => each(turns, [30, 30, 30], busy))).toBe(0);
    expect(turns.pass(7)).toBe(7);
  });

  it("gives up what is not done in time", async () => {
    const begun = Date.now();
    const pieces = Array.from({ length: 1_000 }, () => 20);
    await expect(each(new Turns(begun + 100), pieces, busy)).rejects.toEqual(tookTooLong());
    expect(Date.now() - begun).toBeLessThan(10_000);
  });

  it("rejects a piece that throws, and goes on with the next", async () => {
    const turns = new Turns(Date.now() + 60_000);
    const failing = turns.take(() => {
      throw new Error("broken");
    });
    await expect(failing).rejects.toThrow("broken");
    expect(await turns.take(() => 1)).toBe(1);
  });
});
