import type { Kind, Model } from "../model/createModel.ts";
import { tagFile } from "../model/record/fileColumns.ts";
import type { LinkDef, NodeRecord, StoredLink } from "../model/types.ts";
import { keyReason } from "../model/validity/checkKey.ts";
import { hint } from "../model/words/hint.ts";
import type { CellFault, Place } from "./Fault.ts";

/** What a row of a tag file says. */
export interface TagDraft {
  /** Of the record that is tagged; empty: the row has none. */
  readonly key: string;
  /** Null: the row names no kind of tag. */
  readonly link: LinkDef | null;
  readonly entry: StoredLink;
  readonly faults: readonly CellFault[];
}

/** A suggested tag, and the row that says so. */
export interface TagRow extends Place {
  readonly link: LinkDef;
  readonly entry: StoredLink;
}

/** Reads a row of a kind's tag file, whatever is wrong with some of its cells. */
export function readTag(model: Model, kind: Kind, cells: ReadonlyMap<string, string>): TagDraft {
  const { columns, links } = tagFile(model, kind) ?? { columns: [], links: [] };
  const cell = (column: string) => (cells.get(column) ?? "").trim();
  const [idColumn = "id"] = columns;
  const faults = columns
    .slice(0, 3)
    .filter((column) => !cells.has(column))
    .map((column) => ({ column, value: "", reason: `the column ${column} is missing` }));
  const key = cell(idColumn);
  const reason = keyReason(key);
  if (reason !== null && cells.has(idColumn)) faults.push({ column: idColumn, value: key, reason });
  const link = links.find(({ tag }) => tag?.kind === cell("kind")) ?? null;
  if (!link && cells.has("kind")) {
    const kinds = links.map(({ tag }) => tag?.kind ?? "");
    faults.push({ column: "kind", value: cell("kind"), reason: `unknown kind of tag${hint(cell("kind"), kinds)}` });
  }
  const [confidence, because] = [cell("confidence"), cell("because")];
  const entry: StoredLink = {
    key: cell("key"),
    basis: "SUGGESTED",
    ...(confidence && { confidence }),
    ...(because && { because }),
  };
  return { key, link, entry, faults };
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
