/** What became of an operation. */
export interface RequestOutcome {
  /** As the client called it; null where it has no name, or was answered unread. */
  readonly operation: string | null;
  /** `ok`, `cached`, `not_modified`, or the code of the first error. */
  readonly outcome: string;
  /** The limit that it met. */
  readonly limit?: string;
  /** The revision that answered. */
  readonly revision?: number;
}

declare module "fastify" {
  interface FastifyRequest {
    /** Set once an operation was answered; null for what is none. */
    outcome: RequestOutcome | null;
  }
}
