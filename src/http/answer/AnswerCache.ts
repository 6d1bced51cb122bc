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

/**
 * Answers of one revision, ready to send. A write makes the next revision, in which all of them may differ, so they
 * go when it comes.
 */
export class AnswerCache {
  readonly #answers: LruCache<ReadyAnswer>;
  #revision = -1;

  constructor(maxBytes: number) {
    this.#answers = new LruCache(maxBytes);
  }

  get bytes(): number {
    return this.#answers.bytes;
  }

  get(revision: number, key: string): ReadyAnswer | undefined {
    return revision === this.#revision ? this.#answers.get(key) : undefined;
  }

  /** Keeps an answer, unless a newer revision has come meanwhile. */
  set(revision: number, key: string, answer: ReadyAnswer): void {
    if (revision < this.#revision) return;
    if (revision > this.#revision) {
      this.#answers.clear();
      this.#revision = revision;
    }
    this.#answers.set(key, answer, Math.ceil(answer.body.length * WITH_PACKED));
  }
}
