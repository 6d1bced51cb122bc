import type { Model } from "../../model/createModel.ts";
import { splitId } from "../../model/record/nodeId.ts";
import type { Question } from "../Page.ts";
import { type ExploreState, sizeOf, startsOf } from "./ExploreState.ts";

/** Ids that one list may have. */
const MOST_IDS = 250;
/** Neighbourhoods that one question may have, for what it may cost. */
const MOST_PARTS = 28;
const MOST_PATHS = 6;
const MOST_SIMILAR = 6;
const MOST_FOUND = 12;

/** What the explorer asks first: what is around each start by itself, so that opening one takes nothing from another. */
export function exploreQuestion(state: ExploreState, model: Model, lang: string): Question {
  const starts = startsOf(state);
  const variables: Record<string, unknown> = { lang: [lang, "en"], depth: state.depth, limit: sizeOf(state) };
  const declared = ["$lang: [String!]!", "$depth: Int!", "$limit: Int!"];
  const declare = (name: string, type: string, value: unknown) => {
    declared.push(`$${name}: ${type}`);
    variables[name] = value;
  };
  const fields = starts.flatMap((id, index) => {
    declare(`start${index}`, "[ID!]!", [id]);
    // With room for the start alone, everything is left out: that tells how much there is, with the filters that list it.
    return [
      `around${index}: neighbourhood(of: $start${index}, depth: $depth, limit: $limit) { ...Around }`,
      `all${index}: neighbourhood(of: $start${index}, limit: 1) { ...All }`,
    ];
  });
  const { from, to, like, find } = state;
  if (from && to && from !== to) {
    declare("from", "ID!", from);
    declare("to", "ID!", to);
    declare("kinds", "[Kind!]", otherThan(state.kindsLeftOut, namesOfKinds(model)));
    declare("links", "[Link!]", otherThan(state.linksLeftOut, namesOfLinks(model)));
    fields.push(
      `paths(from: $from, to: $to, kinds: $kinds, links: $links, first: ${MOST_PATHS}) { sentence nodes { ...Shown } linkages { id name origin verified } }`,
    );
  }
  const kind = hasLikes(model, like);
  if (like && kind) {
    declare("like", "ID!", like);
    fields.push(
      `like: node(id: $like) { ...Shown ... on ${kind} { similar(first: ${MOST_SIMILAR}) { score sharedCount node { ...Shown } shared { sharedBy node { ...Shown } } } } }`,
    );
  }
  if (find !== "") {
    declare("find", "String!", find);
    fields.push(`found: search(query: $find, first: ${MOST_FOUND}) { totalCount nodes { ...Shown } }`);
  }
  return {
    document: `query Explore(${declared.join(", ")}) {
  ${fields.join("\n  ")}
}
fragment Around on Subgraph {
  truncated
  nodes { node { ...Shown } }
  edges { link basis from { id } to { id } }
}
fragment All on Subgraph { omitted { link direction kind count where } }
fragment Shown on Node { id key kind name verified label(lang: $lang) { text lang } ... on Linkage { origin } }`,
    variables,
  };
}

/** The kind of a node, where nodes of it can be like each other. */
export function hasLikes(model: Model, id: string | null): string | null {
  const kind = splitId(id ?? "")?.kind;
  return kind !== undefined && model.has(kind) && model.kind(kind).similar !== undefined ? kind : null;
}

/**
 * What is asked once the nodes around several starts are known: every link between two of them. A list of ids is short, so of many
 * nodes each two parts are asked together. Null where that would be too much to ask at once.
 */
export function linksQuestion(ids: readonly string[]): Question | null {
  const parts = partsOf(ids);
  if (parts.length > MOST_PARTS) return null;
  const names = parts.map((_, index) => `links${index}`);
  return {
    document: `query Links(${names.map((name) => `$${name}: [ID!]!, $${name}Size: Int!`).join(", ")}) {
  ${names.map((name) => `${name}: neighbourhood(of: $${name}, limit: $${name}Size) { ...Between }`).join("\n  ")}
}
fragment Between on Subgraph { edges { link basis from { id } to { id } } }`,
    variables: Object.fromEntries(
      parts.flatMap((part, index) => [
        [names[index], part],
        [`${names[index]}Size`, part.length],
      ]),
    ),
  };
}

function partsOf(ids: readonly string[]): (readonly string[])[] {
  if (ids.length <= MOST_IDS) return [ids];
  const half = MOST_IDS / 2;
  const pieces = Array.from({ length: Math.ceil(ids.length / half) }, (_, index) =>
    ids.slice(index * half, (index + 1) * half),
  );
  return pieces.flatMap((piece, index) => pieces.slice(index + 1).map((other) => [...piece, ...other]));
}

/** All names but some; null where that is all, and where nothing would be left. */
function otherThan(leftOut: readonly string[], names: readonly string[]): readonly string[] | null {
  const left = names.filter((name) => !leftOut.includes(name));
  return left.length === names.length || left.length === 0 ? null : left;
}

const namesOfKinds = ({ kinds }: Model) => kinds.map(({ name }) => name);
const namesOfLinks = ({ links }: Model) => [...new Set(links.map(({ relationship }) => relationship))];
