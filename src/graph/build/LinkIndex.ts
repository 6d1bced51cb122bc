import { type Csr, reverseCsr } from "../arrays/csr.ts";

/** The edges of a link, from both ends. */
export interface LinkIndex {
  readonly forward: Csr;
  readonly reverse: Csr;
}

/** Both ends from one; `targetCount`: how many nodes there are of the kind that the link leads to. */
export function linkIndexOf(forward: Csr, targetCount: number): LinkIndex {
  return { forward, reverse: reverseCsr(forward, targetCount) };
}
