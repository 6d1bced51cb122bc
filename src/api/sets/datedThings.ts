import type { FilterInput } from "../../model/filter/Filter.ts";
import { nodeId } from "../../model/record/nodeId.ts";
import { dayRange, yearOf } from "../../model/record/partialDate.ts";
import { datesOf, type EntryDates, type Standing, standings } from "../../model/timeline/Standing.ts";
import { DEFAULT_BASIS, type LinkDef, type NodeRecord } from "../../model/types.ts";
import { compareCodePoints } from "../../model/words/naturalOrder.ts";
import type { ApiContext } from "../ApiContext.ts";
import { WHOLE_LIST } from "../limits/sizes.ts";
import { setOf } from "../request/setOf.ts";

/** A record of a dated kind. */
export interface Dated {
  readonly standing: Standing;
  readonly node: NodeRecord;
  /** Null if neither it nor what it is a part of says when it was. */
  readonly dates: EntryDates | null;
  /** What it is a part of. */
  readonly wholes: readonly NodeRecord[];
}

/** What has an entry, and all that it tells of: what it stands for, and what that stands for in turn. */
export interface DatedThing extends Dated {
  readonly dates: EntryDates;
  readonly told: readonly Dated[];
}

/** Partial dates, both ends included. */
export interface Period {
  readonly from?: string | null | undefined;
  readonly to?: string | null | undefined;
}

/**
 * What has a date among the records of some kinds, each once: what another record stands for has no entry beside it. All of
 * these kinds that can overlap the period are among them, and some that do not.
 */
export async function datedThings(
  context: ApiContext,
  period: Period,
  wanted: (standing: Standing) => boolean,
): Promise<DatedThing[]> {
  const all = standings(context.model);
  // Whoever tells of another decides, whatever the period, whether that has an entry.
  const [tellers, others] = [all.filter(tells), all.filter((standing) => !tells(standing) && wanted(standing))];
  const found = await Promise.all([
    ...tellers.map((standing) => idsOf(context, standing, {})),
    ...others.map((standing) => idsOf(context, standing, yearsWithin(standing, period))),
  ]);
  const records = await load(context, found.flat());
  const byKind = new Map(all.map((standing) => [standing.kind.name, standing]));
  const linked = records.flatMap((record) => {
    const { tells: told = [], within = [] } = byKind.get(record.kind) ?? {};
    return [...told, ...within].flatMap((link) => idsAlong(link, record));
  });
  const further = await load(context, [...new Set(linked)]);
  const byId = new Map([...records, ...further].map((record) => [record.id, record]));
  const dated = [...byId.values()].flatMap((node): Dated[] => {
    const standing = byKind.get(node.kind);
    if (!standing) return [];
    const wholes = standing.within.flatMap((link) => idsAlong(link, node)).flatMap((id) => byId.get(id) ?? []);
    return [{ standing, node, wholes, dates: datesOf(standing, node) ?? yearOfWhole(wholes, byKind) }];
  });
  return eachOnce(dated);
}

function tells(standing: Standing): boolean {
  return standing.tells.length > 0;
}

async function idsOf(context: ApiContext, { kind }: Standing, where: FilterInput): Promise<string[]> {
  const { rows } = await context.loaders.select.load({
    set: setOf(context, kind.name, where, DEFAULT_BASIS),
    orderBy: [],
    page: { limit: WHOLE_LIST, backward: false },
    count: false,
  });
  return rows.map(({ id }) => id);
}

async function load({ loaders }: ApiContext, ids: readonly string[]): Promise<NodeRecord[]> {
  const found = await loaders.records.loadMany(ids);
  return found.flatMap((record) => {
    if (record instanceof Error) throw record;
    return record ?? [];
  });
}

function idsAlong({ name, to }: LinkDef, { links }: NodeRecord): string[] {
  return (links[name] ?? []).map(({ key }) => nodeId(to, key));
}

/** A filter that all records within the period pass, as far as the kind has fields for what says when they are. */
function yearsWithin({ kind, lasts, at, within }: Standing, { from, to }: Period): FilterInput {
  const ranges = kind.filterFields.filter(({ type }) => type === "range");
  const own = [...(lasts ? [lasts.start, lasts.end] : []), ...at].map((property) =>
    ranges.filter((field) => field.path.length === 0 && field.property === property),
  );
  const ofWholes = within.map(({ name }) => ranges.filter(({ path }) => path.length === 1 && path[0]?.link === name));
  const fields = [...own, ...ofWholes];
  if (fields.some((found) => found.length === 0)) return {};
  const any = (range: FilterInput): FilterInput => ({ or: fields.flat().map(({ name }) => ({ [name]: range })) });
  return {
    and: [...(from ? [any({ from: Number(yearOf(from)) })] : []), ...(to ? [any({ to: Number(yearOf(to)) })] : [])],
  };
}

function yearOfWhole(wholes: readonly NodeRecord[], byKind: ReadonlyMap<string, Standing>): EntryDates | null {
  for (const whole of wholes) {
    const standing = byKind.get(whole.kind);
    const dates = standing && datesOf(standing, whole);
    if (dates) return { date: yearOf(dates.date), dateEnd: null };
  }
  return null;
}

/** Those that no other stands for, with all that they stand for; of a circle the first by id. */
function eachOnce(all: readonly Dated[]): DatedThing[] {
  const byId = new Map(all.map((one) => [one.node.id, one]));
  const told = (one: Dated, sorts: readonly LinkDef["timeline"][]) =>
    one.standing.tells
      .filter(({ timeline }) => sorts.includes(timeline))
      .flatMap((link) => idsAlong(link, one.node))
      .flatMap((id) => byId.get(id) ?? []);
  const whole = new Set(wholeByEnds(all, (one) => told(one, ["AN_END"])));
  const replaced = (one: Dated) => [
    ...told(one, ["SAME"]),
    ...told(one, ["AN_END"]).filter((other) => whole.has(other)),
  ];
  const stoodFor = new Set(all.flatMap((one) => (one.dates ? replaced(one) : [])));
  const inTurn = all
    .filter(isDated)
    .sort((a, b) => Number(stoodFor.has(a)) - Number(stoodFor.has(b)) || compareCodePoints(a.node.id, b.node.id));
  const covered = new Set<Dated>();
  return inTurn.flatMap((one) => {
    if (covered.has(one)) return [];
    for (const other of reached(one, replaced)) covered.add(other);
    return { ...one, told: reached(one, (at) => told(at, ["SAME", "AN_END"])) };
  });
}

function isDated(one: Dated): one is Dated & { dates: EntryDates } {
  return one.dates !== null;
}

/** Those whose beginning and end, as far as they are known, are told by others. */
function wholeByEnds(all: readonly Dated[], endOf: (one: Dated) => readonly Dated[]): Dated[] {
  const ends = new Map<Dated, EntryDates[]>();
  for (const one of all)
    for (const other of one.dates ? endOf(one) : []) ends.set(other, [...(ends.get(other) ?? []), one.dates!]);
  return [...ends].flatMap(([one, known]) => {
    const { date, dateEnd } = one.dates ?? { date: null, dateEnd: null };
    const own = [date, dateEnd].filter((end) => end !== null);
    return own.every((end) => known.some((dates) => overlap(dates, { from: end, to: end }))) ? one : [];
  });
}

/** Whether what lasts so long can overlap a period. */
export function overlap({ date, dateEnd }: EntryDates, { from, to }: Period): boolean {
  return (
    (!from || dayRange(dateEnd ?? date).to >= dayRange(from).from) && (!to || dayRange(date).from <= dayRange(to).to)
  );
}

/** All that is reached from one by any number of steps, without itself. */
function reached(start: Dated, next: (one: Dated) => readonly Dated[]): Dated[] {
  const found = new Set([start]);
  for (const one of found) for (const other of next(one)) found.add(other);
  found.delete(start);
  return [...found];
}
