import { setField } from "../../api/schema/lookUpSdl.ts";
import type { FilterField, Kind, Model } from "../../model/createModel.ts";
import type { FilterInput } from "../../model/filter/Filter.ts";
import type { Question } from "../Page.ts";
import { MOST_BUCKETS, SPREADS, spreadFields } from "./linkedLists.ts";
import type { SpreadData, Thing } from "./Thing.ts";

/** Records that belong to a thing by way of others, as the projects of a region by their countries. */
export interface ReachedList {
  /** What its part of the answer is called. */
  readonly alias: string;
  readonly target: Kind;
  readonly where: FilterInput;
  readonly spreads: readonly string[];
}

export interface ReachedData {
  readonly totalCount: number;
  readonly facets?: readonly SpreadData[];
}

const reaching = new WeakMap<Kind, readonly FilterField[]>();

/** What the records of other kinds say of a kind by way of others: a filter field each. */
function reachingFields(model: Model, kind: Kind): readonly FilterField[] {
  const known = reaching.get(kind);
  if (known) return known;
  const fields = model.kinds.flatMap((other) =>
    other.filterFields.filter(({ target, path }) => target?.name === kind.name && path.length > 1),
  );
  reaching.set(kind, fields);
  return fields;
}

/** The lists that belong to a thing by way of others: of a region of one class not those of regions of another. */
export function reachedLists(model: Model, kind: Kind, thing: Thing): ReachedList[] {
  const own = kind.classifier === undefined ? undefined : thing[kind.classifier];
  return reachingFields(model, kind)
    .filter(({ targetClass }) => targetClass === undefined || targetClass === own)
    .map((field, index) => {
      const target = model.kind(field.kind);
      return {
        alias: `reached${index}`,
        target,
        where: { [field.name]: { any: [thing.key] } },
        spreads: (SPREADS[target.name] ?? []).filter((name) => target.dimension.has(name)),
      };
    });
}

/** How many there are, and what they are spread over; null for a kind that nothing belongs to so. */
export function reachedQuestion(lists: readonly ReachedList[], lang: readonly string[]): Question | null {
  if (lists.length === 0) return null;
  const isSpread = lists.some(({ spreads }) => spreads.length > 0);
  const declared = [
    ...(isSpread ? ["$lang: [String!]!"] : []),
    ...lists.map(({ alias, target }) => `$${alias}: ${target.name}Filter`),
  ];
  const fields = lists.map(({ alias, target, spreads }) => {
    const facets =
      spreads.length === 0 ? "" : ` facets(by: [${spreads.join(", ")}], first: ${MOST_BUCKETS}) { ...Spread }`;
    return `  ${alias}: ${setField(target)}(where: $${alias}) { totalCount${facets} }`;
  });
  return {
    document: `query Reached(${declared.join(", ")}) {\n${fields.join("\n")}\n}${isSpread ? `\nfragment Spread on Facet { ${spreadFields} }` : ""}`,
    variables: {
      ...(isSpread && { lang }),
      ...Object.fromEntries(lists.map(({ alias, where }) => [alias, where])),
    },
  };
}
