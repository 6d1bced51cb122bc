import type { Kind } from "../../../model/createModel.ts";
import { nodeId } from "../../../model/record/nodeId.ts";
import type { NodeSummary, PropertyDef, Value } from "../../../model/types.ts";
import { decodeValue } from "./decodeValue.ts";
import { showable } from "./showable.ts";

/** A node's values as a statement gives them back, in the order of the shape that asked for them. */
export type FoundNode = readonly unknown[];

/** What a statement gives back of a node without its links, and what it is read with. */
export class SummaryShape {
  protected readonly kind: Kind;
  readonly #held: readonly string[];
  readonly #properties: readonly PropertyDef[];
  /** A list of values of node `n`, as Cypher: maps would repeat the names. */
  readonly node: string;

  /** `fields`: what is wanted beside the key, as in a SelectRequest; absent: everything. */
  constructor(kind: Kind, fields?: readonly string[]) {
    const wanted = (name: string) => fields?.includes(name) ?? true;
    this.kind = kind;
    this.#properties = kind.properties.filter(({ name }) => wanted(name));
    // Where a property has the same name, that is what is shown.
    this.#held = ["name", "sources", "verified"].filter((name) => wanted(name) && !(fields && kind.property.has(name)));
    const held = this.#held.map((name) => (name === "name" ? "recordName" : name));
    const names = ["key", ...held, ...this.#properties.map(({ name }) => name)];
    this.node = `[${names.map((name) => `n.${name}`).join(", ")}]`;
  }

  /** What was not wanted is missing, and the name is the key. What no record can hold is left out. */
  summary(node: FoundNode): NodeSummary {
    const stored = this.stored(node);
    return { ...stored, properties: showable(this.kind, stored.key, stored.properties, this.#properties) };
  }

  /** The same as it is stored, whatever rules it breaks. */
  protected stored(node: FoundNode): NodeSummary {
    const key = String(node[0]);
    const held = (name: string) => (this.#held.includes(name) ? node[1 + this.#held.indexOf(name)] : null);
    const properties: Record<string, Value> = {};
    this.#properties.forEach((property, index) => {
      const value = decodeValue(property, node[1 + this.#held.length + index]);
      if (value !== null) properties[property.name] = value;
    });
    const { name: kind } = this.kind;
    return {
      id: nodeId(kind, key),
      kind,
      key,
      name: String(held("name") ?? key),
      properties,
      sources: [held("sources") ?? []].flat().map(String),
      verified: held("verified") === true,
    };
  }
}
