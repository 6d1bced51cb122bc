import type { FilterField, LinkSide, Model } from "../createModel.ts";

/** The filter field of a link itself, on the kind that has the side. */
export function sideField(model: Model, { link, reverse, end }: LinkSide): FilterField {
  return model.kind(reverse ? link.to : link.from).filterField.get(end.filter ?? end.field)!;
}
