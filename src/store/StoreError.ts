export type StoreErrorCode =
  | "LOCKED"
  | "READ_ONLY"
  | "DAMAGED"
  | "NEWER_VERSION"
  | "CONFLICT"
  | "UNAVAILABLE"
  | "NOT_FOUND"
  | "TIMEOUT";

/** A store cannot do what was asked; the message says what would help. */
export class StoreError extends Error {
  readonly code: StoreErrorCode;
  /** The record that stands in the way, for a CONFLICT. */
  readonly id: string | undefined;

  constructor(code: StoreErrorCode, message: string, { id, ...options }: ErrorOptions & { id?: string } = {}) {
    super(message, options);
    this.name = "StoreError";
    this.code = code;
    this.id = id;
  }
}

/** An operation takes longer than it may, or nobody waits for it any more. */
export function tookTooLong(): StoreError {
  return new StoreError(
    "TIMEOUT",
    "The operation took too long and was given up: ask for smaller pages, fewer levels or fewer conditions",
  );
}
