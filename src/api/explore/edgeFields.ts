import type { Model } from "../../model/createModel.ts";
import { basisNames } from "../../model/filter/basis.ts";
import type { Edge } from "../../model/requests.ts";
import type { Basis } from "../../model/types.ts";

/** Which way a link is followed. */
export function direction(reverse: boolean): "IN" | "OUT" {
  return reverse ? "IN" : "OUT";
}

/** The bases of an edge that is a tag; else null. */
export function basisOf(model: Model, edge: Edge | undefined): Basis[] | null {
  return edge && model.link(edge.link).tag ? basisNames(edge.basis) : null;
}
