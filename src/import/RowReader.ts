import type { Kind, Model } from "../model/createModel.ts";
import { type FileColumn, fileColumns, SOURCE_SEPARATOR } from "../model/record/fileColumns.ts";
import { nameOf } from "../model/record/nameOf.ts";
import { nodeId } from "../model/record/nodeId.ts";
import type { NodeRecord, StoredLink, Value } from "../model/types.ts";
import { parseKey, parseValue, splitList } from "./parseCell.ts";

/** What is wrong with a cell. */
export interface CellFault {
  readonly column: string;
  readonly value: string;
  readonly reason: string;
}

/** What a row says of a record: only the columns that its file has. */
export interface RowDraft {
  readonly key: string;
  readonly properties: ReadonlyMap<string, Value>;
  /** Keys by link name. */
  readonly links: ReadonlyMap<string, readonly string[]>;
  readonly sources: readonly string[] | null;
}

/** Reads rows of one kind's file. */
export class RowReader {
  readonly kind: Kind;
  readonly columns: readonly FileColumn[];

  constructor(model: Model, kind: Kind) {
    this.kind = kind;
    this.columns = fileColumns(model, kind);
  }

  /** The columns of a file that no property or link of the kind answers to. */
  unknown(header: readonly string[]): string[] {
    return header.filter((name) => !this.columns.some((column) => column.name === name));
  }

  read(cells: ReadonlyMap<string, string>): RowDraft | readonly CellFault[] {
    const faults: CellFault[] = [];
    const properties = new Map<string, Value>();
    const links = new Map<string, readonly string[]>();
    let key = "";
    let sources: readonly string[] | null = null;
    for (const column of this.columns) {
      const cell = cells.get(column.name);
      const fault = (reason: string, value = cell ?? "") => faults.push({ column: column.name, value, reason });
      if (cell === undefined) {
        if (column.type === "id") fault("the column id is missing");
        continue;
      }
      switch (column.type) {
        case "id": {
          const parsed = parseKey(cell.trim());
          if ("reason" in parsed) fault(parsed.reason);
          else key = parsed.value;
          break;
        }
        case "source":
          sources = cell
            .split(SOURCE_SEPARATOR)
            .map((source) => source.trim())
            .filter((source) => source !== "");
          break;
        case "property": {
          const parsed = parseValue(column.property, cell);
          if ("reason" in parsed) fault(parsed.reason);
          else properties.set(column.property.name, parsed.value);
          break;
        }
        case "link": {
          const keys = [...new Set(splitList(cell))];
          for (const entry of keys) {
            const parsed = parseKey(entry);
            if ("reason" in parsed) fault(parsed.reason, entry);
          }
          if (!column.link.forward.many && keys.length > 1) fault("expected one entry at most");
          links.set(column.link.name, keys);
        }
      }
    }
    return faults.length > 0 ? faults : { key, properties, links, sources };
  }

  /** The record after the row: what its file has no column for stays as it was. */
  merge(draft: RowDraft, before: NodeRecord | null): NodeRecord | readonly CellFault[] {
    const properties: Record<string, Value> = { ...before?.properties, ...Object.fromEntries(draft.properties) };
    const faults = this.kind.properties
      .filter(({ name, required }) => required && (properties[name] ?? null) === null)
      .map(({ name }) => {
        const column = this.columns.find(
          (candidate) => candidate.type === "property" && candidate.property.name === name,
        );
        return { column: column?.name ?? name, value: "", reason: "a value is required" };
      });
    if (faults.length > 0) return faults;
    const links: Record<string, readonly StoredLink[]> = { ...before?.links };
    for (const column of this.columns) {
      if (column.type !== "link") continue;
      const keys = draft.links.get(column.link.name);
      if (keys)
        links[column.link.name] = mergeLinks(keys, before?.links[column.link.name], column.link.tag !== undefined);
    }
    const sources = draft.sources ?? before?.sources ?? [];
    return finish(this.kind, draft.key, properties, links, sources);
  }
}

/** A column holds declared tags; suggested ones stay. */
function mergeLinks(keys: readonly string[], before: readonly StoredLink[] | undefined, tag: boolean): StoredLink[] {
  const stated = keys.map((key): StoredLink => ({ key }));
  if (!tag) return stated;
  return [...stated, ...(before ?? []).filter((entry) => entry.basis === "SUGGESTED")];
}

function finish(
  kind: Kind,
  key: string,
  properties: Record<string, Value>,
  links: Record<string, readonly StoredLink[]>,
  sources: readonly string[],
): NodeRecord {
  const name = nameOf(kind, key, properties);
  const verified = !sources.some((source) => /unverified/i.test(source));
  return { id: nodeId(kind.name, key), kind: kind.name, key, name, properties, links, sources, verified };
}
