import type { PropertyDef } from "../../model/types.ts";
import { attributeType, writeGraphml } from "../records/graphml.ts";
import { asNode, type NetworkEdge, type NetworkNode, networkEdges } from "../records/network.ts";
import type { SetExport } from "../records/SetExport.ts";

/** Whole kinds as one graph in GraphML: every record with its properties, and every link between them. */
export function wholeGraph(sets: readonly SetExport[]): AsyncGenerator<string> {
  return writeGraphml(propertiesOf(sets), nodesOf(sets), edgesOf(sets));
}

async function* nodesOf(sets: readonly SetExport[]): AsyncGenerator<readonly NetworkNode[]> {
  for (const set of sets) for await (const batch of set.batches()) yield batch.map(asNode);
}

async function* edgesOf(sets: readonly SetExport[]): AsyncGenerator<readonly NetworkEdge[]> {
  for (const set of sets) yield* networkEdges(set);
}

/** Each name once; a text where kinds disagree on what it is. */
function propertiesOf(sets: readonly SetExport[]): PropertyDef[] {
  const found = new Map<string, PropertyDef>();
  for (const property of sets.flatMap(({ request }) => request.kind.properties)) {
    const known = found.get(property.name);
    if (!known) found.set(property.name, property);
    else if (attributeType(known) !== attributeType(property)) found.set(property.name, { ...known, type: "string" });
  }
  return [...found.values()];
}
