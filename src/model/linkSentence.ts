/** A relationship as a verb: `SERVES_GOAL` as "serves goal", `RUN_BY` as "is run by". */
export function verbOf(relationship: string): string {
  const words = relationship.toLowerCase().replaceAll("_", " ");
  return /^[a-z]+s( |$)/.test(words) ? words : `is ${words}`;
}
