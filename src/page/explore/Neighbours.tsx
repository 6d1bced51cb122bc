import type { ReactElement } from "react";
import { verbOf } from "../../model/words/linkVerb.ts";
import type { Scene } from "../Page.ts";
import { ThingLink } from "../parts/ThingLink.tsx";
import { type ExploreState, linkTo, withOne, without } from "./ExploreState.ts";
import { endOf } from "./endOf.ts";
import { hasLikes } from "./exploreQuestion.ts";
import { SmallMark } from "./Mark.tsx";
import { nameOf } from "./nameOf.ts";
import type { PlacedNode, Shown, ShownLink, ShownNode } from "./Shown.ts";
import { originText, saidBy } from "./sureness.ts";

const MOST_LINKS = 3;

interface NeighboursProps {
  readonly scene: Scene;
  readonly state: ExploreState;
  readonly shown: Shown;
  /** The rows of this page. */
  readonly rows: readonly { readonly placed: PlacedNode; readonly row: string }[];
}

/** Every node with how it is linked, by whose word, and what can be done with it. */
export function Neighbours({ scene, state, shown, rows }: NeighboursProps): ReactElement {
  const { texts } = scene;
  return (
    <table className="records explored">
      <caption>{texts.around}</caption>
      <thead>
        <tr>
          <th scope="col">{texts.name}</th>
          <th scope="col">{texts.howLinked}</th>
          <th scope="col">{texts.doWith}</th>
        </tr>
      </thead>
      <tbody>
        {rows.map(({ placed, row }) => (
          <tr key={row} id={row} data-id={placed.node.id} className={placed.start ? "start" : undefined}>
            <th scope="row">
              <SmallMark model={scene.model} kind={placed.node.kind} /> <ThingLink scene={scene} node={placed.node} />
              <span className="quiet">
                {scene.words.kindNamed(scene.model, placed.node.kind)}
                {placed.node.origin !== undefined && `, ${originText(placed.node.origin, scene)}`}
                {`, ${placed.node.verified ? texts.isVerified : texts.notVerified}`}
              </span>
            </th>
            <td>
              <Links scene={scene} shown={shown} placed={placed} />
            </td>
            <td>
              <Acts scene={scene} state={state} placed={placed} />
            </td>
          </tr>
        ))}
      </tbody>
    </table>
  );
}

function Links({ scene, shown, placed }: { scene: Scene; shown: Shown; placed: PlacedNode }): ReactElement | null {
  const { texts } = scene;
  const otherOf = ({ from, to }: ShownLink) => (from.id === placed.node.id ? to.id : from.id);
  const links = [...placed.links].sort((a, b) => shown.distances.get(otherOf(a))! - shown.distances.get(otherOf(b))!);
  if (links.length === 0) return null;
  const told = (some: readonly ShownLink[]) => (
    <ul>
      {some.map((link) => (
        <li key={`${link.link} ${link.from.id} ${link.to.id}`}>
          <LinkInWords scene={scene} known={shown.known} link={link} of={placed.node.id} />
        </li>
      ))}
    </ul>
  );
  return (
    <>
      {told(links.slice(0, MOST_LINKS))}
      {links.length > MOST_LINKS && (
        <details>
          <summary>{`${texts.moreLinks}: ${links.length - MOST_LINKS}`}</summary>
          {told(links.slice(MOST_LINKS))}
        </details>
      )}
    </>
  );
}

function LinkInWords({
  scene,
  known,
  link,
  of,
}: {
  readonly scene: Scene;
  readonly known: ReadonlyMap<string, ShownNode>;
  readonly link: ShownLink;
  readonly of: string;
}): ReactElement {
  const { texts } = scene;
  const away = link.from.id === of;
  const other = nameOf(known.get(away ? link.to.id : link.from.id)!);
  const by = saidBy(link, known, scene);
  const end = endOf(scene.model, known.get(of)!.kind, link.link, away ? "OUT" : "IN");
  if (scene.words.lang !== "en" && end)
    return (
      <>
        {`${scene.words.name(end.field, known.get(of)!.kind)}${texts.colon}`}
        <b>{other}</b>
        {by !== null && ` (${by})`}
      </>
    );
  return (
    <>
      {away ? (
        <>
          <span lang="en">{verbOf(link.link)}</span> <b>{other}</b>
        </>
      ) : (
        <>
          <b>{other}</b> <span lang="en">{verbOf(link.link)}</span> {texts.this}
        </>
      )}
      {by !== null && ` (${by})`}
    </>
  );
}

function Acts({ scene, state, placed }: { scene: Scene; state: ExploreState; placed: PlacedNode }): ReactElement {
  const { texts, address, model } = scene;
  const { id } = placed.node;
  const name = nameOf(placed.node);
  const same = { ...state, page: 1, find: "" };
  const begun = state.nodes.includes(id) && placed.start;
  const acts: (readonly [string, ExploreState] | null)[] = [
    placed.start
      ? begun && state.nodes.length === 1
        ? null
        : [texts.collapse, { ...same, open: without(state.open, id), nodes: without(state.nodes, id) }]
      : [texts.expand, { ...same, open: withOne(state.open, id), hidden: without(state.hidden, id) }],
    begun && state.nodes.length === 1 ? null : [texts.startHere, { ...same, nodes: [id], open: [], pins: [] }],
    begun && state.nodes.length === 1 ? null : [texts.hide, { ...same, hidden: withOne(state.hidden, id) }],
    state.from !== null && state.from !== id && state.to === null
      ? [texts.pathTo, { ...same, to: id }]
      : [texts.pathFrom, { ...same, from: id, to: null }],
    hasLikes(model, id) ? [texts.whatIsLike, { ...same, like: id }] : null,
  ];
  return (
    <ul className="acts">
      {acts.flatMap((act) =>
        act
          ? [
              <li key={act[0]}>
                <a
                  href={linkTo(address, act[1])}
                  data-act={act[0] === texts.expand || act[0] === texts.collapse ? "turn" : undefined}
                  aria-label={`${act[0]}: ${name}`}
                >
                  {act[0]}
                </a>
              </li>,
            ]
          : [],
      )}
    </ul>
  );
}
