import { basisMask } from "../../model/filter/basis.ts";
import type { FilterInput } from "../../model/filter/Filter.ts";
import { parseFilter } from "../../model/filter/parseFilter.ts";
import { dayRange, yearOf } from "../../model/record/partialDate.ts";
import { DEFAULT_BASIS, type NodeSummary } from "../../model/types.ts";
import { compareCodePoints } from "../../model/words/naturalOrder.ts";
import type { ApiContext } from "../ApiContext.ts";
import type { QueryTimelineArgs } from "../generated/types.ts";
import { loadNodes } from "../loadNodes.ts";

/** More milestones than there will be; the store still answers with those that pass alone. */
const ALL = 100_000;

/** Milestones that can overlap the dates, both ends included, by date and then id. */
export async function timeline(context: ApiContext, { from, to, kinds }: QueryTimelineArgs) {
  const where: FilterInput = {
    ...(kinds && { types: { any: kinds } }),
    ...(to && { years: { to: Number(yearOf(to)) } }),
  };
  const { rows } = await context.loaders.select.load({
    set: {
      kind: "Milestone",
      filter: parseFilter(context.model, "Milestone", where, DEFAULT_BASIS, (kind) => context.reader.terms(kind)),
      basis: basisMask(DEFAULT_BASIS),
    },
    orderBy: [],
    page: { limit: ALL, backward: false },
    count: false,
  });
  const milestones = await loadNodes(context, rows);
  return milestones
    .filter((milestone) => overlaps(milestone, from, to))
    .sort((a, b) => compareCodePoints(start(a), start(b)) || compareCodePoints(a.id, b.id))
    .map((node) => ({
      date: start(node),
      dateEnd: node.properties.dateEnd ?? null,
      title: node.name,
      kind: node.properties.type,
      place: node.properties.place ?? null,
      tookPlace: tookPlace(node),
      node,
    }));
}

/** A planned milestone was announced and later changed, or never confirmed. */
export function tookPlace(milestone: NodeSummary): boolean {
  return milestone.properties.type !== "PLANNED";
}

function start(milestone: NodeSummary): string {
  return String(milestone.properties.dateStart);
}

function overlaps(milestone: NodeSummary, from: string | null | undefined, to: string | null | undefined): boolean {
  const first = dayRange(start(milestone)).from;
  const last = dayRange(String(milestone.properties.dateEnd ?? start(milestone))).to;
  return (!from || last >= dayRange(from).from) && (!to || first <= dayRange(to).to);
}
