import type { Model } from "../../model/createModel.ts";
import { type BasisMask, DECLARED, HELD_BASIS, SUGGESTED } from "../../model/filter/basis.ts";
import { stepOf, wayOf } from "../../model/links/linkStep.ts";
import { nodeId, splitId } from "../../model/record/nodeId.ts";
import type {
  Edge,
  FoundPath,
  NeighbourGroup,
  NeighbourRequest,
  PathRequest,
  SimilarAnswer,
  SimilarRequest,
} from "../../model/requests.ts";
import { passingCost } from "../../model/statistics/passingCost.ts";
import { compareCodePoints } from "../../model/words/naturalOrder.ts";
import type { Csr } from "../arrays/csr.ts";
import { edgesAlong } from "../build/edgesAlong.ts";
import type { GraphParts } from "../build/GraphParts.ts";
import type { KindTable } from "../indexes/KindTable.ts";
import type { Work } from "../Work.ts";
import { degreeOf, eachHeld } from "./heldEdges.ts";
import type { PathGraph } from "./PathGraph.ts";
import { shortestPaths } from "./paths.ts";
import { SimilarNodes } from "./SimilarNodes.ts";

/** The edges of one link as seen from one kind. */
interface Side {
  readonly link: string;
  readonly reverse: boolean;
  readonly way: number;
  readonly csr: Csr;
  readonly target: Numbered;
}

/** A kind whose nodes have numbers among all nodes: `first`, `first` + 1, … */
interface Numbered {
  readonly table: KindTable;
  readonly first: number;
  sides: readonly Side[];
}

/** Questions that go over links of any kind. All nodes have one numbering, in order of ids. */
export class LinkExplorer {
  readonly #model: Model;
  readonly #kinds: readonly Numbered[];
  readonly #kind: ReadonlyMap<string, Numbered>;
  readonly #size: number;
  /** Of each node, once it has been asked for. */
  readonly #costs: Int32Array;
  /** The place of each node's kind. */
  readonly #kindOf: Uint8Array;
  readonly #similar: SimilarNodes;

  constructor(parts: Pick<GraphParts, "model" | "tables" | "links">) {
    const { model, tables } = parts;
    this.#model = model;
    let first = 0;
    this.#kinds = [...tables.values()]
      .sort((a, b) => compareCodePoints(nodeId(a.kind.name, ""), nodeId(b.kind.name, "")))
      .map((table): Numbered => {
        const numbered = { table, first, sides: [] };
        first += table.size;
        return numbered;
      });
    this.#size = first;
    this.#kind = new Map(this.#kinds.map((kind) => [kind.table.kind.name, kind]));
    for (const kind of this.#kinds)
      kind.sides = kind.table.kind.sides.map(({ link, reverse, target }): Side => {
        const step = { link: link.name, reverse };
        return { ...step, way: wayOf(model, step), csr: edgesAlong(parts, step), target: this.#kind.get(target)! };
      });
    this.#costs = new Int32Array(first).fill(-1);
    this.#kindOf = new Uint8Array(first);
    this.#kinds.forEach(({ table, first: start }, place) => {
      this.#kindOf.fill(place, start, start + table.size);
    });
    this.#similar = new SimilarNodes(parts);
  }

  /** By the links of the node's kind, forward before reverse; links without an edge are left out. None for an unknown id. */
  neighbours({ id, limit }: NeighbourRequest): NeighbourGroup[] {
    const found = this.#find(id);
    if (!found) return [];
    return found.kind.sides.flatMap(({ link, reverse, csr, target }): NeighbourGroup[] => {
      const degree = degreeOf(csr, found.row);
      if (degree === 0) return [];
      const ids = firstTargets(csr, found.row, limit).map((to) => target.table.id(to));
      return [{ link, reverse, degree, ids }];
    });
  }

  /** The edges between nodes of a set, each once: by link, then by where it starts and ends. */
  edges(ids: readonly string[]): Edge[] {
    const members = new Map<Numbered, Set<number>>();
    for (const id of ids) {
      const found = this.#find(id);
      if (!found) continue;
      const rows = members.get(found.kind) ?? new Set();
      members.set(found.kind, rows.add(found.row));
    }
    const ways = [...members].flatMap(([kind, numbers]) => {
      const rows = [...numbers].sort((a, b) => a - b);
      return kind.sides.filter(({ reverse }) => !reverse).map((side) => ({ ...side, kind, rows }));
    });
    const edges: Edge[] = [];
    for (const { link, csr, target, kind, rows } of ways.sort((a, b) => compareCodePoints(a.link, b.link))) {
      const there = members.get(target);
      if (!there) continue;
      const tagged = this.#model.link(link).tag !== undefined;
      for (const row of rows)
        eachHeld(csr, row, (to, truth) => {
          if (!there.has(to)) return;
          edges.push({ link, from: kind.table.id(row), to: target.table.id(to), basis: tagged ? basisOf(truth) : 0 });
        });
    }
    return edges;
  }

  /** In the order of `shortestPaths`; none between a node and itself, or where one of the two is unknown. */
  *paths({ from, to, maxLength, limit, links, kinds }: PathRequest): Work<FoundPath[]> {
    const [start, end] = [this.#find(from), this.#find(to)];
    if (!start || !end || from === to) return [];
    const question = { from: numberOf(start), to: numberOf(end), maxLength, limit };
    const found = yield* shortestPaths(this.#pathGraph(links, kinds), question);
    return found.map(({ nodes, ways, cost }) => ({
      ids: nodes.map((node) => this.#id(node)),
      steps: ways.map((way) => stepOf(this.#model, way)),
      cost,
    }));
  }

  /** All nodes, the edges of some links, and some kinds to pass through; left out, all. */
  #pathGraph(links: PathRequest["links"], kinds: PathRequest["kinds"]): PathGraph {
    const sides = this.#kinds.map((kind) => kind.sides.filter(({ link }) => !links || links.includes(link)));
    const open = this.#kinds.map(({ table }) => !kinds || kinds.includes(table.kind.name));
    return {
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
  }

  similar(request: SimilarRequest): Work<SimilarAnswer> {
    return this.#similar.of(request);
  }

  #find(id: string): Found | null {
    const kind = this.#kind.get(splitId(id)?.kind ?? "");
    const row = kind?.table.ofId(id);
    return kind && row !== undefined ? { kind, row } : null;
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

/** A node by its number in the table of its kind. */
interface Found {
  readonly kind: Numbered;
  readonly row: number;
}

/** Its number among all nodes. */
function numberOf({ kind, row }: Found): number {
  return kind.first + row;
}

function firstTargets({ offsets, targets, truths }: Csr, row: number, limit: number): number[] {
  const found: number[] = [];
  const end = offsets[row + 1]!;
  for (let edge = offsets[row]!; edge < end && found.length < limit; edge++)
    if (!truths || (truths[edge]! >> HELD_BASIS) & 1) found.push(targets[edge]!);
  return found;
}

/** The bases under each of which, alone, an edge counts. */
function basisOf(truth: number): BasisMask {
  let basis = 0;
  for (const one of [DECLARED, SUGGESTED]) if ((truth >> one) & 1) basis |= one;
  return basis;
}
