import { nodeId } from "../../model/record/nodeId.ts";
import type { NodeSummary } from "../../model/types.ts";
import { type Caller, hasRole } from "../../model/workbench/Caller.ts";
import {
  CONTEST_PHASES,
  type Contest,
  type ContestAction,
  type ContestEntry,
  type ContestPhase,
  ENTRY,
  type EntryState,
  entryActions,
  entryOf,
} from "../../model/workbench/Contest.ts";
import { isOpen } from "../../model/workbench/phases.ts";
import type { ApiContext } from "../ApiContext.ts";
import type {
  ContestEntrySource,
  ContestPhaseTimesSource,
  ContestSource,
  ContestVoteSource,
} from "../generated/types.ts";
import { myVotes } from "./contestItems.ts";
import { everyItem } from "./everyItem.ts";

/** A contest as it is shown. Its methods are the fields of type Contest. */
export class ContestView implements ContestSource {
  readonly #contest: Contest;

  constructor(contest: Contest) {
    this.#contest = contest;
  }

  get key(): string {
    return this.#contest.key;
  }

  get name(): string {
    return this.#contest.name;
  }

  get year(): number {
    return this.#contest.year;
  }

  get zone(): string {
    return this.#contest.zone;
  }

  get categories(): readonly string[] {
    return this.#contest.categories;
  }

  get revision(): number {
    return this.#contest.revision;
  }

  get announcedAt(): string | null {
    return this.#contest.announcedAt;
  }

  get phases(): ContestPhaseTimesSource[] {
    return CONTEST_PHASES.map((phase) => ({ phase, ...this.#contest.phases[phase] }));
  }

  openPhase(_: unknown, { now }: ApiContext): ContestPhase | null {
    return CONTEST_PHASES.find((phase) => isOpen(this.#contest.phases[phase], now)) ?? null;
  }

  /** Nominated ones are for all to see, the others for who entered them and for reviewers; how far they got, once it is announced. */
  async entries(_: unknown, { workbench, caller }: ApiContext): Promise<ContestEntrySource[]> {
    const items = workbench ? await everyItem(workbench, ENTRY, this.#contest.key) : [];
    const reviews = caller !== null && hasRole(caller, "REVIEWER");
    return items
      .map(entryOf)
      .filter(({ state, owner }) => state !== "SUBMITTED" || reviews || owner === caller?.subject)
      .map((entry) => {
        const secret = this.#contest.announcedAt === null && !reviews && entry.state !== "SUBMITTED";
        const shown: ContestEntry = secret ? { ...entry, state: "NOMINATED", revision: 0 } : entry;
        return new ContestEntryView(shown, caller, this.#contest);
      });
  }

  myVotes(_: unknown, context: ApiContext): Promise<ContestVoteSource[]> {
    return myVotes(context, this.#contest);
  }
}

/** An entry as it is shown. */
export class ContestEntryView implements ContestEntrySource {
  readonly #entry: ContestEntry;
  readonly #caller: Caller | null;
  readonly #contest: Contest;

  constructor(entry: ContestEntry, caller: Caller | null, contest: Contest) {
    this.#entry = entry;
    this.#caller = caller;
    this.#contest = contest;
  }

  actions(_: unknown, { now }: ApiContext): ContestAction[] {
    return entryActions(this.#contest, this.#entry, this.#caller, now);
  }

  get id(): string {
    return this.#entry.id;
  }

  get category(): string {
    return this.#entry.category;
  }

  get state(): EntryState {
    return this.#entry.state;
  }

  get revision(): number {
    return this.#entry.revision;
  }

  get mine(): boolean {
    return this.#entry.owner === this.#caller?.subject;
  }

  async project(_: unknown, { loaders }: ApiContext): Promise<NodeSummary | null> {
    return loaders.nodes.load(nodeId("Project", this.#entry.project));
  }
}
