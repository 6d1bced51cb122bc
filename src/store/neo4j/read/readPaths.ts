import type { Model } from "../../../model/createModel.ts";
import { stepOf } from "../../../model/links/linkStep.ts";
import { nodeId, splitId } from "../../../model/record/nodeId.ts";
import type { FoundPath, PathRequest } from "../../../model/requests.ts";
import { passingCost } from "../../../model/statistics/passingCost.ts";
import { compareCodePoints } from "../../../model/words/naturalOrder.ts";
import { PathStatements, SLACK, typesOf } from "../compile/questions/PathStatements.ts";
import { integer } from "../shape/integer.ts";
import type { ReadOne } from "./ReadOne.ts";

/** A relationship as it is met: its type, and whether it leads the way it is walked. */
type FoundStep = readonly [type: string, along: boolean];
type FoundNode = readonly [labels: string[], key: string, degree: number];
type Half = readonly [steps: FoundStep[], between: FoundNode[]];
type Through = readonly [middle: FoundNode, fromStart: Half[], fromGoal: Half[]];

interface Path {
  readonly ids: readonly string[];
  readonly ways: readonly number[];
  readonly cost: number;
}

/** Up to this length, paths are looked at one by one. */
const MOST_LISTED = 3;
/** More nodes than a length of a path is looked at by. */
const ALL = 2 ** 31 - 2;

/** Simple paths as `shortestPaths` of the graph finds them: by length, cost, ids and ways. */
export async function readPaths(model: Model, read: ReadOne, request: PathRequest): Promise<FoundPath[]> {
  const { from, to, maxLength, limit, links, kinds } = request;
  const [start, goal] = [splitId(from), splitId(to)];
  if (!start || !goal || from === to || !model.has(start.kind) || !model.has(goal.kind)) return [];
  if (typesOf(model, links).length === 0 || maxLength < 1) return [];
  const reader = new PathReader(model, request);
  const ends = [start.kind, goal.kind] as const;
  const direct = await read(PathStatements.direct(model, ends, links), { from: start.key, to: goal.key });
  if (!direct) return [];
  const values = { start: direct.start, goal: direct.goal };
  const found = reader.direct(direct.direct as FoundStep[]).slice(0, limit);
  const longest = kinds?.every((kind) => !model.has(kind)) ? 1 : maxLength;
  const statements = new PathStatements(model, request, direct.onlyModel === true);
  for (let length = 2; length <= longest && found.length < limit; length++) {
    const wanted = limit - found.length;
    for (const most of [2 * wanted + 10, 50 * wanted + 1000, ALL]) {
      const text = length <= MOST_LISTED ? statements.short(length) : statements.ofLength(length);
      const answer = await read(text, { ...values, most: integer(most) });
      const rest = answer?.rest as number | null | undefined;
      const least = typeof rest === "number" ? rest - SLACK : Number.POSITIVE_INFINITY;
      const paths = [
        ...reader.whole((answer?.paths ?? []) as Half[], least),
        ...reader.through((answer?.through ?? []) as Through[], least, wanted),
      ];
      if (paths.length < wanted && least !== Number.POSITIVE_INFINITY) continue;
      found.push(...paths.slice(0, wanted));
      break;
    }
  }
  return found.map(({ ids, ways, cost }) => ({ ids, steps: ways.map((way) => stepOf(model, way)), cost }));
}

/** Puts paths together from what statements found, of the links and kinds that were asked for alone. */
class PathReader {
  readonly #model: Model;
  readonly #request: PathRequest;

  constructor(model: Model, request: PathRequest) {
    this.#model = model;
    this.#request = request;
  }

  direct(steps: readonly FoundStep[]): Path[] {
    const { from, to } = this.#request;
    return this.#sorted(steps.flatMap((step) => this.#path([from, to], [step], 0)));
  }

  /** Those of some paths that cost less than `rest`, in order. */
  whole(found: readonly Half[], rest: number): Path[] {
    const { from, to } = this.#request;
    const paths = byCost(found)
      .filter(({ cost }) => cost < rest)
      .flatMap(({ half: [steps, between], cost }) =>
        this.#path([from, ...between.map((node) => this.#idOf(node)), to], steps, cost),
      );
    return this.#sorted(paths);
  }

  /** The best of the paths that cost less than `rest`, so many at least where there are so many; in order. */
  through(found: readonly Through[], rest: number, wanted: number): Path[] {
    let [paths, most] = [[] as Path[], Number.POSITIVE_INFINITY];
    for (const [middle, fromStart, fromGoal] of found) {
      const own = passingCost(middle[2]);
      const [firsts, lasts] = [byCost(fromStart), byCost(fromGoal)];
      for (const first of firsts)
        for (const last of lasts) {
          const cost = first.cost + own + last.cost;
          if (cost > most || cost >= rest) break;
          paths.push(...this.#joined(first.half, middle, last.half, cost));
          if (paths.length < 2 * wanted + 1000) continue;
          paths = this.#sorted(paths).slice(0, wanted);
          most = paths.at(-1)?.cost ?? most;
        }
    }
    return this.#sorted(paths);
  }

  #joined([firstSteps, before]: Half, middle: FoundNode, [lastSteps, after]: Half, cost: number): Path[] {
    const { from, to } = this.#request;
    const between = [...before, middle, ...after.toReversed()];
    const ids = [from, ...between.map((node) => this.#idOf(node)), to];
    if (new Set(ids).size < ids.length) return [];
    return this.#path(ids, [...firstSteps, ...lastSteps.toReversed().map(turned)], cost);
  }

  #path(ids: readonly string[], steps: readonly FoundStep[], cost: number): Path[] {
    const ways = steps.map((step, index) => this.#wayOf(ids[index]!, ids[index + 1]!, step));
    return ways.includes(-1) ? [] : [{ ids, ways, cost }];
  }

  /** The number of a link and its direction; -1 for one that does not belong to the question. */
  #wayOf(before: string, after: string, [type, along]: FoundStep): number {
    const [from, to] = (along ? [before, after] : [after, before]).map((id) => splitId(id)?.kind);
    const { links } = this.#request;
    const index = this.#model.links.findIndex(
      (link) =>
        link.relationship === type && link.from === from && link.to === to && (!links || links.includes(link.name)),
    );
    return index < 0 ? -1 : 2 * index + (along ? 0 : 1);
  }

  #idOf([labels, key]: FoundNode): string {
    return nodeId(labels.find((label) => this.#model.has(label)) ?? "", key);
  }

  #sorted(paths: Path[]): Path[] {
    return paths.sort((a, b) => a.cost - b.cost || comparePlaces(a, b));
  }
}

interface CostedHalf {
  readonly half: Half;
  readonly cost: number;
}

function byCost(halves: readonly Half[]): CostedHalf[] {
  return halves
    .map((half) => ({ half, cost: half[1].reduce((sum, [, , degree]) => sum + passingCost(degree), 0) }))
    .sort((a, b) => a.cost - b.cost);
}

function turned([type, along]: FoundStep): FoundStep {
  return [type, !along];
}

/** By nodes and ways from the first on. */
function comparePlaces(a: Path, b: Path): number {
  for (let index = 0; index < a.ways.length; index++) {
    const order = compareCodePoints(a.ids[index + 1]!, b.ids[index + 1]!) || a.ways[index]! - b.ways[index]!;
    if (order !== 0) return order;
  }
  return 0;
}
