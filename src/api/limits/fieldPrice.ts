import { DEEPEST_SUBGRAPH, DEFAULT_PATH_LENGTH, DEFAULT_SUBGRAPH, LARGEST_SUBGRAPH, LONGEST_PATH } from "./sizes.ts";

/** What one step of a walk costs: about as long as it takes to give a large page. */
export const STEP_PRICE = 250;

/** What it costs to tell of a row how it meets a condition: in ten ways at most. */
export const MATCH_PRICE = 10;

/** A set without conditions still tells of its start. */
export const FEWEST_CONDITIONS = 1;

/** Characters of a door beside those of the filter that it repeats. */
export const SHORTEST_DOOR = 100;

/** What a character of a door costs: the dearest operation may write about 64 million. */
export const DOOR_CHARACTER_PRICE = 0.003;

/** What it costs to look for what is near to one text. */
const RESOLVE_PRICE = 100;

/** What it costs to count each word of a text by three sorts of tags. */
const SUGGESTION_PRICE = 2000;
/** What it costs to search for each word of a title. */
const DUPLICATES_PRICE = 500;

/** What it costs to go to an earlier revision, which may have to be put together. */
const PAST_PRICE = 5000;

/** What a write costs: it waits for the disk. */
const WRITE_PRICE = 5000;

/** Links that a node shown by `neighbourhood` has, as a rule. */
const LINKS_PER_NODE = 4;

/**
 * What a field costs beside the rows that it gives, in rows: of 13,500 projects, a thousand rows take about as long as a
 * neighbourhood of 200 nodes, two similar lists or a quarter of the paths of length up to 4.
 */
export function fieldPrice(type: string, field: string, argument: (name: string) => unknown): number {
  if (field === "similar" || field === "history") return 500;
  if (type === "Mutation") return WRITE_PRICE;
  switch (`${type}.${field}`) {
    case "Query.paths":
      return 4 ** (2 + between(argument("maxLength"), DEFAULT_PATH_LENGTH, LONGEST_PATH));
    case "Query.neighbourhood":
      return subgraphSize(argument) * LINKS_PER_NODE * between(argument("depth"), 1, DEEPEST_SUBGRAPH);
    case "Query.asOf":
      return PAST_PRICE;
    case "Query.gaps":
      return 1000;
    case "Query.suggestTags":
    case "Submission.suggestions":
      return SUGGESTION_PRICE;
    case "Query.likelyDuplicates":
    case "Submission.duplicates":
      return DUPLICATES_PRICE;
    case "Query.changes":
    case "Query.sets":
      return 100;
    case "Query.resolve": {
      const ids = argument("ids");
      return Array.isArray(ids) ? ids.length * RESOLVE_PRICE : 0;
    }
    default:
      return 0;
  }
}

/** The most nodes that a `neighbourhood` has. */
export function subgraphSize(argument: (name: string) => unknown): number {
  return between(argument("limit"), DEFAULT_SUBGRAPH, LARGEST_SUBGRAPH);
}

function between(value: unknown, otherwise: number, most: number): number {
  return typeof value === "number" ? Math.min(Math.max(1, value), most) : otherwise;
}
