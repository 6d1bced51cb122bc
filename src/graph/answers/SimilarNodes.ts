import { HELD_BASIS } from "../../model/filter/basis.ts";
import { compareShared } from "../../model/links/compareShared.ts";
import { reversed } from "../../model/links/linkStep.ts";
import { type SimilarWay, similarWays } from "../../model/links/similarWays.ts";
import { splitId } from "../../model/record/nodeId.ts";
import type { SharedNode, SimilarAnswer, SimilarRequest } from "../../model/requests.ts";
import { similarScore } from "../../model/statistics/similarScore.ts";
import { type Csr, reverseCsr } from "../arrays/csr.ts";
import { composeCsr } from "../arrays/joinCsr.ts";
import { edgesAlong } from "../build/edgesAlong.ts";
import type { GraphParts } from "../build/GraphParts.ts";
import type { KindTable } from "../indexes/KindTable.ts";
import type { Work } from "../Work.ts";
import { degreeOf, eachHeld } from "./heldEdges.ts";
import { largestValues } from "./largestValues.ts";

type Parts = Pick<GraphParts, "model" | "tables" | "links">;

/** A way from the nodes of one kind to what they may share, seen from both ends. */
interface Feature {
  readonly way: SimilarWay;
  readonly csr: Csr;
  readonly back: Csr;
  readonly target: KindTable;
}

/** Finds the nodes of a kind that share most with one of them; what few share says most. */
export class SimilarNodes {
  readonly #parts: Parts;
  /** By kind, made when they are first asked for. */
  readonly #features = new Map<string, readonly Feature[]>();
  #spare: Float64Array | null = null;

  constructor(parts: Parts) {
    this.#parts = parts;
  }

  /** None for an unknown id. */
  *of({ id, limit }: SimilarRequest): Work<SimilarAnswer> {
    const table = this.#parts.tables.get(splitId(id)?.kind ?? "");
    const node = table?.ofId(id);
    if (!table || node === undefined) return { nodes: [] };
    const features = this.#featuresOf(table.kind.name);
    const scores = this.#scores(table.size);
    for (const { csr, back } of features) {
      eachHeld(csr, node, (shared) => {
        const score = similarScore(table.size, degreeOf(back, shared));
        if (score !== 0) addScore(back, shared, score, scores);
      });
      yield;
    }
    scores[node] = 0;
    const nodes = {
      // Sums of the same numbers in another order differ in their last digits.
      nodes: largestValues(scores, limit, 6).map((other) => ({
        id: table.id(other),
        score: scores[other]!,
        shared: features.flatMap((feature) => sharedBy(feature, table.size, node, other)).sort(compareShared),
      })),
    };
    this.#spare = scores.fill(0);
    return nodes;
  }

  /** A number a node, all 0; that of the question before, where nobody uses it. */
  #scores(size: number): Float64Array {
    const spare = this.#spare;
    this.#spare = null;
    return spare?.length === size ? spare : new Float64Array(size);
  }

  #featuresOf(kind: string): readonly Feature[] {
    let features = this.#features.get(kind);
    if (!features) {
      features = similarWays(this.#parts.model, kind).map((way) => this.#feature(way));
      this.#features.set(kind, features);
    }
    return features;
  }

  #feature(way: SimilarWay): Feature {
    const target = this.#parts.tables.get(way.target)!;
    const [first, second] = way.path.map((step) => edgesAlong(this.#parts, step)) as [Csr, Csr?];
    if (!second) return { way, csr: first, back: edgesAlong(this.#parts, reversed(way)), target };
    const csr = composeCsr(first, second, target.size);
    return { way, csr, back: reverseCsr(csr, target.size), target };
  }
}

/** What two nodes, of `size` of their kind, share in one way. */
function sharedBy({ way, csr, back, target }: Feature, size: number, one: number, other: number): SharedNode[] {
  const { link, reverse, over } = way;
  const held = new Set<number>();
  eachHeld(csr, one, (node) => held.add(node));
  const shared: SharedNode[] = [];
  eachHeld(csr, other, (node) => {
    const degree = degreeOf(back, node);
    if (held.has(node) && similarScore(size, degree) > 0)
      shared.push({ link, reverse, ...(over && { over: over.link }), id: target.id(node), sharedBy: degree });
  });
  return shared;
}

/** Adds to the score of all that an edge leads to from a node. */
function addScore({ offsets, targets, truths }: Csr, row: number, score: number, scores: Float64Array): void {
  const end = offsets[row + 1]!;
  for (let edge = offsets[row]!; edge < end; edge++) {
    if (truths && ((truths[edge]! >> HELD_BASIS) & 1) === 0) continue;
    const other = targets[edge]!;
    scores[other] = scores[other]! + score;
  }
}
