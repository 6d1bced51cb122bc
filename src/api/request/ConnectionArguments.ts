import type { Kind, LinkSide } from "../../model/createModel.ts";
import type { FilterInput } from "../../model/filter/Filter.ts";
import type { Basis, NodeSummary } from "../../model/types.ts";

/** The arguments of a field that gives a connection. */
export interface ConnectionArguments {
  readonly where?: FilterInput | null;
  readonly basis?: readonly Basis[] | null;
  readonly orderBy?: readonly OrderArgument[] | null;
  readonly first?: number | null;
  readonly after?: string | null;
  readonly last?: number | null;
  readonly before?: string | null;
}

/** Either `field` or `count`, which names one link and holds the filter of what counts. */
export interface OrderArgument {
  readonly field?: string | null;
  readonly count?: Readonly<Record<string, FilterInput>> | null;
  readonly descending?: boolean | null;
}

/** The arguments of a field that leads to one node at most. */
export const ONE_NODE: ConnectionArguments = { first: 1 };

/** Where a nested connection starts: a node and one of its link fields. */
export interface NestedStart {
  readonly node: NodeSummary;
  readonly side: LinkSide;
}

/** As in filters, C7 stands for its sub-lines too; a to-one field, the way to parents and a list apart speak of C7 alone. */
export function countsBelow(start: Kind, { end, link }: LinkSide): boolean {
  return start.parent !== undefined && end.many && link.name !== start.parent && link.apart !== true;
}
