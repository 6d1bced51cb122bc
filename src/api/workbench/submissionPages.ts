import { InputError } from "../../model/InputError.ts";
import { SUBMISSION, type Submission, standingOf, submissionOf } from "../../model/workbench/Submission.ts";
import { maySee, type State, stateAt } from "../../model/workbench/transitions.ts";
import type { WorkQuery } from "../../model/workbench/WorkItem.ts";
import type { ApiContext } from "../ApiContext.ts";
import type { SubmissionConnectionSource } from "../generated/types.ts";
import { checkSize, DEFAULT_PAGE, LARGEST_PAGE } from "../limits/sizes.ts";
import { entering } from "./entering.ts";
import { SubmissionView } from "./SubmissionView.ts";

interface PageArguments {
  readonly states?: readonly State[] | null;
  readonly first?: number | null;
  readonly after?: string | null;
}

/** A submission that the caller may see; null if there is none. */
export async function submission(context: ApiContext, id: string): Promise<SubmissionView | null> {
  const { caller, workbench } = entering(context, "Query.submission");
  const [item] = id.startsWith(`${SUBMISSION}:`) ? await workbench.work({ ids: [id] }) : [];
  const found = item && submissionOf(item);
  return found && maySee(standingOf(found), caller) ? new SubmissionView(found, caller, context.now) : null;
}

export function mySubmissions(
  context: ApiContext,
  { ofOrganisation, ...page }: PageArguments & { readonly ofOrganisation?: boolean | null },
): Promise<SubmissionConnectionSource> {
  const { caller } = entering(context, "Query.mySubmissions");
  const { subject: owner, organisation } = caller;
  const whose = ofOrganisation && organisation !== "" ? { organisation } : { owner };
  return pageOf(context, "Query.mySubmissions", { ...whose, descending: true }, page);
}

export function reviewQueue(context: ApiContext, page: PageArguments): Promise<SubmissionConnectionSource> {
  return pageOf(context, "Query.reviewQueue", {}, page);
}

type Whose = Pick<Extract<WorkQuery, { limit: number }>, "owner" | "organisation" | "descending">;

async function pageOf(
  context: ApiContext,
  field: string,
  whose: Whose,
  { states, first, after }: PageArguments,
): Promise<SubmissionConnectionSource> {
  const { caller, workbench } = entering(context, field);
  const size = first ?? DEFAULT_PAGE;
  checkSize("first", size, LARGEST_PAGE);
  if (after && !after.startsWith(`${SUBMISSION}:`)) throw new InputError("after", "Cannot read the cursor");
  const wanted = states ?? null;
  // What is kept as claimed may be submitted again: its claim has expired.
  const kept = wanted?.includes("SUBMITTED") ? [...new Set<State>([...wanted, "CLAIMED"])] : wanted;
  const found: Submission[] = [];
  let cursor = after ?? undefined;
  for (;;) {
    const items = await workbench.work({
      kind: SUBMISSION,
      ...whose,
      ...(kept && { states: kept }),
      ...(cursor !== undefined && { after: cursor }),
      limit: size + 1,
    });
    cursor = items.at(-1)?.id;
    for (const one of items.map(submissionOf))
      if (maySee(standingOf(one), caller) && (wanted?.includes(stateAt(one, context.now)) ?? true)) found.push(one);
    if (items.length <= size || found.length > size) break;
  }
  const page = found.slice(0, size);
  return {
    nodes: page.map((one) => new SubmissionView(one, caller, context.now)),
    pageInfo: {
      hasNextPage: found.length > size,
      hasPreviousPage: Boolean(after),
      startCursor: page[0]?.id ?? null,
      endCursor: page.at(-1)?.id ?? null,
    },
  };
}
