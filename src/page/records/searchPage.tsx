import type { Page, Scene } from "../Page.ts";
import type { LocalName } from "../parts/LocalName.ts";
import { Name } from "../parts/Name.tsx";
import { pathOf } from "../parts/paths.ts";

interface SearchData {
  readonly search: {
    readonly totalCount: number;
    readonly nodes: readonly {
      readonly id: string;
      readonly kind: string;
      readonly key: string;
      readonly label: LocalName;
    }[];
    readonly facets: readonly { readonly buckets: readonly { readonly key: string; readonly count: number }[] }[];
    readonly pageInfo: { readonly hasNextPage: boolean; readonly endCursor: string | null };
  };
}

/** What is called as the words say, or holds them. */
export function searchPage(scene: Scene): Page {
  const { address, texts, model, words } = scene;
  const text = address.get("q") ?? "";
  const kind = model.kinds.find(({ name }) => name === address.get("kind"));
  return {
    question: {
      document: `query Search($text: String!, $kinds: [Kind!], $after: String, $lang: [String!]!) {
  search(query: $text, kinds: $kinds, first: 30, after: $after) {
    totalCount
    nodes { id kind key name label(lang: $lang) { text lang } }
    facets(by: [KIND]) { buckets { key count } }
    pageInfo { hasNextPage endCursor }
  }
}`,
      variables: { text, kinds: kind ? [kind.name] : null, after: address.get("after"), lang: [address.lang, "en"] },
    },
    view({ data }) {
      const { search } = data as unknown as SearchData;
      return {
        title: text === "" ? texts.search : `${texts.search}${texts.colon}${text}`,
        body: (
          <>
            <h1>
              {texts.search}
              {texts.colon}
              {text}
            </h1>
            <p>
              {words.number(search.totalCount)} {texts.found}
            </p>
            <ul className="switches">
              {search.facets[0]?.buckets.map(({ key, count }) => (
                <li key={key}>
                  <a
                    href={address.with({ kind: key === kind?.name ? null : key, after: null })}
                    aria-current={key === kind?.name ? "true" : undefined}
                  >
                    {words.kindNamed(model, key)} <span className="count">{words.number(count)}</span>
                  </a>
                </li>
              ))}
            </ul>
            <ol className="hits">
              {search.nodes.map(({ id, kind: of, key, label }) => (
                <li key={id} data-id={id}>
                  <a href={address.to(pathOf(id))}>
                    <Name scene={scene} name={label} />
                  </a>{" "}
                  <span className="quiet">
                    {words.kindNamed(model, of)} {key}
                  </span>
                </li>
              ))}
            </ol>
            {search.totalCount === 0 && <p>{texts.nothing}</p>}
            {search.pageInfo.hasNextPage && (
              <a rel="next" href={address.with({ after: search.pageInfo.endCursor })}>
                {texts.next}
              </a>
            )}
          </>
        ),
      };
    },
  };
}
