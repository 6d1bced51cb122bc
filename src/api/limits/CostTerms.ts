/**
 * How a number grows with the size of the set around it. A selection on a connection, a facet, a cross-tab or the
 * matrix does not know how many rows the field above it asks for; the field does, and puts the sizes in.
 */
export interface CostTerms {
  readonly once: number;
  readonly perRow: number;
  readonly perColumn: number;
  readonly perCell: number;
}

export interface Sizes {
  readonly rows: number;
  readonly columns: number;
}

export const noTerms: CostTerms = { once: 0, perRow: 0, perColumn: 0, perCell: 0 };

/** Sums and products stay finite, so that no factor can turn into NaN. */
export function capped(value: number): number {
  return Math.min(value, Number.MAX_SAFE_INTEGER);
}

export function addTerms(one: CostTerms, other: CostTerms): CostTerms {
  if (one === noTerms) return other;
  if (other === noTerms) return one;
  return {
    once: capped(one.once + other.once),
    perRow: capped(one.perRow + other.perRow),
    perColumn: capped(one.perColumn + other.perColumn),
    perCell: capped(one.perCell + other.perCell),
  };
}

/** The number that a growth comes to in a set of known size. */
export function evaluate(growth: CostTerms, { rows, columns }: Sizes): number {
  return capped(
    growth.once + growth.perRow * rows + growth.perColumn * columns + growth.perCell * capped(rows * columns),
  );
}
