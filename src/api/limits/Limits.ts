import { DEFAULT_PAGE, LARGEST_BUCKETS, LARGEST_PAGE, MOST_IDS } from "./sizes.ts";
/** What one operation may ask for. Every limit is checked before anything is executed. */
export interface Limits {
  /** Rows of a page: `first` and `last` of a connection or list. */
  readonly pageSize: number;
  /** Rows of a page where neither is given. */
  readonly defaultPageSize: number;
  /** Items of a list called `ids`. */
  readonly ids: number;
  /** Items of any other list in the arguments. */
  readonly listItems: number;
  /** Characters of a text in the arguments. */
  readonly text: number;
  /** Characters of a text that is written: one within an argument `input`. */
  readonly prose: number;
  /** Characters of a cursor. */
  readonly cursor: number;
  /** Characters of an alias, which an answer may repeat in every row. */
  readonly name: number;
  /** Buckets of a facet or of an axis of a cross-tab. */
  readonly buckets: number;
  /** Cells of all cross-tabs together. */
  readonly cells: number;
  /** Fields below each other. */
  readonly depth: number;
  readonly aliases: number;
  /** Fields of the operation itself, those of its fragments and repeats included. */
  readonly rootFields: number;
  readonly directives: number;
  /** Words and signs of the whole document. */
  readonly tokens: number;
  /** Sets, rows, buckets, cells, conditions, what they say of each row and the length of doors, multiplied down the path. */
  readonly cost: number;
}

export const defaultLimits: Limits = {
  pageSize: LARGEST_PAGE,
  defaultPageSize: DEFAULT_PAGE,
  ids: MOST_IDS,
  listItems: 250,
  text: 1_000,
  prose: 10_000,
  cursor: 32_000,
  name: 100,
  buckets: LARGEST_BUCKETS,
  cells: 100_000,
  depth: 16,
  aliases: 50,
  rootFields: 50,
  directives: 20,
  tokens: 1_000,
  cost: 200_000,
};
