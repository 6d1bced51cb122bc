import { randomUUID } from "node:crypto";
import { ballotKeyId, CONTEST, contestOf, plainItem, voteIdOf } from "../model/workbench/Contest.ts";
import { goesWith, withoutPerson } from "../model/workbench/erased.ts";
import type { WorkItem } from "../model/workbench/WorkItem.ts";
import { ballotHash } from "./ballotHash.ts";
import type { GraphStore } from "./port.ts";

/** How many items are looked at in one transaction. */
const AT_ONCE = 500;

export interface ErasureOptions {
  /** Of whom nothing is to be told any more. */
  readonly subject: string;
  /** Who erases, for the log of the workbench. */
  readonly actor: string;
  /** Why, without naming who is erased. */
  readonly reason: string;
}

export interface Erasure {
  readonly id: string;
  /** Items in which a constant stands now in the place of who it was. */
  readonly items: number;
  /** Items that went: what was never published and theirs alone. */
  readonly removed: number;
  /** Entries of the log of the workbench. */
  readonly entries: number;
  /** Votes in contests that run. */
  readonly votes: number;
}

/**
 * Erases who somebody is from the workbench and its log, and votes of theirs that can still be traced; what was published stays. Begun again after it was broken off, it goes
 * on. Votes go first: without who it was nobody finds them.
 */
export async function erasePerson(
  store: Pick<GraphStore, "work" | "update" | "apply" | "forget">,
  { subject, actor, reason }: ErasureOptions,
): Promise<Erasure> {
  const votes = await votesOf(store, subject);
  // No log tells of votes.
  if (votes.length > 0)
    await store.apply({ actor: "", upserts: [], work: { items: [], discards: votes, actor: null, reason: "" } });
  let [items, removed] = [0, 0];
  for (let after = ""; ; ) {
    const page = await store.work({ limit: AT_ONCE, ...(after !== "" && { after }) });
    if (page.length === 0) break;
    after = page.at(-1)!.id;
    const ids = page.filter((item) => tellsOf(item, subject)).map(({ id }) => id);
    if (ids.length === 0) continue;
    await store.update({
      actor: "",
      ids: [],
      items: ids,
      change: (_, { items: found }) => {
        const present = found.filter((item) => item !== null);
        const gone = present.filter((item) => goesWith(item, subject));
        const changed = present
          .filter((item) => !gone.includes(item))
          .map((item) => withoutPerson(item, subject))
          .filter((item) => !present.includes(item));
        items += changed.length;
        removed += gone.length;
        const work = { items: changed, discards: gone.map(({ id }) => id), actor, reason: `erasure: ${reason}` };
        return { upserts: [], work };
      },
    });
  }
  const entries = await store.forget(subject);
  const id = `Erasure:${randomUUID()}`;
  const told = { items, removed, entries, votes: votes.length };
  const work = { items: [plainItem(id, told)], actor, reason: `erasure: ${reason}` };
  await store.apply({ actor: "", upserts: [], work });
  return { id, ...told };
}

function tellsOf(item: WorkItem, subject: string): boolean {
  return goesWith(item, subject) || withoutPerson(item, subject) !== item;
}

async function votesOf(store: Pick<GraphStore, "work">, subject: string): Promise<string[]> {
  const found: string[] = [];
  for (let after = ""; ; ) {
    const page = await store.work({ kind: CONTEST, limit: AT_ONCE, ...(after !== "" && { after }) });
    if (page.length === 0) return found;
    after = page.at(-1)!.id;
    for (const { key, categories } of page.map(contestOf)) {
      const [ballots] = await store.work({ ids: [ballotKeyId(key)] });
      if (!ballots) continue;
      const voter = ballotHash((ballots.content as { secret: string }).secret, subject);
      const ids = categories.map((category) => voteIdOf(key, category, voter));
      found.push(...(await store.work({ ids })).map(({ id }) => id));
    }
  }
}
