import { setField } from "../../api/schema/lookUpSdl.ts";
import type { Kind } from "../../model/createModel.ts";
import type { Page, Scene } from "../Page.ts";
import { chipsOf, filterOf } from "../parts/Address.ts";
import { BasisSwitch, Chips, FACET_KEYS, type FacetData, Facets, facetFields, facetsOf } from "../parts/Filters.tsx";
import { type ListedRecord, listed, RecordList } from "../parts/RecordList.tsx";
import { inWords } from "../parts/words.ts";

const PAGE = 50;
const MOST_PROPERTIES = 4;

interface RecordsData {
  readonly records: {
    readonly totalCount: number;
    readonly nodes: readonly ListedRecord[];
    readonly pageInfo: { readonly hasNextPage: boolean; readonly endCursor: string | null };
    readonly facets?: readonly FacetData[];
  };
}

/** What lists of a kind show beside the name: short properties. */
function shownProperties({ properties, title, keyField }: Kind): string[] {
  return properties
    .filter(({ name, type, search, form }) => name !== title && type !== "strings" && search === undefined && !form)
    .map(({ name }) => name)
    .filter((name) => name !== keyField?.name)
    .slice(0, MOST_PROPERTIES);
}

/** Records of a kind under the conditions of the address, with what they can be narrowed down by. */
export function recordsPage(scene: Scene, kind: Kind): Page {
  const { address, texts } = scene;
  const chips = chipsOf(kind, address.parameters);
  const facets = facetsOf(kind, chips);
  const properties = shownProperties(kind);
  const fields = properties.map((name) =>
    kind.property.get(name)?.type === "figure" ? `${name} { value atLeast }` : name,
  );
  return {
    question: {
      document: `query Records($where: ${kind.name}Filter, $basis: [TagBasis!], $first: Int!, $after: String) {
  records: ${setField(kind)}(where: $where, basis: $basis, first: $first, after: $after) {
    totalCount
    nodes { ${[listed, ...fields].join(" ")} }
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
        first: PAGE,
        after: address.get("after"),
      },
    },
    view({ data }) {
      const { records } = data as unknown as RecordsData;
      const title = inWords(kind.plural);
      const drawn = records.facets ?? [];
      return {
        title,
        body: (
          <>
            <h1>
              {title}: {records.totalCount}
            </h1>
            <p className="lead">{kind.description.replaceAll("`", "")}</p>
            <Chips scene={scene} kind={kind} facets={drawn} />
            <div className="beside">
              <div>
                <RecordList scene={scene} kind={kind} records={records.nodes} properties={properties} caption={title} />
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
  const { model, address, texts } = scene;
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
            {model.kinds.map(({ plural, description }) => (
              <li key={plural}>
                <a href={address.to(plural)}>
                  {inWords(plural)}: {(data as Record<string, { totalCount: number }>)[plural]?.totalCount}
                </a>
                <p className="quiet">{description.replaceAll("`", "")}</p>
              </li>
            ))}
          </ul>
        </>
      ),
    }),
  };
}
