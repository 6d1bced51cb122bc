import type { ReactElement } from "react";
import type { Kind } from "../../model/createModel.ts";
import { type DraftField, draftFields } from "../../model/workbench/draftFields.ts";
import type { Scene, View } from "../Page.ts";
import { ownName } from "../parts/codedName.ts";
import type { LocalName } from "../parts/LocalName.ts";
import { Name } from "../parts/Name.tsx";
import { pathOf } from "../parts/paths.ts";
import { withCode } from "../parts/words.ts";
import { contestTexts } from "./contestTexts.ts";
import { type FormKind, formKinds, isMany, TICKED } from "./formKinds.ts";

const term = "key label(lang: $lang) { text lang }";
/** The terms that are ticked: what the page asks for, whatever else it does. */
export const TERMS = `query Terms($lang: [String!]!) { ActionLine: actionLines { ${term} } Sdg: sdgs { ${term} } GdcObjective: gdcObjectives { nodes { ${term} } } }`;

export interface FormTerm {
  readonly key: string;
  readonly label: LocalName;
}

export interface FormProblem {
  readonly code: string;
  readonly path: string;
  readonly message: string;
  readonly blocks: boolean;
}

export interface FormSuggestion {
  readonly key: string;
  readonly words: readonly string[];
  readonly node: { readonly name: string };
}

/** What stands beside what was typed. */
export interface FormState {
  readonly form: FormKind;
  readonly fields: URLSearchParams;
  readonly terms: Readonly<Record<string, readonly FormTerm[]>>;
  /** Under which what is sent is done once. */
  readonly key: string;
  readonly problems?: readonly FormProblem[];
  /** What was written. */
  readonly done?: { readonly id: string; readonly state: string; readonly name: string };
  /** Why nothing could be written, as for a token that is not accepted. */
  readonly failure?: string;
  readonly duplicates?: readonly {
    readonly likeness: number;
    readonly project: { readonly id: string; readonly name: string };
  }[];
  readonly suggestions?: Readonly<Record<string, readonly FormSuggestion[]>>;
}

/** The form for a record of a kind, as it was filled in. */
export function formView(scene: Scene, state: FormState): View {
  const { texts, model, address, words } = scene;
  const { form, fields, key, problems = [], done, failure } = state;
  const kind = model.kind(form.kind);
  const title = `${texts.write}${texts.colon}${words.kind(kind)}`;
  const place = (name: string) => problems.filter(({ path }) => fieldAt(path) === name);
  const others = problems.filter(
    ({ path }) => !["sources", ...draftFields(kind).map(({ name }) => name)].includes(fieldAt(path)),
  );
  const id = fields.get("id");
  return {
    title,
    body: (
      <>
        <h1>{title}</h1>
        <p>{words.description(kind)}</p>
        <nav className="forms" aria-label={texts.write}>
          {Object.entries(formKinds).map(([path, { kind: other }]) => (
            <a key={path} href={address.to(path)}>
              {words.kindNamed(model, other)}
            </a>
          ))}
          <a href={address.to("my-submissions")}>{texts.mySubmissions}</a>
          <a href={address.to("review-queue")}>{texts.reviewQueue}</a>
          <a href={address.to("vote")}>{contestTexts(address.lang).contests}</a>
        </nav>
        {done && (
          <p role="status" className="notices">
            {texts.written}
            {texts.colon}
            {done.name}, {words.name(done.state).toLowerCase()}.{" "}
            <a href={address.to("my-submissions")}>{texts.mySubmissions}</a>
          </p>
        )}
        {failure !== undefined && (
          <p role="alert" className="notices">
            {failure}
          </p>
        )}
        {others.map(({ path, message }) => (
          <p key={path + message} role="alert" className="notices">
            {message}
          </p>
        ))}
        {problems.length > 0 && <p role="alert">{texts.mend}</p>}
        <form method="post" className="writing">
          <input type="hidden" name="key" value={key} />
          {id !== null && <input type="hidden" name="id" value={id} />}
          {id !== null && <input type="hidden" name="revision" value={fields.get("revision") ?? ""} />}
          {draftFields(kind).map((field) => (
            <Field key={field.name} scene={scene} field={field} state={state} problems={place(field.name)} />
          ))}
          <Labelled name="sources" label={texts.sources} says={texts.sourcesHint} problems={place("sources")}>
            <textarea id="f-sources" name="sources" rows={2} defaultValue={fields.get("sources") ?? ""} />
          </Labelled>
          <Beside scene={scene} kind={kind} state={state} />
          <Token scene={scene} token={fields.get("token") ?? ""} />
          <p>
            {form.kind === "Project" && (
              <button type="submit" name="do" value="check">
                {texts.check}
              </button>
            )}{" "}
            {id === null && (
              <button type="submit" name="do" value="draft">
                {texts.saveDraft}
              </button>
            )}{" "}
            <button type="submit" name="do" value="submit">
              {texts.handIn}
            </button>
          </p>
        </form>
      </>
    ),
  };
}

/** The field of a form that a problem is about: `input.project.countries[0]` is of `countries`. */
function fieldAt(path: string): string {
  return /^(?:input\.\w+|record\.values|values)\.(\w+)/.exec(path)?.[1] ?? "";
}

export function Token({ scene, token }: { readonly scene: Scene; readonly token: string }): ReactElement {
  const { texts } = scene;
  return (
    <p>
      <label htmlFor="f-token">{texts.token}</label>{" "}
      <input
        id="f-token"
        type="password"
        name="token"
        autoComplete="off"
        defaultValue={token}
        aria-describedby="h-token"
      />
      <br />
      <small id="h-token">{texts.tokenHint}</small>
    </p>
  );
}

interface LabelledProps {
  readonly name: string;
  readonly label: string;
  readonly says: string;
  readonly problems: readonly FormProblem[];
  readonly children: ReactElement;
}

function Labelled({ name, label, says, problems, children }: LabelledProps): ReactElement {
  return (
    <p>
      <label htmlFor={`f-${name}`}>{label}</label> <small>{says}</small>
      <br />
      {children}
      <Problems problems={problems} />
    </p>
  );
}

function Problems({ problems }: { readonly problems: readonly FormProblem[] }): ReactElement {
  return (
    <>
      {problems.map(({ message, path }) => (
        <strong key={path + message} className="problem">
          <br />
          {message}
        </strong>
      ))}
    </>
  );
}

interface FieldProps {
  readonly scene: Scene;
  readonly field: DraftField;
  readonly state: FormState;
  readonly problems: readonly FormProblem[];
}

function Field({ scene, field, state, problems }: FieldProps): ReactElement {
  const { fields, terms } = state;
  const { name } = field;
  const label = scene.words.name(name, state.form.kind);
  const held = fields.getAll(name);
  const { texts, words } = scene;
  // What the model says is English; a label in another language says as much.
  const described = "link" in field ? field.link.forward.description : field.property.description;
  const says = texts.lang === "en" ? described : "";
  const called = ({ key, label: own }: FormTerm) => (
    <Name scene={scene} name={{ ...own, text: withCode(key, ownName(key, own.text)) }} />
  );
  const listed = "link" in field && TICKED.has(field.link.to) ? (terms[field.link.to] ?? []) : null;
  if (listed && isMany(field))
    return (
      <fieldset>
        <legend>
          {label} <small>{says}</small>
        </legend>
        {listed.map((term) => (
          <label key={term.key}>
            <input type="checkbox" name={name} value={term.key} defaultChecked={held.includes(term.key)} />{" "}
            {called(term)}
          </label>
        ))}
        <Problems problems={problems} />
      </fieldset>
    );
  const vocabulary = "property" in field ? field.property.vocabulary : undefined;
  const choices =
    listed?.map(({ key, label: own }) => [key, withCode(key, ownName(key, own.text))] as const) ??
    vocabulary?.terms.map(({ key }) => [key, words.term(vocabulary, key)] as const);
  const shared = { id: `f-${name}`, name, "aria-invalid": problems.length > 0 ? true : undefined };
  const long = "property" in field && field.property.search === "body";
  return (
    <Labelled
      name={name}
      label={label}
      says={isMany(field) ? `${says} ${texts.several}`.trim() : says}
      problems={problems}
    >
      {choices ? (
        <select {...shared} defaultValue={held[0] ?? ""}>
          <option value="">–</option>
          {choices.map(([key, text]) => (
            <option key={key} value={key}>
              {text}
            </option>
          ))}
        </select>
      ) : long ? (
        <textarea {...shared} rows={5} defaultValue={held[0] ?? ""} />
      ) : (
        <input {...shared} type="text" defaultValue={held[0] ?? ""} />
      )}
    </Labelled>
  );
}

/** What may be there already, and tags that the words speak for. */
function Beside({
  scene,
  state,
}: {
  readonly scene: Scene;
  readonly kind: Kind;
  readonly state: FormState;
}): ReactElement {
  const { texts, address } = scene;
  const { duplicates = [], suggestions = {} } = state;
  return (
    <>
      {duplicates.length > 0 && (
        <section aria-label={texts.doubles}>
          <h2>{texts.doubles}</h2>
          <ul>
            {duplicates.map(({ project, likeness }) => (
              <li key={project.id}>
                <a href={address.to(pathOf(project.id))}>{project.name}</a> {Math.round(likeness * 100)} %
              </li>
            ))}
          </ul>
        </section>
      )}
      {Object.values(suggestions).some((list) => list.length > 0) && (
        <section aria-label={texts.suggestedTags}>
          <h2>{texts.suggestedTags}</h2>
          <ul>
            {Object.entries(suggestions).flatMap(([name, list]) =>
              list.map(({ key, words, node }) => (
                <li key={`${name} ${key}`}>
                  {scene.words.name(name)}
                  {texts.colon}
                  {withCode(key, node.name)} <small>{words.join(", ")}</small>
                </li>
              )),
            )}
          </ul>
        </section>
      )}
    </>
  );
}
