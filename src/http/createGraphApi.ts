import type { Api } from "../api/createApi.ts";
import { changeEvents } from "../api/history/changeEvents.ts";
import type { GraphStore } from "../store/port.ts";
import { tracedReader } from "../store/tracedReader.ts";
import type { GraphApi } from "./GraphApi.ts";

/** The API over a store, as HTTP needs it. */
export function createGraphApi(store: GraphStore, { schema, contextFor }: Api): GraphApi {
  return {
    schema,
    log: {
      changes: async (after, first) => changeEvents({ log: store, reader: await store.reader() }, { after, first }),
      has: async (revision) => revision === 0 || (await store.changes(revision - 1, 1))[0]?.sequence === revision,
    },
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
