import type { ApiContext } from "../../api/ApiContext.ts";
import type { ConnectionRequest } from "../../api/request/ConnectionRequest.ts";
import type { NodeRecord } from "../../model/types.ts";
import type { LabelOf } from "./labels.ts";
import type { LinkedKeys } from "./linkedKeys.ts";

/** A set on its way out: what its writers are given. */
export interface SetExport {
  readonly context: ApiContext;
  readonly request: ConnectionRequest;
  readonly linked: LinkedKeys;
  readonly labelOf: LabelOf;
  /** The records from the beginning, each time it is called. */
  readonly batches: () => AsyncIterable<readonly NodeRecord[]>;
  /** The identifier of a thing on the web. */
  readonly iriOf: (id: string) => string;
}
