import { recordDifferences } from "../../model/record/recordDifferences.ts";
import type { NodeRecord } from "../../model/types.ts";
import type { ApiContext } from "../ApiContext.ts";
import type { RecordChangeSource } from "../generated/types.ts";
import { checkSize, LARGEST_PAGE } from "../limits/sizes.ts";

/** What became of a record up to the revision that answers, the latest first. */
export async function history(
  { log, model, reader }: ApiContext,
  id: string,
  first: number,
): Promise<RecordChangeSource[]> {
  checkSize("first", first, LARGEST_PAGE);
  const all = (await log?.history(id)) ?? [];
  const differences = (before: NodeRecord | null, after: NodeRecord | null) => {
    const of = before ?? after;
    return of && model.has(of.kind) ? recordDifferences(model.kind(of.kind), before, after) : [];
  };
  const versions = all.filter(({ sequence }) => sequence <= reader.revision.sequence);
  return versions
    .map(({ sequence, at, actor, record }, index): RecordChangeSource => {
      const before = index === 0 ? null : versions[index - 1]!.record;
      const known = before !== undefined && record !== undefined;
      return {
        revision: sequence,
        at,
        by: actor,
        action: index === 0 ? "CREATED" : "CHANGED",
        fields: known ? differences(before, record) : null,
      };
    })
    .reverse()
    .slice(0, first);
}
