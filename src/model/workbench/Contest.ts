import { type Caller, hasRole } from "./Caller.ts";
import { isOpen, type Phase } from "./phases.ts";
import type { WorkItem } from "./WorkItem.ts";

/** The phases of a contest, in their order. */
export const CONTEST_PHASES = ["SUBMISSION", "NOMINATION", "VOTING", "SELECTION", "ANNOUNCEMENT"] as const;
export type ContestPhase = (typeof CONTEST_PHASES)[number];

/** A prize cycle while it runs; what comes of it is in the graph once it is announced. */
export interface Contest {
  /** Key of the PrizeCycle. */
  readonly key: string;
  readonly name: string;
  readonly year: number;
  /** IANA name of the zone in which people are told of its phases. */
  readonly zone: string;
  /** Keys of the prize categories that can be entered. */
  readonly categories: readonly string[];
  readonly phases: Readonly<Record<ContestPhase, Phase>>;
  /** When it was announced; null: not yet. */
  readonly announcedAt: string | null;
  /** Counts its changes, from 1. */
  readonly revision: number;
}

/** How far an entry has come. */
export const ENTRY_STATES = ["SUBMITTED", "NOMINATED", "CHAMPION", "WINNER"] as const;
export type EntryState = (typeof ENTRY_STATES)[number];

/** An entry of a contest. */
export interface ContestEntry {
  readonly id: string;
  readonly owner: string;
  readonly organisation: string;
  readonly contest: string;
  /** Key of the project. */
  readonly project: string;
  readonly category: string;
  readonly state: EntryState;
  readonly revision: number;
}

export const CONTEST = "Contest";
export const ENTRY = "ContestEntry";
export const VOTE = "Vote";

export function contestId(key: string): string {
  return `${CONTEST}:${key}`;
}

/** What voters are known by while a contest runs: gone once it is announced. */
export function ballotKeyId(key: string): string {
  return `BallotKey:${key}`;
}

/** Which entry has won a category: there is one at most. */
export function winnerId(key: string, category: string): string {
  return `Winner:${key}:${category}`;
}

/** Of the vote of somebody who is known by a hash. */
export function voteIdOf(contest: string, category: string, voter: string): string {
  return `${VOTE}:${contest}:${category}:${voter}`;
}

export function entryId(contest: string, project: string): string {
  return `${ENTRY}:${contest}-${project}`;
}

export function plainItem(id: string, content: unknown, state = ""): WorkItem {
  return { id, owner: "", organisation: "", state, content };
}

export function contestItem(contest: Contest): WorkItem {
  return plainItem(contestId(contest.key), contest);
}

/** The contest that an item holds: whatever is kept under an id of this kind was written by `contestItem`. */
export function contestOf({ content }: WorkItem): Contest {
  return content as Contest;
}

/** Found by contest: the state of its item is the contest's key. */
export function entryItem({ id, owner, organisation, ...content }: ContestEntry): WorkItem {
  return { id, owner, organisation, state: content.contest, content };
}

export function entryOf({ id, owner, organisation, content }: WorkItem): ContestEntry {
  return { id, owner, organisation, ...(content as Omit<ContestEntry, "id" | "owner" | "organisation">) };
}

export type ContestAction = "NOMINATE" | "VOTE" | "SELECT";

/** Why a caller may not decide on an entry; null: they may. */
export function undecided(
  { owner, organisation }: Pick<ContestEntry, "owner" | "organisation">,
  caller: Caller,
): string | null {
  if (!hasRole(caller, "REVIEWER")) return "it takes the role reviewer";
  if (owner === caller.subject) return "nobody decides on their own";
  return organisation !== "" && organisation === caller.organisation && !hasRole(caller, "ADMIN")
    ? "nobody decides on what is of their own organisation, but administrators"
    : null;
}

/** What a caller may do with an entry of a contest at a time. */
export function entryActions(
  { phases, announcedAt }: Contest,
  entry: ContestEntry,
  caller: Caller | null,
  at: string,
): ContestAction[] {
  if (!caller || announcedAt !== null) return [];
  const nominated = entry.state !== "SUBMITTED";
  const decides = undecided(entry, caller) === null;
  return [
    ...(isOpen(phases.NOMINATION, at) && !nominated && decides ? (["NOMINATE"] as const) : []),
    ...(isOpen(phases.VOTING, at) && nominated && hasRole(caller, "CONTRIBUTOR") ? (["VOTE"] as const) : []),
    ...(isOpen(phases.SELECTION, at) && nominated && decides ? (["SELECT"] as const) : []),
  ];
}
