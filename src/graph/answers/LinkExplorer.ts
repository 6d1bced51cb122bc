import type { Model } from "../../model/createModel.ts";
import { ANY_BASIS, type BasisMask, DECLARED, HELD_BASIS, SUGGESTED } from "../../model/filter/basis.ts";
import { compareShared } from "../../model/links/compareShared.ts";
import { stepOf, wayOf } from "../../model/links/linkStep.ts";
import { type SimilarWay, similarWays } from "../../model/links/similarWays.ts";
import { splitId } from "../../model/record/nodeId.ts";
import type {
  Edge,
  FoundPath,
  NeighbourGroup,
  NeighbourRequest,
  PathRequest,
  SharedNode,
  SimilarAnswer,
  SimilarRequest,
} from "../../model/requests.ts";
import { passingCost } from "../../model/statistics/passingCost.ts";
import { similarScore } from "../../model/statistics/similarScore.ts";
import { compareCodePoints } from "../../model/words/naturalOrder.ts";
import { type Csr, composeCsr, reverseCsr } from "../arrays/csr.ts";
import type { GraphParts } from "../build/GraphParts.ts";
import type { KindTable } from "../indexes/KindTable.ts";
import { largestValues } from "./largestValues.ts";
import { type PathGraph, shortestPaths } from "./paths.ts";

/** The edges of one link as seen from one kind. */
interface Side {
  readonly link: string;
  readonly reverse: boolean;
  readonly way: number;
  readonly csr: Csr;
  readonly target: Numbered;
}

/** A way from the nodes of one kind to what they may share, seen from both ends. */
interface Feature {
  readonly way: SimilarWay;
  readonly csr: Csr;
  readonly back: Csr;
  readonly target: Numbered;
}

/** A kind whose nodes have numbers among all nodes: `first`, `first` + 1, … */
interface Numbered {
  readonly table: KindTable;
  readonly first: number;
  sides: readonly Side[];
  /** Made when it is first asked for. */
  features: readonly Feature[] | null;
}

/** Questions that go over links of any kind. All nodes have one numbering, in order of ids. */
export class LinkExplorer {
  readonly #model: Model;
  readonly #links: GraphParts["links"];
  readonly #kinds: readonly Numbered[];
  readonly #kind: ReadonlyMap<string, Numbered>;
  readonly #size: number;
  /** Of each node, once it has been asked for. */
  readonly #costs: Int32Array;
  /** The place of each node's kind. */
  readonly #kindOf: Uint8Array;

  constructor({ model, tables, links }: GraphParts) {
    this.#model = model;
    this.#links = links;
    let first = 0;
    this.#kinds = [...tables.values()]
      .sort((a, b) => compareCodePoints(`${a.kind.name}:`, `${b.kind.name}:`))
      .map((table): Numbered => {
        const numbered = { table, first, sides: [], features: null };
        first += table.size;
        return numbered;
      });
    this.#size = first;
    this.#kind = new Map(this.#kinds.map((kind) => [kind.table.kind.name, kind]));
    for (const kind of this.#kinds)
      kind.sides = kind.table.kind.sides.map(({ link, reverse, target }): Side => {
        const way = wayOf(model, { link: link.name, reverse });
        const csr = this.#csr(link.name, reverse);
        return { link: link.name, reverse, way, csr, target: this.#kind.get(target)! };
      });
    this.#costs = new Int32Array(first).fill(-1);
    this.#kindOf = new Uint8Array(first);
    this.#kinds.forEach(({ table, first: at }, place) => {
      this.#kindOf.fill(place, at, at + table.size);
    });
  }

  neighbours({ id, limit }: NeighbourRequest): NeighbourGroup[] {
    const found = this.#find(id);
    if (!found) return [];
    return found.kind.sides.flatMap(({ link, reverse, csr, target }): NeighbourGroup[] => {
      const degree = degreeOf(csr, found.at);
      if (degree === 0) return [];
      const ids = firstTargets(csr, found.at, limit).map((to) => target.table.id(to));
      return [{ link, reverse, degree, ids }];
    });
  }

  edges(ids: readonly string[]): Edge[] {
    const members = new Map<Numbered, Set<number>>();
    for (const id of ids) {
      const found = this.#find(id);
      if (!found) continue;
      const of = members.get(found.kind) ?? new Set();
      members.set(found.kind, of.add(found.at));
    }
    const ways = [...members].flatMap(([kind, numbers]) => {
      const sorted = [...numbers].sort((a, b) => a - b);
      return kind.sides.flatMap((side) => (side.reverse ? [] : [{ ...side, kind, sorted }]));
    });
    const edges: Edge[] = [];
    for (const { link, csr, target, kind, sorted } of ways.sort((a, b) => compareCodePoints(a.link, b.link))) {
      const there = members.get(target);
      if (!there) continue;
      const tagged = this.#model.link(link).tag !== undefined;
      for (const row of sorted)
        each(csr, row, (to, truth) => {
          if (!there.has(to)) return;
          edges.push({ link, from: kind.table.id(row), to: target.table.id(to), basis: tagged ? basisOf(truth) : 0 });
        });
    }
    return edges;
  }

  paths({ from, to, maxLength, limit, links, kinds }: PathRequest): FoundPath[] {
    const [start, end] = [this.#find(from), this.#find(to)];
    if (!start || !end || from === to) return [];
    const sides = this.#kinds.map((kind) => kind.sides.filter(({ link }) => !links || links.includes(link)));
    const open = this.#kinds.map(({ table }) => !kinds || kinds.includes(table.kind.name));
    const graph: PathGraph = {
      size: this.#size,
      cost: (node) => this.#cost(node),
      isOpen: (node) => open[this.#kindOf[node]!]!,
      neighbours: (node, visit) => {
        const place = this.#kindOf[node]!;
        const row = node - this.#kinds[place]!.first;
        for (const { csr, target, way } of sides[place]!) {
          const { offsets, targets, truths } = csr;
          const last = offsets[row + 1]!;
          for (let edge = offsets[row]!; edge < last; edge++)
            if (!truths || (truths[edge]! >> HELD_BASIS) & 1) visit(target.first + targets[edge]!, way);
        }
      },
    };
    return shortestPaths(graph, start.kind.first + start.at, end.kind.first + end.at, maxLength, limit).map(
      ({ nodes, ways, cost }) => ({
        ids: nodes.map((node) => this.#id(node)),
        steps: ways.map((way) => stepOf(this.#model, way)),
        cost,
      }),
    );
  }

  similar({ id, limit }: SimilarRequest): SimilarAnswer {
    const found = this.#find(id);
    if (!found) return { nodes: [] };
    const { kind, at } = found;
    const size = kind.table.size;
    const scores = new Float64Array(size);
    for (const { csr, back } of this.#features(kind))
      each(csr, at, (shared) => {
        const score = similarScore(size, degreeOf(back, shared));
        if (score !== 0) addScore(back, shared, score, scores);
      });
    scores[at] = 0;
    // Sums of the same numbers in another order differ in their last digits.
    for (let other = 0; other < size; other++) scores[other] = Math.round(scores[other]! * 1e6) / 1e6;
    return {
      nodes: largestValues(scores, limit).map((other) => ({
        id: kind.table.id(other),
        score: scores[other]!,
        shared: this.#shared(kind, at, other),
      })),
    };
  }

  #shared(kind: Numbered, one: number, other: number): SharedNode[] {
    return this.#features(kind)
      .flatMap(({ way: { link, reverse, over }, csr, back, target }): SharedNode[] => {
        const held = new Set<number>();
        each(csr, one, (to) => held.add(to));
        const shared: SharedNode[] = [];
        each(csr, other, (to) => {
          const sharedBy = degreeOf(back, to);
          if (held.has(to) && similarScore(kind.table.size, sharedBy) > 0)
            shared.push({ link, reverse, ...(over && { over: over.link }), id: target.table.id(to), sharedBy });
        });
        return shared;
      })
      .sort(compareShared);
  }

  #features(kind: Numbered): readonly Feature[] {
    kind.features ??= similarWays(this.#model, kind.table.kind.name).map((way): Feature => {
      const target = this.#kind.get(way.target)!;
      const steps = way.path.map(({ link, reverse = false }) => this.#csr(link, reverse));
      const [first, second] = steps as [Csr, Csr?];
      if (!second) return { way, csr: first, back: this.#csr(way.link, !way.reverse), target };
      const csr = composeCsr(first, second, target.table.size);
      return { way, csr, back: reverseCsr(csr, target.table.size), target };
    });
    return kind.features;
  }

  #csr(link: string, reverse: boolean): Csr {
    const index = this.#links.get(link)!;
    return reverse ? index.reverse : index.forward;
  }

  #find(id: string): { kind: Numbered; at: number } | null {
    const kind = this.#kind.get(splitId(id)?.kind ?? "");
    const at = kind?.table.ofId(id);
    return kind && at !== undefined ? { kind, at } : null;
  }

  #id(node: number): string {
    const { table, first } = this.#kinds[this.#kindOf[node]!]!;
    return table.id(node - first);
  }

  #cost(node: number): number {
    const known = this.#costs[node]!;
    if (known >= 0) return known;
    const { first, sides } = this.#kinds[this.#kindOf[node]!]!;
    const cost = passingCost(sides.reduce((sum, { csr }) => sum + degreeOf(csr, node - first), 0));
    this.#costs[node] = cost;
    return cost;
  }
}

function each({ offsets, targets, truths }: Csr, row: number, visit: (target: number, truth: number) => void): void {
  const end = offsets[row + 1]!;
  for (let edge = offsets[row]!; edge < end; edge++) {
    const table = truths ? truths[edge]! : 0xff;
    if ((table >> HELD_BASIS) & 1) visit(targets[edge]!, table);
  }
}

function firstTargets({ offsets, targets, truths }: Csr, row: number, limit: number): number[] {
  const found: number[] = [];
  const end = offsets[row + 1]!;
  for (let edge = offsets[row]!; edge < end && found.length < limit; edge++)
    if (!truths || (truths[edge]! >> HELD_BASIS) & 1) found.push(targets[edge]!);
  return found;
}

/** How many edges a node has; counted once where some of them may not count. */
function degreeOf(csr: Csr, row: number): number {
  const { offsets, truths } = csr;
  const [first, end] = [offsets[row]!, offsets[row + 1]!];
  if (!truths) return end - first;
  let known = degrees.get(csr);
  if (!known) {
    known = new Int32Array(offsets.length - 1).fill(-1);
    degrees.set(csr, known);
  }
  if (known[row]! >= 0) return known[row]!;
  let degree = 0;
  for (let edge = first; edge < end; edge++) degree += (truths[edge]! >> HELD_BASIS) & 1;
  known[row] = degree;
  return degree;
}

/** Kept as long as the revision that the edges are of. */
const degrees = new WeakMap<Csr, Int32Array>();

/** The bases under each of which, alone, an edge counts. */
function basisOf(truth: number): BasisMask {
  let basis = 0;
  for (const one of [DECLARED, SUGGESTED]) if ((truth >> one) & 1) basis |= one;
  return basis & ANY_BASIS;
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
