import type { ReactElement } from "react";
import type { Kind } from "../../model/createModel.ts";
import type { Vocabulary } from "../../model/types.ts";
import type { Scene } from "../Page.ts";
import { pathOf } from "./paths.ts";
import { inWords } from "./words.ts";

/** The fields of a record that lists show. */
export const listed = "id key name verified";

export interface ListedRecord {
  readonly id: string;
  readonly key: string;
  readonly name: string;
  readonly verified?: boolean;
  readonly [property: string]: unknown;
}

interface RecordListProps {
  readonly scene: Scene;
  readonly kind: Kind;
  readonly records: readonly ListedRecord[];
  /** What each shows beside its name. */
  readonly properties?: readonly string[];
  readonly caption: string;
}

/** Records as a table, each with a link to its page. */
export function RecordList({ scene, kind, records, properties = [], caption }: RecordListProps): ReactElement {
  const { texts, address } = scene;
  if (records.length === 0) return <p>{texts.nothing}</p>;
  return (
    <section className="scroll" aria-label={caption}>
      <table className="records">
        <caption>{caption}</caption>
        <thead>
          <tr>
            <th scope="col">{texts.name}</th>
            {properties.map((name) => (
              <th key={name} scope="col">
                {inWords(name)}
              </th>
            ))}
          </tr>
        </thead>
        <tbody>
          {records.map((record) => (
            <tr key={record.id}>
              <th scope="row">
                <a href={address.to(pathOf(record.id))}>{record.name}</a>
                {record.verified === false && (
                  <span title={texts.unverified} className="doubt">
                    {" "}
                    <span className="quiet">{texts.unverified}</span>?
                  </span>
                )}
              </th>
              {properties.map((name) => (
                <td key={name}>
                  <Value scene={scene} value={record[name]} vocabulary={kind.property.get(name)?.vocabulary} />
                </td>
              ))}
            </tr>
          ))}
        </tbody>
      </table>
    </section>
  );
}

interface ValueProps {
  readonly scene: Scene;
  readonly value: unknown;
  readonly vocabulary: Vocabulary | undefined;
}

function Value({ scene, value, vocabulary }: ValueProps): ReactElement {
  if (typeof value === "object" && value !== null && "id" in value && "name" in value)
    return <a href={scene.address.to(pathOf(String(value.id)))}>{String(value.name)}</a>;
  const text = shownValue(value, vocabulary);
  return /^\d{4}-\d\d(-\d\d)?$/.test(text) ? <time dateTime={text}>{text}</time> : <span>{text}</span>;
}

/** A value as people read it: a figure that may be higher with a plus, terms of a vocabulary by their labels. */
export function shownValue(value: unknown, vocabulary?: Vocabulary): string {
  if (value === null || value === undefined) return "";
  if (Array.isArray(value)) return value.map((one) => shownValue(one, vocabulary)).join(", ");
  if (typeof value === "object" && "value" in value && "atLeast" in value)
    return `${Number(value.value).toLocaleString("en")}${value.atLeast ? "+" : ""}`;
  return vocabulary?.terms.find(({ key }) => key === value)?.label ?? String(value);
}
