import type { Value } from "../../model/types.ts";
import { xmlText } from "../table/xmlText.ts";
import { attributeText, attributeType } from "./graphml.ts";
import { type NetworkEdge, type NetworkNode, networkEdges, networkNodes } from "./network.ts";
import type { SetExport } from "./SetExport.ts";

/** The set as GEXF 1.3 (https://gexf.net), which Gephi opens. `at`: the day of the data, ISO 8601. */
export async function* gexf(set: SetExport, at: string): AsyncGenerator<string> {
  const { kind } = set.request;
  const attribute = (id: string, title: string, type: string) =>
    `<attribute id="${id}" title="${title}" type="${type === "int" ? "integer" : type}"/>`;
  yield `<?xml version="1.0" encoding="UTF-8"?>\n<gexf xmlns="http://gexf.net/1.3" version="1.3">\n<meta lastmodifieddate="${at.slice(0, 10)}"><creator>wsis-graph</creator><description>${xmlText(kind.plural)}</description></meta>\n<graph mode="static" defaultedgetype="directed">\n<attributes class="node">${[
    attribute("kind", "kind", "string"),
    attribute("key", "key", "string"),
    attribute("verified", "verified", "boolean"),
    ...kind.properties.map((property) => attribute(`p_${property.name}`, property.name, attributeType(property))),
  ].join(
    "",
  )}</attributes>\n<attributes class="edge">${attribute("basis", "basis", "string")}${attribute("confidence", "confidence", "string")}</attributes>\n<nodes>\n`;
  for await (const batch of networkNodes(set)) yield batch.map(node).join("");
  yield "</nodes>\n<edges>\n";
  let count = 0;
  for await (const batch of networkEdges(set)) yield batch.map((one) => edge(one, count++)).join("");
  yield "</edges>\n</graph>\n</gexf>\n";
}

const value = (id: string, of: Value) =>
  of === null ? "" : `<attvalue for="${id}" value="${xmlText(attributeText(of))}"/>`;

function node({ id, kind, key, label, verified, properties }: NetworkNode): string {
  const own = Object.entries(properties).map(([name, of]) => value(`p_${name}`, of));
  return `<node id="${xmlText(id)}" label="${xmlText(label)}"><attvalues>${value("kind", kind)}${value("key", key)}${value("verified", verified)}${own.join("")}</attvalues></node>\n`;
}

function edge({ from, to, link, basis, confidence }: NetworkEdge, number: number): string {
  return `<edge id="${number}" source="${xmlText(from)}" target="${xmlText(to)}" label="${xmlText(link)}"><attvalues>${value("basis", basis)}${value("confidence", confidence)}</attvalues></edge>\n`;
}
