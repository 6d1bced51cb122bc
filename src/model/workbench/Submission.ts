import type { Role } from "./Caller.ts";
import type { Action, Standing, State } from "./transitions.ts";
import type { WorkItem } from "./WorkItem.ts";

/** What was given, by the names of the fields of an input: texts, numbers, lists of keys. */
export type DraftValues = Readonly<Record<string, unknown>>;

/** Something that happened to a submission. */
export interface SubmissionEvent {
  readonly action: Action;
  readonly from: State | null;
  readonly to: State;
  readonly at: string;
  /** Subject of who did it: shown to nobody. */
  readonly by: string;
  readonly role: Role;
  readonly organisation: string;
  readonly note: string;
}

/** What somebody hands in, from its first draft to its record in the graph and beyond. */
export interface Submission {
  readonly id: string;
  /** The kind of the record that it is to be. */
  readonly kind: string;
  readonly state: State;
  /** Subject of who began it. */
  readonly owner: string;
  readonly organisation: string;
  /** Counts its changes, from 1. */
  readonly revision: number;
  readonly values: DraftValues;
  readonly authors: readonly string[];
  readonly claim: { readonly by: string; readonly until: string } | null;
  /** Id of its record in the graph; null: it has none at present. */
  readonly published: string | null;
  /** What that record was made of. */
  readonly publishedValues: DraftValues | null;
  /** How many records it has had in the graph: an id is not used again. */
  readonly publications: number;
  readonly events: readonly SubmissionEvent[];
}

export const SUBMISSION = "Submission";

/** A claim lasts so long, in milliseconds: three days. */
export const CLAIM_MILLIS = 3 * 24 * 3_600_000;

export function standingOf({ state, authors, organisation, claim, published }: Submission): Standing {
  return { state, authors, organisation, claim, isPublished: published !== null };
}

export function submissionItem({ id, owner, organisation, state, ...content }: Submission): WorkItem {
  return { id, owner, organisation, state, content };
}

/** The submission that an item holds: whatever is kept under an id of this kind was written by `submissionItem`. */
export function submissionOf({ id, owner, organisation, state, content }: WorkItem): Submission {
  return {
    id,
    owner,
    organisation,
    state: state as State,
    ...(content as Omit<Submission, "id" | "owner" | "organisation" | "state">),
  };
}
