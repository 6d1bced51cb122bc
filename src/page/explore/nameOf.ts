import { withCode } from "../parts/words.ts";
import type { ShownNode } from "./Shown.ts";

/** What a node is called in the language of the page, with its code. */
export function nameOf({ key, label }: Pick<ShownNode, "key" | "label">): string {
  return withCode(key, label.text);
}
