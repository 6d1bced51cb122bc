import type { Kind } from "../../../model/createModel.ts";
import { targetKind } from "../../../model/links/linkStep.ts";
import type { LinkedCount } from "../../../model/requests.ts";
import type { SetCompiler } from "./SetCompiler.ts";
import { where } from "./where.ts";

/** The number of distinct nodes that a link leads to from a node, or from those below it too, as a Cypher expression. */
export function linkedCount(
  sets: SetCompiler,
  node: string,
  { name, parent }: Kind,
  { link, reverse, filter, basis, withBelow }: LinkedCount,
): string {
  const { model, scope } = sets;
  const below = withBelow && parent !== undefined;
  const [start, end] = [below ? scope.name("b") : node, scope.name("e")];
  const ways = sets.ways(start, [{ link, reverse }], basis, end);
  if (ways.length === 0) return "0";
  const passing = sets.condition(end, targetKind(model, { link, reverse }), filter);
  const matches = ways.map((way) => `MATCH ${way.pattern}${where([...way.conditions, passing])}`);
  // One way from one node meets each node once: no need to look which.
  if (!below && matches.length === 1) return `COUNT { ${matches[0]} }`;
  const reached = below ? `MATCH (${node})<-[:${model.link(parent).relationship}*0..]-(${start}:${name}) ` : "";
  return `COUNT { ${matches.map((match) => `${reached}${match} RETURN DISTINCT ${end}`).join(" UNION ")} }`;
}
