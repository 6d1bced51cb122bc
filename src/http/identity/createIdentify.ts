import { createRemoteJWKSet, errors, type JWTPayload, jwtVerify } from "jose";
import { type Caller, ROLES, type Role } from "../../model/workbench/Caller.ts";
import { HttpFault } from "../request/HttpFault.ts";
import { DEVELOPMENT_CLAIM, type TokenRules } from "./TokenRules.ts";

/**
 * Who sent a request, by its header `Authorization`; null: nobody in particular. Rejects with an HttpFault: 401 for a token that is not accepted,
 * 503 where the keys cannot be fetched.
 */
export type Identify = (authorization: string | undefined) => Promise<Caller | null>;

/** How much the clocks of the two sides may differ, in seconds. */
const TOLERANCE = 5;
const subjectPattern = /^\P{C}{1,200}$/u;
const organisationPattern = /^[^\s;|\p{C}]{1,100}$/u;

export function createIdentify(rules: TokenRules): Identify {
  const { key, issuer, audience } = rules;
  const options = {
    algorithms: [...rules.algorithms],
    issuer,
    audience,
    clockTolerance: TOLERANCE,
    requiredClaims: ["exp", "sub"],
  };
  const keys = "jwks" in key ? createRemoteJWKSet(key.jwks, { cooldownDuration: 30_000, cacheMaxAge: 600_000 }) : null;
  return async (authorization) => {
    // Another scheme is somebody else's: of a proxy that asks for a password, for one.
    const token = /^Bearer +(\S+) *$/i.exec(authorization ?? "")?.[1];
    if (token === undefined) return null;
    try {
      const { payload } =
        keys || "jwks" in key ? await jwtVerify(token, keys!, options) : await jwtVerify(token, key.secret, options);
      return callerOf(payload, rules);
    } catch (error) {
      throw faultOf(error);
    }
  };
}

function callerOf(payload: JWTPayload, { roleClaim, organisationClaim }: TokenRules): Caller {
  const { sub = "" } = payload;
  if (!subjectPattern.test(sub)) throw refused("its subject has not 1 to 200 characters, none of them unseen");
  const claimed = payload[roleClaim];
  const named = (Array.isArray(claimed) ? claimed : String(claimed ?? "").split(/[\s,]+/)).map((name) =>
    String(name).toUpperCase(),
  );
  const role: Role | null = ROLES.findLast((known) => named.includes(known)) ?? null;
  const organisation = payload[organisationClaim] ?? "";
  if (organisation !== "" && (typeof organisation !== "string" || !organisationPattern.test(organisation)))
    throw refused(`its ${organisationClaim} is no key of an organisation`);
  return { subject: sub, role, organisation, development: payload[DEVELOPMENT_CLAIM] === true };
}

/** Codes of jose for keys that cannot be fetched or read. */
const unavailable = new Set(["ERR_JWKS_TIMEOUT", "ERR_JWKS_INVALID", "ERR_JOSE_GENERIC"]);

function faultOf(error: unknown): unknown {
  if (error instanceof HttpFault) return error;
  if (error instanceof errors.JWTExpired) return refused("it has expired");
  if (error instanceof errors.JWTClaimValidationFailed) return refused(`its claim "${error.claim}" is not as expected`);
  if (error instanceof errors.JOSEError && !unavailable.has(error.code))
    return refused("it is not signed as this server expects");
  return new HttpFault(503, "The keys that tokens are checked with cannot be fetched at present. Try again later.");
}

function refused(why: string): HttpFault {
  return new HttpFault(401, `The token is not accepted: ${why}. Get a new one, or send none to read.`, {
    "www-authenticate": 'Bearer error="invalid_token"',
  });
}
