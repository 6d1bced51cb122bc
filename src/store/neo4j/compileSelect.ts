import type { Kind, Model } from "../../model/createModel.ts";
import type { OrderKey, Position, SelectRequest } from "../port.ts";
import { SetCompiler } from "./compileSet.ts";
import { Parameters } from "./Parameters.ts";
import { sortProperty } from "./recordRow.ts";

/** A statement part for one request: text that refers to `row`, and the values that it refers to. */
export interface Compiled {
  readonly text: string;
  readonly values: readonly unknown[];
  /** What `$limit` stands for: Cypher wants to know it before it sees a row. */
  readonly limit?: number;
}

interface Key {
  readonly text: string;
  readonly descending: boolean;
}

/** The count of a set, one row with `total`. */
export function compileCount(model: Model, { set }: SelectRequest): Compiled {
  const parameters = new Parameters();
  const text = `${new SetCompiler(model, parameters).match(set)} RETURN count(n) AS total`;
  return { text, values: parameters.values };
}

/** A page, rows with `id` and `keys`, one more than the limit where there are more; then whether there is more outside. */
export function compilePage(model: Model, { set, orderBy, page }: SelectRequest): Compiled {
  if (!page) throw new RangeError("A page is compiled only where one is asked for");
  const { limit, backward, after, before } = page;
  const parameters = new Parameters();
  const match = new SetCompiler(model, parameters).match(set);
  const keys = orderBy.map((key) => keyOf(model.kind(set.kind), key));
  const bound = (position: Position, side: "after" | "before") => beyond(keys, position, side, parameters);
  const inside = [...(after ? [bound(after, "after")] : []), ...(before ? [bound(before, "before")] : [])];
  const where = inside.length > 0 ? ` AND ${inside.join(" AND ")}` : "";
  const order = [...keys, { text: "n.id", descending: false }].map(({ text, descending }) =>
    orderTerm(text, descending, backward),
  );
  const outside = (position: Position | undefined, side: "after" | "before") =>
    position
      ? `CALL (row) { ${match} AND NOT ${bound(position, side)} RETURN n.id AS x LIMIT 1 UNION RETURN null AS x } WITH row, rows, ${side === "before" ? "" : "outsideAfter, "}count(x) > 0 AS ${side === "before" ? "outsideAfter" : "outsideBefore"}`
      : `WITH row, rows, ${side === "before" ? "" : "outsideAfter, "}false AS ${side === "before" ? "outsideAfter" : "outsideBefore"}`;
  const rows = `CALL (row) { ${match}${where} WITH n ORDER BY ${order.join(", ")} LIMIT $limit RETURN collect({ id: n.id, keys: [${keys.map(({ text }) => text).join(", ")}] }) AS rows }`;
  return {
    text: `${rows} WITH row, rows ${outside(before, "before")} ${outside(after, "after")} RETURN rows, outsideBefore, outsideAfter`,
    values: parameters.values,
    limit: limit + 1,
  };
}

function keyOf(kind: Kind, { property, descending }: OrderKey): Key {
  if (property === "id") return { text: "n.id", descending };
  const type = kind.property.get(property)?.type;
  if (type === undefined) throw new RangeError(`${kind.name} has no property ${property}`);
  const folded = type === "string" || type === "date" || type === "enum" || type === "figure";
  return { text: `n.${folded ? sortProperty(property) : property}`, descending };
}

/** Missing values last, whichever way the order runs. */
function orderTerm(text: string, descending: boolean, backward: boolean): string {
  const turned = descending !== backward;
  return `(${text} IS NULL)${backward ? " DESC" : ""}, ${text}${turned ? " DESC" : ""}`;
}

/** Whether node n stands strictly after (or before) a position. */
function beyond(
  keys: readonly Key[],
  { values, id }: Position,
  side: "after" | "before",
  parameters: Parameters,
): string {
  const after = side === "after";
  const cases: string[] = [];
  const equal: string[] = [];
  keys.forEach(({ text, descending }, at) => {
    const value = values[at] ?? null;
    const reference = parameters.add(value);
    const larger = descending ? `${text} < ${reference}` : `${text} > ${reference}`;
    const smaller = descending ? `${text} > ${reference}` : `${text} < ${reference}`;
    // Nulls stand last: after everything else, and nothing stands after them.
    const further =
      value === null
        ? after
          ? "false"
          : `${text} IS NOT NULL`
        : after
          ? `(${text} IS NULL OR ${larger})`
          : `(${text} IS NOT NULL AND ${smaller})`;
    cases.push([...equal, further].join(" AND "));
    equal.push(value === null ? `${text} IS NULL` : `(${text} IS NOT NULL AND ${text} = ${reference})`);
  });
  cases.push([...equal, `n.id ${after ? ">" : "<"} ${parameters.add(id)}`].join(" AND "));
  return `coalesce(${cases.map((one) => `(${one})`).join(" OR ")}, false)`;
}
