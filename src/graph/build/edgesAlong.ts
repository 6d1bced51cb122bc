import type { PathStep } from "../../model/types.ts";
import type { Csr } from "../arrays/csr.ts";
import type { GraphParts } from "./GraphParts.ts";

/** The edges that a step goes over, a row for each node of the kind that it starts at. */
export function edgesAlong({ links }: Pick<GraphParts, "links">, { link, reverse }: PathStep): Csr {
  const index = links.get(link)!;
  return reverse ? index.reverse : index.forward;
}
