import type { Model } from "../../model/createModel.ts";
import type { NodeRecord, StoredLink, Value } from "../../model/types.ts";
import type { ApiContext } from "../ApiContext.ts";
import type { FieldChangeSource, RecordChangeSource } from "../generated/types.ts";
import { checkSize, LARGEST_PAGE } from "../limits/sizes.ts";

/** What became of a record up to the revision that answers, the latest first. */
export async function history(
  { log, model, reader }: ApiContext,
  id: string,
  first: number,
): Promise<RecordChangeSource[]> {
  checkSize("first", first, LARGEST_PAGE);
  const all = (await log?.history(id)) ?? [];
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
        fields: known ? differences(model, before, record) : null,
      };
    })
    .reverse()
    .slice(0, first);
}

/** What differs between two states of a record, in the order of its kind. */
function differences(model: Model, before: NodeRecord | null, after: NodeRecord | null): FieldChangeSource[] {
  const of = before ?? after;
  if (!of || !model.has(of.kind)) return [];
  const { properties, ownLink } = model.kind(of.kind);
  const fields: [field: string, of: (record: NodeRecord) => string[]][] = [
    ...properties.map(({ name }): [string, (record: NodeRecord) => string[]] => [
      name,
      (record) => textsOf(record.properties[name] ?? null),
    ]),
    ...[...ownLink.values()].map(({ name, forward }): [string, (record: NodeRecord) => string[]] => [
      forward.field,
      (record) => (record.links[name] ?? []).map(endText),
    ]),
    ["sources", ({ sources }) => [...sources]],
    ["verified", ({ verified }) => [String(verified)]],
  ];
  return fields.flatMap(([field, held]) => {
    const [was, is] = [before ? held(before) : [], after ? held(after) : []];
    return JSON.stringify(was) === JSON.stringify(is) ? [] : [{ field, before: was, after: is }];
  });
}

function textsOf(value: Value): string[] {
  if (value === null) return [];
  return typeof value === "object" ? [...value] : [String(value)];
}

function endText({ key, basis }: StoredLink): string {
  return basis ? `${key} (suggested)` : key;
}
