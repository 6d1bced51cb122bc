import type { ReactElement } from "react";
import type { Kind } from "../../model/createModel.ts";
import { splitId } from "../../model/record/nodeId.ts";
import type { PropertyDef, Vocabulary } from "../../model/types.ts";
import { compareNatural } from "../../model/words/naturalOrder.ts";
import type { Scene } from "../Page.ts";
import { isPartialDate, type Words, wordsIn } from "../words/Words.ts";
import { codedName } from "./codedName.ts";
import { isEmpty } from "./isEmpty.ts";
import type { LocalName } from "./LocalName.ts";
import { Name } from "./Name.tsx";
import { pathOf } from "./paths.ts";
import { fill } from "./texts.ts";
import { layoutTongue, tongue } from "./tongue.ts";

/** How many of what a record is linked with stand in its row. */
const MOST_LINKED = 3;

/** The fields of a linked record that lists show; the question has a variable `$lang`. */
export const linked = "id key label(lang: $lang) { text lang }";

/** The fields of a record that lists show; the question has a variable `$lang`. */
export const listed = `${linked} name verified`;

export interface LinkedRecord {
  readonly id: string;
  readonly key: string;
  readonly label: LocalName;
  readonly [property: string]: unknown;
}

export interface ListedRecord {
  readonly id: string;
  readonly key: string;
  readonly name: string;
  readonly label?: LocalName;
  readonly verified?: boolean;
  readonly [property: string]: unknown;
}

/** How a list is put in order by a column. */
export interface Sorting {
  /** True if the records can be put in order by what a column shows. */
  can(column: string): boolean;
  /** The address of the list in that order, and what it is in now. */
  of(column: string): { readonly href: string; readonly now: "ascending" | "descending" | undefined };
}

interface RecordListProps {
  readonly scene: Scene;
  readonly kind: Kind;
  readonly records: readonly ListedRecord[];
  /** What each shows beside its name: properties and links. */
  readonly properties?: readonly string[];
  readonly caption: string;
  readonly sorting?: Sorting;
  /** Of more than so many, the rest is folded away. */
  readonly fold?: number;
}

/** Fewer are not worth a fold. */
const FEWEST_FOLDED = 3;

/** Records as a table, each with a link to its page. */
export function RecordList({ fold = Number.POSITIVE_INFINITY, ...props }: RecordListProps): ReactElement {
  const { scene, records, caption } = props;
  const { texts, words } = scene;
  if (records.length === 0) return <p>{texts.nothing}</p>;
  if (records.length < fold + FEWEST_FOLDED) return <RecordTable {...props} />;
  const rest = fill(texts.rest, { count: words.number(records.length - fold) });
  return (
    <>
      <RecordTable {...props} records={records.slice(0, fold)} />
      <details className="rest">
        <summary>{rest}</summary>
        <RecordTable {...props} records={records.slice(fold)} caption={`${caption}${texts.colon}${rest}`} />
      </details>
    </>
  );
}

function RecordTable({ scene, kind, records, properties = [], caption, sorting }: RecordListProps): ReactElement {
  const { texts, address, words } = scene;
  const title = typeof kind.title === "string" ? kind.title : undefined;
  return (
    <section
      className="scroll"
      aria-label={caption}
      {...layoutTongue(
        scene,
        records.flatMap(({ label }) => label ?? []),
      )}
    >
      <table className="records">
        <caption>{caption}</caption>
        <thead className={sorting && "sorted"}>
          <tr>
            <Head scene={scene} column={title} text={texts.name} sorting={sorting} />
            {properties.map((name) => (
              <Head key={name} scene={scene} column={name} text={words.name(name, kind.name)} sorting={sorting} />
            ))}
          </tr>
        </thead>
        <tbody>
          {records.map((record) => (
            <tr key={record.id}>
              <th scope="row">
                <a href={address.to(pathOf(record.id))}>
                  {record.label ? <Name scene={scene} name={codedName(kind, record.key, record.label)} /> : record.name}
                </a>
                {record.verified === false && <Unverified scene={scene} />}
              </th>
              {properties.map((name) => (
                <td key={name} data-name={words.name(name, kind.name)}>
                  {!isEmpty(record[name]) && (
                    <Shown scene={scene} value={record[name]} property={kind.property.get(name)} />
                  )}
                </td>
              ))}
            </tr>
          ))}
        </tbody>
      </table>
    </section>
  );
}

/** A word for what not all sources carry, with a sentence for who wants to know. */
export function Unverified({ scene: { texts } }: { readonly scene: Scene }): ReactElement {
  return (
    <>
      {" "}
      <span className="doubt" title={texts.unverified}>
        {texts.unverifiedWord}
      </span>
    </>
  );
}

function Head({
  scene,
  column,
  text,
  sorting,
}: {
  readonly scene: Scene;
  readonly column: string | undefined;
  readonly text: string;
  readonly sorting: Sorting | undefined;
}): ReactElement {
  if (!sorting || column === undefined || !sorting.can(column)) return <th scope="col">{text}</th>;
  const { href, now } = sorting.of(column);
  return (
    <th scope="col" aria-sort={now}>
      <a className="sort" href={href} title={`${scene.texts.sortBy} ${text}`}>
        {text} <span aria-hidden="true">{now === undefined ? "↕" : now === "ascending" ? "↑" : "↓"}</span>
      </a>
    </th>
  );
}

interface ShownProps {
  readonly scene: Scene;
  readonly value: unknown;
  readonly property: PropertyDef | undefined;
}

function Shown({ scene, value, property }: ShownProps): ReactElement {
  if (isConnection(value)) {
    const shown = [...value.nodes].sort((a, b) => compareNatural(a.key, b.key)).slice(0, MOST_LINKED);
    const more = value.totalCount - shown.length;
    return (
      <>
        {shown.map((node, place) => (
          <span key={node.id}>
            {place > 0 && ", "}
            <Link scene={scene} node={node} />
          </span>
        ))}
        {more > 0 && (
          <span className="quiet" title={fill(scene.texts.moreOf, { count: `${more}` })}>
            {` +${more}`}
          </span>
        )}
      </>
    );
  }
  if (isLinked(value)) return <Link scene={scene} node={value} />;
  const text = shownValue(value, property?.vocabulary, scene.words);
  if (property?.type === "float" && typeof value === "number") return <span>{scene.words.number(value)}</span>;
  if (typeof value !== "string" || property?.vocabulary) return <span>{text}</span>;
  if (isPartialDate(value)) return <time dateTime={value}>{text}</time>;
  // Our own words, and those of most sources, are English.
  return <span {...tongue(scene, "en")}>{text}</span>;
}

/** Things with codes by these, prize entries by how far they came, and others by their names. */
function Link({ scene, node }: { readonly scene: Scene; readonly node: LinkedRecord }): ReactElement {
  const { address, model, words } = scene;
  const { id, key, label, status, year } = node;
  const href = address.to(pathOf(id));
  const stages = model.vocabularies.get("PrizeStatus");
  if (id.startsWith("PrizeEntry:") && stages && typeof status === "string")
    return <a href={href}>{`${words.term(stages, status)} ${year ?? ""}`.trim()}</a>;
  const { text } = codedName(model.kind(splitId(id)!.kind), key, label);
  if (text !== label.text)
    return (
      <a href={href} title={label.text} aria-label={text}>
        {key}
      </a>
    );
  return (
    <a href={href}>
      <Name scene={scene} name={label} />
    </a>
  );
}

function isLinked(value: unknown): value is LinkedRecord {
  return typeof value === "object" && value !== null && "id" in value && "label" in value;
}

function isConnection(value: unknown): value is { totalCount: number; nodes: readonly LinkedRecord[] } {
  return typeof value === "object" && value !== null && "nodes" in value;
}

/** A value as people read it: a figure that may be higher with a plus, terms of a vocabulary by their labels. */
export function shownValue(value: unknown, vocabulary?: Vocabulary, words: Words = wordsIn("en")): string {
  if (value === null || value === undefined) return "";
  if (Array.isArray(value)) return value.map((one) => shownValue(one, vocabulary, words)).join(", ");
  if (typeof value === "object" && "value" in value && "atLeast" in value)
    return `${words.number(Number(value.value))}${value.atLeast ? "+" : ""}`;
  if (typeof value === "boolean") return words.flag(value);
  if (typeof value !== "string") return String(value);
  return vocabulary ? words.term(vocabulary, value) : words.date(value);
}
