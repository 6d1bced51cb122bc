import type { FilterInput } from "../../model/filter/Filter.ts";
import { InputError } from "../../model/InputError.ts";
import { dayRange, yearOf } from "../../model/record/partialDate.ts";
import { DEFAULT_BASIS, type NodeSummary } from "../../model/types.ts";
import { compareCodePoints } from "../../model/words/naturalOrder.ts";
import type { ApiContext } from "../ApiContext.ts";
import type { QueryTimelineArgs, TimelineEntrySource } from "../generated/types.ts";
import { WHOLE_LIST } from "../limits/sizes.ts";
import { loadNodes } from "../loadNodes.ts";
import { setOf } from "../request/setOf.ts";

/** Milestones that can overlap the dates, both ends included, by date and then id. Throws an InputError for dates in the wrong order. */
export async function timeline(
  context: ApiContext,
  { from, to, kinds }: QueryTimelineArgs,
): Promise<TimelineEntrySource[]> {
  if (from && to && dayRange(from).from > dayRange(to).to)
    throw new InputError(
      "to",
      `The dates from ${from} to ${to} end before they begin: expected "to" not before "from"`,
    );
  const where: FilterInput = {
    ...(kinds && { types: { any: kinds } }),
    ...(to && { years: { to: Number(yearOf(to)) } }),
  };
  const { rows } = await context.loaders.select.load({
    set: setOf(context, "Milestone", where, DEFAULT_BASIS),
    orderBy: [],
    page: { limit: WHOLE_LIST, backward: false },
    count: false,
  });
  const milestones = await loadNodes(context, rows);
  return milestones
    .filter((milestone) => overlaps(milestone, from, to))
    .sort((a, b) => compareCodePoints(start(a), start(b)) || compareCodePoints(a.id, b.id))
    .map((node) => ({
      date: start(node),
      dateEnd: textOf(node, "dateEnd"),
      title: node.name,
      kind: textOf(node, "type") ?? "",
      place: textOf(node, "place"),
      tookPlace: tookPlace(node),
      node,
    }));
}

/** Whether it was held; null where no source tells. A milestone of type PLANNED is from before there was a status. */
export function tookPlace({ properties: { status, type } }: NodeSummary): boolean | null {
  if (status === undefined || status === null) return type === "PLANNED" ? false : null;
  return status === "UNKNOWN" ? null : status === "HELD";
}

function start(milestone: NodeSummary): string {
  return textOf(milestone, "dateStart") ?? "";
}

function textOf({ properties }: NodeSummary, name: string): string | null {
  const value = properties[name];
  return typeof value === "string" ? value : null;
}

function overlaps(milestone: NodeSummary, from: string | null | undefined, to: string | null | undefined): boolean {
  const first = dayRange(start(milestone)).from;
  const last = dayRange(textOf(milestone, "dateEnd") ?? start(milestone)).to;
  return (!from || last >= dayRange(from).from) && (!to || first <= dayRange(to).to);
}
