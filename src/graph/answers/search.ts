import { nodeId } from "../../model/record/nodeId.ts";
import type { SearchAnswer, SearchRequest } from "../../model/requests.ts";
import { compareCodePoints } from "../../model/words/naturalOrder.ts";
import type { KindTable } from "../indexes/KindTable.ts";
import type { LayeredText } from "../indexes/LayeredText.ts";
import type { TextHits } from "../indexes/TextIndex.ts";
import type { Work } from "../Work.ts";

interface Sought {
  readonly table: KindTable;
  readonly text: LayeredText;
}

/** Searches several kinds as one list: by rank, highest first, then id. */
export function* search(sought: readonly Sought[], { terms, limit, after }: SearchRequest): Work<SearchAnswer> {
  const inOrder = [...sought].sort((a, b) =>
    compareCodePoints(nodeId(a.table.kind.name, ""), nodeId(b.table.kind.name, "")),
  );
  const found: { table: KindTable; hits: TextHits }[] = [];
  for (const { table, text } of inOrder) {
    const hits = text.find(terms);
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

/** The ranks that occur, highest first: there are at most four a term. */
function ranksOf(hits: readonly TextHits[]): number[] {
  const ranks = new Set<number>();
  for (const { ranks: list } of hits) for (const rank of list) ranks.add(rank);
  return [...ranks].sort((a, b) => b - a);
}
