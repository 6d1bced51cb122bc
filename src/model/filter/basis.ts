import { BASES, type Basis } from "../types.ts";

/** A set of bases as bits: DECLARED 1, SUGGESTED 2, IMPLIED 4. */
export type BasisMask = number;

export const DECLARED: BasisMask = 1;
export const SUGGESTED: BasisMask = 2;
export const IMPLIED: BasisMask = 4;
export const ANY_BASIS: BasisMask = 7;
/** What a record holds itself, or follows from its own tags: what neighbours, paths and likeness go by. */
export const HELD_BASIS: BasisMask = DECLARED | SUGGESTED;

export function basisMask(basis: readonly Basis[]): BasisMask {
  return basis.reduce((mask, name) => mask | (1 << BASES.indexOf(name)), 0);
}

/** In the order of BASES. */
export function basisNames(mask: BasisMask): Basis[] {
  return BASES.filter((_, bit) => mask & (1 << bit));
}
