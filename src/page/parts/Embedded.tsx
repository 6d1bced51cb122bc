import type { ReactElement } from "react";
import type { Answer, Scene, View } from "../Page.ts";
import type { Assets } from "./Assets.ts";

interface EmbeddedProps {
  readonly scene: Scene;
  readonly view: View;
  readonly assets: Assets;
  readonly answer?: Answer;
}

/** The page within one of another site: its content, and where it is from. Links open beside that page. */
export function Embedded({ scene: { texts, address }, view, assets, answer }: EmbeddedProps): ReactElement {
  return (
    <html lang={texts.lang}>
      <head>
        <meta charSet="utf-8" />
        <meta name="viewport" content="width=device-width, initial-scale=1" />
        <meta name="robots" content="noindex" />
        <base target="_blank" />
        <title>{`${view.title} · ${texts.site}`}</title>
        {assets.styles.map((path) => (
          <link key={path} rel="stylesheet" href={address.toFile(path)} />
        ))}
        {assets.scripts.map((path) => (
          <script key={path} type="module" src={address.toFile(path)} />
        ))}
      </head>
      <body className="embedded">
        <main id="content">{view.body}</main>
        <footer>
          <a href={address.with({})}>{texts.site}</a>
          {answer && ` · ${texts.revision}: ${answer.revision} (${answer.at.slice(0, 10)})`}
        </footer>
      </body>
    </html>
  );
}
