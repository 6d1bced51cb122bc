/** A relationship as a verb: `SERVES_GOAL` as "serves goal", `RUN_BY` as "is run by", `TO_GOAL` as "leads to goal". */
export function verbOf(relationship: string): string {
  const words = relationship.toLowerCase().replaceAll("_", " ");
  if (/^[a-z]+s( |$)/.test(words)) return words;
  if (/^(to|from) /.test(words)) return `leads ${words}`;
  return /^(member|target) /.test(words) ? `is a ${words}` : `is ${words}`;
}
