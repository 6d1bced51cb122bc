/** The steps of a colour scale. */
export const STRENGTHS = [1, 2, 3, 4, 5, 6, 7, 8, 9];

/** How strong a colour is, from 0 to 9: by square root, so that small numbers differ too. */
export function strength(value: number, most: number): number {
  return value <= 0 || most <= 0 ? 0 : Math.max(1, Math.round(STRENGTHS.length * Math.sqrt(value / most)));
}

/** A step and the values that it stands for, both ends included. */
export interface Step {
  readonly step: number;
  readonly from: number;
  readonly to: number;
}

/** Which whole numbers each step stands for; steps without any are left out. */
export function countSteps(most: number): Step[] {
  const steps: { step: number; from: number; to: number }[] = [];
  for (const step of STRENGTHS) {
    const from = (steps.at(-1)?.to ?? 0) + 1;
    // The first guess can be off by one where a bound falls on a whole number.
    let to = Math.floor(most * ((step + 0.5) / STRENGTHS.length) ** 2) + 1;
    while (to >= from && strength(to, most) > step) to--;
    if (to >= from && from <= most) steps.push({ step, from, to: Math.min(to, most) });
  }
  return steps;
}
