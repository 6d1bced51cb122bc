import { type Cypher, cypher, joined } from "./cypher.ts";

/** A condition that always holds. */
export const TRUE = cypher`true`;

/** A WHERE of conditions that must all hold; empty if there is none. */
export function where(conditions: readonly Cypher[]): Cypher {
  const needed = conditions.filter((condition) => condition !== TRUE);
  return needed.length === 0 ? cypher`` : cypher` WHERE ${joined(needed, " AND ")}`;
}
