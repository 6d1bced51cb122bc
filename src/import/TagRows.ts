import type { Kind, Model } from "../model/createModel.ts";
import { tagFile } from "../model/record/fileColumns.ts";
import type { LinkDef, NodeRecord, StoredLink } from "../model/types.ts";
import { hint, parseKey } from "./parseCell.ts";
import type { CellFault } from "./RowReader.ts";

/** A suggested tag as a row of a tag file says it. */
export interface TagRow {
  readonly line: number;
  readonly file: string;
  readonly link: LinkDef;
  readonly entry: StoredLink;
}

/** Reads a row of a kind's tag file. */
export function readTag(
  model: Model,
  kind: Kind,
  cells: ReadonlyMap<string, string>,
): { key: string; link: LinkDef; entry: StoredLink } | CellFault {
  const file = tagFile(model, kind);
  const [idColumn = "id"] = file?.columns ?? [];
  const cell = (column: string) => (cells.get(column) ?? "").trim();
  const missing = file?.columns.slice(0, 3).find((column) => !cells.has(column));
  if (missing) return { column: missing, value: "", reason: `the column ${missing} is missing` };
  const key = parseKey(cell(idColumn));
  if ("reason" in key) return { column: idColumn, value: cell(idColumn), reason: key.reason };
  const link = file?.links.find(({ tag }) => tag?.kind === cell("kind"));
  if (!link) {
    const kinds = file?.links.map(({ tag }) => tag?.kind ?? "") ?? [];
    return { column: "kind", value: cell("kind"), reason: `unknown kind of tag${hint(cell("kind"), kinds)}` };
  }
  const target = parseKey(cell("key"));
  if ("reason" in target) return { column: "key", value: cell("key"), reason: target.reason };
  const confidence = cell("confidence");
  const because = cell("because");
  return {
    key: key.value,
    link,
    entry: { key: target.value, basis: "SUGGESTED", ...(confidence && { confidence }), ...(because && { because }) },
  };
}

/** The record with its suggested tags replaced, of each link that a row names. */
export function withTags(record: NodeRecord, tags: readonly TagRow[]): NodeRecord {
  const links: Record<string, readonly StoredLink[]> = { ...record.links };
  for (const name of new Set(tags.map(({ link }) => link.name))) {
    const declared = (links[name] ?? []).filter((entry) => entry.basis !== "SUGGESTED");
    links[name] = [...declared, ...tags.filter(({ link }) => link.name === name).map(({ entry }) => entry)];
  }
  return { ...record, links };
}

/** The suggested tags of a record, as text to compare by. */
export function tagTexts({ links }: NodeRecord): Set<string> {
  return new Set(
    Object.entries(links).flatMap(([link, entries]) =>
      entries.filter((entry) => entry.basis === "SUGGESTED").map((entry) => tagText(link, entry)),
    ),
  );
}

export function tagText(link: string, { key, confidence, because }: StoredLink): string {
  return JSON.stringify([link, key, confidence ?? "", because ?? ""]);
}
