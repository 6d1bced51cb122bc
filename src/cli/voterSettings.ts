import { DEFAULT_VOTER_LIMIT, type VoterLimitOptions } from "../api/workbench/VoterLimit.ts";
import { variable } from "./settings.ts";
import { UsageError } from "./UsageError.ts";

/** How many may vote from one network in how many seconds, as "200/3600"; null for "none". Throws a UsageError for what is neither. */
export function voterLimit(flag: string | undefined): VoterLimitOptions | null {
  const text = flag ?? variable("WSIS_VOTERS");
  if (text === undefined) return DEFAULT_VOTER_LIMIT;
  if (text === "none") return null;
  const [, voters, seconds] = /^([1-9]\d{0,6})\/([1-9]\d{0,6})$/.exec(text) ?? [];
  if (voters !== undefined) return { voters: Number(voters), seconds: Number(seconds) };
  throw new UsageError(`Cannot limit votes by "${text}": expected voters and seconds as 200/3600, or none`);
}
