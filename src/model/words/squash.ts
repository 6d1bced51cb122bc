import { fold } from "./fold.ts";

const separator = /[^\p{L}\p{M}\p{Nd}]+/gu;

/** Letters and digits alone, folded, so that spellings compare equal; separators between digits stay: 3.8 is not 38. */
export function squash(text: string): string {
  const folded = fold(text);
  return folded.replace(separator, (found, index: number) => {
    const between = /\d/.test(folded[index - 1] ?? "") && /\d/.test(folded[index + found.length] ?? "");
    return between ? (found === "." ? "." : " ") : "";
  });
}
