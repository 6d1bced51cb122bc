import type { Kind, LinkSide, Model } from "../../model/createModel.ts";
import { type Standing, standings } from "../../model/timeline/Standing.ts";
import { screamingSnake } from "../../model/words/screamingSnake.ts";
import { type ListColumn, listColumns } from "../parts/listColumns.ts";
import { listed } from "../parts/RecordList.tsx";

const MOST_LINKED = 10;
/** Of what is few or short: all targets of a goal, all linkages of a line. */
const MOST_SHORT = 25;
const MOST_COLUMNS = 3;
/** One more than is drawn, to know that there are more, and one for the thing itself. */
export const MOST_BUCKETS = 10;

/** What records claim, which their lists show whole. */
const CLAIMS: Readonly<Record<string, readonly string[]>> = { Linkage: ["rationale", "origin"], Finding: ["text"] };

/** What the records of a kind are spread over on the pages of what they are linked with: in what, and with whom. */
export const SPREADS: Readonly<Record<string, readonly string[]>> = {
  Project: ["ACTION_LINE", "SDG", "COUNTRY", "STAKEHOLDER", "YEAR"],
  PrizeEntry: ["PRIZE_YEAR", "PRIZE_STATUS"],
  Session: ["SDG", "EVENT_YEAR"],
};

/** One link of a kind, as the page of a thing shows it. */
export interface LinkedList {
  readonly field: string;
  readonly target: Kind;
  readonly side: LinkSide;
  readonly columns: readonly ListColumn[];
  /** How its records stand in the timeline; null for what has no date. */
  readonly standing: Standing | null;
  readonly spreads: readonly string[];
}

/** The connections of a kind that are links of the model. */
export function linkedLists(model: Model, kind: Kind): LinkedList[] {
  const dated = standings(model);
  return kind.sides
    .filter(({ end }) => end.many)
    .map((side) => {
      const target = model.kind(side.target);
      return {
        field: side.end.field,
        target,
        side,
        columns: columnsOf(model, target, side),
        standing: dated.find((standing) => standing.kind === target) ?? null,
        spreads: (SPREADS[target.name] ?? []).filter((name) => target.dimension.has(name)),
      };
    });
}

/** What the lists of a kind show, but for what leads back to the thing itself, or says what the name says. */
function columnsOf(model: Model, target: Kind, { link, reverse }: LinkSide): ListColumn[] {
  const back = reverse ? link.forward.field : link.reverse.field;
  // What everybody knows by its name.
  if (target.framework) return [];
  const claims = CLAIMS[target.name] ?? [];
  const columns = listColumns(model, target).filter(({ name }) => name !== back && !claims.includes(name));
  return [...claims.map((name) => ({ name, selection: name })), ...columns.slice(0, MOST_COLUMNS)];
}

/** The fields of a facet that a page draws bars of. */
export const spreadFields =
  "dimension totalBuckets buckets { key labelIn(lang: $lang) { text lang } count where node { id } }";

/** How a link is asked for: what has a date by the latest first. */
export function linkedSelection({ field, target, columns, standing, spreads }: LinkedList): string {
  const times = standing ? timesOf(standing) : [];
  const selections = [...new Set([listed, ...columns.map(({ selection }) => selection), ...times])].join(" ");
  const order = times[0] === undefined ? "" : `, orderBy: [{ field: ${screamingSnake(times[0])}, descending: true }]`;
  const facets =
    spreads.length === 0 ? "" : ` facets(by: [${spreads.join(", ")}], first: ${MOST_BUCKETS}) { ${spreadFields} }`;
  const first = target.framework || CLAIMS[target.name] ? MOST_SHORT : MOST_LINKED;
  return `${field}(first: ${first}${order}) { totalCount nodes { ${selections} }${facets} }`;
}

/** The properties of a kind that say when its records were. */
export function timesOf({ lasts, at }: Standing): string[] {
  return [...(lasts ? [lasts.start, lasts.end] : []), ...at];
}
