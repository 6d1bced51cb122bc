import { tookTooLong } from "../store/StoreError.ts";

/** How long one operation keeps others waiting at a time. */
const TURN_MILLIS = 20;

/**
 * Work of one operation that need not be done in one go: piece by piece, so that others have their turn between. Without a deadline
 * there are no turns: nobody waits, and one level of an operation asks the store at once.
 */
export class Turns {
  readonly #deadline: number;
  readonly #pieces: (() => void)[] = [];
  #next = 0;
  #atWork = false;
  #turnEnd: number;

  /** Past the deadline, in milliseconds since 1970, pieces are given up. */
  constructor(deadline = Number.POSITIVE_INFINITY) {
    this.#deadline = deadline;
    this.#turnEnd = this.#newEnd();
  }

  /** What a piece of work comes to, when its turn has come. Rejects with a StoreError of code TIMEOUT if that is too late. */
  take<T>(work: () => T): Promise<T> {
    return new Promise((resolve, reject) => {
      this.#pieces.push(() => {
        if (Date.now() > this.#deadline) return reject(tookTooLong());
        try {
          resolve(work());
        } catch (error) {
          reject(error);
        }
      });
      if (!this.#atWork) void this.#work();
    });
  }

  /** Hands on a value that much follows from at once: in the same tick, as long as it is this operation's turn. */
  handOn<T>(value: T): T | Promise<T> {
    return Date.now() < this.#turnEnd ? value : this.take(() => value);
  }

  /** Hands on one of many values, when its turn has come: much may follow from each. */
  pass<T>(value: T): T | Promise<T> {
    return this.#deadline === Number.POSITIVE_INFINITY ? value : this.take(() => value);
  }

  async #work(): Promise<void> {
    this.#atWork = true;
    while (this.#next < this.#pieces.length) {
      if (Date.now() >= this.#turnEnd) {
        await new Promise((resolve) => setImmediate(resolve));
        this.#turnEnd = this.#newEnd();
      }
      this.#pieces[this.#next++]!();
      // What follows from a piece is part of its turn.
      await undefined;
    }
    this.#pieces.length = 0;
    this.#next = 0;
    this.#atWork = false;
  }

  #newEnd(): number {
    return this.#deadline === Number.POSITIVE_INFINITY ? this.#deadline : Date.now() + TURN_MILLIS;
  }
}
