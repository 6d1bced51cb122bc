/** A count in a file: digits, and a plus sign if it is a lower bound. */
export const figurePattern = /^\d+\+?$/;

/** The number of a figure such as "19000+". */
export function figureValue(text: string): number {
  return Number.parseInt(text, 10);
}

/** True if the figure is a lower bound. */
export function isLowerBound(text: string): boolean {
  return text.endsWith("+");
}
