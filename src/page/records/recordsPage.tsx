import { orderFields } from "../../api/request/orderFields.ts";
import { setField } from "../../api/schema/lookUpSdl.ts";
import type { Kind } from "../../model/createModel.ts";
import type { Page, Scene } from "../Page.ts";
import { AddressError, chipsOf, filterOf } from "../parts/Address.ts";
import {
  BasisSwitch,
  Chips,
  FACET_KEYS,
  type FacetData,
  Facets,
  facetFields,
  facetsOf,
  namesAsked,
  namesField,
  namesIn,
} from "../parts/Filters.tsx";
import { isEmpty } from "../parts/isEmpty.ts";
import { listColumns } from "../parts/listColumns.ts";
import { type ListedRecord, listed, RecordList, type Sorting } from "../parts/RecordList.tsx";

const PAGE = 50;

interface RecordsData {
  readonly records: {
    readonly totalCount: number;
    readonly nodes: readonly ListedRecord[];
    readonly pageInfo: { readonly hasNextPage: boolean; readonly endCursor: string | null };
    readonly facets?: readonly FacetData[];
  };
}

/** The order that an address asks for: by a field of the API, as `YEAR_START`, or down it, as `-YEAR_START`. Throws an AddressError. */
function orderOf(kind: Kind, asked: string | null): { field: string; descending: boolean } | null {
  if (!asked) return null;
  const descending = asked.startsWith("-");
  const field = asked.replace(/^-/, "");
  const known = orderFields(kind);
  if (!known.has(field))
    throw new AddressError(`order: expected one of ${[...known.keys()].join(", ")}; got "${asked}"`);
  return { field, descending };
}

/** By the heads of the columns: up, then down, then as before. */
function sortingOf({ address }: Scene, kind: Kind): Sorting {
  const now = orderOf(kind, address.get("order"));
  const fields = new Map([...orderFields(kind)].map(([field, property]) => [property, field]));
  return {
    can: (column) => fields.has(column),
    of(column) {
      const field = fields.get(column)!;
      if (now?.field !== field) return { href: address.with({ order: field, after: null }), now: undefined };
      const next = now.descending ? null : `-${field}`;
      return { href: address.with({ order: next, after: null }), now: now.descending ? "descending" : "ascending" };
    },
  };
}

/** Records of a kind under the conditions of the address, with what they can be narrowed down by. */
export function recordsPage(scene: Scene, kind: Kind): Page {
  const { address, texts, words, model } = scene;
  const chips = chipsOf(kind, address.parameters);
  const facets = facetsOf(kind, chips);
  const columns = listColumns(model, kind);
  const order = orderOf(kind, address.get("order"));
  return {
    question: {
      document: `query Records($where: ${kind.name}Filter, $basis: [TagBasis!], $order: [${kind.name}Order!], $first: Int!, $after: String, $named: [ID!]!, $lang: [String!]!) {
  ${namesField}
  records: ${setField(kind)}(where: $where, basis: $basis, orderBy: $order, first: $first, after: $after) {
    totalCount
    nodes { ${[listed, ...columns.map(({ selection }) => selection)].join(" ")} }
    pageInfo { hasNextPage endCursor }${
      facets.length === 0
        ? ""
        : `
    facets(by: [${facets.join(", ")}], mode: DISJUNCTIVE, order: KEY, first: ${FACET_KEYS}) { ${facetFields} }`
    }
  }
}`,
      variables: {
        where: filterOf(chips),
        basis: address.basis,
        order: order ? [order] : null,
        first: PAGE,
        after: address.get("after"),
        ...namesAsked(scene, kind, chips),
        lang: [address.lang, "en"],
      },
    },
    view(answer) {
      const { records } = answer.data as unknown as RecordsData;
      const title = words.kinds(kind);
      const shown = columns.map(({ name }) => name);
      const properties = shown.filter((name) => records.nodes.some((record) => !isEmpty(record[name])));
      const drawn = records.facets ?? [];
      return {
        title,
        body: (
          <>
            <h1>
              {title}
              {texts.colon}
              {words.number(records.totalCount)}
            </h1>
            <p className="lead">{words.description(kind)}</p>
            <Chips scene={scene} kind={kind} names={namesIn(scene, answer)} />
            <div className="beside">
              <div>
                <RecordList
                  scene={scene}
                  kind={kind}
                  records={records.nodes}
                  properties={properties}
                  caption={title}
                  sorting={sortingOf(scene, kind)}
                />
                <p className="pages">
                  {address.get("after") !== null && <a href={address.with({ after: null })}>{texts.first}</a>}{" "}
                  {records.pageInfo.hasNextPage && (
                    <a rel="next" href={address.with({ after: records.pageInfo.endCursor })}>
                      {texts.next}
                    </a>
                  )}
                </p>
                {kind.filterFields.some(({ tagged }) => tagged) && <BasisSwitch scene={scene} />}
              </div>
              {drawn.length > 0 && <Facets scene={scene} kind={kind} facets={drawn} />}
            </div>
          </>
        ),
      };
    },
  };
}

/** All kinds, each with how many records there are. */
export function kindsPage(scene: Scene): Page {
  const { model, address, texts, words } = scene;
  return {
    question: {
      document: `{\n${model.kinds.map((kind) => `  ${kind.plural}: ${setField(kind)} { totalCount }`).join("\n")}\n}`,
      variables: {},
    },
    view: ({ data }) => ({
      title: texts.records,
      body: (
        <>
          <h1>{texts.records}</h1>
          <ul className="kinds">
            {model.kinds.map((kind) => (
              <li key={kind.name}>
                <a href={address.to(kind.plural)}>
                  {words.kinds(kind)}
                  {texts.colon}
                  {words.number((data as Record<string, { totalCount: number }>)[kind.plural]?.totalCount ?? 0)}
                </a>
                <p className="quiet">{words.description(kind)}</p>
              </li>
            ))}
          </ul>
        </>
      ),
    }),
  };
}
