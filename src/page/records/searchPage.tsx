import type { Page, Scene } from "../Page.ts";
import type { LocalName } from "../parts/LocalName.ts";
import { Name } from "../parts/Name.tsx";
import { pathOf } from "../parts/paths.ts";
import { type GroupHit, groupHits, type NamedGroup } from "./groupHits.ts";

interface SearchData {
  readonly labels: { readonly nodes: readonly NamedGroup[] };
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
  // What a label names is found by it: itself it is no answer.
  const things = model.kinds.filter(({ refersBy }) => !refersBy).map(({ name }) => name);
  return {
    question: {
      document: `query Search($text: String!, $kinds: [Kind!], $after: String, $lang: [String!]!) {
  search(query: $text, kinds: $kinds, first: 30, after: $after) {
    totalCount
    nodes { id kind key name label(lang: $lang) { text lang } }
    facets(by: [KIND]) { buckets { key count } }
    pageInfo { hasNextPage endCursor }
  }
  labels: search(query: $text, kinds: [Label], first: 20) { nodes { ... on Label { ofKind ofKey } } }
}`,
      variables: { text, kinds: kind ? [kind.name] : things, after: address.get("after"), lang: [address.lang, "en"] },
    },
    view({ data }) {
      const { search, labels } = data as unknown as SearchData;
      const isFirst = address.get("after") === null && !kind;
      const groups = isFirst ? groupHits(scene, text, labels.nodes) : [];
      return {
        title: text === "" ? texts.search : `${texts.search}${texts.colon}${text}`,
        body: (
          <>
            <h1>
              {texts.search}
              {texts.colon}
              {text}
            </h1>
            {(search.totalCount > 0 || groups.length === 0) && (
              <p>
                {words.number(search.totalCount)} {texts.found}
              </p>
            )}
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
              {groups.map((group) => (
                <Group key={group.name + group.vocabulary?.name} scene={scene} group={group} />
              ))}
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
            {search.totalCount === 0 && groups.length === 0 && <p>{texts.nothing}</p>}
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

/** A list that the text names, by the kinds that have it. */
function Group({ scene: { texts, words, address }, group }: { readonly scene: Scene; readonly group: GroupHit }) {
  const { name, vocabulary, lists } = group;
  const [first, ...others] = lists.map(({ kind, conditions }) => ({ kind, href: address.to(kind.plural, conditions) }));
  return (
    <li className="group">
      <a href={first!.href}>{name}</a>{" "}
      <span className="quiet">{vocabulary ? words.kinds(first!.kind) : texts.seeAll}</span>
      {others.map(({ kind, href }) => (
        <span key={kind.plural}>
          {" · "}
          <a href={href}>{words.kinds(kind)}</a>
        </span>
      ))}
    </li>
  );
}
