import type { FileColumn } from "../model/record/fileColumns.ts";
import type { Value } from "../model/types.ts";
import { splitSources } from "../model/validity/sources.ts";
import type { CellFault } from "./Fault.ts";
import { parseCell, splitList } from "./parseCell.ts";

/** What a row says of a record: only the columns that its file has. */
export interface RowDraft {
  /** Empty: the row has none. */
  readonly key: string;
  /** Null: the cell is empty, or cannot be read. */
  readonly properties: ReadonlyMap<string, Value>;
  /** Keys by link name. */
  readonly links: ReadonlyMap<string, readonly string[]>;
  /** Null: the file has no such column. */
  readonly sources: readonly string[] | null;
  /** Cells that cannot be read. */
  readonly faults: readonly CellFault[];
}

/** The key that a row names; empty: none. */
export function keyOf(cells: ReadonlyMap<string, string>): string {
  return (cells.get("id") ?? "").trim();
}

/** Reads the cells of a row of one kind's file, whatever is wrong with some of them. */
export function readRow(columns: readonly FileColumn[], cells: ReadonlyMap<string, string>): RowDraft {
  const faults: CellFault[] = [];
  const properties = new Map<string, Value>();
  const links = new Map<string, readonly string[]>();
  let sources: readonly string[] | null = null;
  for (const column of columns) {
    const cell = cells.get(column.name);
    if (cell === undefined) {
      if (column.type === "id") faults.push({ column: "id", value: "", reason: "the column id is missing" });
      continue;
    }
    switch (column.type) {
      case "id":
        break;
      case "source":
        sources = splitSources(cell);
        break;
      case "property": {
        const parsed = parseCell(column.property, cell);
        properties.set(column.property.name, "value" in parsed ? parsed.value : null);
        if ("faults" in parsed) for (const fault of parsed.faults) faults.push({ column: column.name, ...fault });
        break;
      }
      case "link":
        links.set(column.link.name, splitList(cell));
    }
  }
  return { key: keyOf(cells), properties, links, sources, faults };
}
