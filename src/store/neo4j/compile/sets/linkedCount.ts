import type { Kind } from "../../../../model/createModel.ts";
import { targetKind } from "../../../../model/links/linkStep.ts";
import type { LinkedCount } from "../../../../model/requests.ts";
import { type Cypher, cypher, joined } from "../cypher.ts";
import { where } from "../where.ts";
import { patternsAlong } from "./patterns.ts";
import type { SetCompiler } from "./SetCompiler.ts";

/** How many distinct nodes a link leads to from `n`, or from those below it too. `kind`: that of `n`. */
export function linkedCount(
  { scope, conditions }: SetCompiler,
  { name, parent }: Kind,
  { link, reverse, filter, basis, withBelow }: LinkedCount,
): Cypher {
  const step = { link, reverse };
  const below = withBelow && parent !== undefined;
  const [start, end] = [below ? scope.variable("b") : "n", scope.variable("e")];
  const ways = patternsAlong(scope, { from: start, path: [step], basis, to: end });
  if (ways.length === 0) return cypher`0`;
  const passing = conditions.condition(end, targetKind(scope.model, step), filter);
  const matches = ways.map((way) => cypher`MATCH ${way.pattern}${where([...way.conditions, passing])}`);
  // One way from one node meets each node once: no need to look which.
  if (!below && matches.length === 1) return cypher`COUNT { ${matches[0]!} }`;
  const reached = below ? `MATCH (n)<-[:${scope.model.link(parent).relationship}*0..]-(${start}:${name}) ` : "";
  const branches = matches.map((match) => cypher`${reached}${match} RETURN DISTINCT ${end}`);
  return cypher`COUNT { ${joined(branches, " UNION ")} }`;
}
