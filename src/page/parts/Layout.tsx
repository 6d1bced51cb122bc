import type { ReactElement, ReactNode } from "react";
import type { Answer, Question, Scene, View } from "../Page.ts";
import type { Assets } from "./Assets.ts";
import { Embedded } from "./Embedded.tsx";
import { FaultWords } from "./FaultWords.tsx";
import { playgroundHash } from "./playgroundHash.ts";
import { TakeAway } from "./TakeAway.tsx";
import { LANGUAGES, type Texts } from "./texts.ts";
import { tongue } from "./tongue.ts";

interface LayoutProps {
  readonly scene: Scene;
  readonly view: View;
  readonly assets: Assets;
  readonly question?: Question;
  readonly answer?: Answer;
}

/** The whole document. */
export function Layout({ scene, view, assets, question, answer }: LayoutProps): ReactElement {
  const { texts, address } = scene;
  const own = view.needs && assets.more?.[view.needs];
  const asked = question && answer && { scene, view, question, answer };
  if (address.embedded) return <Embedded scene={scene} view={view} assets={assets} {...(asked && { answer })} />;
  return (
    <html lang={texts.lang}>
      <head>
        <meta charSet="utf-8" />
        <meta name="viewport" content="width=device-width, initial-scale=1" />
        <title>{`${view.title} · ${texts.site}`}</title>
        <link rel="icon" type="image/svg+xml" href={address.toFile("icon.svg")} />
        {[...assets.styles, ...(own?.styles ?? [])].map((path) => (
          <link key={path} rel="stylesheet" href={address.toFile(path)} />
        ))}
        {[...assets.scripts, ...(own?.scripts ?? [])].map((path) => (
          <script key={path} type="module" src={address.toFile(path)} />
        ))}
        {view.about && <AboutThing about={view.about} />}
      </head>
      <body>
        <a className="skip" href="#content">
          {texts.skip}
        </a>
        <header>
          <a className="site" href={address.to("/")}>
            {texts.site}
          </a>
          <Places scene={scene} />
          <search>
            <form action={address.toFile("search")}>
              <label>
                <span className="quiet">{texts.search}</span>
                <input type="search" name="q" defaultValue={address.get("q") ?? ""} placeholder={texts.searchHint} />
              </label>
              {address.lang !== "en" && <input type="hidden" name="lang" value={address.lang} />}
              <button type="submit">{texts.search}</button>
            </form>
          </search>
        </header>
        <main id="content" tabIndex={-1}>
          {answer && answer.warnings.length > 0 && (
            <ul className="notices">
              {[...new Set(answer.warnings)].map((warning) => (
                <li key={warning}>
                  <FaultWords scene={scene} message={warning} />
                </li>
              ))}
            </ul>
          )}
          {view.body}
        </main>
        <footer>
          {asked && <TakeAway {...asked} />}
          {asked && <Asked {...asked} />}
          <nav aria-label={texts.languages}>
            {LANGUAGES.map(([code, name]) => (
              <a
                key={code}
                href={address.with({ lang: code === "en" ? null : code })}
                {...tongue(scene, code)}
                hrefLang={code}
                aria-current={address.lang === code ? "true" : undefined}
              >
                {name}
              </a>
            ))}
          </nav>
        </footer>
      </body>
    </html>
  );
}

/** The pages that others begin with; those of the process fold together. */
function Places({ scene: { texts, address } }: { readonly scene: Scene }): ReactElement {
  const here = address.path === "/" ? "matrix" : address.path.slice(1);
  const link = (path: keyof Texts) => (
    <a href={address.to(path)} aria-current={here === path ? "page" : undefined}>
      {texts[path]}
    </a>
  );
  return (
    <nav aria-label={texts.site}>
      {link("matrix")}
      {link("explore")}
      {link("timeline")}
      <details className="menu">
        <summary className={PROCESS.some((path) => path === here) ? "here" : undefined}>{texts.process}</summary>
        <ul>
          {PROCESS.map((path) => (
            <li key={path}>{link(path)}</li>
          ))}
        </ul>
      </details>
      {link("records")}
      <a href={address.to("submit")} aria-current={here === "submit" ? "page" : undefined}>
        {texts.write}
      </a>
      {link("playground")}
    </nav>
  );
}

const PROCESS = ["prizes", "consultation", "review", "forum", "bodies", "compact"] as const;

/** What was asked: the page shows this answer and no other. */
function Asked({ scene, question, answer }: Pick<LayoutProps, "scene"> & { question: Question; answer: Answer }) {
  const { texts, address } = scene;
  const variables = JSON.stringify(question.variables, null, 2);
  const json = new URLSearchParams({ query: question.document, variables: JSON.stringify(question.variables) });
  return (
    <details className="asked">
      <summary>{texts.question}</summary>
      <pre dir="ltr">
        <code>{question.document}</code>
      </pre>
      <pre dir="ltr">
        <code>{variables}</code>
      </pre>
      <p>
        <a href={`${address.toFile("graphql")}?${json}`}>{texts.answerJson}</a>{" "}
        <a href={`${address.toFile("playground")}${playgroundHash(question)}`}>{texts.openPlayground}</a>{" "}
        {texts.revision}
        {texts.colon}
        {scene.words.number(answer.revision)}
      </p>
    </details>
  );
}

/** JSON-LD. Whatever could end the element or begin markup is written as an escape of JSON. */
function AboutThing({ about }: { readonly about: Readonly<Record<string, unknown>> }) {
  const json = JSON.stringify(about).replaceAll("<", "\\u003c");
  // biome-ignore lint/security/noDangerouslySetInnerHtml: a data block takes text alone, and it holds no "<"
  return <script type="application/ld+json" dangerouslySetInnerHTML={{ __html: json }} />;
}

/** Something to choose, with what it is called. */
export function Choice({
  name,
  label,
  value,
  options,
}: {
  readonly name: string;
  readonly label: string;
  readonly value: string;
  readonly options: readonly (readonly [value: string, name: string])[];
}): ReactElement {
  return (
    <label>
      {label}{" "}
      <select name={name} defaultValue={value}>
        {options.map(([key, text]) => (
          <option key={key} value={key}>
            {text}
          </option>
        ))}
      </select>
    </label>
  );
}

/** Parameters that a form passes on. */
export function Kept({ parameters }: { readonly parameters: readonly (readonly [string, string])[] }): ReactElement {
  return (
    <>
      {parameters.map(([name, value]) => (
        <input key={`${name} ${value}`} type="hidden" name={name} value={value} />
      ))}
    </>
  );
}

interface SectionProps {
  /** What an address names it by. */
  readonly id?: string;
  readonly title: string;
  readonly children: ReactNode;
}

export function Section({ id, title, children }: SectionProps): ReactElement {
  return (
    <section id={id}>
      <h2>{title}</h2>
      {children}
    </section>
  );
}
