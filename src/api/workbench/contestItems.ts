import type { Caller } from "../../model/workbench/Caller.ts";
import { ballotKeyId, type Contest, voteIdOf } from "../../model/workbench/Contest.ts";
import { ballotHash } from "../../store/ballotHash.ts";
import type { ApiContext, Workbench } from "../ApiContext.ts";

/** The id of somebody's vote: computed, so that there is one of each voter, category and contest, whoever looks first. */
export async function voteId(
  workbench: Workbench,
  { subject }: Caller,
  contest: string,
  category: string,
): Promise<string | null> {
  const [item] = await workbench.work({ ids: [ballotKeyId(contest)] });
  if (!item) return null;
  const { secret } = item.content as { secret: string };
  return voteIdOf(contest, category, ballotHash(secret, subject));
}

/** What the caller has voted for, by category. */
export async function myVotes(
  { caller, workbench }: ApiContext,
  contest: Contest,
): Promise<{ category: string; entry: string }[]> {
  if (!caller || !workbench) return [];
  const ids = await Promise.all(contest.categories.map((category) => voteId(workbench, caller, contest.key, category)));
  const items = await workbench.work({ ids: ids.filter((id) => id !== null) });
  return contest.categories.flatMap((category, index) => {
    const found = items.find(({ id }) => id === ids[index]);
    return found ? [{ category, entry: (found.content as { entry: string }).entry }] : [];
  });
}
