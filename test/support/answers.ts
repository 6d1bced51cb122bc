import { basisMask } from "../../src/model/filter/basis.ts";
import { parseFilter } from "../../src/model/filter/parseFilter.ts";
import type { SelectRequest, SetSpec } from "../../src/model/requests.ts";
import type { Basis } from "../../src/model/types.ts";
import { textQuery } from "../../src/model/words/tokens.ts";
import { wsisModel } from "../../src/model/wsisModel.ts";
import type { GraphReader } from "../../src/store/port.ts";

const bases: readonly (readonly Basis[])[] = [["DECLARED"], ["IMPLIED"], ["DECLARED", "SUGGESTED"]];

export interface Where {
  readonly kind: string;
  readonly filter: Record<string, unknown>;
}

/** What a reader answers to a broad set of questions, and to some filters of one's own. */
export async function answers(reader: GraphReader, ids: readonly string[], filters: readonly Where[]) {
  const words = ["health", "he", "data", "сеть", "straße", "e", "5g"];
  return {
    terms: Object.fromEntries(wsisModel.kinds.map(({ name }) => [name, reader.terms(name)])),
    nodes: await reader.nodes(ids),
    sets: await Promise.all(setsOf(reader, filters).map((set) => aboutSet(reader, set))),
    search: await reader.search(
      words.flatMap((text) => [
        { ...textQuery(text), kinds: wsisModel.kinds.map(({ name }) => name), limit: 200 },
        { ...textQuery(`${text} ${text}`), kinds: ["Project", "Linkage"], limit: 3 },
      ]),
    ),
  };
}

function setsOf(reader: GraphReader, filters: readonly Where[]): SetSpec[] {
  const everything = wsisModel.kinds.map(({ name }) => ({ kind: name, filter: {} }));
  const asked = [
    ...everything.map((set) => ({ ...set, of: basesOf(set.kind) })),
    ...filters.map((set) => ({ ...set, of: bases })),
  ];
  return asked.flatMap(({ kind, filter, of }) =>
    of.flatMap((basis) => {
      const parsed = parsedOrNull(reader, kind, filter, basis);
      return parsed ? [{ kind, filter: parsed, basis: basisMask(basis) }] : [];
    }),
  );
}

/** One, where no tag leads from a kind: then all of its nodes answer the same under any. */
function basesOf(kind: string): readonly (readonly Basis[])[] {
  return wsisModel.kind(kind).filterFields.some(({ tagged }) => tagged) ? bases : bases.slice(0, 1);
}

/** Null for a filter that names a framework key which the reader does not know. */
function parsedOrNull(reader: GraphReader, kind: string, filter: Where["filter"], basis: readonly Basis[]) {
  try {
    return parseFilter({ model: wsisModel, terms: (name) => reader.terms(name), basis }, kind, filter);
  } catch {
    return null;
  }
}

async function aboutSet(reader: GraphReader, set: SetSpec) {
  const { kind } = set;
  const { dimensions, properties, sides } = wsisModel.kind(kind);
  const names = dimensions.map(({ name }) => name);
  const [all] = await reader.select([{ set, orderBy: [], page: { limit: 1000, backward: false }, count: true }]);
  const unfiltered = set.filter.op === "everything";
  // The order of all there is does not hang on a basis.
  const ordered = unfiltered && set.basis !== basisMask(bases[0]!) ? [] : properties;
  const orders: SelectRequest[] = ordered.flatMap(({ name }, index) => [
    {
      set,
      orderBy: [{ property: name, descending: index % 2 === 0 }],
      page: { limit: 1000, backward: index % 3 === 0 },
      count: false,
    },
  ]);
  const froms: SelectRequest[] = sides.map(({ link, reverse }) => ({
    set: { ...set, kind: reverse ? link.from : link.to, from: { link: link.name, reverse, ids: idsOf(all) } },
    orderBy: [],
    page: { limit: 1000, backward: false },
    count: true,
  }));
  return {
    kind,
    all,
    pages: await reader.select([...orders, ...(unfiltered ? froms : [])]),
    facets: await reader.facets(names.map((dimension) => ({ set, dimension, first: 100 }))),
    tables: await reader.crossTab(
      names.slice(1).map((columns, index) => ({
        set,
        rows: names[index]!,
        columns,
        rowsFirst: 100,
        columnsFirst: 100,
      })),
    ),
  };
}

function idsOf(page: { readonly rows: readonly { readonly id: string }[] } | undefined): string[] {
  return (page?.rows ?? []).slice(0, 3).map(({ id }) => id);
}
