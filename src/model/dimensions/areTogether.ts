import type { Dimension, Kind } from "../createModel.ts";

/** True if a table of two dimensions of a kind counts what holds both keys by one and the same linked node. */
export function areTogether({ meeting }: Kind, rows: Dimension, columns: Dimension): boolean {
  const side = meeting.get(rows.filter);
  return side !== undefined && side === meeting.get(columns.filter) && rows.filter !== columns.filter;
}
