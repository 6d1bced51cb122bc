import type { FastifyRequest } from "fastify";
import { LruCache } from "../../api/LruCache.ts";
import type { Answer } from "../../page/Page.ts";
import { originOf } from "../request/originOf.ts";

type Made = Pick<Answer, "revision" | "at">;

/** A page as it is sent. */
export interface Drawn {
  readonly status: number;
  readonly type: string;
  readonly text: string;
  /** Where the page is instead. */
  readonly location?: string;
  /** The revision that all of it is of; left out, it is not kept. */
  readonly of?: Made;
  /** Worked out once it is sent. */
  etag?: string;
  packed?: Promise<Buffer> | Buffer;
}

export type Draw = (request: FastifyRequest) => Promise<Drawn>;

/** Room for pages of the revision that is now. */
const MOST_BYTES = 24 * 1_048_576;
/** A text as it is and packed. */
const BYTES_A_CHARACTER = 2.5;

/** Draws a page once a revision. `now`: which revision answers. */
export function keepDrawn(draw: Draw, now: () => Promise<Made>): Draw {
  const kept = new LruCache<Drawn>(MOST_BYTES);
  let current = "";
  return async (request) => {
    // Where the data cannot be read, the page says so.
    const made = await now().catch(() => null);
    if (!made) return draw(request);
    const { revision, at } = made;
    if (current !== `${revision} ${at}`) {
      kept.clear();
      current = `${revision} ${at}`;
    }
    const key = `${originOf(request)} ${request.url} ${request.headers.accept ?? ""}`;
    const known = kept.get(key);
    if (known) return known;
    const drawn = await draw(request);
    const { of } = drawn;
    if (of && current === `${of.revision} ${of.at}`) kept.set(key, drawn, drawn.text.length * BYTES_A_CHARACTER);
    return drawn;
  };
}
