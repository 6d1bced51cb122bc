import type { ReactElement } from "react";
import type { AskedQuestion } from "../../export/question/AskedQuestion.ts";
import { citation, questionLine, sourcesIn } from "../../export/question/citation.ts";
import { packQuestion } from "../../export/question/permalink.ts";
import { xmlText } from "../../export/table/xmlText.ts";
import { splitId } from "../../model/record/nodeId.ts";
import type { Answer, Question, Scene, View } from "../Page.ts";
import { parametersOf } from "./Address.ts";

interface TakeAwayProps {
  readonly scene: Scene;
  readonly view: View;
  readonly question: Question;
  readonly answer: Answer;
}

/** What leaves a page: all of it made of the question that the page shows, and of the revision that answered. */
export function TakeAway({ scene, view, question, answer }: TakeAwayProps): ReactElement {
  const { texts, address, origin } = scene;
  const asked: AskedQuestion = { ...question, revision: answer.revision };
  const packed = packQuestion(asked);
  const here = `${origin}${address.path}${address.parameters.size > 0 ? `?${address.parameters}` : ""}`;
  const cited =
    view.cited ??
    citation({
      name: "",
      title: view.title,
      at: answer.at,
      revision: answer.revision,
      address: here,
      question: questionLine(asked),
      sources: sourcesIn(answer.data),
    });
  const frame = `<iframe src="${xmlText(here.replace(origin, `${origin}/embed`))}" title="${xmlText(view.title)}" width="100%" height="600"></iframe>`;
  return (
    <section className="take" aria-labelledby="take">
      <h2 id="take">{texts.takeAway}</h2>
      <ul>
        {packed !== null && (
          <li>
            <a className="permalink" href={address.toFile("q", new URLSearchParams({ p: packed }))}>
              {texts.permalink}
            </a>
          </li>
        )}
        {filesOf(scene, view, packed).map(([name, href]) => (
          <li key={name}>
            <a className="file" href={href} download={name === "JSON" ? undefined : ""}>
              {name}
            </a>
          </li>
        ))}
        <li>
          <a href={address.to("q")}>{texts.savedQuestions}</a>
        </li>
      </ul>
      <details>
        <summary>{texts.cite}</summary>
        <p className="citation">{cited}</p>
      </details>
      {canBeEmbedded(scene) && (
        <details>
          <summary>{texts.embed}</summary>
          <textarea readOnly rows={3} aria-label={texts.embed} value={frame} />
        </details>
      )}
    </section>
  );
}

/** Saved questions and links are no pages of their own. */
const canBeEmbedded = ({ address }: Scene) => address.path !== "/q" && !address.path.startsWith("/q/");

/**
 * The files of a page: of a matrix what it shows, of a list, a cell or a thing its records, of what is one table its answer as a table;
 * of anything else, which a table would cut, its answer.
 */
function filesOf({ address, model }: Scene, view: View, packed: string | null): (readonly [string, string])[] {
  const { path, parameters } = address;
  if (path === "/" || path === "/matrix")
    return MATRIX.map((format) => file(format, address.toFile(`matrix.${format}`, parameters)));
  const answer = (formats: readonly string[]) =>
    packed === null
      ? []
      : formats.map((format) => file(format, address.toFile(`q.${format}`, new URLSearchParams({ p: packed }))));
  const records = (plural: string, conditions: URLSearchParams) =>
    SETS.map((format) => file(format, address.toFile(`export/${plural}.${format}`, conditions)));
  const list = model.kinds.find(({ plural }) => path === `/${plural}`);
  if (list) return [...answer(["json"]), ...records(list.plural, parameters)];
  if (view.set) {
    const { kind, where } = view.set;
    const conditions = new URLSearchParams({ ...parametersOf(kind, where, address.basis), ...address.ownBasis });
    if (address.lang !== "en") conditions.set("lang", address.lang);
    return [...answer(["json"]), ...records(kind.plural, conditions)];
  }
  const id = String(view.about?.identifier ?? "");
  const kind = splitId(id)?.kind ?? "";
  if (model.has(kind)) {
    const itself = new URLSearchParams({ where: JSON.stringify({ ids: [id] }) });
    return [...answer(["json"]), ...records(model.kind(kind).plural, itself)];
  }
  return answer(path === "/timeline" || /^\/q(\/|$)/.test(path) ? ["json", "csv", "xlsx"] : ["json"]);
}

const MATRIX = ["csv", "xlsx", "json", "svg", "png"];
const SETS = ["csv", "xlsx", "jsonl", "ttl", "graphml", "gexf"];

const names: Readonly<Record<string, string>> = { ttl: "Turtle", graphml: "GraphML", jsonl: "JSON Lines" };

const file = (format: string, href: string) => [names[format] ?? format.toUpperCase(), href] as const;
