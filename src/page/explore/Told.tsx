import type { ReactElement } from "react";
import type { Scene } from "../Page.ts";
import { Section } from "../parts/Layout.tsx";
import { pathOf } from "../parts/paths.ts";
import { ThingLink } from "../parts/ThingLink.tsx";
import { fill } from "../parts/texts.ts";
import { type ExploreState, linkTo } from "./ExploreState.ts";
import { endOf } from "./endOf.ts";
import { nameOf } from "./nameOf.ts";
import type { FoundPath, Likes, Shown } from "./Shown.ts";
import { originText } from "./sureness.ts";

const MOST_SHARED = 5;
/** Longer lists of what was left out are folded. */
const MOST_OPEN_SHARES = 6;

interface ToldProps {
  readonly scene: Scene;
  readonly state: ExploreState;
}

/** How two nodes are joined, in sentences that say by whose word; with one end chosen, what to do next. */
export function Paths({
  scene,
  state,
  shown,
  paths,
}: ToldProps & { readonly shown: Shown; readonly paths: readonly FoundPath[] }): ReactElement | null {
  const { texts, address } = scene;
  const { from, to } = state;
  if (from === null) return null;
  const named = (id: string) => {
    const node = shown.known.get(id);
    return node ? nameOf(node) : id;
  };
  const away = (
    <a href={linkTo(address, { ...state, from: null, to: null })} aria-label={texts.removePaths}>
      {texts.remove}
    </a>
  );
  if (to === null)
    return (
      <p className="notices one">
        {fill(texts.pathBegun, { name: named(from) })} {away}
      </p>
    );
  return (
    <Section title={fill(texts.pathsBetween, { from: named(from), to: named(to) })}>
      {paths.length === 0 && <p>{from === to ? texts.pathToItself : texts.noPath}</p>}
      <ol>
        {paths.map(({ sentence, linkages }) => (
          <li key={sentence}>
            <span lang="en">{sentence}</span>
            {linkages.map(({ id, name, origin, verified }) => (
              <span key={id} className="quiet said">
                {" "}
                <a href={address.to(pathOf(id))}>{name}</a>: {originText(origin, scene)},{" "}
                {verified ? texts.isVerified : texts.notVerified}
              </span>
            ))}
          </li>
        ))}
      </ol>
      {away}
    </Section>
  );
}

/** What is like a node, and why. */
export function Likeness({ scene, state, like }: ToldProps & { readonly like: Likes }): ReactElement {
  const { texts, address } = scene;
  return (
    <Section title={fill(texts.likeOf, { name: nameOf(like) })}>
      {like.similar.length === 0 && <p>{texts.nothing}</p>}
      <ol>
        {like.similar.map(({ node, shared, sharedCount }) => (
          <li key={node.id}>
            <ThingLink scene={scene} node={node} />{" "}
            <a
              className="add"
              href={linkTo(address, { ...state, nodes: [...state.nodes, node.id] })}
              aria-label={`${texts.addStart}: ${nameOf(node)}`}
            >
              {texts.addStart}
            </a>
            <span className="said">
              {texts.shares}{" "}
              {shared
                .slice(0, MOST_SHARED)
                .map(({ node: what, sharedBy }) => `${nameOf(what)} (${sharedBy})`)
                .join(", ")}
              {sharedCount > MOST_SHARED && ` +${sharedCount - MOST_SHARED}`}
            </span>
          </li>
        ))}
      </ol>
      <p className="quiet">{texts.likeNote}</p>
      <a href={linkTo(address, { ...state, like: null })} aria-label={texts.removeLikes}>
        {texts.remove}
      </a>
    </Section>
  );
}

/** What of the starts' neighbours is not shown, with the way to all of it. */
export function LeftOut({ scene, shown }: Pick<ToldProps, "scene"> & { readonly shown: Shown }): ReactElement | null {
  const { texts, address, model, words } = scene;
  const { shares, beyond } = shown;
  if (shares.length === 0 && !beyond) return null;
  return (
    <details open={shares.length <= MOST_OPEN_SHARES}>
      <summary>{texts.leftOut}</summary>
      <ul>
        {shares.map(({ node, link, direction, kind, shown: some, all, where }) => {
          const target = model.kind(kind);
          const end = endOf(model, node.kind, link, direction);
          return (
            <li key={`${node.id} ${link} ${direction} ${kind}`}>
              {nameOf(node)}, {end && words.name(end.field, node.kind)}
              {texts.colon}
              <a href={address.toRecords(target, where)}>{fill(texts.someOf, { some, all })}</a>
            </li>
          );
        })}
        {beyond && <li>{texts.beyond}</li>}
      </ul>
    </details>
  );
}
