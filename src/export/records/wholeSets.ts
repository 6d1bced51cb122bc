import type { ApiContext } from "../../api/ApiContext.ts";
import { ConnectionRequest } from "../../api/request/ConnectionRequest.ts";
import { labels } from "./labels.ts";
import { linkedKeys } from "./linkedKeys.ts";
import { readSet } from "./readSet.ts";
import type { SetExport } from "./SetExport.ts";

/** Every kind as a set of all its records, in the order of the model, with the usual tags and English labels. */
export async function wholeSets(context: ApiContext, iriOf: SetExport["iriOf"]): Promise<SetExport[]> {
  const requests = context.model.kinds.map(({ name }) => new ConnectionRequest(context, name, {}));
  const labelOf = await labels(context, "en");
  const linked = await linkedKeys(context, requests[0]?.basis ?? []);
  return requests.map((request) => ({
    context,
    request,
    linked,
    labelOf,
    batches: () => readSet(context, request),
    iriOf,
  }));
}
