import { createApi } from "../../src/api/createApi.ts";
import type { Model } from "../../src/model/createModel.ts";
import type { GraphReader } from "../../src/store/port.ts";
import { storeOver } from "./graphReader.ts";

// biome-ignore lint/suspicious/noExplicitAny: answers are compared as a client sees them
export type Ask = (query: string, variables?: Record<string, unknown>) => Promise<any>;

/** Asks an API over a reader, which `over` changes: making a schema takes longer than most answers. Throws its first error. */
export function askApi(model: Model, first: GraphReader): { ask: Ask; over(reader: GraphReader): void } {
  let reader = first;
  const api = createApi({ store: { ...storeOver(model, first), reader: async () => reader } });
  return {
    ask: async (query, variables = {}) => {
      const { data, errors } = await api.execute({ query, variables });
      if (errors) throw errors[0]?.originalError ?? errors[0];
      return JSON.parse(JSON.stringify(data));
    },
    over: (next) => {
      reader = next;
    },
  };
}
