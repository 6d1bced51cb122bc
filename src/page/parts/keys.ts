/** Keys as one parameter: with commas between them, and those within them behind a backslash. */
export function joinKeys(keys: readonly string[]): string {
  return keys.map((key) => key.replaceAll(",", "\\,")).join(",");
}

export function splitKeys(text: string): string[] {
  return text
    .split(/(?<!\\),/)
    .map((key) => key.replaceAll("\\,", ",").trim())
    .filter((key) => key !== "");
}
