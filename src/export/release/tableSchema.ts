import type { Model } from "../../model/createModel.ts";
import { fileName, listSeparator } from "../../model/record/fileColumns.ts";
import type { PropertyDef } from "../../model/types.ts";
import type { Column } from "../records/tableRows.ts";
import type { ReleaseTable } from "./Release.ts";

type Json = Readonly<Record<string, unknown>>;

const TYPES: Readonly<Record<Column["type"], string>> = {
  text: "string",
  int: "integer",
  double: "number",
  boolean: "boolean",
};

/** Of texts that stand for something else. */
const PATTERNS: { readonly [type in PropertyDef["type"]]?: string } = {
  date: "\\d{4}(-\\d{2}(-\\d{2})?)?",
  figure: "\\d+\\+?",
};

/** The columns of a kind's CSV as a Table Schema (https://datapackage.org/standard/table-schema/). */
export function tableSchema(model: Model, { kind, columns }: ReleaseTable): Json {
  const single = columns.flatMap(({ name, file }) =>
    file?.type === "link" && !file.link.forward.many ? [{ name, to: model.kind(file.link.to) }] : [],
  );
  return {
    fields: columns.map(field),
    primaryKey: ["id"],
    ...(single.length > 0 && {
      foreignKeys: single.map(({ name, to }) => ({
        fields: [name],
        reference: { ...(to !== kind && { resource: fileName(to) }), fields: ["id"] },
      })),
    }),
    missingValues: [""],
  };
}

function field({ name, description, type, file }: Column): Json {
  const delimiter = file ? listSeparator(file) : null;
  const list = delimiter !== null && !(file?.type === "link" && !file.link.forward.many);
  const constraints = file?.type === "property" ? constraintsOf(file.property) : {};
  return {
    name,
    description,
    ...(list ? { type: "list", delimiter, itemType: "string" } : { type: TYPES[type] }),
    ...(file?.type === "id" && { constraints: { required: true, unique: true } }),
    ...(Object.keys(constraints).length > 0 && { constraints }),
  };
}

function constraintsOf({ type, required, vocabulary, range }: PropertyDef): Json {
  const number = type === "int" || type === "float";
  return {
    ...(required && { required: true }),
    ...(type === "enum" && vocabulary && { enum: vocabulary.terms.map(({ key }) => key) }),
    ...(PATTERNS[type] !== undefined && { pattern: PATTERNS[type] }),
    ...(number && range && { minimum: range.from, maximum: range.to }),
  };
}
