import type { PageRequest, Position, SelectRequest } from "../../../../model/requests.ts";
import { SummaryShape } from "../../shape/SummaryShape.ts";
import { type Cypher, cypher, joined } from "../cypher.ts";
import type { Scope } from "../Scope.ts";
import { SetCompiler } from "../sets/SetCompiler.ts";
import { where } from "../where.ts";
import { type Branch, PageOrder, type Side } from "./PageOrder.ts";
import { isIndexedKey, type SortKeys, sortKeys } from "./sortKeys.ts";

/** Clauses that give rows, and what each row is. */
interface List {
  readonly clauses: Cypher;
  readonly row: Cypher;
}

/** Compiles a page, and the pages below each of its nodes. */
export class PageCompiler {
  readonly #scope: Scope;
  readonly #request: SelectRequest;
  readonly #page: PageRequest;
  /** The variable of the node that the set starts at, where that is bound already. */
  readonly #start: string | undefined;
  readonly #limit: Cypher;
  readonly #sets: SetCompiler;
  readonly #sortKeys: SortKeys;
  readonly #order: PageOrder;
  readonly #branches: readonly [Branch, ...Branch[]];
  /** What a node of the page comes as: its values of the order's keys, and what is wanted of it. */
  readonly #node: string;

  constructor(scope: Scope, request: SelectRequest, start?: string) {
    const { set, orderBy, page, fields } = request;
    if (!page) throw new RangeError("A page is compiled only where one is asked for");
    const kind = scope.model.kind(set.kind);
    this.#scope = scope;
    this.#request = request;
    this.#page = page;
    this.#start = start;
    // One more than wanted tells whether there are more.
    this.#limit = scope.limit(page.limit + 1);
    this.#sets = new SetCompiler(scope);
    this.#sortKeys = sortKeys(this.#sets, kind, orderBy);
    this.#order = new PageOrder(scope, this.#sortKeys, page.backward);
    const [first] = this.#sortKeys.keys;
    // No index gives an order among the nodes that a set starts from.
    this.#branches =
      first && !set.from && isIndexedKey(first)
        ? [
            { nodes: "present", key: first },
            { nodes: "missing", key: first },
          ]
        : [{ nodes: "all" }];
    this.#node = `[[${this.#sortKeys.keys.map(({ text }) => text).join(", ")}], ${new SummaryShape(kind, fields).node}]`;
  }

  /** The page as a part of its own, with the columns that `compilePage` says. */
  whole(): Cypher {
    const { after, before } = this.#page;
    const [first, second] = this.#branches;
    const present = cypher`${this.#collected(first)} AS present`;
    const further = [
      ...(second ? [cypher`CALL (*) { ${this.#collected(second)} AS missing }`] : []),
      ...(after ? [cypher`CALL (*) { ${this.#outside(after, "after")} AS outsideBefore }`] : []),
      ...(before ? [cypher`CALL (*) { ${this.#outside(before, "before")} AS outsideAfter }`] : []),
    ];
    const columns = [
      second ? "missing" : "[] AS missing",
      after ? "outsideBefore" : "false AS outsideBefore",
      before ? "outsideAfter" : "false AS outsideAfter",
    ].join(", ");
    if (further.length === 0) return cypher`${present}, ${columns}`;
    return cypher`CALL (*) { ${present} } ${joined(further)} RETURN present, ${columns}`;
  }

  #collected(branch: Branch): Cypher {
    const { clauses, row } = this.#list(branch);
    return cypher`${clauses} RETURN collect(${row})`;
  }

  #list(branch: Branch): List {
    const { clauses, row } = this.#nodes(branch);
    const { below = [] } = this.#request;
    if (below.length === 0) return { clauses, row };
    const [start, above] = [this.#scope.variable("s"), this.#scope.variable("u")];
    const lists = below.map(({ link, reverse, request }) => {
      const set = { ...request.set, from: { link, reverse, ids: [] } };
      const list = new PageCompiler(this.#scope, { ...request, set }, start).#list({ nodes: "all" });
      return cypher`COLLECT { ${list.clauses} RETURN ${list.row} }`;
    });
    return {
      clauses: cypher`${clauses} WITH n AS ${start}, ${row} AS ${above}${this.#scope.carried}`,
      row: cypher`${above} + [[${joined(lists, ", ")}]]`,
    };
  }

  /** The page's nodes of a branch, in order. */
  #nodes(branch: Branch): List {
    const { keys } = this.#sortKeys;
    const { after, before } = this.#page;
    const bounds = [
      ...(after ? this.#order.beyond(branch, after, "after") : []),
      ...(before ? this.#order.beyond(branch, before, "before") : []),
    ];
    // Any bound lets the index of keys give the order.
    if (keys.length === 0 && bounds.length === 0 && !this.#request.set.from) bounds.push(cypher`n.key >= ""`);
    const kept = ["n", ...keys.filter(({ property }) => !property).map(({ text }) => text)].join(", ");
    const members = this.#members(branch, bounds);
    const order = this.#order.by(branch);
    return {
      clauses: cypher`${members} WITH ${kept} ORDER BY ${order} LIMIT ${this.#limit}`,
      row: cypher`${this.#node}`,
    };
  }

  /** Clauses that bind `n` to the nodes of a branch that fulfil conditions, and its counts. */
  #members(branch: Branch, conditions: readonly Cypher[]): Cypher {
    const { set } = this.#request;
    const range = this.#order.range(branch);
    const { counts } = this.#sortKeys;
    if (counts.length === 0) return this.#sets.set(set, { more: [...range, ...conditions], start: this.#start });
    // What is counted is known only once there is a node.
    const members = this.#sets.set(set, { more: range, start: this.#start });
    return cypher`${members} WITH n, ${joined(counts, ", ")}${this.#scope.carried}${where(conditions)}`;
  }

  /** Whether any node of the set is not beyond a position: stands at it, or on its other side. */
  #outside(position: Position, side: Side): Cypher {
    const branches = this.#branches.map((branch) => {
      const beyond = this.#order.beyond(branch, position, side);
      const outside = beyond.length === 0 ? this.#scope.value(false) : cypher`NOT (${joined(beyond, " AND ")})`;
      return cypher`${this.#members(branch, [outside])} RETURN n LIMIT 1`;
    });
    return cypher`CALL (*) { ${joined(branches, " UNION ALL ")} } RETURN count(n) > 0`;
  }
}
