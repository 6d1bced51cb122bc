import { LruCache } from "../../api/LruCache.ts";

/** What is said of an answer that has a form of its own. */
export interface AnswerHead {
  readonly mediaType: string;
  readonly headers: Readonly<Record<string, string>>;
}

/** An answer as it goes over the wire. */
export interface ReadyAnswer {
  readonly body: Buffer;
  readonly etag: string;
  /** What the operation is called; null for one without a name. */
  readonly operation?: string | null;
  /** Absent: of the type of GraphQL that was asked for. */
  readonly head?: AnswerHead;
  /** The same in gzip, once somebody has taken it so. */
  packed?: Promise<Buffer>;
}

/** How much more than its body an answer takes, packed as well. */
const WITH_PACKED = 1.25;

/** The revision that an answer is of; `asOf`: the question names it, so that it stays the answer. */
export interface AnsweredOf {
  readonly sequence: number;
  readonly asOf: boolean;
}

/** The part of the room that answers of earlier revisions may take. */
const PAST_SHARE = 0.25;

/**
 * Answers of the newest revision, ready to send, and of those that questions name. A write makes the next revision, in which all of the former may
 * differ, so they go when it comes.
 */
export class AnswerCache {
  readonly #answers: LruCache<ReadyAnswer>;
  readonly #past: LruCache<ReadyAnswer>;
  #revision = -1;

  constructor(maxBytes: number) {
    this.#answers = new LruCache(maxBytes * (1 - PAST_SHARE));
    this.#past = new LruCache(maxBytes * PAST_SHARE);
  }

  get bytes(): number {
    return this.#answers.bytes + this.#past.bytes;
  }

  get({ sequence, asOf }: AnsweredOf, key: string): ReadyAnswer | undefined {
    if (asOf) return this.#past.get(`${sequence} ${key}`);
    return sequence === this.#revision ? this.#answers.get(key) : undefined;
  }

  /** Keeps an answer, unless a newer revision has come meanwhile. */
  set({ sequence, asOf }: AnsweredOf, key: string, answer: ReadyAnswer): void {
    const size = Math.ceil(answer.body.length * WITH_PACKED);
    if (asOf) this.#past.set(`${sequence} ${key}`, answer, size);
    if (asOf || sequence < this.#revision) return;
    if (sequence > this.#revision) {
      this.#answers.clear();
      this.#revision = sequence;
    }
    this.#answers.set(key, answer, size);
  }
}
