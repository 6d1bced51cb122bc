import type { Kind } from "../../model/createModel.ts";
import { InputError } from "../../model/InputError.ts";
import { splitId } from "../../model/record/nodeId.ts";
import type { NodeRecord } from "../../model/types.ts";
import { tokenize } from "../../model/words/tokens.ts";
import type { Caller } from "../../model/workbench/Caller.ts";
import { keysAt, SOURCES, tidyValues } from "../../model/workbench/draftRecord.ts";
import { type Problem, problem, redirectedProblem } from "../../model/workbench/Problem.ts";
import { closedProblem } from "../../model/workbench/phases.ts";
import { redirectId, standsFor } from "../../model/workbench/Redirect.ts";
import {
  CLAIM_MILLIS,
  type DraftValues,
  SUBMISSION,
  type Submission,
  type SubmissionEvent,
  standingOf,
  submissionItem,
  submissionOf,
} from "../../model/workbench/Submission.ts";
import { recordOf, submittedKind } from "../../model/workbench/submittedKinds.ts";
import {
  type Action,
  maySee,
  nextActions,
  refusal,
  type Standing,
  stateAt,
  type Transition,
  transitionOf,
  transitions,
} from "../../model/workbench/transitions.ts";
import { windowId, windowOf } from "../../model/workbench/Window.ts";
import type { WorkItem } from "../../model/workbench/WorkItem.ts";
import type { Moment } from "../../store/port.ts";
import type { ApiContext } from "../ApiContext.ts";
import { AccessError } from "./AccessError.ts";
import { entering } from "./entering.ts";
import { idPart, type Outcome, type Plan, perform } from "./perform.ts";
import { openReferences, recordProblems } from "./recordProblems.ts";
import { recordId, SubmissionView } from "./SubmissionView.ts";
import { MOVED, whileMoved } from "./whileMoved.ts";

/** What every input of something existing has. */
interface OfExisting {
  readonly id: string;
  readonly expectedRevision: number;
  readonly idempotencyKey: string;
}

/** What an action does beside changing the state. */
interface Acting {
  readonly action: Action;
  readonly caller: Caller;
  readonly note: string;
  readonly at: string;
}

/** What a submission is to say from now on. `root`: where that stands in the arguments. */
interface Revision {
  readonly kind: string;
  readonly root: string;
  readonly values: DraftValues;
}

export interface Payload {
  readonly record: SubmissionView | null;
  readonly problems: readonly Problem[];
  readonly revision: number;
}

const LONGEST_SLUG = 60;

/** Begins a submission of a kind. `root`: where its values stand in the arguments, as `input.project`. */
export async function submit(
  context: ApiContext,
  name: string,
  { idempotencyKey, asDraft, ...given }: { idempotencyKey: string; asDraft: boolean; values: DraftValues },
  { kind, root }: { kind: string; root: string },
): Promise<Payload> {
  const { caller } = entering(context, `Mutation.${name}`);
  const of = context.model.kind(kind);
  const values = tidyValues(of, given.values);
  const problems = await recordProblems(context, of, { values, published: null }, root);
  const { once, window } = submittedKind(kind);
  const to = once?.(values) ?? null;
  const stamp = context.now.slice(0, 19).replaceAll(/[-:]/g, "").replace("T", "-");
  const id =
    to === null
      ? `${SUBMISSION}:${stamp}-${idPart(caller.subject, name, idempotencyKey)}`
      : `${SUBMISSION}:${to}-${idPart(caller.subject, name, to)}`;
  const opening = window?.(values) ?? null;
  const input = { idempotencyKey, ...given, asDraft };
  const outcome = await perform(context, {
    name,
    input,
    items: [id, ...(opening === null ? [] : [windowId(opening)])],
    plan: ({ at, items: [taken, opened] }) => {
      if (taken && to !== null) {
        const message = `you have one of ${to} already, ${taken.id}: revise that`;
        return { record: taken, problems: [problem("EXISTS", root, message, { received: taken.id })] };
      }
      if (taken) throw new InputError("input.idempotencyKey", "Cannot use this idempotency key: choose another");
      const closed = asDraft || opening === null ? [] : closedProblems(opened, at, root);
      const told = asDraft ? problems.map(notInTheWay) : [...problems, ...closed];
      if (told.some(({ blocks }) => blocks)) return { record: null, problems: told };
      const begun: Submission = {
        id,
        kind,
        state: asDraft ? "DRAFT" : "SUBMITTED",
        owner: caller.subject,
        organisation: caller.organisation,
        revision: 1,
        values,
        authors: [caller.subject],
        claim: null,
        published: null,
        publishedValues: null,
        publications: 0,
        events: [
          event({ action: asDraft ? "REVISE" : "SUBMIT", caller, note: "", at }, null, asDraft ? "DRAFT" : "SUBMITTED"),
        ],
      };
      return { record: submissionItem(begun), problems: told };
    },
  });
  return payload(context, outcome);
}

/** What is told where nothing can be handed in at a time. */
function closedProblems(opened: WorkItem | null | undefined, at: string, path: string): Problem[] {
  if (!opened) return [problem("CLOSED", path, "it has not been opened: an administrator does that")];
  const window = windowOf(opened);
  const closed = closedProblem(window, window.zone, at, path);
  return closed ? [closed] : [];
}

/** Says a submission anew. */
export function revise(
  context: ApiContext,
  name: string,
  { values, ...input }: OfExisting & { values: DraftValues },
  { kind, root }: { kind: string; root: string },
): Promise<Payload> {
  const revision = { kind, root, values: tidyValues(context.model.kind(kind), values) };
  return act(context, name, { ...input, values: revision.values }, "REVISE", revision);
}

/** Does an action of the table of transitions with a submission. */
export async function act(
  context: ApiContext,
  name: string,
  input: OfExisting & { note?: string | null; values?: DraftValues },
  action: Action,
  revision: Revision | null = null,
): Promise<Payload> {
  const { caller, workbench } = entering(context, `Mutation.${name}`);
  const note = (input.note ?? "").normalize("NFC").trim();
  return whileMoved(async () => {
    const [item] = splitId(input.id)?.kind === SUBMISSION ? await workbench.work({ ids: [input.id] }) : [];
    const seen = item ? submissionOf(item) : null;
    if (!seen || !maySee(standingOf(seen), caller))
      throw new AccessError("NOT_FOUND", `There is no submission ${input.id}, or it is not for you to see`);
    const opening = submittedKind(seen.kind).window?.(seen.values) ?? null;
    const ahead = await lookAhead(context, seen, action, revision);
    const outcome = await perform(context, {
      name,
      input,
      ids: ahead.ids,
      items: [input.id, redirectId(seen.published ?? ""), ...(opening === null ? [] : [windowId(opening)])],
      plan: (moment, present) => {
        const acting = { action, caller, note, at: moment.at };
        return plan(submissionOf(moment.items[0]!), { ...input, values: revision?.values }, acting, {
          ...ahead,
          moment,
          present,
        });
      },
    });
    return payload(context, outcome);
  });
}

/** What a plan has to know that only a reader can tell, and the revision for which it holds. */
interface Ahead {
  readonly context: ApiContext;
  /** Ids of the record of the submission and of what it refers to. */
  readonly ids: readonly string[];
  readonly problems: readonly Problem[];
  /** Ids of records that refer to the one in the graph. */
  readonly referring: readonly string[];
  readonly revision: number;
  readonly submissionRevision: number;
  readonly id: string;
}

/** Only what is to be sound, or changes the graph, looks at it before. */
async function lookAhead(
  context: ApiContext,
  submission: Submission,
  action: Action,
  revision: Revision | null,
): Promise<Ahead> {
  const of = context.model.kind(submission.kind);
  const record = recordOf(of, "x", submission.values);
  const id = submission.published ?? recordId(submission, slugOf(record.name));
  const submissionRevision = submission.revision;
  const nothing = { context, ids: [], problems: [], referring: [], revision: 0, submissionRevision, id };
  if (revision) {
    const { kind, root, values } = revision;
    if (kind !== submission.kind) {
      const received = submission.kind;
      return {
        ...nothing,
        problems: [problem("INVALID", "input.id", `expected a submission of kind ${kind}`, { received })],
      };
    }
    const problems = await recordProblems(context, of, { ...submission, values }, root);
    return { ...nothing, problems: submission.state === "DRAFT" ? problems.map(notInTheWay) : problems };
  }
  if (action === "SUBMIT" || action === "ACCEPT") {
    const problems = await recordProblems(context, of, submission, "record.values");
    return { ...nothing, ids: [id, ...openReferences(context, record)], problems };
  }
  if (!["WITHDRAW", "UNACCEPT", "RETIRE"].includes(action) || submission.published === null) return nothing;
  const reader = (await context.workbench?.reader()) ?? context.reader;
  const [groups = []] = await reader.neighbours([{ id: submission.published, limit: 3 }]);
  const referring = groups.filter(({ reverse }) => reverse).flatMap(({ ids }) => ids);
  return { ...nothing, ids: [id], referring, revision: reader.revision.sequence };
}

function slugOf(name: string): string {
  let slug = "";
  for (const word of tokenize(name)) {
    if (slug.length + word.length > LONGEST_SLUG) break;
    slug += slug === "" ? word : `-${word}`;
  }
  return slug === "" ? "entry" : slug;
}

type Given = OfExisting & { readonly values: DraftValues | undefined };

/** Of a draft, which may still lack something. */
function notInTheWay(of: Problem): Problem {
  return { ...of, blocks: false };
}

/** What an action comes to on the submission as it is. */
function plan(
  submission: Submission,
  { expectedRevision, values }: Given,
  acting: Acting,
  ahead: Ahead & { moment: Moment; present: readonly (NodeRecord | null)[] },
): Plan {
  const { action, caller, note, at } = acting;
  const standing = standingOf(submission);
  const record = submissionItem(submission);
  const transition = transitionOf(standing, action, at);
  const refused = refusedTo(action, transition, standing, caller);
  if (refused !== null)
    throw new AccessError("FORBIDDEN", `Cannot ${action.toLowerCase()} ${submission.id}: ${refused}`);
  const stop = (...problems: readonly Problem[]): Plan => ({ record, problems });
  if (expectedRevision !== submission.revision)
    return stop(
      problem(
        "CONFLICT",
        "input.expectedRevision",
        `it is at revision ${submission.revision} by now: look at it as it is, and decide again`,
        { received: String(expectedRevision) },
      ),
    );
  if (!transition) {
    const next = nextActions(standing, caller, at).join(", ");
    const message = `${action} is not done with what is ${stateAt(standing, at)}; what you may do next: ${next || "nothing"}`;
    return stop(problem("STATE", "input.id", message));
  }
  if (transition.note && note === "")
    return stop(problem("REQUIRED", "input.note", "a note is required that says why, for its authors"));
  if (ahead.submissionRevision !== submission.revision) throw MOVED;
  const successor = standsFor(ahead.moment.items[1]);
  if (successor !== null) return stop(redirectedProblem("input.id", submission.published!, successor));
  const { once, window } = submittedKind(submission.kind);
  const shuts = window && (action === "REVISE" || action === "SUBMIT") && standing.state !== "DRAFT";
  const hands = window && action === "SUBMIT";
  const moved = values && once && once(values) !== once(submission.values);
  const found = [
    ...ahead.problems,
    ...(shuts || hands ? closedProblems(ahead.moment.items[2], at, "input.id") : []),
    ...(moved
      ? [
          problem(
            "INVALID",
            "input",
            `expected ${once(submission.values)}: what is submitted to one is not moved to another`,
          ),
        ]
      : []),
  ];
  if (found.some(({ blocks }) => blocks)) return stop(...found);
  const after = changed(submission, transition, acting, values);
  if (transition.graph === "PUT") {
    // Between looking and acting somebody published one of the same key: looked at once more, that is told.
    if (submission.published === null && ahead.present[0]) throw MOVED;
    const missing = ahead.ids.flatMap((id, index) => (index > 0 && ahead.present[index] === null ? [id] : []));
    const gone = missing.map((id) =>
      problem("INVALID", "record.values", "it is not in the graph any more", { received: id }),
    );
    return gone.length > 0 ? stop(...gone) : publish(after, found, acting, ahead);
  }
  if (transition.graph === "REMOVE") return remove(after, submission, acting, ahead);
  return { record: submissionItem(after), problems: found, reason: note };
}

/** Why a caller may not do an action at all: told whatever the state or the revision. Null: they may. */
function refusedTo(action: Action, transition: Transition | null, standing: Standing, caller: Caller): string | null {
  if (transition) return refusal(transition.by, standing, caller);
  const actors = transitions.flatMap(({ action: named, by }) => (named === action ? [by] : []));
  const reasons = actors.map((by) => refusal(by === "CLAIMER" ? "REVIEWER" : by, standing, caller));
  return reasons.includes(null) ? null : reasons[0]!;
}

/** The submission after a transition. */
function changed(
  submission: Submission,
  { action, from, to }: Transition,
  acting: Acting,
  values: DraftValues | undefined,
): Submission {
  const { caller, at } = acting;
  const takenBack = action === "WITHDRAW" && to === "PUBLISHED" ? submission.publishedValues : null;
  const until = () => new Date(Date.parse(at) + CLAIM_MILLIS).toISOString();
  return {
    ...submission,
    state: to,
    revision: submission.revision + 1,
    values: values ?? takenBack ?? submission.values,
    authors:
      values && !submission.authors.includes(caller.subject)
        ? [...submission.authors, caller.subject]
        : submission.authors,
    claim: to !== "CLAIMED" ? null : action === "CLAIM" ? { by: caller.subject, until: until() } : submission.claim,
    events: [...submission.events, event(acting, from, to)],
  };
}

function publish(
  after: Submission,
  problems: readonly Problem[],
  { caller, note, at }: Acting,
  { context, id, present }: Ahead & { present: readonly (NodeRecord | null)[] },
): Plan {
  const of: Kind = context.model.kind(after.kind);
  const origin = `submitted: ${after.id}${after.organisation && ` of ${after.organisation}`}, accepted ${at.slice(0, 10)}`;
  const given = keysAt(after.values, SOURCES);
  const before = present[0] ?? null;
  const values = { ...after.values, [SOURCES]: before ? given : [...given, origin] };
  const published: Submission = {
    ...after,
    published: id,
    publishedValues: after.values,
    publications: after.published === null ? after.publications + 1 : after.publications,
  };
  const record = recordOf(of, splitId(id)!.key, values, before);
  return {
    record: submissionItem(published),
    problems,
    upserts: [record],
    // What its values make the key of can be said again after it was taken out.
    ...(submittedKind(after.kind).keyOf && { revives: [id] }),
    reason: note || `accepted for ${caller.organisation || "nobody"}`,
  };
}

function remove(
  after: Submission,
  submission: Submission,
  { note }: Acting,
  { referring, revision, moment }: Ahead & { moment: Moment },
): Plan {
  if (moment.sequence !== revision) throw MOVED;
  if (referring.length > 0)
    return {
      record: submissionItem(submission),
      problems: [
        problem(
          "REFERENCED",
          "input.id",
          `${submission.published} cannot be taken out of the graph while others refer to it: ${referring.join(", ")}`,
        ),
      ],
    };
  const gone = { ...after, published: null, publishedValues: null };
  return { record: submissionItem(gone), problems: [], deletes: [submission.published!], reason: note };
}

function event(
  { action, caller, note, at }: Acting,
  from: SubmissionEvent["from"],
  to: SubmissionEvent["to"],
): SubmissionEvent {
  return { action, from, to, at, by: caller.subject, role: caller.role!, organisation: caller.organisation, note };
}

/** How an outcome is shown to who asked. */
function payload({ caller, now }: ApiContext, { record, problems, revision }: Outcome): Payload {
  return { record: record && caller && new SubmissionView(submissionOf(record), caller, now), problems, revision };
}
