import { type Fields, isFields, nameOf } from "./walk.ts";

export interface FoundNode {
  readonly id: string;
  readonly name: string;
  /** How many nodes of the answer it is within. */
  readonly depth: number;
}

export interface FoundLink {
  readonly from: string;
  readonly to: string;
  /** The field of the one that holds the other. */
  readonly field: string;
}

export interface FoundGraph {
  readonly nodes: readonly FoundNode[];
  readonly links: readonly FoundLink[];
}

/** The nodes of an answer, by their ids, each linked with that within which it stands; and the links that it lists itself. */
export function findGraph(data: unknown): FoundGraph {
  const nodes = new Map<string, FoundNode>();
  const links = new Map<string, FoundLink>();
  const link = (from: string, to: string, field: string) => {
    if (from !== to) links.set(`${from}\n${to}\n${field}`, { from, to, field });
  };
  const visit = (value: unknown, around: FoundNode | null, field: string): void => {
    if (Array.isArray(value)) for (const one of value) visit(one, around, field);
    if (!isFields(value)) return;
    if (isNode(value.from) && isNode(value.to)) link(value.from.id, value.to.id, String(value.link ?? field));
    let inner = around;
    if (isNode(value)) {
      const known = nodes.get(value.id);
      const name = nameOf(value) ?? value.id;
      inner =
        known && known.name !== known.id
          ? known
          : { id: value.id, name, depth: known?.depth ?? (around ? around.depth + 1 : 0) };
      nodes.set(value.id, inner);
      if (around && !("from" in value)) link(around.id, value.id, field);
    }
    // What a connection or an edge holds is linked by the field that asked for it.
    for (const [name, below] of Object.entries(value)) visit(below, inner, PASSING.has(name) ? field : name);
  };
  visit(data, null, "");
  return { nodes: [...nodes.values()], links: [...links.values()] };
}

const PASSING: ReadonlySet<string> = new Set(["nodes", "edges", "node", "from", "to"]);

const isNode = (value: unknown): value is Fields & { readonly id: string } =>
  isFields(value) && typeof value.id === "string" && /^[A-Z]\w*:./.test(value.id);
