import { InputError } from "../../model/InputError.ts";

/** Rows of a page where no number is given. */
export const DEFAULT_PAGE = 20;
export const LARGEST_PAGE = 250;
/** Buckets of a facet or of an axis where no number is given. */
export const DEFAULT_BUCKETS = 50;
export const LARGEST_BUCKETS = 1000;
/** Ids in a list of them. */
export const MOST_IDS = 1000;
export const DEFAULT_PATHS = 10;
export const DEFAULT_PATH_LENGTH = 4;
export const LONGEST_PATH = 6;
export const DEFAULT_SUBGRAPH = 200;
export const LARGEST_SUBGRAPH = 1000;
export const DEEPEST_SUBGRAPH = 4;
export const DEFAULT_SIMILAR = 10;
export const MOST_SETS = 8;
/** More keys than any axis of the matrix has. */
export const WHOLE_AXIS = 1000;
/** More records than any list that is loaded whole will have. */
export const WHOLE_LIST = 100_000;

/** Throws an InputError unless smallest ≤ size ≤ largest. */
export function checkSize(argument: string, size: number, largest: number, smallest = 1): void {
  if (size < smallest || size > largest)
    throw new InputError(argument, `Cannot use ${argument}: ${size}: expected ${smallest} to ${largest}`);
}
