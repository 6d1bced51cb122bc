import type { ReactElement } from "react";
import type { Scene } from "../Page.ts";
import { Choice, Kept } from "../parts/Layout.tsx";
import { ThingLink } from "../parts/ThingLink.tsx";
import { type ExploreState, linkTo, parametersOf, SIZES, withOne, without } from "./ExploreState.ts";
import { nameOf } from "./nameOf.ts";
import type { ExploreData, Shown, ShownNode } from "./Shown.ts";

interface ChoicesProps {
  readonly scene: Scene;
  readonly state: ExploreState;
}

/** Words to find what to look at, and what was found. */
export function Find({
  scene,
  state,
  found,
}: ChoicesProps & { readonly found: ExploreData["found"] | undefined }): ReactElement {
  const { texts, address } = scene;
  const { find, ...others } = state;
  const begin = (nodes: readonly string[]) => linkTo(address, { ...others, nodes, page: 1, find: "" });
  return (
    <>
      <form action={address.toFile("explore")} className="chooser find">
        <label>
          {texts.findStart}{" "}
          <input
            type="search"
            name="find"
            defaultValue={find}
            placeholder={texts.searchHint}
            data-to={linkTo(address, { ...others, nodes: ["NODE"], open: [], pins: [], page: 1, find: "" })}
          />
        </label>
        <Kept parameters={kept(scene, { ...state, find: "", page: 1 })} />
        <button type="submit">{texts.search}</button>
      </form>
      {found && (
        <section aria-label={texts.found}>
          <p>
            {found.totalCount} {texts.found}
          </p>
          <ol className="hits">
            {found.nodes.map((node) => (
              <li key={node.id}>
                <ThingLink scene={scene} node={node} />{" "}
                <span className="quiet">{scene.words.kindNamed(scene.model, node.kind)}</span>{" "}
                <a
                  className="add"
                  href={linkTo(address, { ...others, nodes: [node.id], open: [], pins: [], page: 1, find: "" })}
                  aria-label={`${texts.startHere}: ${nameOf(node)}`}
                >
                  {texts.startHere}
                </a>{" "}
                <a
                  className="add"
                  href={begin(withOne(state.nodes, node.id))}
                  aria-label={`${texts.addStart}: ${nameOf(node)}`}
                >
                  {texts.addStart}
                </a>{" "}
                <PathEnd scene={scene} state={{ ...state, page: 1 }} node={node} />
              </li>
            ))}
          </ol>
        </section>
      )}
    </>
  );
}

/** A path begins with what was found, or ends with it where one has begun. */
function PathEnd({ scene: { texts, address }, state, node }: ChoicesProps & { readonly node: ShownNode }) {
  const ends = state.from !== null && state.to === null && state.from !== node.id;
  const begun = { ...state, nodes: [node.id], open: [], pins: [], from: node.id, to: null, find: "" };
  const next = ends ? { ...state, to: node.id, find: "" } : begun;
  const text = ends ? texts.pathTo : texts.pathFrom;
  return (
    <a className="add" href={linkTo(address, next)} aria-label={`${text}${texts.colon}${nameOf(node)}`}>
      {text}
    </a>
  );
}

/** How far and how much, and what was hidden. */
export function Choices({ scene, state, shown }: ChoicesProps & { readonly shown: Shown }): ReactElement {
  const { texts, address } = scene;
  const same = { ...state, page: 1, find: "" };
  const hiddenNames = state.hidden.map((id) => [id, shown.known.get(id)] as const);
  return (
    <div className="choices">
      <form action={address.toFile("explore")} className="chooser">
        <Kept parameters={kept(scene, { ...same, each: 60, depth: 1 })} />
        <Choice
          name="each"
          label={texts.atMost}
          value={`${state.each}`}
          options={SIZES.map((size) => [`${size}`, `${size}`])}
        />
        <Choice
          name="depth"
          label={texts.steps}
          value={`${state.depth}`}
          options={[
            ["1", "1"],
            ["2", "2"],
          ]}
        />
        <button type="submit">{texts.apply}</button>
      </form>
      {hiddenNames.length > 0 && (
        <p>
          {texts.hidden}:{" "}
          {hiddenNames.map(([id, node]) => (
            <a
              key={id}
              className="back"
              href={linkTo(address, { ...same, hidden: without(state.hidden, id) })}
              aria-label={`${texts.showAgain}: ${node ? nameOf(node) : id}`}
            >
              {node ? nameOf(node) : id}
            </a>
          ))}
        </p>
      )}
    </div>
  );
}

/** What a form passes on. */
function kept({ address }: Scene, state: ExploreState): (readonly [string, string])[] {
  const lang = address.get("lang");
  return [...parametersOf(state), ...(lang ? [["lang", lang] as const] : [])];
}
