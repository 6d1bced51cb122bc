import type { Model } from "../../../../model/createModel.ts";
import { HELD_BASIS } from "../../../../model/filter/basis.ts";
import { nodeId } from "../../../../model/record/nodeId.ts";
import type { NeighbourGroup, NeighbourRequest } from "../../../../model/requests.ts";
import type { Compiled, FoundRow } from "../Compiled.ts";
import { cypher, joined } from "../cypher.ts";
import { Scope } from "../Scope.ts";
import { patternsAlong } from "../sets/patterns.ts";
import { where } from "../where.ts";
import { linkedNode } from "./linkedNode.ts";

/**
 * For each link of a node in both directions, how many neighbours it has and the keys of the first, as `groups`. Null for an
 * id that no record with links has.
 */
export function compileNeighbours(model: Model, { id, limit }: NeighbourRequest): Compiled | null {
  const node = linkedNode(model, id);
  if (!node) return null;
  const scope = new Scope(model);
  const most = scope.limit(limit);
  const groups = node.kind.sides.map(({ link, reverse }) => {
    const step = { link: link.name, reverse };
    const [way] = patternsAlong(scope, { from: "n", path: [step], basis: HELD_BASIS, to: "e" });
    const { pattern, conditions } = way!;
    const matched = cypher`${pattern}${where(conditions)}`;
    return cypher`[COUNT { ${matched} }, COLLECT { MATCH ${matched} RETURN e.key ORDER BY e.key LIMIT ${most} }]`;
  });
  const text = cypher`MATCH (n:${node.kind.name} { key: ${scope.value(node.key)} }) RETURN [${joined(groups, ", ")}] AS groups`;
  return scope.part(text, ["groups"], { nested: true });
}

export function neighbourAnswer(model: Model, { id }: NeighbourRequest, found: FoundRow | null): NeighbourGroup[] {
  const node = linkedNode(model, id);
  if (!node || !found) return [];
  return (found.groups as [degree: number, keys: string[]][]).flatMap(([degree, keys], index) => {
    const { link, reverse, target } = node.kind.sides[index]!;
    return degree === 0 ? [] : [{ link: link.name, reverse, degree, ids: keys.map((key) => nodeId(target, key)) }];
  });
}
