import type { Dimension } from "../../model/createModel.ts";
import type { FilterInput } from "../../model/filter/Filter.ts";
import { nodeId } from "../../model/record/nodeId.ts";
import type { KeyCount } from "../../model/requests.ts";
import type { NodeSummary } from "../../model/types.ts";
import type { BucketLabelInArgs, BucketSource } from "../generated/types.ts";
import { findLabel, type LocalName, ownName, plainName } from "../names/localName.ts";
import { bucketFilter, joinFilters } from "../request/door.ts";
import { type CountedSet, whereType } from "./CountedSet.ts";

/** One key of a dimension with its count. Its members are the fields of type Bucket. */
export class Bucket implements BucketSource {
  readonly key: string;
  readonly count: number;
  readonly #set: CountedSet;
  readonly #dimension: Dimension;

  constructor(set: CountedSet, dimension: Dimension, { key, count }: KeyCount) {
    this.#set = set;
    this.#dimension = dimension;
    this.key = key;
    this.count = count;
  }

  async label(): Promise<string> {
    const { vocabulary } = this.#dimension.field;
    const term = vocabulary?.terms.find(({ key }) => key === this.key);
    return term?.label ?? (await this.node())?.name ?? this.key;
  }

  async labelIn({ lang }: BucketLabelInArgs): Promise<LocalName> {
    const { vocabulary, target } = this.#dimension.field;
    const kind = vocabulary?.name ?? target?.name;
    const found = kind === undefined ? null : await findLabel(this.#set.context, kind, this.key, lang);
    if (found) return found;
    const node = await this.node();
    return node ? ownName(node) : plainName(await this.label());
  }

  async node(): Promise<NodeSummary | null> {
    const { target } = this.#dimension.field;
    return target ? this.#set.context.loaders.nodes.load(nodeId(target.name, this.key)) : null;
  }

  whereType(): string {
    return whereType(this.#dimension);
  }

  where(): FilterInput {
    return joinFilters(
      this.#set.context.model.kind(this.#dimension.kind),
      this.#set.door,
      bucketFilter(this.#dimension, this.key, this.#set.basis),
    );
  }
}
