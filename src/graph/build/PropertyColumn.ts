import type { Model } from "../../model/createModel.ts";
import { endKind } from "../../model/links/linkStep.ts";
import { propertyKeys } from "../../model/record/propertyKeys.ts";
import type { PropertyDef, Value } from "../../model/types.ts";
import { csrFromPairs } from "../arrays/csr.ts";
import { Uint32List } from "../arrays/Uint32List.ts";
import { KeySpace } from "../indexes/KeySpace.ts";
import type { KindTable } from "../indexes/KindTable.ts";
import { columnName } from "./columnName.ts";
import type { Column } from "./GraphParts.ts";

/** Edges of a kind's nodes to a property's keys, as they are added. */
export class PropertyColumn {
  readonly property: PropertyDef;
  readonly part: "year" | undefined;
  readonly #keys: Map<string, number>;
  readonly #rows = new Uint32List();
  readonly #targets = new Uint32List();

  constructor(property: PropertyDef, part: "year" | undefined) {
    this.property = property;
    this.part = part;
    this.#keys = new Map((property.vocabulary?.terms ?? []).map((term, index) => [term.key, index]));
  }

  add(row: number, value: Value | undefined): void {
    for (const key of propertyKeys(value, this.part)) {
      let target = this.#keys.get(key);
      if (target === undefined) {
        target = this.#keys.size;
        this.#keys.set(key, target);
      }
      this.#rows.push(row);
      this.#targets.push(target);
    }
  }

  /** The keys of the nodes of a table; `final`: their numbers in it. */
  build(final: Uint32Array, table: KindTable): Column {
    const { property, part } = this;
    const keys = this.#keys;
    const closed = property.vocabulary !== undefined;
    const keySpace = new KeySpace([...keys.keys()], closed, closed, (key) => keys.get(key));
    const rows = this.#rows.view().map((row) => final[row]!);
    const edges = { rows, targets: this.#targets.view(), truths: null };
    const csr = csrFromPairs(edges, table.size, keySpace.size);
    return { kind: table.kind.name, property, part, csr, keySpace };
  }
}

/** By kind, a column for each property that a filter, a dimension or a derivation reads keys from. */
export function columnsOf(model: Model): Map<string, PropertyColumn[]> {
  const columns = new Map(model.kinds.map(({ name }) => [name, new Map<string, PropertyColumn>()]));
  const want = (kind: string, name: string, part?: "year") => {
    const property = model.kind(kind).property.get(name);
    const wanted = columns.get(kind)!;
    const key = columnName(kind, name, part);
    if (property && !wanted.has(key)) wanted.set(key, new PropertyColumn(property, part));
  };
  for (const { filterFields } of model.kinds)
    for (const { kind, path, property, part } of filterFields)
      if (property !== undefined) want(endKind(model, kind, path), property, part);
  for (const { from, tag } of model.links)
    for (const { path, where } of tag?.derived ?? [])
      for (const { step, property } of where ?? []) want(endKind(model, from, path.slice(0, step)), property);
  return new Map([...columns].map(([kind, wanted]) => [kind, [...wanted.values()]]));
}
