import { redirectId, standsFor } from "../model/workbench/Redirect.ts";
import type { GraphStore } from "./port.ts";

/** More ids than a record is ever merged through. */
const MOST_STEPS = 5;
const AT_ONCE = 1000;

/** By id, of these ids: the record that stands for it, since it was merged into that or retired in its favour. */
export async function successors(
  store: Pick<GraphStore, "work"> | null,
  ids: readonly string[],
): Promise<ReadonlyMap<string, string>> {
  const found = new Map<string, string>();
  let open = new Map(ids.map((id) => [id, [id]]));
  for (let step = 0; store && open.size > 0 && step < MOST_STEPS; step++) {
    const next = new Map<string, string[]>();
    for (const [at, into] of await directly(store, [...open.keys()])) {
      for (const id of open.get(at)!) found.set(id, into);
      next.set(into, [...(next.get(into) ?? []), ...open.get(at)!]);
    }
    open = next;
  }
  return found;
}

async function directly(store: Pick<GraphStore, "work">, ids: readonly string[]): Promise<[string, string][]> {
  const pairs: [string, string][] = [];
  for (let from = 0; from < ids.length; from += AT_ONCE)
    for (const item of await store.work({ ids: ids.slice(from, from + AT_ONCE).map(redirectId) })) {
      const into = standsFor(item);
      if (into !== null) pairs.push([item.id.slice(redirectId("").length), into]);
    }
  return pairs;
}
