import { splitId } from "../../model/record/nodeId.ts";
import { encodeRecord } from "../../model/record/recordDocument.ts";
import type { NodeRecord } from "../../model/types.ts";
import { withoutChange } from "../../model/workbench/mergedRecords.ts";
import { type Problem, problem } from "../../model/workbench/Problem.ts";
import {
  REDIRECT,
  type Redirect,
  redirectId,
  redirectItem,
  redirectOf,
  standsFor,
} from "../../model/workbench/Redirect.ts";
import type { WorkItem } from "../../model/workbench/WorkItem.ts";
import type { ApiContext, ChangeLog, Workbench } from "../ApiContext.ts";
import { AccessError } from "./AccessError.ts";
import { entering } from "./entering.ts";
import { everyItem } from "./everyItem.ts";
import { MergeView } from "./MergeView.ts";
import { type MergePayload, payload, unsound } from "./merging.ts";
import { perform } from "./perform.ts";
import { MOVED, whileMoved } from "./whileMoved.ts";

interface UnmergeInput {
  readonly duplicate: string;
  readonly expectedRevision: number;
  readonly reason: string;
  readonly idempotencyKey: string;
}

/** What takes a merge back. */
interface Undoing {
  readonly upserts: readonly NodeRecord[];
  readonly deletes: readonly string[];
  readonly problems: readonly Problem[];
}

/** That another record stands for one; null: none ever did. For reviewers. */
export async function merge(context: ApiContext, duplicate: string): Promise<MergeView | null> {
  const { workbench } = entering(context, "Query.merge");
  const [item] = await workbench.work({ ids: [redirectId(duplicate)] });
  return item ? new MergeView(redirectOf(item)) : null;
}

/** Takes a merge back, from what history keeps: the record is there again under its id, with what referred to it; what was changed since stays. */
export async function unmergeRecords(context: ApiContext, input: UnmergeInput): Promise<MergePayload> {
  const { caller, workbench } = entering(context, "Mutation.unmergeRecords");
  const reason = input.reason.normalize("NFC").trim();
  const id = redirectId(input.duplicate);
  return whileMoved(async () => {
    const [item] = await workbench.work({ ids: [id] });
    if (!item) throw new AccessError("NOT_FOUND", `No record stands for ${input.duplicate}: it was not merged`);
    const seen = redirectOf(item);
    const { sequence: looked } = (await workbench.reader()).revision;
    const undoing = seen.outcome === "MERGED" ? await undo(context, workbench, seen) : null;
    const behind = (await everyItem(workbench, REDIRECT, seen.into)).map(redirectOf);
    const outcome = await perform(context, {
      name: "unmergeRecords",
      input,
      items: [id, redirectId(seen.named)],
      plan: ({ at, sequence, items: [now = null, ofNamed = null] }) => {
        const before = redirectOf(now!);
        const stop = (...problems: Problem[]) => ({ record: now, problems });
        if (input.expectedRevision !== before.revision)
          return stop(
            problem("CONFLICT", "input.expectedRevision", `it is at revision ${before.revision} by now`, {
              received: String(input.expectedRevision),
            }),
          );
        if (before.outcome === "UNDONE") return stop(problem("STATE", "input.duplicate", "it is undone already"));
        if (reason === "") return stop(problem("REQUIRED", "input.reason", "a reason is required"));
        const led = standsFor(ofNamed);
        if (led !== null && before.outcome === "MERGED")
          return stop(
            problem("REDIRECTED", "input.duplicate", `${led} stands for ${before.named} by now: take that back first`),
          );
        if (sequence !== looked || before.revision !== seen.revision || before.into !== seen.into) throw MOVED;
        const { upserts = [], deletes = [], problems = [] } = undoing ?? {};
        if (problems.length > 0) return stop(...problems);
        const after: Redirect = {
          ...before,
          outcome: "UNDONE",
          at,
          role: caller.role!,
          organisation: caller.organisation,
          reason,
          revision: before.revision + 1,
        };
        const revives = upserts.map((record) => record.id);
        const more = redirected(behind, input.duplicate);
        return { record: redirectItem(after), problems: [], upserts, deletes, revives, more, reason };
      },
    });
    return payload(outcome);
  });
}

/** Those that led through the one that stands for itself again, led there. */
function redirected(redirects: readonly Redirect[], duplicate: string): WorkItem[] {
  const through = new Set([duplicate]);
  for (let size = 0; size < through.size; ) {
    size = through.size;
    for (const { duplicate: one, named } of redirects) if (through.has(named)) through.add(one);
  }
  return redirects
    .filter((one) => one.duplicate !== duplicate && through.has(one.duplicate))
    .map((one) => redirectItem({ ...one, into: duplicate }));
}

async function undo(context: ApiContext, workbench: Workbench, redirect: Redirect): Promise<Undoing> {
  const { model, log } = context;
  const reader = await workbench.reader();
  const upserts: NodeRecord[] = [];
  const deletes: string[] = [];
  const forgotten = (id: string): Undoing => {
    const message = `what ${id} was before is not in the history of this store`;
    return { upserts: [], deletes: [], problems: [problem("STATE", "input.duplicate", message)] };
  };
  const present = await reader.nodes(redirect.touched);
  for (const [index, id] of redirect.touched.entries()) {
    const versions = await versionsAt(log, id, redirect.sequence);
    if (!versions) return forgotten(id);
    const { before, after } = versions;
    const now = present[index] ?? null;
    if (before === undefined || after === undefined) return forgotten(id);
    // Deleted since, by somebody who meant it.
    if (now === null && after !== null) continue;
    if (now !== null && before === null) {
      if (after && encodeRecord(after) === encodeRecord(now)) deletes.push(id);
      continue;
    }
    if (before && now && after) upserts.push(withoutChange(model.kind(now.kind), { before, after, now }));
    else if (before && now === null) upserts.push(before);
  }
  const { kind = "" } = splitId(redirect.duplicate) ?? {};
  if (!model.has(kind)) return forgotten(redirect.duplicate);
  return { upserts, deletes, problems: await unsound(context, reader, upserts, deletes) };
}

/** A record as a change found and left it; null: there was none. Undefined: it was not kept. */
async function versionsAt(log: ChangeLog | null, id: string, sequence: number) {
  const versions = (await log?.history(id)) ?? [];
  const index = versions.findIndex((one) => one.sequence === sequence);
  if (index < 0) return null;
  return { before: index === 0 ? null : versions[index - 1]!.record, after: versions[index]!.record };
}
