/** What one HTTP request may be. */
export interface HttpLimits {
  readonly bodyBytes: number;
  /** Of a file that an administrator sends to be imported. */
  readonly importBytes: number;
  /** How long an operation may take before the caller is told that it took too long. */
  readonly operationMillis: number;
  /** Characters of an answer, as JSON; each takes one byte or up to four. */
  readonly answerCharacters: number;
  /** Bytes of all answers that callers have not read yet. */
  readonly unreadBytes: number;
  /** How long the headers, and then the whole request, may take to arrive. */
  readonly requestMillis: number;
  /** How long a stop waits for requests under way. */
  readonly drainMillis: number;
  /** Errors listed in one answer. */
  readonly errors: number;
}

export const defaultHttpLimits: HttpLimits = {
  bodyBytes: 1_048_576,
  importBytes: 100 * 1_048_576,
  operationMillis: 10_000,
  answerCharacters: 16 * 1_048_576,
  unreadBytes: 256 * 1_048_576,
  requestMillis: 60_000,
  drainMillis: 10_000,
  errors: 10,
};
