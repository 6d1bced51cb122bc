import type { Api } from "../api/createApi.ts";
import type { GraphStore } from "../store/port.ts";
import { tracedReader } from "../store/tracedReader.ts";
import type { GraphApi } from "./GraphApi.ts";

/** The API over a store, as HTTP needs it. */
export function createGraphApi(store: GraphStore, { schema, contextFor }: Api): GraphApi {
  return {
    schema,
    pin: async (options) => {
      const reader = tracedReader(await store.reader(options));
      return {
        revision: reader.revision,
        context: (limits) => contextFor(reader, limits),
        ...(reader.isConsistent && { isConsistent: () => reader.isConsistent?.() ?? Promise.resolve(true) }),
      };
    },
  };
}
