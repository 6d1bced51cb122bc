import type { Kind } from "../../model/createModel.ts";
import { type FileColumn, fileColumns, LIST_SEPARATOR, SOURCE_SEPARATOR } from "../../model/record/fileColumns.ts";
import { hasTerms } from "../../model/record/terms.ts";
import type { LinkDef, NodeRecord, PropertyDef, Value, Vocabulary } from "../../model/types.ts";
import type { Cell } from "../table/Table.ts";
import type { LinkedKey } from "./linkedKeys.ts";
import type { SetExport } from "./SetExport.ts";

/** A column of a table of records. */
export interface Column {
  readonly name: string;
  /** What it holds, in a sentence. */
  readonly description: string;
  readonly type: "text" | "int" | "double" | "boolean";
  /** Of imports, the column that it is; absent where it says more than imports take. */
  readonly file?: FileColumn;
  readonly cell: (record: NodeRecord) => Cell;
}

/**
 * A row a record: the columns of imports, and beside keys and codes a column `…_label` with what they are called. Lists are joined
 * by ";", sources by " | ". The first row is the heading.
 */
export async function* wideRows(set: SetExport): AsyncGenerator<readonly (readonly Cell[])[]> {
  const columns = columnsOf(set);
  yield [columns.map(({ name }) => name)];
  for await (const batch of set.batches()) yield batch.map((record) => columns.map(({ cell }) => cell(record)));
}

/** A row a fact: what of a record, which value, what that is called, and of a tag who says so. */
export async function* longRows(set: SetExport): AsyncGenerator<readonly (readonly Cell[])[]> {
  yield [["id", "name", "field", "value", "label", "basis", "confidence"]];
  const { kind } = set.request;
  const links = [...kind.ownLink.values()];
  for await (const batch of set.batches())
    yield batch.flatMap((record) => {
      const fact = (field: string, value: Cell, more: readonly Cell[] = []): Cell[] => [
        record.key,
        record.name,
        field,
        value,
        ...[0, 1, 2].map((index) => more[index] ?? null),
      ];
      return [
        ...kind.properties.flatMap(({ name, column, vocabulary }) =>
          listOf(record.properties[name]).map((value) => fact(column ?? name, value, [termLabel(vocabulary, value)])),
        ),
        ...links.flatMap((link) =>
          set
            .linked(record, link)
            .map(({ key, basis, confidence }) =>
              fact(link.column, key, [
                set.labelOf(link.to, key),
                basis?.join(LIST_SEPARATOR) ?? null,
                confidence ?? null,
              ]),
            ),
        ),
        ...record.sources.map((source) => fact("source", source)),
        fact("verified", record.verified),
      ];
    });
}

export function columnsOf(set: SetExport): Column[] {
  const { context, request } = set;
  const columns = fileColumns(context.model, request.kind).flatMap((column) => cellsOf(set, column));
  return [
    ...columns,
    {
      name: "verified",
      description: "False if any of the record's facts is recollection, inferred or in conflict.",
      type: "boolean",
      cell: ({ verified }) => verified,
    },
    ...bareName(request.kind),
  ];
}

/** The name of a kind that makes it of other properties. */
function bareName({ title }: Kind): Column[] {
  if (typeof title === "string") return [];
  return [{ name: "name", description: "What the record is called.", type: "text", cell: ({ name }) => name }];
}

function cellsOf(set: SetExport, file: FileColumn): Column[] {
  const { name } = file;
  switch (file.type) {
    case "id": {
      const description = ["The record's key, unique in its kind.", set.request.kind.keyField?.description ?? []]
        .flat()
        .join(" ");
      return [{ name, description, type: "text", file, cell: ({ key }) => key }];
    }
    case "source": {
      const cell = ({ sources }: NodeRecord) => sources.join(SOURCE_SEPARATOR);
      return [{ name, description: "Where the record's facts come from.", type: "text", file, cell }];
    }
    case "property":
      return ofProperty(file, file.property);
    case "link":
      return ofLink(set, file, file.link);
  }
}

function ofProperty(file: FileColumn, { name: property, description, vocabulary, type: of }: PropertyDef): Column[] {
  const { name } = file;
  const type = of === "float" ? "double" : of === "int" || of === "boolean" ? of : "text";
  const plain: Column = { name, description, type, file, cell: ({ properties }) => cellOf(properties[property]) };
  if (!vocabulary) return [plain];
  const label = (record: NodeRecord) =>
    joined(listOf(record.properties[property]).map((value) => termLabel(vocabulary, value)));
  return [plain, labelColumn(name, label)];
}

function ofLink({ linked, labelOf, context }: SetExport, file: FileColumn, link: LinkDef): Column[] {
  const { name } = file;
  const { description } = link.forward;
  const cell = (text: (linked: LinkedKey) => Cell) => (record: NodeRecord) => joined(linked(record, link).map(text));
  const keys: Column = { name, description, type: "text", file, cell: cell(({ key }) => key) };
  if (!hasTerms(context.model.kind(link.to))) return [keys];
  return [
    keys,
    labelColumn(
      name,
      cell(({ key }) => labelOf(link.to, key)),
    ),
  ];
}

function labelColumn(of: string, cell: Column["cell"]): Column {
  return { name: `${of}_label`, description: `What is named in ${of}, as it is called.`, type: "text", cell };
}

function joined(texts: readonly Cell[]): Cell {
  return texts.length === 0 ? null : texts.map((text) => text ?? "").join(LIST_SEPARATOR);
}

function listOf(value: Value | undefined): readonly Exclude<Cell, null>[] {
  if (value === null || value === undefined) return [];
  return typeof value === "object" ? value : [value];
}

function cellOf(value: Value | undefined): Cell {
  return typeof value === "object" && value !== null ? joined(value) : (value ?? null);
}

function termLabel(vocabulary: Vocabulary | undefined, value: Cell): string | null {
  return vocabulary?.terms.find(({ key }) => key === value)?.label ?? null;
}
