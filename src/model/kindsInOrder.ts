import type { Kind, Model } from "./createModel.ts";

/**
 * The kinds, each after those that its links lead to, so that what is written refers to what is there; in the end those
 * that refer to any other by their properties.
 */
export function kindsInOrder(model: Model): Kind[] {
  const order: Kind[] = [];
  const visited = new Set<string>();
  const visit = (name: string) => {
    if (visited.has(name)) return;
    visited.add(name);
    for (const link of model.links) if (link.from === name) visit(link.to);
    order.push(model.kind(name));
  };
  for (const kind of model.kinds) if (!kind.refersBy) visit(kind.name);
  for (const kind of model.kinds) visit(kind.name);
  return order;
}
