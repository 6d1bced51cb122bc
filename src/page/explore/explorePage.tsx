import { compareNatural } from "../../model/words/naturalOrder.ts";
import type { Page, Scene } from "../Page.ts";
import { fill } from "../parts/texts.ts";
import { Choices, Find } from "./Choices.tsx";
import { type ExploreState, linkTo, MOST_NODES, MOST_OPEN, sizeOf, startsOf, stateOf } from "./ExploreState.ts";
import { exploreQuestion, linksQuestion } from "./exploreQuestion.ts";
import { layout, type Place } from "./layout.ts";
import { Neighbours } from "./Neighbours.tsx";
import { nameOf } from "./nameOf.ts";
import { Picture } from "./Picture.tsx";
import { type ExploreData, nodesOf, type PlacedNode, type Shown, shownOf } from "./Shown.ts";
import { LeftOut, Likeness, Paths } from "./Told.tsx";

/** Rows of a page of the table. */
const ROWS = 300;
/** Starts that the title names. */
const NAMED = 3;

/** What is around one node or several: as a table, which is the primary way, and as a picture, the same for the same address. */
export function explorePage(scene: Scene): Page {
  const { address, texts, model } = scene;
  const state = stateOf(address);
  return {
    question: exploreQuestion(state, model, address.lang),
    next({ data }) {
      const several = startsOf(state).length > 1 || "paths" in data;
      return several ? linksQuestion([...nodesOf(data, state).keys()]) : null;
    },
    view({ data }) {
      const answer = data as ExploreData;
      const shown = shownOf(answer, state);
      const nodes = [...shown.nodes].sort(inOrder);
      const unhidden = state.hidden.length > 0 ? shownOf(answer, { ...state, hidden: [] }) : shown;
      const whole = wholeOf(answer, state, shown);
      if (nodes.length === 0 && !answer.found) return null;
      const pages = Math.max(1, Math.ceil(nodes.length / ROWS));
      const page = Math.min(state.page, pages);
      const pageOf = (index: number) => Math.floor(index / ROWS) + 1;
      const addresses = Array.from({ length: pages }, (_, index) =>
        index + 1 === page ? "" : linkTo(address, { ...state, page: index + 1 }),
      );
      const rowOf = (index: number) => `${addresses[pageOf(index) - 1]}#row-${index}`;
      const first = (page - 1) * ROWS;
      const rows = nodes.slice(first, first + ROWS).map((placed, index) => ({ placed, row: `row-${first + index}` }));
      const names = state.nodes.flatMap((id) => shown.known.get(id) ?? []).map(nameOf);
      const more = names.length > NAMED ? ` +${names.length - NAMED}` : "";
      const title = `${texts.explore}: ${names.slice(0, NAMED).join(", ")}${more}`;
      const tooMany = new Set([...state.nodes, ...state.open]).size > MOST_OPEN;
      const loose = startsOf(state).length > 1 && linksQuestion([...shown.known.keys()]) === null;
      return {
        title,
        needs: "explore",
        body: (
          <>
            <h1>{title}</h1>
            <p className="lead">{texts.exploreLead}</p>
            <Find scene={scene} state={state} found={answer.found} />
            <Choices scene={scene} state={state} shown={shown} />
            {(tooMany || sizeOf(state) < state.each || loose) && (
              <ul className="notices">
                {loose && <li>{texts.looseLinks}</li>}
                {tooMany && <li>{fill(texts.tooManyOpen, { most: MOST_OPEN })}</li>}
                {sizeOf(state) < state.each && (
                  <li>
                    {fill(texts.tooManyNodes, {
                      most: MOST_NODES,
                      each: sizeOf(state),
                      starts: startsOf(state).length,
                    })}
                  </li>
                )}
              </ul>
            )}
            <Paths scene={scene} state={state} shown={shown} paths={answer.paths ?? []} />
            {answer.like && <Likeness scene={scene} state={state} like={answer.like} />}
            {nodes.length > 0 && (
              <div className="explorer">
                <Picture
                  scene={scene}
                  state={state}
                  shown={{ ...shown, nodes }}
                  places={placesOf(whole, state)}
                  framed={unhidden.nodes.map(({ node }) => node.id)}
                  rowOf={rowOf}
                />
                <section className="around" aria-label={texts.around}>
                  <p>{fill(texts.shownHere, { count: nodes.length })}</p>
                  <LeftOut scene={scene} shown={shown} />
                  <Neighbours scene={scene} state={state} shown={shown} rows={rows} />
                  {pages > 1 && (
                    <nav aria-label={texts.around} className="switches">
                      {Array.from({ length: pages }, (_, index) => index + 1).map((number) => (
                        <a
                          key={number}
                          href={linkTo(address, { ...state, page: number })}
                          aria-current={number === page ? "true" : undefined}
                        >
                          {`${(number - 1) * ROWS + 1}–${Math.min(number * ROWS, nodes.length)}`}
                        </a>
                      ))}
                    </nav>
                  )}
                </section>
              </div>
            )}
          </>
        ),
      };
    },
  };
}

/** What there is before any of it is hidden or left out. */
function wholeOf(answer: ExploreData, state: ExploreState, shown: Shown): Shown {
  const { hidden, kindsLeftOut, linksLeftOut } = state;
  if (hidden.length + kindsLeftOut.length + linksLeftOut.length === 0) return shown;
  return shownOf(answer, { ...state, hidden: [], kindsLeftOut: [], linksLeftOut: [] });
}

/** Where each node stands, by its id: what is hidden keeps its place, so that what stays keeps its own. */
function placesOf(whole: Shown, { pins }: ExploreState): ReadonlyMap<string, Place> {
  const nodes = [...whole.nodes].sort(inOrder);
  const numberOf = new Map(nodes.map(({ node }, index) => [node.id, index]));
  const places = layout(
    nodes.map(({ node, distance }) => ({ id: node.id, distance })),
    whole.links.map(({ from, to }) => [numberOf.get(from.id)!, numberOf.get(to.id)!]),
  );
  return new Map([
    ...nodes.map(({ node }, index) => [node.id, places[index]!] as const),
    ...pins.filter(({ id }) => numberOf.has(id)).map(({ id, x, y }) => [id, { x, y }] as const),
  ]);
}

/** Starts first, then by distance, kind and name. */
function inOrder(a: PlacedNode, b: PlacedNode): number {
  return (
    Number(b.start) - Number(a.start) ||
    a.distance - b.distance ||
    compareNatural(a.node.kind, b.node.kind) ||
    compareNatural(a.node.name, b.node.name) ||
    compareNatural(a.node.id, b.node.id)
  );
}
