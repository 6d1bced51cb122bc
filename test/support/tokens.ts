import { SignJWT } from "jose";
import { createIdentify } from "../../src/http/identity/createIdentify.ts";

export const secret = new TextEncoder().encode("a secret of thirty-two bytes or more");

/** Who sends a request, by tokens of `tokenOf`. */
export function identifyByToken() {
  const rules = { key: { secret }, algorithms: ["HS256"], issuer: "us", audience: "graph" };
  return createIdentify({ ...rules, roleClaim: "roles", organisationClaim: "organisation" });
}

/** A token that such a server accepts. */
export function tokenOf(subject: string, role: string, organisation?: string): Promise<string> {
  return new SignJWT({ roles: [role], organisation })
    .setProtectedHeader({ alg: "HS256" })
    .setSubject(subject)
    .setIssuer("us")
    .setAudience("graph")
    .setExpirationTime("1 hour")
    .sign(secret);
}
