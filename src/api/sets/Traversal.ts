import type { FilterInput, Walk } from "../../model/filter/Filter.ts";
import { parseWalks } from "../../model/filter/parseFilter.ts";
import type { WalkInput } from "../../model/filter/walkInput.ts";
import { writeWalk } from "../../model/filter/writeBasis.ts";
import { groupBy } from "../../model/groupBy.ts";
import { InputError } from "../../model/InputError.ts";
import type { WalkAnswer } from "../../model/requests.ts";
import type { Basis, NodeSummary } from "../../model/types.ts";
import { compareCodePoints } from "../../model/words/naturalOrder.ts";
import type { ApiContext } from "../ApiContext.ts";
import type { TraversalFacetsArgs, TraversalSource } from "../generated/types.ts";
import { checkSize, DEFAULT_BUCKETS, DEFAULT_PAGE, LARGEST_BUCKETS, LARGEST_PAGE } from "../limits/sizes.ts";
import { loadNodes } from "../loadNodes.ts";
import { scopeOf, setOf } from "../request/setOf.ts";
import { type Facet, loadFacet } from "./Facet.ts";

/** Where walks end. Its members are the fields of type Traversal. */
export class Traversal implements TraversalSource {
  readonly #context: ApiContext;
  readonly #input: WalkInput;
  readonly #basis: readonly Basis[];
  readonly #first: number;
  /** By the kind that they end at. */
  readonly #walks: ReadonlyMap<string, readonly Walk[]>;
  #answered: Promise<ReadonlyMap<string, WalkAnswer>> | null = null;

  /** Throws an InputError for steps or filters that cannot be used. */
  constructor(context: ApiContext, input: WalkInput, basis: readonly Basis[], first: number | null | undefined) {
    this.#context = context;
    this.#basis = basis;
    this.#first = first ?? DEFAULT_PAGE;
    checkSize("first", this.#first, LARGEST_PAGE);
    const walks = parseWalks(scopeOf(context, basis), input);
    this.#input = writeWalk(context.model, input, basis);
    this.#walks = groupBy(walks, ({ steps }) => steps.at(-1)!.kind);
  }

  async totalCount(): Promise<number> {
    return [...(await this.#answers()).values()].reduce((sum, { totalCount }) => sum + totalCount, 0);
  }

  async ends(): Promise<{ node: NodeSummary; pathCount: number }[]> {
    const all = [...(await this.#answers()).values()].flatMap(({ ends }) => ends);
    const first = all.sort((a, b) => b.count - a.count || compareCodePoints(a.id, b.id)).slice(0, this.#first);
    const nodes = await loadNodes(this.#context, first);
    return nodes.map((node, index) => ({ node, pathCount: first[index]!.count }));
  }

  async kinds() {
    const answers = await this.#answers();
    return [...answers].map(([kind, { totalCount }]) => ({ kind, count: totalCount, where: () => this.#door() }));
  }

  async facets({ by, kind: named, first }: TraversalFacetsArgs): Promise<Facet[]> {
    const most = first ?? DEFAULT_BUCKETS;
    checkSize("first", most, LARGEST_BUCKETS);
    const ends = [...this.#walks.keys()];
    const [kind = named] = named ? [named] : ends;
    if (!kind) return [];
    if (!named && ends.length > 1)
      throw new InputError("kind", `The ends are of several kinds: expected one of ${ends.join(", ")}`);
    const { plural, dimension: dimensions } = this.#context.model.kind(kind);
    const door = this.#walks.has(kind) ? this.#door() : { ids: [] };
    const counted = { context: this.#context, basis: this.#basis, door };
    const set = setOf(this.#context, kind, door, this.#basis);
    return Promise.all(
      by.map((name) => {
        const dimension = dimensions.get(name);
        if (!dimension)
          throw new InputError(
            "by",
            `${plural} have no dimension ${name}: expected some of ${[...dimensions.keys()].join(", ")}`,
          );
        return loadFacet(counted, set, { dimension, first: most });
      }),
    );
  }

  #door(): FilterInput {
    return { traverse: this.#input };
  }

  #answers(): Promise<ReadonlyMap<string, WalkAnswer>> {
    this.#answered ??= this.#ask();
    return this.#answered;
  }

  async #ask(): Promise<ReadonlyMap<string, WalkAnswer>> {
    const found = await Promise.all(
      [...this.#walks].map(async ([kind, walks]): Promise<[string, WalkAnswer]> => {
        // Several ways to one kind are added up, and so are needed whole.
        const limit = walks.length === 1 ? this.#first : Number.MAX_SAFE_INTEGER;
        const answers = await Promise.all(walks.map((walk) => this.#context.loaders.walk.load({ walk, limit })));
        const [only] = answers;
        return [kind, answers.length === 1 && only ? only : merged(answers)];
      }),
    );
    return new Map(found.sort(([a], [b]) => compareCodePoints(a, b)));
  }
}

function merged(answers: readonly WalkAnswer[]): WalkAnswer {
  const counts = new Map<string, number>();
  for (const { ends } of answers) for (const { id, count } of ends) counts.set(id, (counts.get(id) ?? 0) + count);
  return { ends: [...counts].map(([id, count]) => ({ id, count })), totalCount: counts.size };
}
