import type { SharedNode } from "../requests.ts";
import { compareCodePoints } from "../words/naturalOrder.ts";

/** The order in which shared nodes stand: the rarest first, then by id, then by the link that reaches them. */
export function compareShared(a: SharedNode, b: SharedNode): number {
  return (
    a.sharedBy - b.sharedBy ||
    compareCodePoints(a.id, b.id) ||
    compareCodePoints(a.link, b.link) ||
    compareCodePoints(a.over ?? "", b.over ?? "")
  );
}
