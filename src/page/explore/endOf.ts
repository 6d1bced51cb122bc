import type { Model } from "../../model/createModel.ts";
import type { LinkEnd } from "../../model/types.ts";

/** What a link is called from the side of a kind. */
export function endOf(model: Model, kind: string, relationship: string, direction: "OUT" | "IN"): LinkEnd | undefined {
  return model
    .kind(kind)
    .sides.find(({ link, reverse }) => link.relationship === relationship && reverse === (direction === "IN"))?.end;
}
