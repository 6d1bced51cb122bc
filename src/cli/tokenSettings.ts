import { readFileSync } from "node:fs";
import { KEY_ALGORITHMS, SECRET_ALGORITHMS, type TokenRules } from "../http/identity/TokenRules.ts";
import { variable } from "./settings.ts";
import { UsageError } from "./UsageError.ts";

export interface TokenFlags {
  /** Address of a JSON Web Key Set. */
  readonly jwks?: string;
  /** File that holds a shared secret. */
  readonly secretFile?: string;
  readonly issuer?: string;
  readonly audience?: string;
  readonly algorithms?: string;
}

/** Who issues tokens with a shared secret, and for whom, where nothing else is said. */
const OURSELVES = "wsis-graph";
/** Of a secret: as many as the shortest signature. */
const FEWEST_BYTES = 32;

/**
 * Which tokens are accepted, from flags or else WSIS_JWKS, WSIS_SECRET or WSIS_SECRET_FILE, WSIS_ISSUER, WSIS_AUDIENCE and WSIS_ALGORITHMS; null where there is
 * no key: nothing is written then. Throws a UsageError for settings that do not fit together.
 */
export function tokenRules(flags: TokenFlags, environment: NodeJS.ProcessEnv = process.env): TokenRules | null {
  const set = (name: string) => variable(name, environment);
  const jwks = flags.jwks ?? set("WSIS_JWKS");
  const file = flags.secretFile ?? set("WSIS_SECRET_FILE");
  const written = set("WSIS_SECRET");
  if ([jwks, file, written].filter((one) => one !== undefined).length > 1)
    throw new UsageError(
      "Cannot check tokens in two ways: give --jwks (WSIS_JWKS), or --secret-file (WSIS_SECRET_FILE), or WSIS_SECRET",
    );
  const secret = file === undefined ? written : readSecret(file);
  if (jwks === undefined && secret === undefined) return null;
  const issuer = flags.issuer ?? set("WSIS_ISSUER") ?? (jwks === undefined ? OURSELVES : undefined);
  const audience = flags.audience ?? set("WSIS_AUDIENCE") ?? (jwks === undefined ? OURSELVES : undefined);
  if (issuer === undefined || audience === undefined)
    throw new UsageError(
      "Cannot check tokens: with --jwks say who issues them (--issuer, WSIS_ISSUER) and for whom (--audience, WSIS_AUDIENCE)",
    );
  return {
    key: jwks === undefined ? { secret: secretBytes(secret ?? "") } : { jwks: keysAddress(jwks) },
    algorithms: algorithmsOf(flags.algorithms ?? set("WSIS_ALGORITHMS"), jwks !== undefined),
    issuer,
    audience,
    roleClaim: set("WSIS_ROLE_CLAIM") ?? "roles",
    organisationClaim: set("WSIS_ORGANISATION_CLAIM") ?? "organisation",
  };
}

function readSecret(file: string): string {
  try {
    return readFileSync(file, "utf8").trim();
  } catch (error) {
    throw new UsageError(`Cannot read the secret: ${(error as Error).message}`);
  }
}

function secretBytes(secret: string): Uint8Array {
  const bytes = new TextEncoder().encode(secret);
  if (bytes.length < FEWEST_BYTES)
    throw new UsageError(
      `Cannot use the secret: expected ${FEWEST_BYTES} bytes at least, as "openssl rand -base64 48" makes them`,
    );
  return bytes;
}

function keysAddress(text: string): URL {
  const url = URL.canParse(text) ? new URL(text) : null;
  const near = url !== null && /^(localhost|127\.\d+\.\d+\.\d+|\[::1\])$/.test(url.hostname);
  if (url?.protocol === "https:" || (url?.protocol === "http:" && near)) return url;
  throw new UsageError(`Cannot fetch keys from "${text}": expected an address as https://login.example.org/jwks.json`);
}

function algorithmsOf(text: string | undefined, keys: boolean): readonly string[] {
  if (text === undefined) return keys ? ["RS256", "ES256", "EdDSA"] : ["HS256"];
  const known = keys ? KEY_ALGORITHMS : SECRET_ALGORITHMS;
  const named = text.split(",").map((name) => name.trim());
  const unknown = named.find((name) => !known.includes(name));
  if (unknown === undefined) return named;
  throw new UsageError(
    `Cannot check tokens by "${unknown}": with ${keys ? "keys from an address" : "a secret"} it may be ${known.join(", ")}`,
  );
}

/** Networks whose word is taken for who sent a request, as "10.0.0.0/8,::1". Throws a UsageError for what is none. */
export function trustedNetworks(flag: string | undefined): readonly string[] {
  const networks = (flag ?? variable("WSIS_TRUST") ?? "").split(",").map((network) => network.trim());
  const named = networks.filter((network) => network !== "");
  const wrong = named.find((network) => !/^[\da-f.:]+(\/\d{1,3})?$/i.test(network) || !/[.:]/.test(network));
  if (wrong === undefined) return named;
  throw new UsageError(`Cannot trust "${wrong}": expected networks as 10.0.0.0/8,fd00::/8`);
}
