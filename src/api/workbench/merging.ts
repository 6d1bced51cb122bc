import { language } from "../../model/domains/vocabularies.ts";
import { InputError } from "../../model/InputError.ts";
import { labelId } from "../../model/record/labelId.ts";
import { splitId } from "../../model/record/nodeId.ts";
import type { NodeRecord } from "../../model/types.ts";
import { checkRecord } from "../../model/validity/checkRecord.ts";
import { KnownNodes } from "../../model/validity/KnownNodes.ts";
import { faultText } from "../../model/validity/RecordFault.ts";
import { CONTEST, contestOf, entryId } from "../../model/workbench/Contest.ts";
import { canBeMerged, holdsVotes, mergedRecord, relabelled, repointed } from "../../model/workbench/mergedRecords.ts";
import { type Problem, problem, redirectedProblem } from "../../model/workbench/Problem.ts";
import {
  REDIRECT,
  type Redirect,
  redirectId,
  redirectItem,
  redirectOf,
  standsFor,
} from "../../model/workbench/Redirect.ts";
import type { WorkItem } from "../../model/workbench/WorkItem.ts";
import type { GraphReader } from "../../store/port.ts";
import type { ApiContext, Workbench } from "../ApiContext.ts";
import { entering } from "./entering.ts";
import { everyItem } from "./everyItem.ts";
import { MergeView } from "./MergeView.ts";
import { type Outcome, perform } from "./perform.ts";
import { MOVED, whileMoved } from "./whileMoved.ts";

interface MergeInput {
  readonly duplicate: string;
  readonly into: string;
  readonly expectedRevision: number;
  readonly reason: string;
  readonly idempotencyKey: string;
}

export interface MergePayload {
  readonly record: MergeView | null;
  readonly problems: readonly Problem[];
  readonly revision: number;
}

/** More records that refer to one are not moved in one transaction. */
export const MOST_MOVED = 5000;

/** The records of a merge as they were looked at. */
interface Sight {
  readonly sequence: number;
  readonly duplicate: NodeRecord | null;
  readonly into: NodeRecord | null;
  /** Records that refer to the duplicate. */
  readonly referring: readonly NodeRecord[];
  readonly labels: readonly NodeRecord[];
  readonly labelled: ReadonlySet<string>;
  /** Items of records that the duplicate stands for. */
  readonly behind: readonly WorkItem[];
  /** Ids of entries that the duplicate may have in contests that run. */
  readonly entries: readonly string[];
  readonly problems: readonly Problem[];
}

/**
 * Merges a record into another of its kind: links and tags of both are there, what referred to the one refers to the other, and its id leads there; all in one
 * transaction. What people have voted for is not merged: it stays, retired with a pointer to the other.
 */
export async function mergeRecords(context: ApiContext, input: MergeInput): Promise<MergePayload> {
  const { caller, workbench } = entering(context, "Mutation.mergeRecords");
  const reason = input.reason.normalize("NFC").trim();
  const [kind, same] = [kindOf(context, input.duplicate, "input.duplicate"), input.duplicate === input.into];
  return whileMoved(async () => {
    const sight = await look(context, workbench, kind, input);
    const outcome = await perform(context, {
      name: "mergeRecords",
      input,
      ids: [input.duplicate, input.into],
      items: [redirectId(input.duplicate), redirectId(input.into), ...sight.entries],
      plan: ({ at, sequence, items: [before = null, ofInto = null, ...entries] }) => {
        const [led, ledInto] = [standsFor(before), standsFor(ofInto)];
        const { duplicate, into, referring } = sight;
        const lost = (path: string, id: string) =>
          problem("INVALID", path, `there is no ${kind} ${splitId(id)?.key ?? id}`, { received: id });
        const found: Problem[] = [
          ...(reason === "" ? [problem("REQUIRED", "input.reason", "a reason is required")] : []),
          ...(same ? [problem("INVALID", "input.into", "expected another record: one is not merged into itself")] : []),
          ...(led === null ? [] : [redirectedProblem("input.duplicate", input.duplicate, led)]),
          ...(ledInto === null ? [] : [redirectedProblem("input.into", input.into, ledInto)]),
          ...(led === null && !duplicate ? [lost("input.duplicate", input.duplicate)] : []),
          ...(ledInto === null && !into ? [lost("input.into", input.into)] : []),
        ];
        if (found.length > 0) return { record: before, problems: found };
        if (sequence !== sight.sequence) throw MOVED;
        if (!duplicate || !into || sight.problems.length > 0) return { record: before, problems: sight.problems };
        const voted = [duplicate, ...referring].some(holdsVotes) || entries.some((entry) => entry !== null);
        const written = voted ? { upserts: [], deletes: [] } : merge(context, sight, duplicate, into);
        const done: Redirect = {
          duplicate: duplicate.id,
          into: into.id,
          named: into.id,
          outcome: voted ? "RETIRED" : "MERGED",
          sequence: voted ? 0 : sequence + 1,
          touched: [...written.upserts.map(({ id }) => id), ...written.deletes],
          at,
          role: caller.role!,
          organisation: caller.organisation,
          reason,
          revision: (before ? redirectOf(before).revision : 0) + 1,
        };
        const more = voted ? [] : sight.behind.map((item) => redirectItem({ ...redirectOf(item), into: into.id }));
        const told = `${duplicate.id} ${voted ? "in favour of" : "into"} ${into.id}: ${reason}`;
        return { record: redirectItem(done), problems: [], ...written, more, reason: told };
      },
    });
    return payload(outcome);
  });
}

export function payload({ record, problems, revision }: Outcome): MergePayload {
  return { record: record && new MergeView(redirectOf(record)), problems, revision };
}

/** Throws an InputError for an id of a kind whose records are not merged. */
function kindOf({ model }: ApiContext, id: string, path: string): string {
  const { kind = "" } = splitId(id) ?? {};
  if (!model.has(kind)) throw new InputError(path, `Cannot merge "${id}": expected an id, as Project:clinic`);
  if (!canBeMerged(model.kind(kind)))
    throw new InputError(path, `Cannot merge ${id}: a ${kind} is known by what its key says, and stands once`);
  return kind;
}

async function look(context: ApiContext, workbench: Workbench, kind: string, input: MergeInput): Promise<Sight> {
  const { log } = context;
  const reader = await workbench.reader();
  const ids = [input.duplicate, input.into];
  const [duplicate = null, into = null] = await reader.nodes(ids);
  const behind = await everyItem(workbench, REDIRECT, input.duplicate);
  const entries = kind === "Project" && duplicate ? await entriesOf(workbench, duplicate.key) : [];
  const nothing = {
    sequence: reader.revision.sequence,
    referring: [],
    labels: [],
    labelled: new Set<string>(),
    problems: [],
  };
  const sight = { ...nothing, duplicate, into, behind, entries };
  if (!duplicate || !into) return sight;
  if (into.kind !== kind) {
    const message = `expected a ${kind}: records of one kind are merged`;
    return { ...sight, problems: [problem("INVALID", "input.into", message, { received: input.into })] };
  }
  const moved = await Promise.all(ids.map(async (id) => (await log?.history(id))?.at(-1)?.sequence ?? 0));
  const late = ids.filter((_, index) => moved[index]! > input.expectedRevision);
  if (late.length > 0) {
    const message = `${late.join(" and ")} was changed in revision ${Math.max(...moved)}: look at both as they are, and decide again`;
    const received = String(input.expectedRevision);
    return { ...sight, problems: [problem("CONFLICT", "input.expectedRevision", message, { received })] };
  }
  const [groups = []] = await reader.neighbours([{ id: duplicate.id, limit: MOST_MOVED + 1 }]);
  const referringIds = [...new Set(groups.flatMap(({ reverse, ids: of }) => (reverse ? of : [])))];
  if (referringIds.length > MOST_MOVED) {
    const message = `more than ${MOST_MOVED} records refer to ${duplicate.id}: merge the other way round`;
    return { ...sight, problems: [problem("REFERENCED", "input.duplicate", message)] };
  }
  const records = (await reader.nodes(referringIds)).filter((record) => record !== null);
  const referring = records.filter((record) => record.id !== into.id && refersTo(context, record, duplicate));
  const labelsOf = (key: string) => language.terms.map((lang) => labelId(kind, key, lang.key));
  const labels = (await reader.nodes(labelsOf(duplicate.key))).filter((record) => record !== null);
  const theirs = (await reader.nodes(labelsOf(into.key))).flatMap((record) => record?.id ?? []);
  const seen = { ...sight, referring, labels, labelled: new Set(theirs) };
  const { upserts, deletes } = merge(context, seen, duplicate, into);
  return { ...seen, problems: await unsound(context, reader, upserts, deletes) };
  function refersTo({ model: of }: ApiContext, { kind: from, links }: NodeRecord, to: NodeRecord): boolean {
    const { ownLink } = of.kind(from);
    return Object.entries(links).some(
      ([name, held]) => ownLink.get(name)?.to === to.kind && held.some(({ key }) => key === to.key),
    );
  }
}

async function entriesOf(workbench: Workbench, project: string): Promise<string[]> {
  const contests = (await everyItem(workbench, CONTEST, "")).map(contestOf);
  return contests.flatMap(({ key, announcedAt }) => (announcedAt === null ? [entryId(key, project)] : []));
}

/** What a merge writes. */
function merge(
  { model }: ApiContext,
  { referring, labels, labelled }: Sight,
  duplicate: NodeRecord,
  into: NodeRecord,
): { upserts: NodeRecord[]; deletes: string[]; revives: string[] } {
  const of = { kind: into.kind, from: duplicate.key, to: into.key };
  const named = labels.map((label) => relabelled(label, duplicate.key, into.key)).filter(({ id }) => !labelled.has(id));
  return {
    upserts: [
      mergedRecord(model.kind(into.kind), into, duplicate),
      ...referring.map((record) => repointed(model, record, of)),
      ...named,
    ],
    deletes: [duplicate.id, ...labels.map(({ id }) => id)],
    revives: named.map(({ id }) => id),
  };
}

/** What would be wrong with records once they and those that are deleted are written. */
export async function unsound(
  { model }: ApiContext,
  reader: GraphReader,
  upserts: readonly NodeRecord[],
  deletes: readonly string[],
): Promise<Problem[]> {
  const known = new KnownNodes(model, (kind) => reader.terms(kind));
  for (const record of upserts) known.add(record);
  for (const id of deletes) {
    const { kind, key } = splitId(id)!;
    known.remove(kind, key);
  }
  await known.loadReferences(upserts, (ids) => reader.nodes(ids));
  return upserts.flatMap((record) =>
    checkRecord(model, record, known).map((fault) =>
      problem("REFERENCED", "input.duplicate", `${record.id} would not be sound: ${faultText(fault)}`, {
        received: record.id,
      }),
    ),
  );
}
