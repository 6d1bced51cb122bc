import type { Model } from "../../../../model/createModel.ts";
import type { PathRequest } from "../../../../model/requests.ts";

/** By element ids, which the first statement gave: the texts are then the same for ends of any kind, and each is costly to plan. */
const ENDS = "MATCH (s), (t) WHERE elementId(s) = $start AND elementId(t) = $goal";

/**
 * The statements of a path question, which go out one after the other. Kinds and links are written as names of the model; links
 * that share a type are found together, and told apart when paths are read.
 *
 * Variables: `s` and `t` are the ends, `x`, `x0`… nodes between in order, `y` the one before `x`, `v` the node in the middle, `f`
 * what a way has cost so far; `near` and `far` hold least costs to `v`, from `s` and from `t`.
 */
export class PathStatements {
  readonly #way: string;
  readonly #label: string;
  readonly #types: string;
  readonly #counted: string;
  readonly #parallel: number;

  /** `onlyModel`: no relationship is there but the model's, so that degrees need not name types. */
  constructor(model: Model, { links, kinds }: PathRequest, onlyModel: boolean) {
    const all = typesOf(model);
    this.#types = typesOf(model, links).join("|");
    this.#way = `[:${this.#types}]`;
    this.#label = kinds ? `:${kinds.filter((kind) => model.has(kind)).join("|")}` : "";
    this.#counted = onlyModel ? "" : `[:${all.join("|")}]`;
    this.#parallel = mostParallel(model);
  }

  /** Both ends, the relationships that join them, and whether all that there are belong to the model. */
  static direct(model: Model, [start, goal]: readonly [string, string], links: PathRequest["links"]): string {
    const totals = typesOf(model).map((type) => `COUNT { ()-[:${type}]->() }`);
    return [
      `MATCH (s:${start} { key: $from }), (t:${goal} { key: $to }) RETURN elementId(s) AS start, elementId(t) AS goal,`,
      `COLLECT { MATCH (s)-[r:${typesOf(model, links).join("|")}]-(t) RETURN [type(r), startNode(r) = s] } AS direct,`,
      `${totals.join(" + ")} = COUNT { ()-->() } AS onlyModel`,
    ].join(" ");
  }

  /**
   * For a length of two or three: the `$most` cheapest paths as `paths`, [relationships, nodes between], and as `rest` the least
   * cost of any other. There are hardly more such paths than relationships, so each is looked at.
   */
  short(length: number): string {
    return [
      ENDS,
      `CALL (s, t) { ${this.#ways("s", length, "t", [])} RETURN found, cost ORDER BY cost LIMIT $most + 1 }`,
      "WITH collect(found) AS paths, collect(cost) AS costs RETURN paths[..$most] AS paths, costs[$most] AS rest",
    ].join(" ");
  }

  /**
   * For a length of four or more: the `$most` nodes that a path may have in its middle at least cost, as `through`, [node, halves
   * from the start, halves from the goal]; and as `rest` the least that a path through any other node costs, null if there is
   * none.
   *
   * The least costs to the middle are worked out from both ends, step by step and node by node. For each node in the middle they
   * are kept apart by the node before it: a path that comes and goes by the same node is none.
   */
  ofLength(length: number): string {
    const first = length >> 1;
    const [left, right] = [this.#least("s", first), this.#least("t", length - first)];
    const bound = (other: string) => `rest IS NULL OR cost <= rest - own - ${other} + ${SLACK}`;
    return [
      ENDS,
      `CALL (*) { ${left} RETURN v, best AS near, null AS far UNION ALL ${right} RETURN v, null AS near, best AS far }`,
      "WITH s, t, v, collect(near)[0] AS near, collect(far)[0] AS far WHERE near IS NOT NULL AND far IS NOT NULL",
      `WITH s, t, v, ${this.#cost("v")} AS own, near[0][0] AS near0, far[0][0] AS far0,`,
      "reduce(least = null, a IN near | reduce(so = least, b IN far | CASE WHEN a[1] <> b[1] AND (so IS NULL OR a[0] + b[0] < so) THEN a[0] + b[0] ELSE so END)) AS both",
      "WITH s, t, v, own, near0, far0, own + both AS total WHERE total IS NOT NULL ORDER BY total LIMIT $most + 1",
      "WITH s, t, collect([v, own, near0, far0, total]) AS found",
      "WITH s, t, found[..$most] AS middle, found[$most][4] AS rest",
      "UNWIND middle AS one WITH s, t, rest, one[0] AS v, one[1] AS own, one[2] AS near0, one[3] AS far0",
      `RETURN collect([${this.#node("v")}, COLLECT { ${this.#halves("s", first, bound("far0"))} }, COLLECT { ${this.#halves("t", length - first, bound("near0"))} }]) AS through, max(rest) AS rest`,
    ].join(" ");
  }

  /** Rows (v, best): nodes so many steps from an end, with the least costs between by the node before, cheapest first. */
  #least(end: string, steps: number): string {
    const open = (node: string) => `${node} <> s AND ${node} <> t`;
    const first = `MATCH (${end})-${this.#way}-(x${this.#label}) WHERE ${open("x")} WITH DISTINCT x, s, t, 0.0 AS f`;
    if (steps === 1) return `${first} WITH x AS v, [[f, ${end}]] AS best`;
    const between = Array.from(
      { length: steps - 2 },
      () =>
        `WITH x AS y, f + ${this.#cost("x")} AS f, s, t MATCH (y)-${this.#way}-(x${this.#label}) WHERE ${open("x")} WITH x, min(f) AS f, s, t`,
    );
    return [
      first,
      ...between,
      `WITH x, f + ${this.#cost("x")} AS f, s, t ORDER BY f MATCH (x)-${this.#way}-(v${this.#label}) WHERE ${open("v")}`,
      `WITH v, x, f ORDER BY f WITH v, collect([f, x])[..${this.#parallel + 1}] AS best`,
    ].join(" ");
  }

  /** Ways of so many steps from an end to `v` that keep within a bound. */
  #halves(end: string, steps: number, bound: string): string {
    const kept = ["rest", "own", end === "s" ? "far0" : "near0"];
    return `${this.#ways(end, steps, "v", kept)} WHERE ${bound} RETURN found`;
  }

  /** Binds `found`, [relationships, nodes between], and `cost` for each way of so many steps over different nodes. */
  #ways(start: string, steps: number, end: string, kept: readonly string[]): string {
    const between = Array.from({ length: steps - 1 }, (_, index) => `x${index}`);
    const nodes = [start, ...between, end];
    const others = new Set(["s", "t", start, end]);
    const pattern = nodes.slice(1).map((node, index) => {
      const label = node === end ? "" : this.#label;
      return `-[r${index}:${this.#types}]-(${node}${label})`;
    });
    const distinct = between.flatMap((node, index) =>
      [...between.slice(0, index), ...others].map((other) => `${node} <> ${other}`),
    );
    const walked = pattern.map((_, index) => `[type(r${index}), startNode(r${index}) = ${nodes[index]}]`);
    const found = `[[${walked.join(", ")}], [${between.map((node) => this.#node(node)).join(", ")}]] AS found`;
    const cost = `${["0.0", ...between.map((node) => this.#cost(node))].join(" + ")} AS cost`;
    return `MATCH (${start})${pattern.join("")} WHERE ${distinct.join(" AND ")} WITH ${[found, cost, ...kept].join(", ")}`;
  }

  /** A node as the answer is put together from it: labels, key and degree. */
  #node(node: string): string {
    return `[labels(${node}), ${node}.key, ${this.#degree(node)}]`;
  }

  #degree(node: string): string {
    return `COUNT { (${node})-${this.#counted}->() } + COUNT { (${node})<-${this.#counted}-() }`;
  }

  /** What it costs to pass through a node, not rounded. */
  #cost(node: string): string {
    return `1000 * log(${this.#degree(node)}) / log(2)`;
  }
}

/** By how much costs that Neo4j worked out may differ from rounded ones: half a thousandth a node, six nodes at most. */
export const SLACK = 4;

/** The relationship types of some links, or of all; each once. */
export function typesOf({ links }: Model, names?: readonly string[]): string[] {
  const used = links.filter(({ name }) => !names || names.includes(name));
  return [...new Set(used.map(({ relationship }) => relationship))];
}

/** How many relationships may join two nodes. */
function mostParallel({ links }: Model): number {
  const joined = new Map<string, number>();
  for (const { from, to } of links) {
    const pair = [from, to].sort().join();
    joined.set(pair, (joined.get(pair) ?? 0) + (from === to ? 2 : 1));
  }
  return Math.max(...joined.values());
}
