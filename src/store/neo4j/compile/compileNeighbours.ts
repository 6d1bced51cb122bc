import type { Model } from "../../../model/createModel.ts";
import { HELD_BASIS } from "../../../model/filter/basis.ts";
import { nodeId, splitId } from "../../../model/record/nodeId.ts";
import type { NeighbourGroup, NeighbourRequest } from "../../../model/requests.ts";
import type { Compiled } from "./Compiled.ts";
import { patternsAlong } from "./patterns.ts";
import { Scope } from "./Scope.ts";
import { where } from "./where.ts";

/** For each link of a node in both directions, how many neighbours it has and the keys of the first, as `groups`. */
export function compileNeighbours(model: Model, { id, limit }: NeighbourRequest, batched: boolean): Compiled {
  const start = splitId(id);
  if (!start) throw new RangeError(`${id} is no id`);
  const scope = new Scope(batched);
  const most = scope.limit(limit);
  const groups = model
    .kind(start.kind)
    .sides.flatMap(({ link, reverse }) =>
      patternsAlong(model, scope, [{ link: link.name, reverse }], HELD_BASIS, { from: "n", to: "e" }).map(
        ({ pattern, conditions }) =>
          `[COUNT { ${pattern}${where(conditions)} }, COLLECT { MATCH ${pattern}${where(conditions)} RETURN e.key ORDER BY e.key LIMIT ${most} }]`,
      ),
    );
  const text = `MATCH (n:${start.kind} { key: ${scope.add(start.key)} }) RETURN [${groups.join(", ")}] AS groups`;
  return { ...scope.part(text, ["groups"]), nested: true };
}

export function neighbourAnswer(
  model: Model,
  { id }: NeighbourRequest,
  found: Readonly<Record<string, unknown>> | null,
): NeighbourGroup[] {
  if (!found) return [];
  const { sides } = model.kind(splitId(id)?.kind ?? "");
  return (found.groups as [degree: number, keys: string[]][]).flatMap(([degree, keys], index) => {
    const side = sides[index];
    if (!side || degree === 0) return [];
    const { link, reverse, target } = side;
    return [{ link: link.name, reverse, degree, ids: keys.map((key) => nodeId(target, key)) }];
  });
}
