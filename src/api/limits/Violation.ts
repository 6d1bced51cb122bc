import type { ASTNode } from "graphql";
import type { Limits } from "./Limits.ts";

/** An operation asks for more than it may. */
export interface Violation {
  /** BAD_USER_INPUT: one argument is out of range. COST_LIMIT: the operation as a whole is too large. */
  readonly code: "BAD_USER_INPUT" | "COST_LIMIT";
  readonly limit: keyof Limits;
  readonly maximum: number;
  readonly value: number;
  readonly message: string;
  /** Leads to the argument, as `where.sdgs.any`. */
  readonly path?: string;
  readonly node?: ASTNode;
}

/** A number as messages write it: 200,000. */
export function inWords(value: number): string {
  return value >= Number.MAX_SAFE_INTEGER ? "more than can be counted" : value.toLocaleString("en-US");
}
