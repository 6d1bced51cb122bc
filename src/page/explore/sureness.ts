import type { Texts } from "../parts/texts.ts";
import { inWords } from "../parts/words.ts";
import type { ShownLink, ShownNode } from "./Shown.ts";

/** Who says that a link is there: the tag's bases, the origin of a linkage, or else nothing beside the record itself. */
export function saidBy({ basis, from }: ShownLink, known: ReadonlyMap<string, ShownNode>, texts: Texts): string | null {
  if (basis && basis.length > 0) return basis.map((one) => texts[basisText(one)]).join(", ");
  const origin = known.get(from.id)?.origin;
  return origin === undefined ? null : originText(origin, texts);
}

export function originText(origin: string, texts: Texts): string {
  return origin === "OFFICIAL" ? texts.official : inWords(origin).toLowerCase();
}

/** A link that nobody declared, and no official source states. */
export function isUnsure({ basis, from }: ShownLink, known: ReadonlyMap<string, ShownNode>): boolean {
  if (basis && basis.length > 0) return !basis.includes("DECLARED");
  const origin = known.get(from.id)?.origin;
  return origin !== undefined && origin !== "OFFICIAL";
}

function basisText(basis: string): "declared" | "suggested" | "implied" {
  return basis === "DECLARED" ? "declared" : basis === "SUGGESTED" ? "suggested" : "implied";
}
