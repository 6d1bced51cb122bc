import { renderToStaticMarkup } from "react-dom/server";
import type { Answer, Question, Scene, View } from "./Page.ts";
import type { Address } from "./parts/Address.ts";
import type { Assets } from "./parts/Assets.ts";
import { faultText } from "./parts/faultText.ts";
import { Layout } from "./parts/Layout.tsx";
import { fill } from "./parts/texts.ts";
import { tongue } from "./parts/tongue.ts";

/** The HTML of a page. */
export function render(
  scene: Scene,
  view: View,
  assets: Assets,
  asked?: { question: Question; answer: Answer },
): string {
  return `<!doctype html>${renderToStaticMarkup(<Layout scene={scene} view={view} assets={assets} {...asked} />)}`;
}

/** The page that says what an address asks wrongly, with the words of the service below. */
export function faultView(scene: Scene, status: number, message: string): View {
  const { texts, address, model } = scene;
  const path = address.path.slice(1);
  const isList = model.kinds.some(({ plural }) => plural === path);
  const title = status < 500 ? texts.wrongAddress : texts.notAvailable;
  const told = faultText(scene, message) ?? { sentence: status < 500 ? texts.faultOther : texts.later };
  return {
    title,
    body: (
      <>
        <h1>{title}</h1>
        <p>{told.sentence}</p>
        {told.hint && <p>{told.hint}</p>}
        {told.meant && <Instead address={address} {...told.meant} />}
        {told.without !== undefined && (
          <p>
            <a href={address.with({ [told.without]: null })}>{fill(texts.withoutIt, { name: told.without })}</a>
          </p>
        )}
        <p>
          <a href={address.to(isList ? path : "/")}>{isList ? texts.backToAll : texts.matrix}</a>
        </p>
        <details>
          <summary>{texts.whatIsWrong}</summary>
          <p {...tongue(scene, "en")}>{message}</p>
        </details>
      </>
    ),
  };
}

/** This address with what may have been meant in the place of what was written. */
function Instead({
  address,
  text,
  instead,
}: {
  readonly address: Address;
  readonly text: string;
  readonly instead: readonly string[];
}) {
  const named = address.get(text);
  const [name, value = ""] = [...address.parameters].find(([, held]) => held.includes(text)) ?? [];
  if (name === undefined && named === null) return null;
  const changes = (one: string) =>
    named === null ? { [name!]: value.replace(text, one) } : { [text]: null, [one]: named };
  return (
    <ul>
      {instead.map((one) => (
        <li key={one}>
          <a href={address.with(changes(one))}>{one}</a>
        </li>
      ))}
    </ul>
  );
}

/** The page that says what is wrong with an address. `meant`: paths that may have been wanted. */
export function problemView({ texts, address }: Scene, message: string, meant: readonly string[] = []): View {
  const asked = address.path.split("/").at(-1) ?? "";
  return {
    title: message,
    body: (
      <>
        <h1>{message}</h1>
        {meant.map((path) => (
          <p key={path}>
            {texts.meant} <a href={address.to(path)}>{path}</a>?
          </p>
        ))}
        <ul className="switches">
          {meant.length === 0 && asked !== "" && (
            <li>
              <a href={address.to("search", { q: asked })}>
                {fill(texts.searchFor, { text: fill(texts.quoted, { text: asked }) })}
              </a>
            </li>
          )}
          <li>
            <a href={address.to("/")}>{texts.matrix}</a>
          </li>
        </ul>
      </>
    ),
  };
}
