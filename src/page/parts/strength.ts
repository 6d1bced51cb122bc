/** The steps of a colour scale. */
export const STRENGTHS = [1, 2, 3, 4, 5, 6, 7, 8, 9];

/** How strong a colour is, from 0 to 9: by square root, so that small numbers differ too. */
export function strength(value: number, most: number): number {
  return value <= 0 || most <= 0 ? 0 : Math.max(1, Math.round(STRENGTHS.length * Math.sqrt(value / most)));
}
