import { randomBytes } from "node:crypto";
import { GraphQLError } from "graphql";
import { InputError } from "../../model/InputError.ts";
import { nodeId } from "../../model/record/nodeId.ts";
import type { NodeRecord } from "../../model/types.ts";
import { hint } from "../../model/words/hint.ts";
import { type Caller, hasRole } from "../../model/workbench/Caller.ts";
import {
  ballotKeyId,
  CONTEST,
  CONTEST_PHASES,
  type Contest,
  type ContestEntry,
  type ContestPhase,
  contestId,
  contestItem,
  contestOf,
  ENTRY,
  type EntryState,
  entryId,
  entryItem,
  entryOf,
  plainItem,
  undecided,
  VOTE,
  winnerId,
} from "../../model/workbench/Contest.ts";
import { type Problem, problem, redirectedProblem } from "../../model/workbench/Problem.ts";
import { closedProblem, inZone, type Phase, phaseProblems } from "../../model/workbench/phases.ts";
import { SUBMISSION, submissionOf } from "../../model/workbench/Submission.ts";
import type { WorkItem } from "../../model/workbench/WorkItem.ts";
import { successors } from "../../store/successors.ts";
import type { ApiContext, Workbench } from "../ApiContext.ts";
import { AccessError } from "./AccessError.ts";
import { ContestEntryView, ContestView } from "./ContestView.ts";
import { voteId } from "./contestItems.ts";
import { entering } from "./entering.ts";
import { everyItem } from "./everyItem.ts";
import { type Plan, perform } from "./perform.ts";

interface Keyed {
  readonly idempotencyKey: string;
}

interface PlanContestInput extends Keyed {
  readonly key: string;
  readonly name: string;
  readonly year: number;
  readonly zone: string;
  readonly categories: readonly string[];
  readonly phases: readonly {
    readonly phase: ContestPhase;
    readonly opens: string | Date;
    readonly closes: string | Date;
  }[];
  readonly expectedRevision?: number | null;
}

const instant = (given: string | Date) => new Date(given).toISOString();
const keyPattern = /^[\w.-]{1,60}$/;

/** Says when the phases of a contest are, and which categories it has; or says it anew, as long as it is not announced. */
export async function planContest(context: ApiContext, input: PlanContestInput) {
  entering(context, "Mutation.planContest");
  if (!keyPattern.test(input.key))
    throw new InputError("input.key", "Cannot use the key: expected letters, digits, - and ., as 2026");
  const given = new Map(
    input.phases.map(({ phase, opens, closes }) => [phase, { opens: instant(opens), closes: instant(closes) }]),
  );
  const missing = CONTEST_PHASES.filter((phase) => !given.has(phase));
  const ordered = CONTEST_PHASES.flatMap((phase) => given.get(phase) ?? []);
  const paths = CONTEST_PHASES.filter((phase) => given.has(phase)).map((phase) => `input.phases.${phase}`);
  const known = context.terms("PrizeCategory").map(({ key }) => key);
  const problems: Problem[] = [
    ...missing.map((phase) => problem("REQUIRED", "input.phases", `the phase ${phase} is required`)),
    ...(given.size < input.phases.length ? [problem("INVALID", "input.phases", "expected each phase once")] : []),
    ...phaseProblems(ordered, input.zone, paths),
    ...(input.categories.length === 0 ? [problem("REQUIRED", "input.categories", "a category is required")] : []),
    ...input.categories.flatMap((key, index) =>
      known.includes(key)
        ? []
        : [
            problem("INVALID", `input.categories[${index}]`, `there is no PrizeCategory ${key}${hint(key, known)}`, {
              received: key,
            }),
          ],
    ),
  ];
  const secret = randomBytes(32).toString("base64");
  const cycle = nodeId("PrizeCycle", input.key);
  const outcome = await perform(context, {
    name: "planContest",
    input,
    ids: [cycle],
    items: [contestId(input.key)],
    plan: ({ items: [item = null] }, [there]) => {
      const before = item && contestOf(item);
      const found = [
        ...conflict(input.expectedRevision ?? 0, before?.revision ?? 0),
        ...announced(before),
        ...problems,
      ];
      if (found.length > 0) return { record: item, problems: found };
      const contest: Contest = {
        key: input.key,
        name: input.name.normalize("NFC").trim(),
        year: input.year,
        zone: input.zone,
        categories: [...new Set(input.categories)],
        phases: Object.fromEntries(given) as Record<ContestPhase, Phase>,
        announcedAt: null,
        revision: (before?.revision ?? 0) + 1,
      };
      const more = before ? [] : [plainItem(ballotKeyId(input.key), { secret })];
      const upserts = [...(there ? [] : [cycleRecord(contest)]), ...phaseRecords(contest)];
      return { record: contestItem(contest), problems: [], upserts, more, reason: "planned" };
    },
  });
  return { ...outcome, record: outcome.record && new ContestView(contestOf(outcome.record)) };
}

function conflict(expected: number, revision: number): Problem[] {
  if (expected === revision) return [];
  const message = `it is at revision ${revision} by now: look at it as it is, and decide again`;
  return [problem("CONFLICT", "input.expectedRevision", message, { received: String(expected) })];
}

function announced(contest: Contest | null): Problem[] {
  return contest?.announcedAt
    ? [problem("CLOSED", "input", `it was announced on ${inZone(contest.announcedAt, contest.zone)}`)]
    : [];
}

const record = (
  kind: string,
  key: string,
  name: string,
  rest: Pick<NodeRecord, "properties" | "links">,
): NodeRecord => ({
  id: nodeId(kind, key),
  kind,
  key,
  name,
  sources: ["planned and announced here by the organizers"],
  verified: true,
  ...rest,
});

function cycleRecord({ key, name, year }: Contest): NodeRecord {
  return record("PrizeCycle", key, name, { properties: { name, year }, links: {} });
}

function phaseRecords({ key, name, zone, phases }: Contest): NodeRecord[] {
  return CONTEST_PHASES.map((phase, index) => {
    const { opens, closes } = phases[phase];
    const called = `${name}: ${phase.toLowerCase()}`;
    const last = new Date(Date.parse(closes) - 1).toISOString();
    const properties = {
      name: called,
      position: index + 1,
      process: "PRIZE_CYCLE",
      type: "PHASE",
      dateStart: inZone(opens, zone).slice(0, 10),
      dateEnd: inZone(last, zone).slice(0, 10),
      zone,
    };
    return record("Phase", `${key}-${phase.toLowerCase()}`, called, {
      properties,
      links: { PHASE_PRIZE_CYCLE: [{ key }] },
    });
  });
}

/** What stands in the way of doing something in a phase of a contest. */
function outside(contest: Contest, phase: ContestPhase, at: string): Problem[] {
  const closed = closedProblem(contest.phases[phase], contest.zone, at, "input");
  return [...announced(contest), ...(closed ? [closed] : [])];
}

async function contestAt(workbench: Workbench, key: string): Promise<Contest> {
  const [item] = await workbench.work({ ids: [contestId(key)] });
  if (!item) throw new AccessError("NOT_FOUND", `There is no contest ${key}`);
  return contestOf(item);
}

interface EnterInput extends Keyed {
  readonly contest: string;
  readonly project: string;
  readonly category: string;
}

/** Enters a project of the graph, once a contest: its authors, its organisation and reviewers may. */
export async function enterContest(context: ApiContext, input: EnterInput) {
  const { caller, workbench } = entering(context, "Mutation.enterContest");
  await contestAt(workbench, input.contest);
  const key = input.project.replace(/^Project:/, "");
  const project = await context.loaders.nodes.load(nodeId("Project", key));
  if (project && !(await mayEnter(context, caller, project.id)))
    throw new AccessError("FORBIDDEN", `Cannot enter ${project.id}: its authors, its organisation and reviewers may`);
  const into = project
    ? undefined
    : (await successors(workbench, [nodeId("Project", key)])).get(nodeId("Project", key));
  const id = entryId(input.contest, key);
  return entryDeed(context, "enterContest", input, { id, contest: input.contest }, (before, contest, at) => {
    const found = [
      ...(into === undefined ? [] : [redirectedProblem("input.project", nodeId("Project", key), into)]),
      ...(project || into !== undefined
        ? []
        : [problem("INVALID", "input.project", `there is no Project ${key}`, { received: input.project })]),
      ...(contest.categories.includes(input.category)
        ? []
        : [
            problem("INVALID", "input.category", `expected one of ${contest.categories.join(", ")}`, {
              received: input.category,
            }),
          ]),
      ...outside(contest, "SUBMISSION", at),
      ...(before ? [problem("EXISTS", "input.project", `it has been entered already, as ${before.id}`)] : []),
    ];
    if (found.length > 0) return { record: before && entryItem(before), problems: found };
    const entry: ContestEntry = {
      id,
      owner: caller.subject,
      organisation: caller.organisation,
      contest: input.contest,
      project: key,
      category: input.category,
      state: "SUBMITTED",
      revision: 1,
    };
    return { record: entryItem(entry), problems: [] };
  });
}

async function mayEnter({ reader, workbench }: ApiContext, caller: Caller, project: string): Promise<boolean> {
  if (hasRole(caller, "REVIEWER")) return true;
  const [held] = await reader.nodes([project]);
  if (caller.organisation !== "" && held?.links.PROJECT_STAKEHOLDER?.some(({ key }) => key === caller.organisation))
    return true;
  for (let after: string | undefined; ; ) {
    const page = { kind: SUBMISSION, owner: caller.subject, limit: 250, ...(after !== undefined && { after }) };
    const items = (await workbench?.work(page)) ?? [];
    if (items.some((item) => submissionOf(item).published === project)) return true;
    if (items.length === 0) return false;
    after = items.at(-1)!.id;
  }
}

type EntryPlan = (before: ContestEntry | null, contest: Contest, at: string, winner: WorkItem | null) => Plan;

/** A write that concerns one entry of a contest. */
async function entryDeed(
  context: ApiContext,
  name: string,
  input: Keyed,
  { id, contest, category = "" }: { id: string; contest: string; category?: string },
  plan: EntryPlan,
) {
  let seen: Contest | null = null;
  const outcome = await perform(context, {
    name,
    input,
    items: [id, contestId(contest), winnerId(contest, category)],
    plan: ({ at, items: [item, held, winner = null] }) => {
      seen = contestOf(held!);
      return plan(item ? entryOf(item) : null, seen, at, winner);
    },
  });
  const { record: written } = outcome;
  const of = seen ?? (await contestAt(entering(context, `Mutation.${name}`).workbench, contest));
  return { ...outcome, record: written && new ContestEntryView(entryOf(written), context.caller, of) };
}

interface EntryInput extends Keyed {
  readonly id: string;
  readonly expectedRevision: number;
}

/** Sets how far an entry has come: nominated by reviewers in its phase, champion or winner by experts in theirs. */
export async function setEntryState(context: ApiContext, name: string, input: EntryInput, state: EntryState) {
  const { caller, workbench } = entering(context, `Mutation.${name}`);
  const [item] = input.id.startsWith(`${ENTRY}:`) ? await workbench.work({ ids: [input.id] }) : [];
  if (!item) throw new AccessError("NOT_FOUND", `There is no entry ${input.id}`);
  const { contest, category, owner, organisation } = entryOf(item);
  const refused = undecided({ owner, organisation }, caller);
  if (refused !== null) throw new AccessError("FORBIDDEN", `Cannot decide on ${input.id}: ${refused}`);
  const [from, phase]: [readonly EntryState[], ContestPhase] =
    name === "nominateEntry" ? [["SUBMITTED"], "NOMINATION"] : [["NOMINATED", "CHAMPION", "WINNER"], "SELECTION"];
  return entryDeed(context, name, input, { id: input.id, contest, category }, (entry, held, at, winner) => {
    const before = entry!;
    const won = (winner?.content as { entry: string | null } | undefined)?.entry ?? null;
    const found = [
      ...conflict(input.expectedRevision, before.revision),
      ...outside(held, phase, at),
      ...(from.includes(before.state)
        ? []
        : [problem("STATE", "input.id", `it is ${before.state}; expected ${from.join(" or ")}`)]),
      ...(state === "WINNER" && won !== null && won !== before.id
        ? [problem("EXISTS", "input.state", `${category} has a winner already, ${won}`)]
        : []),
    ];
    if (found.length > 0) return { record: entryItem(before), problems: found };
    const holds = state === "WINNER" ? before.id : won === before.id ? null : won;
    const more = holds === won ? [] : [plainItem(winnerId(contest, category), { entry: holds })];
    return {
      record: entryItem({ ...before, state, revision: before.revision + 1 }),
      problems: [],
      more,
      reason: state,
    };
  });
}

interface VoteInput extends Keyed {
  readonly contest: string;
  readonly entry: string;
}

/**
 * Votes for a nominated entry, or changes the vote in its category. No log tells of it, and no answer is kept: the same vote again changes nothing.
 */
export async function vote(context: ApiContext, input: VoteInput) {
  const { caller, workbench } = entering(context, "Mutation.vote");
  limitVoters(context, caller);
  const contest = await contestAt(workbench, input.contest);
  const [item] = input.entry.startsWith(`${ENTRY}:`) ? await workbench.work({ ids: [input.entry] }) : [];
  const entry = item && entryOf(item);
  const id = entry && (await voteId(workbench, caller, contest.key, entry.category));
  const { problems, revision } = await perform(context, {
    name: "vote",
    input,
    secret: true,
    items: [contestId(contest.key), input.entry, ...(id ? [id] : [])],
    plan: ({ at, items: [held, nominated, before = null] }) => {
      const found = outside(contestOf(held!), "VOTING", at);
      const running = nominated && entryOf(nominated);
      if (!running || running.contest !== contest.key || running.state === "SUBMITTED")
        found.push(
          problem("INVALID", "input.entry", `expected an entry that is nominated in ${contest.key}`, {
            received: input.entry,
          }),
        );
      if (found.length > 0 || !id) return { record: before, problems: found };
      return { record: plainItem(id, { entry: input.entry }, contest.key), problems: [] };
    },
  });
  return { record: new ContestView(contest), problems, revision };
}

/** Throws where too many others have voted from the same network of late. */
function limitVoters({ network, voterLimit }: ApiContext, { subject }: Caller): void {
  const again = network !== null && voterLimit ? voterLimit.admit(network, subject) : null;
  if (again === null) return;
  const at = new Date(again).toISOString();
  const seconds = Math.max(1, Math.ceil((again - Date.now()) / 1000));
  throw new GraphQLError(
    `Too many have voted from your network of late. Try again at ${at}, in ${seconds} seconds, or from another network`,
    { extensions: { code: "RATE_LIMITED", retryAt: at, retryAfter: seconds } },
  );
}

interface AnnounceInput extends Keyed {
  readonly key: string;
  readonly expectedRevision: number;
}

/** Puts what came of a contest into the graph: nominated entries with how far they got and their votes. Votes and what voters were known by go. */
export async function announceContest(context: ApiContext, input: AnnounceInput) {
  const { workbench } = entering(context, "Mutation.announceContest");
  const early = outside(await contestAt(workbench, input.key), "ANNOUNCEMENT", context.now);
  const entries = (await everyItem(workbench, ENTRY, input.key))
    .map(entryOf)
    .filter(({ state }) => state !== "SUBMITTED");
  const votes = await everyItem(workbench, VOTE, input.key);
  const tally = new Map<string, number>();
  for (const { content } of votes) {
    const { entry } = content as { entry: string };
    tally.set(entry, (tally.get(entry) ?? 0) + 1);
  }
  const projects = entries.map(({ project }) => nodeId("Project", project));
  const records = entries.map(({ contest, project }) => nodeId("PrizeEntry", `${contest}-${project}`));
  const outcome = await perform(context, {
    name: "announceContest",
    input,
    ids: [...projects, ...records],
    items: [contestId(input.key)],
    plan: ({ at, items: [item] }, present) => {
      const contest = contestOf(item!);
      const found = [
        ...conflict(input.expectedRevision, contest.revision),
        ...(early.length > 0 ? early : outside(contest, "ANNOUNCEMENT", at)),
      ];
      if (found.length > 0) return { record: item!, problems: found };
      const upserts = entries.flatMap(({ id, project, category, state }, index): NodeRecord[] => {
        const name = present[index]?.name;
        if (name === undefined) return [];
        const properties = { name, year: contest.year, status: state, votes: tally.get(id) ?? 0 };
        const links = {
          PRIZE_ENTRY_PROJECT: [{ key: project }],
          PRIZE_ENTRY_CATEGORY: [{ key: category }],
          PRIZE_ENTRY_CYCLE: [{ key: contest.key }],
        };
        return [record("PrizeEntry", `${contest.key}-${project}`, name, { properties, links })];
      });
      const after: Contest = { ...contest, announcedAt: at, revision: contest.revision + 1 };
      const discards = [ballotKeyId(contest.key), ...votes.map(({ id }) => id)];
      return { record: contestItem(after), problems: [], upserts, discards, reason: "announced" };
    },
  });
  return { ...outcome, record: outcome.record && new ContestView(contestOf(outcome.record)) };
}

/** A contest as everybody may see it; null: there is none. */
export async function contest({ workbench }: ApiContext, key: string): Promise<ContestView | null> {
  const [item] = workbench ? await workbench.work({ ids: [contestId(key)] }) : [];
  return item ? new ContestView(contestOf(item)) : null;
}

/** Every contest, the latest first. */
export async function contests({ workbench }: ApiContext): Promise<ContestView[]> {
  const items = workbench ? await everyItem(workbench, CONTEST, "") : [];
  const found = items.map(contestOf);
  return found
    .sort((a, b) => b.phases.SUBMISSION.opens.localeCompare(a.phases.SUBMISSION.opens))
    .map((one) => new ContestView(one));
}
