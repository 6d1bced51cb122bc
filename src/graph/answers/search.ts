import { nodeId } from "../../model/record/nodeId.ts";
import { NAMED_RANK, type SearchAnswer, type SearchRequest } from "../../model/requests.ts";
import { compareCodePoints } from "../../model/words/naturalOrder.ts";
import type { KindTable } from "../indexes/KindTable.ts";
import type { LayeredText } from "../indexes/LayeredText.ts";
import type { TextHits } from "../indexes/TextIndex.ts";
import type { Work } from "../Work.ts";

interface Sought {
  readonly table: KindTable;
  /** Null for a kind without any text to search. */
  readonly text: LayeredText | null;
}

const NO_HITS: TextHits = { nodes: new Uint32Array(0), ranks: new Uint32Array(0) };

/** Searches several kinds as one list: by rank, highest first, then id. */
export function* search(sought: readonly Sought[], request: SearchRequest): Work<SearchAnswer> {
  const { limit, after } = request;
  const inOrder = [...sought].sort((a, b) =>
    compareCodePoints(nodeId(a.table.kind.name, ""), nodeId(b.table.kind.name, "")),
  );
  const found: { table: KindTable; hits: TextHits }[] = [];
  for (const one of inOrder) {
    const { table } = one;
    const hits = hitsOf(one, request);
    if (hits.nodes.length > 0) found.push({ table, hits });
    yield;
  }
  const totalCount = found.reduce((sum, { hits }) => sum + hits.nodes.length, 0);
  const kinds = found
    .map(({ table, hits }) => ({ key: table.kind.name, count: hits.nodes.length }))
    .sort((a, b) => b.count - a.count || compareCodePoints(a.key, b.key));
  const page: { id: string; rank: number }[] = [];
  for (const rank of ranksOf(found.map(({ hits }) => hits))) {
    if (page.length > limit) break;
    if (after && rank > after.rank) continue;
    const floor = after && rank === after.rank ? after.id : null;
    for (const { table, hits } of found) {
      for (let index = 0; index < hits.nodes.length && page.length <= limit; index++) {
        if (hits.ranks[index] !== rank) continue;
        const id = table.id(hits.nodes[index]!);
        if (floor === null || compareCodePoints(id, floor) > 0) page.push({ id, rank });
      }
    }
  }
  return { hits: page.slice(0, limit), hasNext: page.length > limit, totalCount, kinds };
}

/** What holds all words, and what is named: by node, each with the highest rank that it has. */
function hitsOf({ table, text }: Sought, { terms, closed = false, names = [], named = [] }: SearchRequest): TextHits {
  const ranks = new Map<number, number>();
  const add = (node: number, rank: number) => ranks.set(node, Math.max(rank, ranks.get(node) ?? 0));
  for (const name of names)
    for (const node of text?.find({ terms: [name], closed: true }).nodes ?? []) add(node, NAMED_RANK);
  for (const { id, rank } of named) {
    const node = table.ofId(id);
    if (node !== undefined) add(node, rank);
  }
  const found = text?.find({ terms, closed }) ?? NO_HITS;
  if (ranks.size === 0) return found;
  found.nodes.forEach((node, index) => {
    add(node, found.ranks[index]!);
  });
  const nodes = Uint32Array.from(ranks.keys()).sort();
  return { nodes, ranks: nodes.map((node) => ranks.get(node)!) };
}

/** The ranks that occur, highest first: there are few. */
function ranksOf(hits: readonly TextHits[]): number[] {
  const ranks = new Set<number>();
  for (const { ranks: list } of hits) for (const rank of list) ranks.add(rank);
  return [...ranks].sort((a, b) => b - a);
}
