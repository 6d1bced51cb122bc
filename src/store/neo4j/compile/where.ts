/** A WHERE of conditions that must all hold. */
export function where(conditions: readonly string[]): string {
  const needed = conditions.filter((condition) => condition !== "true");
  return needed.length === 0 ? "" : ` WHERE ${needed.join(" AND ")}`;
}
