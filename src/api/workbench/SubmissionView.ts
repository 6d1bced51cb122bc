import { nodeId } from "../../model/record/nodeId.ts";
import type { NodeSummary } from "../../model/types.ts";
import type { Caller } from "../../model/workbench/Caller.ts";
import type { Problem } from "../../model/workbench/Problem.ts";
import { type Submission, standingOf } from "../../model/workbench/Submission.ts";
import { recordOf, submittedKind } from "../../model/workbench/submittedKinds.ts";
import { type Action, nextActions, type State, stateAt } from "../../model/workbench/transitions.ts";
import type { ApiContext } from "../ApiContext.ts";
import type {
  LikelyDuplicateSource,
  SubmissionEventSource,
  SubmissionSource,
  TagSuggestionsSource,
} from "../generated/types.ts";
import { DEFAULT_DUPLICATES, likelyDuplicates } from "./likelyDuplicates.ts";
import { recordProblems } from "./recordProblems.ts";
import { DEFAULT_SUGGESTIONS, suggestTags } from "./suggestTags.ts";

/** A submission as a caller sees it. Its methods are the fields of type Submission. */
export class SubmissionView implements SubmissionSource {
  readonly #submission: Submission;
  readonly #caller: Caller;
  readonly #now: string;

  /** `now`: when it is looked at, ISO 8601. */
  constructor(submission: Submission, caller: Caller, now: string) {
    this.#submission = submission;
    this.#caller = caller;
    this.#now = now;
  }

  get id(): string {
    return this.#submission.id;
  }

  get kind(): string {
    return this.#submission.kind;
  }

  get state(): State {
    return stateAt(this.#submission, this.#now);
  }

  get revision(): number {
    return this.#submission.revision;
  }

  name(_: unknown, { model }: ApiContext): string {
    const { kind, values } = this.#submission;
    const { keyOf } = submittedKind(kind);
    return keyOf?.(values) === null ? NAMELESS : recordOf(model.kind(kind), NAMELESS, values).name;
  }

  get values(): unknown {
    return this.#submission.values;
  }

  get mine(): boolean {
    return this.#submission.authors.includes(this.#caller.subject);
  }

  get organisation(): string | null {
    return this.#submission.organisation || null;
  }

  get createdAt(): string {
    return this.#submission.events[0]!.at;
  }

  get changedAt(): string {
    return this.#submission.events.at(-1)!.at;
  }

  get claimedUntil(): string | null {
    return this.state === "CLAIMED" ? (this.#submission.claim?.until ?? null) : null;
  }

  /** Nothing where another record stands for its own: what is written goes there. */
  async actions(_: unknown, { loaders }: ApiContext): Promise<Action[]> {
    const { published } = this.#submission;
    if (published !== null && (await loaders.successors.load(published)) !== null) return [];
    return nextActions(standingOf(this.#submission), this.#caller, this.#now);
  }

  get events(): SubmissionEventSource[] {
    return this.#submission.events.map(({ by, organisation, note, ...event }) => ({
      ...event,
      organisation: organisation || null,
      mine: by === this.#caller.subject,
      note: note || null,
    }));
  }

  problems(_: unknown, context: ApiContext): Promise<Problem[]> {
    return recordProblems(context, context.model.kind(this.#submission.kind), this.#submission, "values");
  }

  duplicates({ first }: { first?: number | null }, context: ApiContext): Promise<LikelyDuplicateSource[]> {
    const { published } = this.#submission;
    const title = this.#text("title");
    return likelyDuplicates(context, { title, first: first ?? DEFAULT_DUPLICATES }, published);
  }

  suggestions({ first }: { first?: number | null }, context: ApiContext): Promise<TagSuggestionsSource> {
    const text = `${this.#text("title")} ${this.#text("summary")}`;
    return suggestTags(context, { text, first: first ?? DEFAULT_SUGGESTIONS });
  }

  /** Nothing for what is no project: only of those is anything learned. */
  #text(field: string): string {
    const { kind, values } = this.#submission;
    return kind === "Project" ? String(values[field] ?? "") : "";
  }

  async published(_: unknown, { loaders }: ApiContext): Promise<NodeSummary | null> {
    const { published } = this.#submission;
    return published === null ? null : loaders.nodes.load(published);
  }
}

const NAMELESS = "–";

/** Id of the record that a submission becomes: its values say it, or words of its name and a part of the submission's own id, so that it is free. */
export function recordId({ id, kind, values, publications }: Submission, slug: string): string {
  const said = submittedKind(kind).keyOf?.(values);
  if (typeof said === "string") return nodeId(kind, said);
  const part = id.slice(-8);
  return nodeId(kind, [slug, part, ...(publications > 0 ? [String(publications + 1)] : [])].join("-"));
}
