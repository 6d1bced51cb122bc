import { InputError } from "../../model/InputError.ts";
import type { ApiContext } from "../ApiContext.ts";
import type { ChangeSource } from "../generated/types.ts";
import { checkSize, LARGEST_PAGE, MOST_IDS } from "../limits/sizes.ts";
import { changesAfter, DEFAULT_IDS } from "./changeEvents.ts";

/** What has been changed after a revision, up to the one that answers. */
export async function changes(
  context: ApiContext,
  { after, first }: { after: number; first: number },
): Promise<ChangeSource[]> {
  checkSize("first", first, LARGEST_PAGE);
  if (after < 0) throw new InputError("after", `Cannot begin after ${after}: expected 0 or a revision`);
  const found = await changesAfter(context, { after, first });
  return found.map(({ sequence, at, actor, upserted, deleted }) => ({
    revision: sequence,
    at,
    by: actor,
    changedCount: upserted.length,
    changed: (args) => some(upserted, args.first),
    deleted: (args) => some(deleted, args.first),
  }));
}

function some(ids: readonly string[], first: number | null | undefined): readonly string[] {
  const size = first ?? DEFAULT_IDS;
  checkSize("first", size, MOST_IDS);
  return ids.slice(0, size);
}
