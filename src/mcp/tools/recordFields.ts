import type { Kind } from "../../model/createModel.ts";
import type { PropertyDef } from "../../model/types.ts";
import { quoted } from "../answer/quoted.ts";
import type { Cell } from "../answer/Told.ts";

const MOST_PROPERTIES = 4;
const MOST_LINKS = 4;
const MOST_KEYS = 6;

/** A column of a list of records: how it is asked for, and the cell that its value makes. */
export interface RecordField {
  readonly name: string;
  readonly selection: string;
  readonly cell: (value: unknown) => Cell;
}

/** What a list tells of each record beside its name: short properties, and the keys of what it is linked with. */
export function recordFields(kind: Kind): RecordField[] {
  const short = kind.properties.filter(
    ({ name, type, vocabulary }) => name !== kind.title && (type !== "string" || vocabulary),
  );
  const links = kind.sides.filter(({ reverse, target }) => !reverse && target !== kind.name).slice(0, MOST_LINKS);
  return [
    ...links.map(({ end }) => linkField(end.field, end.many)),
    ...short.slice(0, MOST_PROPERTIES).map((property) => propertyField(kind, property)),
  ];
}

function linkField(name: string, many: boolean): RecordField {
  if (!many)
    return { name, selection: `${name} { key }`, cell: (value) => (value as { key: string } | null)?.key ?? null };
  return {
    name,
    selection: `${name}(first: ${MOST_KEYS}) { totalCount nodes { key } }`,
    cell: (value) => {
      const { totalCount, nodes } = value as { totalCount: number; nodes: { key: string }[] };
      const more = totalCount - nodes.length;
      return [...nodes.map(({ key }) => key), ...(more > 0 ? [`+${more}`] : [])].join(";") || null;
    },
  };
}

/** A property: outside the framework, what is neither a number nor a date nor a term of the schema was written by who submitted it. */
export function propertyField({ framework }: Kind, { name, type, vocabulary }: PropertyDef): RecordField {
  if (type === "figure")
    return {
      name,
      selection: `${name} { value atLeast }`,
      cell: (value) => {
        const figure = value as { value: number; atLeast: boolean } | null;
        return figure && `${figure.atLeast ? "at least " : ""}${figure.value}`;
      },
    };
  const own = framework || vocabulary !== undefined || type === "date";
  const text = (value: unknown) => (own || typeof value !== "string" ? String(value) : quoted(value));
  return {
    name,
    selection: name,
    cell: (value) => {
      if (value === null || value === undefined) return null;
      if (Array.isArray(value)) return value.map(text).join("; ") || null;
      return typeof value === "number" || typeof value === "boolean" ? value : text(value);
    },
  };
}
