import type { Kind, LinkSide } from "../../model/createModel.ts";
import { isSortable } from "../../model/record/sortValue.ts";
import { screamingSnake } from "../../model/words/screamingSnake.ts";

/** Values of a kind's order enum, each with the property that it stands for. */
export function orderFields(kind: Kind): ReadonlyMap<string, string> {
  const sortable = kind.properties.filter(isSortable);
  return new Map([["ID", "id"], ...sortable.map(({ name }): [string, string] => [screamingSnake(name), name])]);
}

/** The links that a kind's records can be ordered by the number of. */
export function countedSides(kind: Kind): readonly LinkSide[] {
  return kind.sides.filter(({ end }) => end.many);
}
