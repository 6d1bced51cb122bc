import { InputError } from "../../model/InputError.ts";

export const DEFAULT_PAGE = 20;
export const LARGEST_PAGE = 250;
export const LARGEST_BUCKETS = 1000;
export const LONGEST_PATH = 6;
export const LARGEST_SUBGRAPH = 1000;
export const DEEPEST_SUBGRAPH = 4;

/** Throws an InputError unless 1 ≤ size ≤ largest. */
export function checkSize(argument: string, size: number, largest: number): void {
  if (size < 1 || size > largest)
    throw new InputError(argument, `Cannot use ${argument}: ${size}: expected 1 to ${largest}`);
}
