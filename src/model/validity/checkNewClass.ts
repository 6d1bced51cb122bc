import type { Model } from "../createModel.ts";
import type { NeighbourGroup } from "../requests.ts";
import type { NodeRecord } from "../types.ts";
import type { RecordFault } from "./RecordFault.ts";

/** True if a record is of another class than before, which links that lead to it may not reach. */
export function hasNewClass(model: Model, before: NodeRecord | null, { kind, properties }: NodeRecord): boolean {
  const { classifier } = model.kind(kind);
  return before !== null && classifier !== undefined && before.properties[classifier] !== properties[classifier];
}

/** What is wrong with a record of another class than before, whose neighbours are these: links that expect another. */
export function checkNewClass(model: Model, record: NodeRecord, neighbours: readonly NeighbourGroup[]): RecordFault[] {
  const { classifier = "" } = model.kind(record.kind);
  const group = String(record.properties[classifier] ?? "");
  return neighbours
    .filter(({ reverse, degree }) => reverse && degree > 0)
    .map(({ link, degree }) => ({ link: model.link(link), degree }))
    .filter(({ link: { toClass } }) => toClass !== undefined && toClass !== group)
    .map(({ link: { from, toClass, forward }, degree }) => ({
      path: ["properties", classifier],
      value: group,
      reason: `expected ${toClass}, as long as it is the ${forward.field} of ${degree} ${from} records`,
    }));
}
