import type { Scene } from "../Page.ts";
import type { ShownLink, ShownNode } from "./Shown.ts";

/** Who says that a link is there: the tag's bases, the origin of a linkage, or else nothing beside the record itself. */
export function saidBy({ basis, from }: ShownLink, known: ReadonlyMap<string, ShownNode>, scene: Scene): string | null {
  if (basis && basis.length > 0) return basis.map((one) => scene.texts[basisText(one)]).join(", ");
  const origin = known.get(from.id)?.origin;
  return origin === undefined ? null : originText(origin, scene);
}

export function originText(origin: string, { texts, words, model }: Scene): string {
  if (origin === "OFFICIAL") return texts.official;
  const origins = model.vocabularies.get("LinkageOrigin");
  return origins ? words.term(origins, origin).toLowerCase() : origin;
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
