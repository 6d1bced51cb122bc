import { createHmac } from "node:crypto";

/** What a voter is known by in a contest. `secret`: the key of its ballots, in base 64. */
export function ballotHash(secret: string, subject: string): string {
  return createHmac("sha256", Buffer.from(secret, "base64")).update(subject).digest("base64url");
}
