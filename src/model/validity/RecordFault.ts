/**
 * Where in a record: a property or a link by its name; `index` is an entry of a list, as of sources or links, from 0. A
 * column of a file or the path of an input follows from it.
 */
export type RecordPath =
  | readonly ["kind" | "key" | "name" | "verified"]
  | readonly ["sources", index?: number]
  | readonly ["properties", name: string, index?: number]
  | readonly ["links", name: string, index?: number, member?: "basis" | "confidence" | "because"];

/** Why a record is not sound. */
export interface RecordFault {
  readonly path: RecordPath;
  /** What stands there, as text. */
  readonly value: string;
  /** What would be right, or what is wrong. */
  readonly reason: string;
}

export const REQUIRED = "a value is required";
export const TWICE = "it stands here twice";

/** Which entry of a list is to blame, from 0; undefined: all of it, or no list. */
export function entryIndex(path: RecordPath): number | undefined {
  if (path[0] === "sources") return path[1];
  return path[0] === "properties" || path[0] === "links" ? path[2] : undefined;
}

/** The fault in a sentence that follows the record's id. */
export function faultText({ path: [part, name], value, reason }: RecordFault): string {
  const place = typeof name === "string" ? name : part;
  return value === "" ? `${place}: ${reason}` : `${place} "${value}": ${reason}`;
}
