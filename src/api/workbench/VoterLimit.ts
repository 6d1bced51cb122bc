import { createHmac, randomBytes } from "node:crypto";

export interface VoterLimitOptions {
  /** How many may vote from one network within the window. */
  readonly voters: number;
  readonly seconds: number;
  /** In milliseconds since 1970; left out, that of the system. */
  readonly clock?: () => number;
}

export const DEFAULT_VOTER_LIMIT = { voters: 200, seconds: 3600 };

/** More networks than this are not kept in mind: those that voted longest ago are forgotten first. */
const MOST_NETWORKS = 50_000;

/**
 * How many different people vote from one network, so that one cannot vote with many made-up names. Networks and voters are known here by hashes alone, with a key that
 * nobody else has and that goes with the process; nothing of it is stored.
 */
export class VoterLimit {
  readonly #options: VoterLimitOptions;
  readonly #key = randomBytes(32);
  /** By network, those who have voted last first gone: until when each voter counts. */
  readonly #networks = new Map<string, Map<string, number>>();

  constructor(options: VoterLimitOptions) {
    this.#options = options;
  }

  /** Counts a voter. Null: they may vote; else when one of the network may who has not, in milliseconds since 1970. */
  admit(network: string, subject: string): number | null {
    const { voters, seconds, clock = Date.now } = this.#options;
    const now = clock();
    const [place, voter] = [this.#hash(network), this.#hash(`${network} ${subject}`)];
    const seen = this.#networks.get(place) ?? new Map<string, number>();
    for (const [one, until] of seen) {
      // In the order of time.
      if (until > now) break;
      seen.delete(one);
    }
    if (!seen.has(voter)) {
      if (seen.size >= voters) return seen.values().next().value ?? now + seconds * 1000;
      seen.set(voter, now + seconds * 1000);
    }
    this.#networks.delete(place);
    this.#networks.set(place, seen);
    if (this.#networks.size > MOST_NETWORKS) this.#networks.delete(this.#networks.keys().next().value ?? "");
    return null;
  }

  #hash(text: string): string {
    return createHmac("sha256", this.#key).update(text).digest("base64url");
  }
}
