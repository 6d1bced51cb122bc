import type { ReactElement } from "react";
import type { Scene } from "../Page.ts";
import { fill } from "../parts/texts.ts";
import { type ExploreState, linkTo } from "./ExploreState.ts";
import { anchors, fittingScale, frameOf, marginOf, placeLabels, shortened, sizeAt } from "./labels.ts";
import type { Place } from "./layout.ts";
import { Mark, SmallMark } from "./Mark.tsx";
import { nameOf } from "./nameOf.ts";
import type { PlacedNode, Shown } from "./Shown.ts";
import { Switches } from "./Switches.tsx";
import { isUnsure } from "./sureness.ts";

/** What the picture is drawn for, in pixels; a script fits it to what there is. */
const ROOM = { width: 720, height: 560 };

interface PictureProps {
  readonly scene: Scene;
  readonly state: ExploreState;
  readonly shown: Shown;
  /** By id, of all that is shown and of what is hidden. */
  readonly places: ReadonlyMap<string, Place>;
  /** What the picture has room for: what is shown, and what was hidden from it. */
  readonly framed: readonly string[];
  /** The address of a node's row. */
  readonly rowOf: (index: number) => string;
}

/** The picture: for the eye, and for pointers; all that it shows and does stands in the table too. */
export function Picture({ scene, state, shown, places: placeOf, framed, rowOf }: PictureProps): ReactElement {
  const { texts, model, address, words } = scene;
  const { nodes } = shown;
  const numberOf = new Map(nodes.map(({ node }, index) => [node.id, index]));
  const links = shown.links.map(
    (link) => [numberOf.get(link.from.id)!, numberOf.get(link.to.id)!, isUnsure(link, shown.known) ? 1 : 0] as const,
  );
  const places = nodes.map(({ node }) => placeOf.get(node.id)!);
  const frame = framed.map((id) => placeOf.get(id)!);
  const scale = fittingScale(frame, ROOM);
  const names = nodes.map(({ node }) => shortened(nameOf(node), ROOM));
  const sides = placeLabels(
    places.map(({ x, y }, index) => ({
      x: x * scale,
      y: y * scale,
      text: names[index]!,
      rank: rankOf(nodes[index]!),
    })),
    marginOf(ROOM),
  );
  const size = Math.round(100 / scale) / 100;
  const same = { ...state, page: 1, find: "" };
  const path = (unsure: 0 | 1) =>
    links
      .filter(([, , kind]) => kind === unsure)
      .map(([a, b]) => `M${places[a]!.x} ${places[a]!.y}L${places[b]!.x} ${places[b]!.y}`)
      .join("");
  return (
    <figure className="picture" aria-label={fill(texts.pictureOf, { count: nodes.length })}>
      <div className="view" data-label={texts.pictureKeys}>
        <svg
          className={sizeAt(scale)}
          viewBox={viewBoxOf(frame, scale)}
          aria-hidden="true"
          data-links={links.flat().join(" ")}
          data-frame={state.hidden.length > 0 ? cornersOf(frame) : undefined}
        >
          <path className="link" d={path(0)} />
          <path className="link unsure" d={path(1)} />
          <path className="link near" />
          {/* Those that come first are drawn last, over the others. */}
          {nodes
            .map(({ node, start, onPath, distance }, index) => (
              <a key={node.id} href={rowOf(index)} tabIndex={-1}>
                <g
                  className={`node${start ? " start" : ""}${onPath ? " path" : ""}`}
                  transform={`translate(${places[index]!.x} ${places[index]!.y}) scale(${size})`}
                  data-id={node.id}
                  data-rank={rankOf({ distance, start, onPath, links: nodes[index]!.links })}
                >
                  <title>{`${nameOf(node)} (${words.kindNamed(model, node.kind)})`}</title>
                  <Mark model={model} kind={node.kind} />
                  <Name text={names[index]!} side={sides[index] ?? null} />
                </g>
              </a>
            ))
            .reverse()}
        </svg>
      </div>
      <div className="tools" hidden>
        <button type="button" data-do="in" aria-label={texts.zoomIn}>
          +
        </button>
        <button type="button" data-do="out" aria-label={texts.zoomOut}>
          −
        </button>
        <button type="button" data-do="fit">
          {texts.zoomFit}
        </button>
      </div>
      <div className="picked" hidden>
        <p aria-live="polite" />
        <p className="acts" />
        <p className="moves">
          {texts.moveIt}{" "}
          {(["left", "up", "down", "right"] as const).map((way) => (
            <button key={way} type="button" data-move={way} aria-label={`${texts.moveIt} ${texts[way]}`}>
              {{ left: "←", up: "↑", down: "↓", right: "→" }[way]}
            </button>
          ))}
        </p>
      </div>
      <figcaption>
        <Switches
          title={texts.kindsShown}
          all={shown.kinds}
          out={state.kindsLeftOut}
          to={(kindsLeftOut) => linkTo(address, { ...same, kindsLeftOut })}
          called={(kind) => words.kindNamed(model, kind)}
          mark={(kind) => <SmallMark model={model} kind={kind} />}
        />
        <Switches
          title={texts.linksShown}
          all={shown.relationships}
          out={state.linksLeftOut}
          to={(linksLeftOut) => linkTo(address, { ...same, linksLeftOut })}
          called={(link) => words.link(model, link)}
        />
        {links.some(([, , unsure]) => unsure) && (
          <p>
            <svg viewBox="0 0 30 10" width="30" height="10" aria-hidden="true">
              <path className="link unsure" d="M0 5H30" />
            </svg>{" "}
            {texts.unsureLink}
          </p>
        )}
        <p className="quiet">{texts.pictureNote}</p>
        <a className="unpin" href={linkTo(address, { ...state, pins: [] })} hidden={state.pins.length === 0}>
          {texts.unpin}
        </a>
      </figcaption>
    </figure>
  );
}

function Name({ text, side }: { readonly text: string; readonly side: keyof typeof anchors | null }): ReactElement {
  if (side === null) return <text display="none">{text}</text>;
  const { x, y, anchor } = anchors[side];
  return (
    <text x={x} y={y} textAnchor={anchor}>
      {text}
    </text>
  );
}

/** Starts and paths are named first, then what has most links. */
function rankOf({ start, onPath, distance, links }: Omit<PlacedNode, "node">): number {
  return (start ? 0 : onPath ? 1000 : 1000 + 1000 * distance) + Math.max(0, 900 - links.length);
}

/** `left top right bottom`, in units of the picture. */
function cornersOf(places: readonly Place[]): string {
  const { left, top, right, bottom } = frameOf(places, { x: 0, y: 0 });
  return [left, top, right, bottom].join(" ");
}

function viewBoxOf(places: readonly Place[], scale: number): string {
  const { left, right, top, bottom } = frameOf(
    places.map(({ x, y }) => ({ x: x * scale, y: y * scale })),
    marginOf(ROOM),
  );
  return [left, top, right - left, bottom - top].map((pixels) => Math.round(pixels / scale)).join(" ");
}
