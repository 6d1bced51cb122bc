import type { Work } from "../../graph/Work.ts";
import type { ReaderOptions } from "../port.ts";
import { tookTooLong } from "../StoreError.ts";

/** How long one operation keeps others waiting at a time. */
const SLICE_MILLIS = 10;
/** How long it is worked on what may be done elsewhere, before it is. */
const FIRST_MILLIS = 5;

/**
 * Works for one operation beside others: a slice at a time, until it is due or nobody waits for it any more. Without either it
 * works at once.
 */
export class Pace {
  /** What the operation was given. */
  readonly options: ReaderOptions;
  readonly #deadline: number;
  readonly #signal: AbortSignal | undefined;
  #sliceEnd: number;

  constructor(options: ReaderOptions = {}) {
    const { deadline = Number.POSITIVE_INFINITY, signal } = options;
    this.options = options;
    this.#deadline = deadline;
    this.#signal = signal;
    this.#sliceEnd = deadline === Number.POSITIVE_INFINITY && !signal ? deadline : Date.now() + SLICE_MILLIS;
  }

  /** The answers to the first of some requests, as far as these are worked out in a few milliseconds; without letting others go on. */
  begin<R, T>(requests: readonly R[], workOn: (request: R) => Work<T>): T[] {
    const end = performance.now() + FIRST_MILLIS;
    const answers: T[] = [];
    for (const request of requests) {
      const work = workOn(request);
      let piece = work.next();
      for (; !piece.done; piece = work.next()) if (performance.now() >= end) return answers;
      answers.push(piece.value);
      if (performance.now() >= end) break;
    }
    return answers;
  }

  /** What each of them comes to, one after the other. Rejects with a StoreError of code TIMEOUT where they are not done in time. */
  async each<R, T>(requests: readonly R[], workOn: (request: R) => Work<T>): Promise<T[]> {
    const answers: T[] = [];
    for (const request of requests) {
      const work = workOn(request);
      let piece = work.next();
      while (!piece.done) {
        if (Date.now() >= this.#sliceEnd) await this.#rest();
        piece = work.next();
      }
      answers.push(piece.value);
      if (Date.now() >= this.#sliceEnd) await this.#rest();
    }
    return answers;
  }

  /** The same of what is little work for each. */
  async map<R, T>(requests: readonly R[], answer: (request: R) => T): Promise<T[]> {
    const answers: T[] = [];
    for (const request of requests) {
      answers.push(answer(request));
      if (Date.now() >= this.#sliceEnd) await this.#rest();
    }
    return answers;
  }

  async one<T>(work: Work<T>): Promise<T> {
    const [answer] = await this.each([work], (alone) => alone);
    return answer!;
  }

  /** Lets others go on. */
  async #rest(): Promise<void> {
    if (Date.now() > this.#deadline || this.#signal?.aborted) throw tookTooLong();
    await new Promise((resolve) => setImmediate(resolve));
    this.#sliceEnd = Date.now() + SLICE_MILLIS;
  }
}
