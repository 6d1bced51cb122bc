import type { ReactElement } from "react";
import type { Scene } from "../Page.ts";
import { Choice, Kept } from "../parts/Layout.tsx";
import { inWords } from "../parts/words.ts";
import { type ExploreState, linkTo, parametersOf, SIZES, withOne, without } from "./ExploreState.ts";
import { SmallMark } from "./Mark.tsx";
import { NodeLink } from "./Neighbours.tsx";
import { nameOf } from "./nameOf.ts";
import type { Counted, ExploreData, Shown } from "./Shown.ts";

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
                <NodeLink scene={scene} node={node} /> <span className="quiet">{inWords(node.kind)}</span>{" "}
                <a
                  href={linkTo(address, { ...others, nodes: [node.id], open: [], pins: [], page: 1, find: "" })}
                  aria-label={`${texts.startHere}: ${nameOf(node)}`}
                >
                  {texts.startHere}
                </a>{" "}
                <a href={begin(withOne(state.nodes, node.id))} aria-label={`${texts.addStart}: ${nameOf(node)}`}>
                  {texts.addStart}
                </a>
              </li>
            ))}
          </ol>
        </section>
      )}
    </>
  );
}

/** How far and how much, kinds and links in and out, and what was hidden. */
export function Choices({ scene, state, shown }: ChoicesProps & { readonly shown: Shown }): ReactElement {
  const { texts, address, model } = scene;
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
      <Switches
        title={texts.kindsShown}
        all={shown.kinds}
        out={state.kindsLeftOut}
        to={(kindsLeftOut) => linkTo(address, { ...same, kindsLeftOut })}
        mark={(kind) => <SmallMark model={model} kind={kind} />}
      />
      <Switches
        title={texts.linksShown}
        all={shown.relationships}
        out={state.linksLeftOut}
        to={(linksLeftOut) => linkTo(address, { ...same, linksLeftOut })}
      />
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

interface SwitchesProps {
  readonly title: string;
  readonly all: readonly Counted[];
  readonly out: readonly string[];
  readonly to: (out: readonly string[]) => string;
  readonly mark?: (name: string) => ReactElement;
}

/** Links that take each in or out; those that are in are ticked. */
function Switches({ title, all, out, to, mark }: SwitchesProps): ReactElement {
  const gone = out.filter((name) => !all.some((one) => one.name === name)).map((name) => ({ name, count: 0 }));
  return (
    <details open={out.length > 0 || mark !== undefined}>
      <summary>{title}</summary>
      <ul className="switches ticks">
        {[...all, ...gone].map(({ name, count }) => {
          const isOut = out.includes(name);
          return (
            <li key={name}>
              <a
                href={to(isOut ? without(out, name) : withOne(out, name))}
                aria-current={isOut ? undefined : "true"}
                className={isOut ? "out" : undefined}
              >
                <span aria-hidden="true">{isOut ? "☐" : "☑"}</span> {mark?.(name)} {inWords(name)}{" "}
                <span className="count">{count}</span>
              </a>
            </li>
          );
        })}
      </ul>
    </details>
  );
}

/** What a form passes on. */
function kept({ address }: Scene, state: ExploreState): (readonly [string, string])[] {
  const lang = address.get("lang");
  return [...parametersOf(state), ...(lang ? [["lang", lang] as const] : [])];
}
