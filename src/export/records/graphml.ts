import type { PropertyDef, Value } from "../../model/types.ts";
import { xmlText } from "../table/xmlText.ts";
import { type NetworkEdge, type NetworkNode, networkEdges, networkNodes } from "./network.ts";
import type { SetExport } from "./SetExport.ts";

/** The types of GraphML, and of GEXF but for its lists. */
export function attributeType({ type }: PropertyDef): "int" | "double" | "boolean" | "string" {
  if (type === "int") return "int";
  if (type === "float") return "double";
  return type === "boolean" ? "boolean" : "string";
}

/** A value as text; a list joined by ";". */
export function attributeText(value: Value): string {
  return typeof value === "object" && value !== null ? value.join(";") : String(value);
}

/** The set as GraphML 1.0 (http://graphml.graphdrawing.org), nodes before edges. */
export function graphml(set: SetExport): AsyncGenerator<string> {
  return writeGraphml(set.request.kind.properties, networkNodes(set), networkEdges(set));
}

/** A graph as GraphML. `properties`: those that its nodes have, each name once. */
export async function* writeGraphml(
  properties: readonly PropertyDef[],
  nodes: AsyncIterable<readonly NetworkNode[]>,
  edges: AsyncIterable<readonly NetworkEdge[]>,
): AsyncGenerator<string> {
  const key = (id: string, of: "node" | "edge", name: string, type: string) =>
    `<key id="${id}" for="${of}" attr.name="${name}" attr.type="${type}"/>\n`;
  yield `<?xml version="1.0" encoding="UTF-8"?>\n<graphml xmlns="http://graphml.graphdrawing.org/xmlns">\n${[
    key("label", "node", "label", "string"),
    key("kind", "node", "kind", "string"),
    key("key", "node", "key", "string"),
    key("verified", "node", "verified", "boolean"),
    ...properties.map((property) =>
      key(
        `p_${property.name}`,
        "node",
        property.name === "key" || property.name === "label" ? `${property.name}_` : property.name,
        attributeType(property),
      ),
    ),
    key("link", "edge", "link", "string"),
    key("basis", "edge", "basis", "string"),
    key("confidence", "edge", "confidence", "string"),
  ].join("")}<graph edgedefault="directed">\n`;
  for await (const batch of nodes) yield batch.map((one) => node(one, properties)).join("");
  for await (const batch of edges) yield batch.map(edge).join("");
  yield "</graph>\n</graphml>\n";
}

const data = (key: string, value: Value) =>
  value === null ? "" : `<data key="${key}">${xmlText(attributeText(value))}</data>`;

/** Its properties in the order of the model: stores differ in theirs. */
function node({ id, kind, key, label, verified, properties }: NetworkNode, named: readonly PropertyDef[]): string {
  const own = named.map(({ name }) => data(`p_${name}`, properties[name] ?? null));
  return `<node id="${xmlText(id)}">${data("label", label)}${data("kind", kind)}${data("key", key)}${data("verified", verified)}${own.join("")}</node>\n`;
}

function edge({ from, to, link, basis, confidence }: NetworkEdge): string {
  return `<edge source="${xmlText(from)}" target="${xmlText(to)}">${data("link", link)}${data("basis", basis)}${data("confidence", confidence)}</edge>\n`;
}
