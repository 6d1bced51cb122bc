import type { Kind, Model } from "../../../model/createModel.ts";
import { splitId } from "../../../model/record/nodeId.ts";
import { sortsAsText } from "../../../model/record/sortValue.ts";
import type { OrderKey, PageBelow, PageRequest, Position, SelectRequest, SetSpec } from "../../../model/requests.ts";
import type { PropertyDef, Value } from "../../../model/types.ts";
import { hasIndex, sortProperty, storedSort } from "../shape/nodeProperties.ts";
import { SummaryShape } from "../shape/SummaryShape.ts";
import type { Compiled } from "./Compiled.ts";
import { linkedCount } from "./linkedCount.ts";
import { Scope } from "./Scope.ts";
import { SetCompiler } from "./SetCompiler.ts";
import { where } from "./where.ts";

/** The count of a set, as `total`. */
export function compileCount(model: Model, { set }: SelectRequest, batched: boolean): Compiled {
  const scope = new Scope(batched);
  const text = `${new SetCompiler(model, scope).count(set)} AS total`;
  return { ...scope.part(text, ["total"]), nested: set.from !== undefined };
}

/** One key of an order but the last, which is the id. */
interface SortKey {
  /** What holds its values, as Cypher. */
  readonly text: string;
  /** Absent: a count, which is never missing. */
  readonly property?: PropertyDef;
  readonly descending: boolean;
}

const COLUMNS = ["present", "missing", "outsideBefore", "outsideAfter"];

/**
 * A page, one row more than the limit where there are more. `present` holds what has a value of the first key and
 * `missing` what has none, each as [values, node] and, where pages below were asked for, a list of such rows for each of
 * them; `outside` says whether there are records on the other side of where the page starts or ends. Records come with the
 * page, so that they need no statement of their own.
 */
export function compilePage(model: Model, request: SelectRequest, batched: boolean): Compiled {
  const scope = new Scope(batched);
  const text = new PageCompiler(model, request, scope).whole();
  return { ...scope.part(text, COLUMNS), nested: request.set.from !== undefined };
}

class PageCompiler {
  readonly #model: Model;
  readonly #set: SetSpec;
  readonly #sets: SetCompiler;
  readonly #keys: readonly SortKey[];
  readonly #indexed: SortKey | undefined;
  readonly #idDescending: boolean;
  readonly #page: PageRequest;
  readonly #limit: string;
  readonly #row: string;
  readonly #below: readonly PageBelow[];
  readonly #start: string | undefined;
  /** Counts that the order asks for, as a WITH defines them. */
  readonly #counts: string[] = [];

  /** `start`: the variable of the node that the set starts at. */
  constructor(model: Model, { set, orderBy, page, below = [], fields }: SelectRequest, scope: Scope, start?: string) {
    if (!page) throw new RangeError("A page is compiled only where one is asked for");
    const kind = model.kind(set.kind);
    this.#model = model;
    this.#set = set;
    this.#page = page;
    this.#limit = scope.limit(page.limit + 1);
    this.#below = below;
    this.#start = start;
    this.#sets = new SetCompiler(model, scope);
    const byId = orderBy.findIndex((key) => "property" in key && key.property === "id");
    const before = byId < 0 ? orderBy : orderBy.slice(0, byId);
    this.#keys = before.map((key) => this.#sortKey(kind, key));
    this.#idDescending = orderBy[byId]?.descending ?? false;
    // An index serves the first key, unless the set starts somewhere else.
    const leading = this.#keys[0];
    this.#indexed = leading?.property && !set.from && hasIndex(leading.property) ? leading : undefined;
    this.#row = `[[${this.#keys.map(({ text }) => text).join(", ")}], ${new SummaryShape(kind, fields).node}]`;
  }

  /** The page as a part of its own, with its columns. */
  whole(): string {
    const { after, before: until } = this.#page;
    const first = this.#indexed;
    const present = `${this.#rows(first)} AS present`;
    const outside = (position: Position | undefined, side: "after" | "before") =>
      position ? `CALL (*) { ${this.#outside(position, side)} }` : "";
    const clauses = [
      ...(first ? [`CALL (*) { ${this.#rows(null)} AS missing }`] : []),
      outside(after, "after"),
      outside(until, "before"),
    ].filter((clause) => clause !== "");
    const columns = [
      first ? "missing" : "[] AS missing",
      after ? "outsideBefore" : "false AS outsideBefore",
      until ? "outsideAfter" : "false AS outsideAfter",
    ];
    return clauses.length === 0
      ? `${present}, ${columns.join(", ")}`
      : `CALL (*) { ${present} } ${clauses.join(" ")} RETURN present, ${columns.join(", ")}`;
  }

  #sortKey(kind: Kind, key: OrderKey): SortKey {
    const { descending } = key;
    if ("count" in key) {
      const text = this.#sets.scope.name("k");
      this.#counts.push(`${linkedCount(this.#sets, "n", kind, key.count)} AS ${text}`);
      return { text, descending };
    }
    const property = kind.property.get(key.property);
    if (!property) throw new RangeError(`${kind.name} has no property ${key.property}`);
    return { text: `n.${sortProperty(property.name)}`, property, descending };
  }

  /** Clauses that bind `n` to the nodes of the set that lie in a range of the first key and fulfil `more`. */
  #members(range: string | null, more: readonly string[]): string {
    const within = range ? [range] : [];
    if (this.#counts.length === 0) return this.#sets.set(this.#set, [...within, ...more], this.#start);
    // What is counted is known only once there is a node.
    const counted = ["n", ...this.#counts].join(", ");
    return `${this.#sets.set(this.#set, within, this.#start)} WITH ${counted}${this.#sets.scope.carried}${where(more)}`;
  }

  /** Rows that have a value of the first key (null: that have none; undefined: there is no such key), in order. */
  #rows(first: SortKey | null | undefined): string {
    const [rows, row] = this.#list(first);
    return `${rows} RETURN collect(${row})`;
  }

  /** Clauses that give the rows, and what each is. */
  #list(first: SortKey | null | undefined): [clauses: string, row: string] {
    const { after, before } = this.#page;
    const bounds: string[] = [];
    const range = rangeOf(first, this.#indexed);
    if (after) bounds.push(...this.#beyond(first, after, "after"));
    if (before) bounds.push(...this.#beyond(first, before, "before"));
    // Any bound lets the index of keys give the order.
    if (this.#keys.length === 0 && bounds.length === 0 && !this.#set.from) bounds.push('n.key >= ""');
    const order = this.#order(first);
    const kept = ["n", ...this.#keys.filter(({ property }) => !property).map(({ text }) => text)].join(", ");
    const rows = `${this.#members(range, bounds)} WITH ${kept} ORDER BY ${order} LIMIT ${this.#limit}`;
    if (this.#below.length === 0) return [rows, this.#row];
    const { scope } = this.#sets;
    const [start, row] = [scope.name("s"), scope.name("r")];
    const lists = this.#below.map(({ link, reverse, request }) => {
      const set = { ...request.set, from: { link, reverse, ids: [] } };
      const [clauses, of] = new PageCompiler(this.#model, { ...request, set }, scope, start).#list(undefined);
      return `COLLECT { ${clauses} RETURN ${of} }`;
    });
    return [`${rows} WITH n AS ${start}, ${this.#row} AS ${row}${scope.carried}`, `${row} + [[${lists.join(", ")}]]`];
  }

  #order(first: SortKey | null | undefined): string {
    const rest = this.#keys.slice(this.#indexed ? 1 : 0);
    const turn = (descending: boolean) => (descending !== this.#page.backward ? " DESC" : "");
    return [
      ...(first ? [`${first.text}${turn(first.descending)}`] : []),
      ...rest.flatMap(({ text, property, descending }) => [
        ...(property ? [`${text} = false${turn(false)}`] : []),
        `${text}${turn(descending)}`,
      ]),
      `n.key${turn(this.#idDescending)}`,
    ].join(", ");
  }

  /** Conditions under which a record of this branch stands strictly after (or before) a position. */
  #beyond(first: SortKey | null | undefined, { values, id }: Position, side: "after" | "before"): string[] {
    const { scope } = this.#sets;
    const key = this.#indexed;
    if (first === undefined || !key) return [this.#beyondRest(0, values, id, side)];
    const value = storedValue(key, values[0] ?? null);
    const rest = this.#beyondRest(1, values, id, side);
    const reached = value === undefined;
    // What has no value stands after all that has one.
    if (first === null) return reached ? [rest] : side === "after" ? [] : [scope.add(false)];
    if (reached) return side === "after" ? [scope.add(false)] : [];
    const { text } = key;
    const reference = scope.add(value);
    const sign = first.descending === (side === "after") ? "<" : ">";
    return [`${text} ${sign}= ${reference}`, `(${text} ${sign} ${reference} OR ${rest})`];
  }

  /** The same by the keys from the one at `from` on. */
  #beyondRest(from: number, values: readonly Value[], id: string, side: "after" | "before"): string {
    const key = this.#keys[from];
    if (!key) return this.#beyondId(id, side);
    const { scope } = this.#sets;
    const { text } = key;
    const value = storedValue(key, values[from] ?? null);
    const rest = this.#beyondRest(from + 1, values, id, side);
    if (value === undefined)
      return side === "after" ? `(${text} = false AND ${rest})` : `(${text} <> false OR ${rest})`;
    const reference = scope.add(value);
    const sign = key.descending === (side === "after") ? "<" : ">";
    if (!key.property) return `(${text} ${sign} ${reference} OR ${text} = ${reference} AND ${rest})`;
    const further = `coalesce(${text} ${sign} ${reference}, false)`;
    const beyond = side === "after" ? `(${text} = false OR ${further})` : `(${text} <> false AND ${further})`;
    return `(${beyond} OR ${text} = ${reference} AND ${rest})`;
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
      return `${this.#members(range, outside)} RETURN n LIMIT 1`;
    });
    const as = side === "after" ? "outsideBefore" : "outsideAfter";
    return `CALL (*) { ${branches.join(" UNION ALL ")} } RETURN count(n) > 0 AS ${as}`;
  }
}

/** A condition that holds for what has a value of the first key, or for what has none; an index serves it. */
function rangeOf(branch: SortKey | null | undefined, first: SortKey | undefined): string | null {
  if (branch === undefined || !first) return null;
  const { text, property } = first;
  if (branch === null) return `${text} = false`;
  return property && sortsAsText(property) ? `${text} >= ""` : `${text} >= -9007199254740991`;
}

/** What a position's value is in the graph; undefined for a missing one. A count that is no number stands first. */
function storedValue({ property }: SortKey, value: Value): unknown {
  return property ? storedSort(property, value) : typeof value === "number" ? value : -1;
}
