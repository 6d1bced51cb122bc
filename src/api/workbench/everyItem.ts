import type { WorkItem } from "../../model/workbench/WorkItem.ts";
import type { Workbench } from "../ApiContext.ts";

/** Items read at a time. */
const AT_ONCE = 1000;

/** Every item of a kind in a state, by id. */
export async function everyItem(workbench: Workbench, kind: string, state: string): Promise<WorkItem[]> {
  const found: WorkItem[] = [];
  for (let after: string | undefined; ; after = found.at(-1)!.id) {
    const page = { kind, states: [state], limit: AT_ONCE, ...(after !== undefined && { after }) };
    const items = await workbench.work(page);
    found.push(...items);
    if (items.length < AT_ONCE) return found;
  }
}
