import { type Caller, hasRole } from "./Caller.ts";

export const STATES = [
  { key: "DRAFT", description: "Begun, and seen by its authors alone." },
  { key: "SUBMITTED", description: "Waits for a reviewer." },
  { key: "CLAIMED", description: "A reviewer has taken it on, until the claim expires." },
  { key: "RETURNED", description: "Back with its authors, with comments." },
  { key: "REJECTED", description: "Not taken, with a reason. Revised or reopened it is reviewed again." },
  { key: "PUBLISHED", description: "Accepted: it stands in the graph." },
  { key: "WITHDRAWN", description: "Taken back by its authors." },
  { key: "RETIRED", description: "Was in the graph, and was taken out of it by an administrator." },
] as const;
export type State = (typeof STATES)[number]["key"];

export const ACTIONS = [
  { key: "REVISE", description: "Say it anew." },
  { key: "SUBMIT", description: "Hand a draft in." },
  { key: "WITHDRAW", description: "Take it back; of a revision of what is published, the revision alone." },
  { key: "CLAIM", description: "Take it on for review." },
  { key: "RELEASE", description: "Give it back to the queue." },
  { key: "RETURN", description: "Give it back to its authors, with comments." },
  { key: "REJECT", description: "Not take it, with a reason." },
  { key: "ACCEPT", description: "Publish it." },
  { key: "REOPEN", description: "Begin again where it had ended." },
  { key: "UNACCEPT", description: "Take it out of the graph and review it again, with a reason." },
  { key: "RETIRE", description: "Take it out of the graph for good, with a reason." },
] as const;
export type Action = (typeof ACTIONS)[number]["key"];

/**
 * AUTHOR: whose it is, who has revised it, and who acts for its organisation. REVIEWER: a reviewer who is no author, or an administrator who has not written
 * in it. CLAIMER: the reviewer who has claimed it, or such an administrator. ADMIN: an administrator.
 */
export type Actor = "AUTHOR" | "REVIEWER" | "CLAIMER" | "ADMIN";

export interface Transition {
  readonly action: Action;
  readonly from: State;
  readonly to: State;
  readonly by: Actor;
  /** It holds for what is in the graph meanwhile, or for what is not; left out, for both. */
  readonly published?: boolean;
  /** A note says why. */
  readonly note?: true;
  /** What becomes of the graph. */
  readonly graph?: "PUT" | "REMOVE";
}

/** Every way from one state to another; there is no other. */
export const transitions: readonly Transition[] = [
  { action: "REVISE", from: "DRAFT", to: "DRAFT", by: "AUTHOR" },
  { action: "REVISE", from: "SUBMITTED", to: "SUBMITTED", by: "AUTHOR" },
  { action: "REVISE", from: "CLAIMED", to: "CLAIMED", by: "AUTHOR" },
  { action: "REVISE", from: "RETURNED", to: "SUBMITTED", by: "AUTHOR" },
  { action: "REVISE", from: "REJECTED", to: "SUBMITTED", by: "AUTHOR" },
  { action: "REVISE", from: "PUBLISHED", to: "SUBMITTED", by: "AUTHOR" },
  { action: "SUBMIT", from: "DRAFT", to: "SUBMITTED", by: "AUTHOR" },
  { action: "WITHDRAW", from: "DRAFT", to: "WITHDRAWN", by: "AUTHOR" },
  { action: "WITHDRAW", from: "SUBMITTED", to: "WITHDRAWN", by: "AUTHOR", published: false },
  { action: "WITHDRAW", from: "SUBMITTED", to: "PUBLISHED", by: "AUTHOR", published: true },
  { action: "WITHDRAW", from: "CLAIMED", to: "WITHDRAWN", by: "AUTHOR", published: false },
  { action: "WITHDRAW", from: "CLAIMED", to: "PUBLISHED", by: "AUTHOR", published: true },
  { action: "WITHDRAW", from: "RETURNED", to: "WITHDRAWN", by: "AUTHOR", published: false },
  { action: "WITHDRAW", from: "RETURNED", to: "PUBLISHED", by: "AUTHOR", published: true },
  { action: "WITHDRAW", from: "REJECTED", to: "WITHDRAWN", by: "AUTHOR", published: false },
  { action: "WITHDRAW", from: "REJECTED", to: "PUBLISHED", by: "AUTHOR", published: true },
  { action: "WITHDRAW", from: "PUBLISHED", to: "WITHDRAWN", by: "AUTHOR", note: true, graph: "REMOVE" },
  { action: "CLAIM", from: "SUBMITTED", to: "CLAIMED", by: "REVIEWER" },
  { action: "RELEASE", from: "CLAIMED", to: "SUBMITTED", by: "CLAIMER" },
  { action: "RETURN", from: "CLAIMED", to: "RETURNED", by: "CLAIMER", note: true },
  { action: "REJECT", from: "CLAIMED", to: "REJECTED", by: "CLAIMER", note: true },
  { action: "ACCEPT", from: "CLAIMED", to: "PUBLISHED", by: "CLAIMER", graph: "PUT" },
  { action: "REOPEN", from: "REJECTED", to: "SUBMITTED", by: "REVIEWER" },
  { action: "REOPEN", from: "WITHDRAWN", to: "DRAFT", by: "AUTHOR" },
  { action: "REOPEN", from: "RETIRED", to: "SUBMITTED", by: "ADMIN" },
  { action: "UNACCEPT", from: "PUBLISHED", to: "SUBMITTED", by: "REVIEWER", note: true, graph: "REMOVE" },
  { action: "RETIRE", from: "SUBMITTED", to: "RETIRED", by: "ADMIN", published: true, note: true, graph: "REMOVE" },
  { action: "RETIRE", from: "RETURNED", to: "RETIRED", by: "ADMIN", published: true, note: true, graph: "REMOVE" },
  { action: "RETIRE", from: "REJECTED", to: "RETIRED", by: "ADMIN", published: true, note: true, graph: "REMOVE" },
  { action: "RETIRE", from: "PUBLISHED", to: "RETIRED", by: "ADMIN", note: true, graph: "REMOVE" },
];

/** What of a submission decides who may do what with it. */
export interface Standing {
  readonly state: State;
  /** Subjects of those who have written in it. */
  readonly authors: readonly string[];
  readonly organisation: string;
  readonly claim: { readonly by: string; readonly until: string } | null;
  readonly isPublished: boolean;
}

/** The state at a time, ISO 8601: a claim that has expired is none. */
export function stateAt({ state, claim }: Pick<Standing, "state" | "claim">, at: string): State {
  return state === "CLAIMED" && (claim === null || claim.until <= at) ? "SUBMITTED" : state;
}

/** What an action comes to in this state at this time; null: nothing. */
export function transitionOf(standing: Standing, action: Action, at: string): Transition | null {
  const state = stateAt(standing, at);
  const { isPublished } = standing;
  return (
    transitions.find(
      ({ action: named, from, published = isPublished }) =>
        named === action && from === state && published === isPublished,
    ) ?? null
  );
}

export function isAuthor({ authors, organisation }: Standing, caller: Caller): boolean {
  return authors.includes(caller.subject) || (organisation !== "" && organisation === caller.organisation);
}

/** Why a caller may not be the actor; null: they may. Nobody decides on what they have written themselves. */
export function refusal(actor: Actor, standing: Standing, caller: Caller): string | null {
  const wrote = standing.authors.includes(caller.subject);
  switch (actor) {
    case "AUTHOR":
      if (!hasRole(caller, "CONTRIBUTOR")) return "it takes the role contributor";
      return isAuthor(standing, caller) ? null : "it is another's: its authors and their organisation may";
    case "ADMIN":
      return hasRole(caller, "ADMIN") ? null : "it takes the role admin";
    case "REVIEWER":
    case "CLAIMER": {
      if (!hasRole(caller, "REVIEWER")) return "it takes the role reviewer";
      if (wrote) return "nobody decides on their own";
      if (isAuthor(standing, caller) && !hasRole(caller, "ADMIN"))
        return "nobody decides on what is of their own organisation, but administrators";
      const mine = standing.claim?.by === caller.subject || hasRole(caller, "ADMIN");
      return actor === "REVIEWER" || mine ? null : "another reviewer has claimed it";
    }
  }
}

/** What a caller may do next, in the order of ACTIONS. */
export function nextActions(standing: Standing, caller: Caller, at: string): Action[] {
  return ACTIONS.map(({ key }) => key).filter((action) => {
    const transition = transitionOf(standing, action, at);
    return transition !== null && refusal(transition.by, standing, caller) === null;
  });
}

/** True if a caller may see a submission at all. */
export function maySee(standing: Standing, caller: Caller): boolean {
  return isAuthor(standing, caller) || (hasRole(caller, "REVIEWER") && standing.state !== "DRAFT");
}
