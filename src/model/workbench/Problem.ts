import type { Kind } from "../createModel.ts";
import { REQUIRED, type RecordFault } from "../validity/RecordFault.ts";

export const PROBLEM_CODES = [
  "REQUIRED",
  "INVALID",
  "CONFLICT",
  "STATE",
  "CLOSED",
  "EXISTS",
  "REFERENCED",
  "REDIRECTED",
  "PERSONAL_DATA",
] as const;

/** What a person can mend. */
export interface Problem {
  readonly code: (typeof PROBLEM_CODES)[number];
  /** Leads to it in the arguments, as `input.project.title`. */
  readonly path: string;
  /** What is wrong, or what would be right. */
  readonly message: string;
  /** What was given, as text; null: nothing. */
  readonly received: string | null;
  /** False: it was written all the same. */
  readonly blocks: boolean;
}

export function problem(
  code: Problem["code"],
  path: string,
  message: string,
  { received = null, blocks = true }: Partial<Pick<Problem, "received" | "blocks">> = {},
): Problem {
  return { code, path, message, received, blocks };
}

/** What is told of a write to a record that another stands for. */
export function redirectedProblem(path: string, id: string, successor: string): Problem {
  return problem("REDIRECTED", path, `${successor} stands for ${id}: write to that`, { received: id });
}

/** A fault of a record as a problem of the input that it was made of, which stands at `root`. */
export function faultProblem(kind: Kind, { path, value, reason }: RecordFault, root: string): Problem {
  const code = reason === REQUIRED ? "REQUIRED" : "INVALID";
  return problem(code, `${root}.${fieldOf(kind, path)}`, reason, { received: value === "" ? null : value });
}

function fieldOf(kind: Kind, path: RecordFault["path"]): string {
  switch (path[0]) {
    case "properties":
      return `${path[1]}${place(path[2])}`;
    case "links": {
      const end = kind.ownLink.get(path[1])?.forward;
      return `${end?.field ?? path[1]}${end?.many ? place(path[2]) : ""}`;
    }
    case "sources":
      return `sources${place(path[1])}`;
    default:
      return path[0];
  }
}

function place(index: number | undefined): string {
  return index === undefined ? "" : `[${index}]`;
}
