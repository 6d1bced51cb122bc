import type { Exporter } from "../../export/records/createExporter.ts";
import type { Model } from "../../model/createModel.ts";
import { splitId } from "../../model/record/nodeId.ts";
import type { Basis } from "../../model/types.ts";
import { pathOf } from "../../page/parts/paths.ts";

/** What RDF says of one thing. */
export async function thingTurtle(
  exporter: Exporter,
  model: Model,
  id: string,
  { origin, basis }: { readonly origin: string; readonly basis: readonly Basis[] },
): Promise<string> {
  const { pieces } = await exporter({
    connection: model.kind(splitId(id)!.kind).plural,
    format: "ttl",
    where: { ids: [id] },
    basis,
    iriOf: (other) => `${origin}/${pathOf(other)}`,
    address: `${origin}/${pathOf(id)}`,
  });
  let text = "";
  for await (const piece of pieces) text += String(piece);
  return text;
}
