import type { Dimension } from "../../model/createModel.ts";
import type { FilterInput } from "../../model/filter/Filter.ts";
import { nodeId } from "../../model/record/nodeId.ts";
import type { KeyCount } from "../../model/requests.ts";
import type { Basis, NodeSummary } from "../../model/types.ts";
import type { ApiContext } from "../ApiContext.ts";
import { findLabel, type LocalName, ownName, plainName } from "../names/localName.ts";
import { bucketFilter, joinFilters } from "./door.ts";

/** One key of a dimension with its count. Its members are the fields of type Bucket. */
export class Bucket {
  readonly key: string;
  readonly count: number;
  readonly #context: ApiContext;
  readonly #dimension: Dimension;
  readonly #basis: readonly Basis[];
  readonly #base: FilterInput;

  /** `base` is the door of the whole set. */
  constructor(
    context: ApiContext,
    dimension: Dimension,
    basis: readonly Basis[],
    base: FilterInput,
    { key, count }: KeyCount,
  ) {
    this.#context = context;
    this.#dimension = dimension;
    this.#basis = basis;
    this.#base = base;
    this.key = key;
    this.count = count;
  }

  async label(): Promise<string> {
    const { vocabulary } = this.#dimension.field;
    const term = vocabulary?.terms.find(({ key }) => key === this.key);
    return term?.label ?? (await this.node())?.name ?? this.key;
  }

  async labelIn({ lang }: { lang: readonly string[] }): Promise<LocalName> {
    const { vocabulary, target } = this.#dimension.field;
    const kind = vocabulary?.name ?? target?.name;
    const found = kind === undefined ? null : await findLabel(this.#context, kind, this.key, lang);
    if (found) return found;
    const node = await this.node();
    return node ? ownName(node) : plainName(await this.label());
  }

  async node(): Promise<NodeSummary | null> {
    const { target } = this.#dimension.field;
    return target ? this.#context.loaders.nodes.load(nodeId(target.name, this.key)) : null;
  }

  where(): FilterInput {
    return joinFilters(this.#base, bucketFilter(this.#dimension, this.key, this.#basis));
  }
}
