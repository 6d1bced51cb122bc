import { SignJWT } from "jose";
import { DEVELOPMENT_CLAIM } from "../http/identity/TokenRules.ts";
import { hint } from "../model/words/hint.ts";
import { ROLES } from "../model/workbench/Caller.ts";
import { type TokenFlags, tokenRules } from "./tokenSettings.ts";
import { UsageError } from "./UsageError.ts";

export interface NewTokenFlags extends TokenFlags {
  readonly role: string;
  readonly organisation?: string;
  readonly hours: string;
}

/** Prints a token for trying things out: signed with the server's own secret, and marked as made for development. */
export async function tokenCommand(subject: string, flags: NewTokenFlags): Promise<void> {
  const rules = tokenRules(flags);
  if (!rules || "jwks" in rules.key)
    throw new UsageError(
      "Cannot make a token: that needs a shared secret, the server's own, as WSIS_SECRET or --secret-file; with --jwks tokens come from who has the keys",
    );
  const role = flags.role.toUpperCase();
  if (!ROLES.some((known) => known === role))
    throw new UsageError(`There is no role "${flags.role}"${hint(role, ROLES)}: expected ${ROLES.join(", ")}`);
  const hours = Number(flags.hours);
  if (!(hours > 0 && hours <= 24 * 30)) throw new UsageError(`Cannot last "${flags.hours}" hours: expected 1 to 720`);
  const token = await new SignJWT({
    [rules.roleClaim]: [role.toLowerCase()],
    ...(flags.organisation !== undefined && { [rules.organisationClaim]: flags.organisation }),
    [DEVELOPMENT_CLAIM]: true,
  })
    .setProtectedHeader({ alg: rules.algorithms[0]! })
    .setSubject(subject)
    .setIssuer(rules.issuer)
    .setAudience(rules.audience)
    .setIssuedAt()
    .setExpirationTime(`${hours} hours`)
    .sign(rules.key.secret);
  process.stderr.write(`A token for development, for ${subject}, ${hours} hours: keep it to yourself\n`);
  process.stdout.write(`${token}\n`);
}
