import type { Model } from "../../model/createModel.ts";
import { splitId } from "../../model/record/nodeId.ts";
import { quoted } from "../answer/quoted.ts";

export interface NamedNode {
  readonly id: string;
  readonly name: string;
}

/** The name of a node: what is no part of the framework was named by who submitted it. */
export function nameText(model: Model, { id, name }: NamedNode): string {
  const kind = splitId(id)?.kind;
  return kind && model.has(kind) && model.kind(kind).framework ? name : quoted(name);
}

/** An id with its name. */
export function nodeText(model: Model, node: NamedNode): string {
  return `${node.id} ${nameText(model, node)}`;
}
