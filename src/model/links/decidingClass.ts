import type { Kind, LinkSide } from "../createModel.ts";

/** The property of a node that decides whether a link field leads anywhere from it; undefined: none does. */
export function decidingClass({ classifier }: Kind, { link, reverse }: LinkSide): string | undefined {
  return reverse && link.toClass !== undefined ? classifier : undefined;
}
