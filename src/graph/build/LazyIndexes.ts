import type { Dimension, FilterField } from "../../model/createModel.ts";
import { keysShown, shownKeys } from "../../model/dimensions/shownKeys.ts";
import { endKind, reversed, targetKind } from "../../model/links/linkStep.ts";
import { sortValue } from "../../model/record/sortValue.ts";
import type { PropertyDef } from "../../model/types.ts";
import type { Csr } from "../arrays/csr.ts";
import { composeCsr, mapCsr } from "../arrays/joinCsr.ts";
import { FieldIndex } from "../indexes/FieldIndex.ts";
import { KeySpace } from "../indexes/KeySpace.ts";
import type { KindDelta } from "../indexes/KindDelta.ts";
import { OrderIndex } from "../indexes/OrderIndex.ts";
import { columnName } from "./columnName.ts";
import { edgesAlong } from "./edgesAlong.ts";
import type { GraphParts } from "./GraphParts.ts";

interface KeptOrder {
  readonly kind: string;
  readonly property: PropertyDef;
  readonly index: OrderIndex;
}

/** The indexes that questions want of one revision, each made from its parts when it is first asked for. */
export class LazyIndexes {
  readonly #parts: GraphParts;
  readonly #fields = new Map<FilterField | Dimension, FieldIndex>();
  readonly #orders = new Map<string, KeptOrder>();

  constructor(parts: GraphParts) {
    this.#parts = parts;
  }

  /** Those of the parts after a write: orders are patched, and fields shared where nothing that they are made from changed. */
  next(parts: GraphParts, deltas: ReadonlyMap<string, KindDelta>): LazyIndexes {
    const indexes = new LazyIndexes(parts);
    for (const [memo, order] of this.#orders) indexes.#orders.set(memo, nextOrder(order, deltas.get(order.kind)!));
    for (const [field, index] of this.#fields) {
      const before = this.#inputs(field);
      if (indexes.#inputs(field).every((input, place) => input === before[place])) indexes.#fields.set(field, index);
    }
    return indexes;
  }

  /** The parts that the index of a field or dimension is made from. */
  #inputs(of: FilterField | Dimension): unknown[] {
    const { model, tables, links, columns, terms } = this.#parts;
    const field = "field" in of ? of.field : of;
    const ends = field.path.map((step) => targetKind(model, step));
    const end = ends.at(-1) ?? field.kind;
    return [
      ...[field.kind, ...ends].map((kind) => tables.get(kind)),
      ...field.path.map((step) => links.get(step.link)),
      field.property !== undefined && columns.get(columnName(end, field.property, field.part)),
      of !== field && terms.get(field.target?.name ?? ""),
    ];
  }

  /** Which nodes of the field's kind hold which of its keys. */
  field(field: FilterField): FieldIndex {
    let index = this.#fields.get(field);
    if (!index) {
      index = this.#makeField(field);
      this.#fields.set(field, index);
    }
    return index;
  }

  /** The same for a dimension of a kind, which may show fewer keys than its field holds. Throws a RangeError if it is unknown. */
  dimension(kind: string, name: string): FieldIndex {
    const { model, terms } = this.#parts;
    const dimension = model.kind(kind).dimension.get(name);
    if (!dimension) throw new RangeError(`${kind} has no dimension ${name}`);
    let index = this.#fields.get(dimension);
    if (!index) {
      const shown = shownKeys(dimension, (of) => terms.get(of) ?? []);
      index = shown ? this.#narrowed(dimension.field, shown) : this.field(dimension.field);
      this.#fields.set(dimension, index);
    }
    return index;
  }

  /** The order of a kind by a property. Throws a RangeError if the kind has no such property. */
  order(kind: string, name: string): OrderIndex {
    const memo = `${kind}.${name}`;
    let order = this.#orders.get(memo);
    if (!order) {
      const { model, source } = this.#parts;
      const property = model.kind(kind).property.get(name);
      if (!property) throw new RangeError(`${kind} has no property ${name}`);
      const values = Array.from(source.records(kind), ({ properties }) => sortValue(property, properties[name]));
      order = { kind, property, index: OrderIndex.of(values) };
      this.#orders.set(memo, order);
    }
    return order.index;
  }

  /** `shown`: the keys that are shown, and as what. */
  #narrowed(field: FilterField, shown: ReadonlyMap<string, string>): FieldIndex {
    const index = this.field(field);
    const keySpace = new KeySpace(keysShown(shown), index.keySpace.closed, true);
    const forward = mapCsr(index.forward, keySpace.size, (key) => {
      const as = shown.get(index.keySpace.keys.at(key)!);
      return as === undefined ? -1 : keySpace.at(as)!;
    });
    return new FieldIndex(index.size, keySpace, forward);
  }

  #makeField({ kind, path, property, part, target }: FilterField): FieldIndex {
    const { model, tables, columns } = this.#parts;
    const size = tables.get(kind)!.size;
    const end = endKind(model, kind, path);
    const walked = path.reduce<Csr | null>((walk, step) => {
      const next = edgesAlong(this.#parts, step);
      return walk ? composeCsr(walk, next, tables.get(targetKind(model, step))!.size) : next;
    }, null);
    if (property !== undefined) {
      const column = columns.get(columnName(end, property, part));
      if (!column) throw new RangeError(`${end} keeps no keys of ${property}`);
      const forward = walked ? composeCsr(walked, column.csr, column.keySpace.size) : column.csr;
      return new FieldIndex(size, column.keySpace, forward);
    }
    const table = tables.get(end)!;
    const keySpace = new KeySpace(table.keys, target?.closed === true, false, (key) => table.ofKey(key));
    const [only] = path;
    const reverse = path.length === 1 && only ? edgesAlong(this.#parts, reversed(only)) : null;
    return new FieldIndex(size, keySpace, walked as Csr, reverse);
  }
}

function nextOrder(order: KeptOrder, delta: KindDelta): KeptOrder {
  const { kind, property, index } = order;
  if (!delta.touched) return order;
  const values = delta.records.map((record) => sortValue(property, record.properties[property.name]));
  return { kind, property, index: index.next(delta, values) };
}
