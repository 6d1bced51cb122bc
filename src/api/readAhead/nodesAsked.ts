import type { LinkSide } from "../../model/createModel.ts";
import type { SelectedFields } from "./SelectedFields.ts";

/** What is asked of the nodes of a connection. */
export interface NodesAsked {
  readonly of: readonly SelectedFields[];
  /** True: of the nodes themselves, and nothing that has to be found out about them. */
  readonly plain: boolean;
}

const PLAIN = new Set(["cursor", "node"]);

/** What is asked of the nodes that a link leads to; null where no page of them is wanted. */
export function askedThrough({ end }: LinkSide, field: SelectedFields): NodesAsked | null {
  return end.many ? askedOfNodes(field) : { of: [field], plain: true };
}

/** Null where no page of the connection is wanted. */
export function askedOfNodes(connection: SelectedFields): NodesAsked | null {
  const fields = connection.fields() ?? [];
  if (!fields.some(({ name }) => name === "nodes" || name === "edges" || name === "pageInfo")) return null;
  const edges = fields.flatMap(({ name, selection }) => (name === "edges" ? (selection.fields() ?? []) : []));
  const nodes = [...fields.filter(({ name }) => name === "nodes"), ...edges.filter(({ name }) => name === "node")];
  return { of: nodes.map(({ selection }) => selection), plain: edges.every(({ name }) => PLAIN.has(name)) };
}
