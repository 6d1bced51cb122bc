/** Which tokens are accepted. All of it is fixed when the server starts: nothing that a token says of itself chooses a rule. */
export interface TokenRules {
  /** What signatures are checked with: a secret that both sides know, or the keys at an address. */
  readonly key: { readonly secret: Uint8Array } | { readonly jwks: URL };
  readonly algorithms: readonly string[];
  readonly issuer: string;
  readonly audience: string;
  /** The claim that holds roles: a list, or words in one text. */
  readonly roleClaim: string;
  readonly organisationClaim: string;
}

/** Algorithms of a shared secret. */
export const SECRET_ALGORITHMS: readonly string[] = ["HS256", "HS384", "HS512"];
/** Algorithms of a pair of keys. */
export const KEY_ALGORITHMS: readonly string[] = [
  "RS256",
  "RS384",
  "RS512",
  "PS256",
  "PS384",
  "PS512",
  "ES256",
  "ES384",
  "ES512",
  "EdDSA",
  "Ed25519",
];

/** Marks tokens that were made for trying things out. */
export const DEVELOPMENT_CLAIM = "development";
