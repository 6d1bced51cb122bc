import type { Kind, Model } from "../../model/createModel.ts";
import { splitId } from "../../model/nodeId.ts";
import type { PropertyDef, Value } from "../../model/types.ts";
import type { OrderKey, Position, SelectRequest, SetSpec } from "../port.ts";
import type { Compiled } from "./Compiled.ts";
import { hasIndex, RecordShape, sortProperty, sortsAsText, storedSort } from "./graphRow.ts";
import { Scope } from "./Scope.ts";
import { SetCompiler } from "./SetCompiler.ts";

/** The count of a set, as `total`. */
export function compileCount(model: Model, { set }: SelectRequest, batched: boolean): Compiled {
  const scope = new Scope(batched);
  const text = `${new SetCompiler(model, scope).count(set)} AS total`;
  return { text, values: scope.values, columns: ["total"], nested: set.from !== undefined };
}

/** One key of an order but the last, which is the id. */
interface SortKey {
  readonly property: PropertyDef;
  readonly descending: boolean;
}

/**
 * A page, one row more than the limit where there are more. `present` holds what has a value of the first key and
 * `missing` what has none, each as [values, node]; `outside` says whether there are records on the other side of where the
 * page starts or ends. Records come with the page, so that they need no statement of their own.
 */
export function compilePage(model: Model, request: SelectRequest, batched: boolean): Compiled {
  if (!request.page) throw new RangeError("A page is compiled only where one is asked for");
  const { text, values } = new PageCompiler(model, request, new Scope(batched));
  return {
    text,
    values,
    columns: ["present", "missing", "outsideBefore", "outsideAfter"],
    limit: request.page.limit + 1,
    nested: request.set.from !== undefined,
  };
}

class PageCompiler {
  readonly text: string;
  readonly #set: SetSpec;
  readonly #sets: SetCompiler;
  readonly #keys: readonly SortKey[];
  readonly #indexed: SortKey | undefined;
  readonly #idDescending: boolean;
  readonly #backward: boolean;
  readonly #row: string;

  constructor(model: Model, { set, orderBy, page }: SelectRequest, scope: Scope) {
    const kind = model.kind(set.kind);
    this.#set = set;
    this.#sets = new SetCompiler(model, scope);
    const byId = orderBy.findIndex(({ property }) => property === "id");
    const before = byId < 0 ? orderBy : orderBy.slice(0, byId);
    this.#keys = before.map((key) => sortKeyOf(kind, key));
    this.#idDescending = orderBy[byId]?.descending ?? false;
    const { after, before: until, backward } = page as NonNullable<typeof page>;
    this.#backward = backward;
    // An index serves the first key, unless the set starts somewhere else.
    const leading = this.#keys[0];
    this.#indexed = leading && !set.from && hasIndex(leading.property) ? leading : undefined;
    const first = this.#indexed;
    const held = this.#keys.map(({ property }) => `n.${sortProperty(property.name)}`);
    this.#row = `[[${held.join(", ")}], ${new RecordShape(model, kind).node}]`;
    const present = this.#rows(first, "present", after, until);
    const outside = (position: Position | undefined, side: "after" | "before") =>
      position ? `CALL (*) { ${this.#outside(position, side)} }` : "";
    const clauses = [
      ...(first ? [`CALL (*) { ${this.#rows(null, "missing", after, until)} }`] : []),
      outside(after, "after"),
      outside(until, "before"),
    ].filter((clause) => clause !== "");
    const columns = [
      first ? "missing" : "[] AS missing",
      after ? "outsideBefore" : "false AS outsideBefore",
      until ? "outsideAfter" : "false AS outsideAfter",
    ];
    this.text =
      clauses.length === 0
        ? `${present}, ${columns.join(", ")}`
        : `CALL (*) { ${present} } ${clauses.join(" ")} RETURN present, ${columns.join(", ")}`;
  }

  get values(): readonly unknown[] {
    return this.#sets.scope.values;
  }

  /** Rows that have a value of the first key (null: that have none; undefined: there is no such key), in order. */
  #rows(first: SortKey | null | undefined, as: string, after?: Position, before?: Position): string {
    const bounds: string[] = [];
    const range = rangeOf(first, this.#indexed);
    if (range) bounds.push(range);
    if (after) bounds.push(...this.#beyond(first, after, "after"));
    if (before) bounds.push(...this.#beyond(first, before, "before"));
    // Any bound lets the index of keys give the order.
    if (this.#keys.length === 0 && bounds.length === 0 && !this.#set.from) bounds.push('n.key >= ""');
    const order = this.#order(first);
    return `${this.#sets.set(this.#set, bounds)} WITH n ORDER BY ${order} LIMIT $limit RETURN collect(${this.#row}) AS ${as}`;
  }

  #order(first: SortKey | null | undefined): string {
    const rest = this.#keys.slice(this.#indexed ? 1 : 0);
    const turn = (descending: boolean) => (descending !== this.#backward ? " DESC" : "");
    const text = (key: SortKey) => `n.${sortProperty(key.property.name)}`;
    return [
      ...(first ? [`${text(first)}${turn(first.descending)}`] : []),
      ...rest.flatMap((key) => [`${text(key)} = false${turn(false)}`, `${text(key)}${turn(key.descending)}`]),
      `n.key${turn(this.#idDescending)}`,
    ].join(", ");
  }

  /** Conditions under which a record of this branch stands strictly after (or before) a position. */
  #beyond(first: SortKey | null | undefined, { values, id }: Position, side: "after" | "before"): string[] {
    const { scope } = this.#sets;
    const key = this.#indexed;
    if (first === undefined || !key) return [this.#beyondRest(0, values, id, side)];
    const value = storedSort(key.property, values[0] ?? null);
    const rest = this.#beyondRest(1, values, id, side);
    const reached = value === undefined;
    // What has no value stands after all that has one.
    if (first === null) return reached ? [rest] : side === "after" ? [] : [scope.add(false)];
    if (reached) return side === "after" ? [scope.add(false)] : [];
    const text = `n.${sortProperty(key.property.name)}`;
    const at = scope.add(value);
    const sign = first.descending === (side === "after") ? "<" : ">";
    return [`${text} ${sign}= ${at}`, `(${text} ${sign} ${at} OR ${rest})`];
  }

  /** The same by the keys from the one at `from` on. */
  #beyondRest(from: number, values: readonly Value[], id: string, side: "after" | "before"): string {
    const key = this.#keys[from];
    if (!key) return this.#beyondId(id, side);
    const { scope } = this.#sets;
    const text = `n.${sortProperty(key.property.name)}`;
    const value = storedSort(key.property, values[from] ?? null);
    const rest = this.#beyondRest(from + 1, values, id, side);
    if (value === undefined)
      return side === "after" ? `(${text} = false AND ${rest})` : `(${text} <> false OR ${rest})`;
    const at = scope.add(value);
    const sign = key.descending === (side === "after") ? "<" : ">";
    const further = `coalesce(${text} ${sign} ${at}, false)`;
    const beyond = side === "after" ? `(${text} = false OR ${further})` : `(${text} <> false AND ${further})`;
    return `(${beyond} OR ${text} = ${at} AND ${rest})`;
  }

  #beyondId(id: string, side: "after" | "before"): string {
    const sign = this.#idDescending === (side === "after") ? "<" : ">";
    return `n.key ${sign} ${this.#sets.scope.add(splitId(id)?.key ?? "")}`;
  }

  /** Whether any record of the set stands at a position or on its other side. */
  #outside(position: Position, side: "after" | "before"): string {
    const branches = (this.#indexed ? [this.#indexed, null] : [undefined]).map((first) => {
      const range = rangeOf(first, this.#indexed);
      const beyond = this.#beyond(first, position, side);
      const outside = beyond.length === 0 ? [this.#sets.scope.add(false)] : [`NOT (${beyond.join(" AND ")})`];
      return `${this.#sets.set(this.#set, [...(range ? [range] : []), ...outside])} RETURN n LIMIT 1`;
    });
    const as = side === "after" ? "outsideBefore" : "outsideAfter";
    return `CALL (*) { ${branches.join(" UNION ALL ")} } RETURN count(n) > 0 AS ${as}`;
  }
}

/** A condition that holds for what has a value of the first key, or for what has none; an index serves it. */
function rangeOf(branch: SortKey | null | undefined, first: SortKey | undefined): string | null {
  if (branch === undefined || !first) return null;
  const text = `n.${sortProperty(first.property.name)}`;
  if (branch === null) return `${text} = false`;
  return sortsAsText(first.property) ? `${text} >= ""` : `${text} >= -9007199254740991`;
}

function sortKeyOf(kind: Kind, { property, descending }: OrderKey): SortKey {
  const def = kind.property.get(property);
  if (!def) throw new RangeError(`${kind.name} has no property ${property}`);
  return { property: def, descending };
}
