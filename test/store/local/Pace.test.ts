import { describe, expect, it } from "vitest";
import type { Work } from "../../../src/graph/Work.ts";
import { Pace } from "../../../src/store/local/Pace.ts";
import { tookTooLong } from "../../../src/store/StoreError.ts";
import { turnsBeside } from "../../support/turnsBeside.ts";

/** Pieces that take some milliseconds each. */
function* busy(pieces: number, millis: number): Work<number> {
  for (let piece = 0; piece < pieces; piece++) {
    for (const end = performance.now() + millis; performance.now() < end; );
    yield;
  }
  return pieces;
}

describe("Pace", () => {
  it("lets others have turns while it works for an operation that is awaited", async () => {
    expect(await turnsBeside(() => new Pace({ deadline: Date.now() + 60_000 }).one(busy(10, 12)))).toBeGreaterThan(5);
  });

  it("works at once where nothing waits", async () => {
    expect(await turnsBeside(() => new Pace().one(busy(10, 12)))).toBe(0);
  });

  it("gives answers in the order of the requests", async () => {
    expect(await new Pace({ deadline: Date.now() + 60_000 }).each([3, 1, 2], (pieces) => busy(pieces, 6))).toEqual([
      3, 1, 2,
    ]);
  });

  it("gives up what is not done in time, wherever it stands", async () => {
    const begun = Date.now();
    await expect(new Pace({ deadline: begun + 50 }).one(busy(10_000, 5))).rejects.toEqual(tookTooLong());
    expect(Date.now() - begun).toBeLessThan(5000);
  });

  it("gives up what nobody waits for any more", async () => {
    const gone = new AbortController();
    const answer = new Pace({ signal: gone.signal }).one(busy(10_000, 5));
    gone.abort();
    await expect(answer).rejects.toEqual(tookTooLong());
  });
});
