import type { Api } from "../api/createApi.ts";
import { changeEvents } from "../api/history/changeEvents.ts";
import { readerAt } from "../api/readerAt.ts";
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
    pin: async ({ asOf = null, ...options } = {}) => {
      const reader = tracedReader(await readerAt(store, asOf, options));
      return {
        revision: reader.revision,
        ...(asOf !== null && { asOf: true }),
        context: (limits) => contextFor(reader, { ...limits, asOf: asOf !== null }),
        ...(reader.isConsistent && { isConsistent: () => reader.isConsistent?.() ?? Promise.resolve(true) }),
      };
    },
  };
}
