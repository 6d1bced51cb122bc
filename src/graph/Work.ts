/**
 * Something that is being worked out, in pieces of some milliseconds at most: whoever drives it may do other things between
 * two pieces, or leave it unfinished.
 */
export type Work<T> = Generator<void, T, void>;

/** Works it out at once. */
export function finish<T>(work: Work<T>): T {
  for (;;) {
    const { done, value } = work.next();
    if (done) return value;
  }
}

/** So many nodes or edges are looked at in one piece. */
export const PIECE = 16_384;
