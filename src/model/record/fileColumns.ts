import type { Kind, Model } from "../createModel.ts";
import type { LinkDef, PropertyDef } from "../types.ts";
import { kebab, snake } from "../words/kebab.ts";
import { propertyColumn } from "./propertyColumn.ts";

/** What a column of a kind's file holds. */
export type FileColumn =
  | { readonly name: "id"; readonly type: "id" }
  | { readonly name: "source"; readonly type: "source" }
  | { readonly name: string; readonly type: "property"; readonly property: PropertyDef }
  | { readonly name: string; readonly type: "link"; readonly link: LinkDef };

/** Separates the entries of a list in a cell. */
export const LIST_SEPARATOR = ";";
/** Separates the sources in a cell. */
export const SOURCE_SEPARATOR = " | ";

/** What separates the entries of a list in a column; null for one of single values. */
export function listSeparator(column: FileColumn): string | null {
  switch (column.type) {
    case "id":
      return null;
    case "source":
      return SOURCE_SEPARATOR;
    case "property":
      return column.property.type === "strings" || column.property.type === "enums" ? LIST_SEPARATOR : null;
    case "link":
      return LIST_SEPARATOR;
  }
}

/** Name of a kind's file, without its ending. */
export function fileName(kind: Kind): string {
  return kebab(kind.plural);
}

/** The columns of a kind's file, in the order in which exports write them: what it is, what it links to, where it is from. */
export function fileColumns(model: Model, kind: Kind): FileColumn[] {
  const properties = kind.properties.map(
    (property): FileColumn => ({ name: propertyColumn(property), type: "property", property }),
  );
  const links = model.links
    .filter((link) => link.from === kind.name)
    .map((link): FileColumn => ({ name: link.column, type: "link", link }));
  const isUrl = ({ name }: FileColumn) => name === "url";
  return [
    { name: "id", type: "id" },
    ...properties.filter((column) => !isUrl(column)),
    ...links,
    ...properties.filter(isUrl),
    { name: "source", type: "source" },
  ];
}

/** The file of a kind's suggested tags; null for a kind without tags. */
export function tagFile(
  model: Model,
  kind: Kind,
): { name: string; columns: readonly string[]; links: readonly LinkDef[] } | null {
  const links = model.links.filter((link) => link.from === kind.name && link.tag);
  if (links.length === 0) return null;
  const singular = snake(kind.name);
  return {
    name: `${kebab(kind.name)}-tags`,
    columns: [`${singular}_id`, "kind", "key", "confidence", "because"],
    links,
  };
}
