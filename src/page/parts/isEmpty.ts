/** True if a record has nothing in a column. */
export function isEmpty(value: unknown): boolean {
  if (value === null || value === undefined || value === "") return true;
  if (typeof value !== "object") return false;
  return "totalCount" in value && value.totalCount === 0;
}
