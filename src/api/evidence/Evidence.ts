import type { Basis, NodeSummary } from "../../model/types.ts";
import type { Clause } from "../../model/words/sentence.ts";

/** So many at most for each condition and record. */
export const MOST_EVIDENCE = 10;

/** What meets a condition, in one way. Nodes are ids. */
export interface Evidence {
  readonly node?: string;
  readonly value?: string;
  readonly basis?: readonly Basis[];
  /** From the record on. */
  readonly via?: readonly string[];
  /** Words before the clauses. */
  readonly lead?: string;
  /** The reason, as clauses or in words. */
  readonly reason: readonly Clause[] | string;
}

/** What meets a condition, by record: a list for each thing, of the ways in which it does. */
export type EvidenceOf = (record: NodeSummary) => readonly (readonly Evidence[])[];
