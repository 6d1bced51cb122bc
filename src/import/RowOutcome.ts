import type { Kind } from "../model/createModel.ts";
import { type FieldDifference, recordDifferences } from "../model/record/recordDifferences.ts";
import type { NodeRecord } from "../model/types.ts";
import { type CellFault, type Place, shown } from "./Fault.ts";

/** What a row comes to. */
export interface RowOutcome extends Place {
  /** Id of the record; empty where the row names none. */
  readonly id: string;
  readonly outcome: "CREATED" | "CHANGED" | "UNCHANGED" | "REFUSED";
  /** What differs afterwards. */
  readonly fields: readonly FieldDifference[];
  readonly faults: readonly CellFault[];
}

/** What a row that is taken in does to a record. */
export function rowOutcome(place: Place, kind: Kind, before: NodeRecord | null, after: NodeRecord): RowOutcome {
  const fields = recordDifferences(kind, before, after);
  const outcome = before === null ? "CREATED" : fields.length > 0 ? "CHANGED" : "UNCHANGED";
  return { file: place.file, line: place.line, id: after.id, outcome, fields, faults: [] };
}

/** The outcome of a row in a line. */
export function outcomeText({ file, line, id, outcome, fields, faults }: RowOutcome): string {
  const said = [
    ...fields.map(({ field, before, after }) => `${field} ${listText(before)} → ${listText(after)}`),
    ...faults.map(({ column, value, reason }) => `${column} "${value}": ${reason}`),
  ];
  return `${file}:${line} ${id}${id && " "}${outcome.toLowerCase()}${said.length > 0 ? `: ${said.join("; ")}` : ""}`;
}

function listText(values: readonly string[]): string {
  return values.length === 0 ? "–" : values.map((value) => `"${shown(value)}"`).join(", ");
}
