import { renderToStaticMarkup } from "react-dom/server";
import type { Answer, Question, Scene, View } from "./Page.ts";
import type { Assets } from "./parts/Assets.ts";
import { Layout } from "./parts/Layout.tsx";

/** The HTML of a page. */
export function render(
  scene: Scene,
  view: View,
  assets: Assets,
  asked?: { question: Question; answer: Answer },
): string {
  return `<!doctype html>${renderToStaticMarkup(<Layout scene={scene} view={view} assets={assets} {...asked} />)}`;
}

/** The page that says what is wrong with an address. `meant`: paths that may have been wanted. */
export function problemView({ texts, address }: Scene, message: string, meant: readonly string[] = []): View {
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
        <p>
          <a href={address.to("/")}>{texts.matrix}</a>
        </p>
      </>
    ),
  };
}
