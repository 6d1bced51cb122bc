import { GraphQLError } from "graphql";

/** Somebody may not do what they asked for, or not without saying who they are. */
export class AccessError extends GraphQLError {
  constructor(code: "UNAUTHENTICATED" | "FORBIDDEN" | "NOT_FOUND", message: string) {
    super(message, { extensions: { code } });
    this.name = "AccessError";
  }
}

export const HOW_TO_WRITE =
  'Nothing can be written here, because no key for tokens is set. Start the server with WSIS_SECRET, --secret-file or --jwks; "wsis token" then makes tokens for trying things out';
