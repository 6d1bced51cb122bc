import type { Role } from "./Caller.ts";
import type { WorkItem } from "./WorkItem.ts";

/** What became of a record that another stands for. UNDONE: it stands for itself again. */
export type MergeOutcome = "MERGED" | "RETIRED" | "UNDONE";

/** That one record stands for another, which was merged into it or retired in its favour. */
export interface Redirect {
  /** Id of the record that another stands for. */
  readonly duplicate: string;
  /** Id of the one that stands for it now: never one that another stands for. */
  readonly into: string;
  /** Id of the one that was named when it was done. */
  readonly named: string;
  readonly outcome: MergeOutcome;
  /** The change of the graph that did it; 0: none did. */
  readonly sequence: number;
  /** Ids of all records that the change wrote or deleted. */
  readonly touched: readonly string[];
  readonly at: string;
  readonly role: Role;
  readonly organisation: string;
  readonly reason: string;
  /** Counts its changes, from 1. */
  readonly revision: number;
}

export const REDIRECT = "Redirect";

export function redirectId(id: string): string {
  return `${REDIRECT}:${id}`;
}

/** Found by what stands for it: the state of its item is the id of that, or empty where it is undone. */
export function redirectItem(redirect: Redirect): WorkItem {
  const { duplicate, into, outcome } = redirect;
  const state = outcome === "UNDONE" ? "" : into;
  return { id: redirectId(duplicate), owner: "", organisation: "", state, content: redirect };
}

/** The redirect that an item holds: whatever is kept under an id of this kind was written by `redirectItem`. */
export function redirectOf({ content }: WorkItem): Redirect {
  return content as Redirect;
}

/** Id of the record that stands for another; null: none does. */
export function standsFor(item: WorkItem | null | undefined): string | null {
  if (!item) return null;
  const { outcome, into } = redirectOf(item);
  return outcome === "UNDONE" ? null : into;
}
