import type { FileColumn } from "../model/record/fileColumns.ts";
import { entryIndex, type RecordFault } from "../model/validity/RecordFault.ts";
import type { CellFault } from "./Fault.ts";

/**
 * All that is wrong with a row, in the order of its columns: cells that cannot be read, and what is wrong with the record
 * that it makes. A further fault of a cell that cannot be read says nothing new, nor does one of a column that the file
 * lacks where it is not known which record the row is of.
 */
export function rowFaults(
  columns: readonly FileColumn[],
  cells: ReadonlyMap<string, string>,
  unreadable: readonly CellFault[],
  recordFaults: readonly RecordFault[],
): readonly CellFault[] {
  if (recordFaults.length === 0) return unreadable;
  const unread = new Set(unreadable.map(({ column }) => column));
  const anonymous = unread.has("id") || recordFaults.some(({ path }) => path[0] === "key");
  const found = recordFaults.map((fault): CellFault => {
    const column = columnOf(columns, fault);
    // An entry of a list is named itself, and anything else as the cell has it.
    const value = entryIndex(fault.path) === undefined ? (cells.get(column) ?? fault.value) : fault.value;
    return { column, value, reason: fault.reason };
  });
  const news = found.filter(
    ({ column }) => !unread.has(column) && !(anonymous && column !== "id" && !cells.has(column)),
  );
  const places = new Map(columns.map(({ name }, index) => [name, index]));
  // What cannot be read may stand in a column that the kind does not have.
  const place = ({ column }: CellFault) => places.get(column) ?? places.size;
  return [...unreadable, ...news].sort((a, b) => place(a) - place(b));
}

/** The column that a place in a record is written in; "id" for what follows from all of it. */
function columnOf(columns: readonly FileColumn[], { path: [part, name] }: RecordFault): string {
  if (part === "sources") return "source";
  const column = columns.find(
    (candidate) =>
      (part === "properties" && candidate.type === "property" && candidate.property.name === name) ||
      (part === "links" && candidate.type === "link" && candidate.link.name === name),
  );
  return column?.name ?? "id";
}
