import type { Kind, Model } from "../../model/createModel.ts";
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

/** A column for each property that a filter, a dimension or a derivation reads keys from. */
export function columnsOf(model: Model, kind: Kind): PropertyColumn[] {
  const columns = new Map<string, PropertyColumn>();
  const want = (name: string, part?: "year") => {
    const property = kind.property.get(name);
    const key = columnName(kind.name, name, part);
    if (property && !columns.has(key)) columns.set(key, new PropertyColumn(property, part));
  };
  for (const field of model.kinds.flatMap((other) => other.filterFields))
    if (field.property && endKind(model, field.kind, field.path) === kind.name) want(field.property, field.part);
  for (const def of model.links)
    for (const { path, where } of def.tag?.derived ?? [])
      for (const { step, property } of where ?? [])
        if (endKind(model, def.from, path.slice(0, step)) === kind.name) want(property);
  return [...columns.values()];
}
