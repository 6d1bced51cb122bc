export type StoreErrorCode =
  | "LOCKED"
  | "READ_ONLY"
  | "DAMAGED"
  | "NEWER_VERSION"
  | "CONFLICT"
  | "UNAVAILABLE"
  | "NOT_FOUND";

/** A store cannot do what was asked; the message says what would help. */
export class StoreError extends Error {
  readonly code: StoreErrorCode;

  constructor(code: StoreErrorCode, message: string, options?: ErrorOptions) {
    super(message, options);
    this.name = "StoreError";
    this.code = code;
  }
}
