import { type ApiContext, createContext } from "../../src/api/ApiContext.ts";
import type { NodeRecord } from "../../src/model/types.ts";
import { wsisModel } from "../../src/model/wsisModel.ts";
import { graphReader } from "./graphReader.ts";
import { smallGraph } from "./smallGraph.ts";

/** What the resolvers of one operation share, over the small graph and further records. */
export function smallContext(...more: readonly NodeRecord[]): ApiContext {
  return createContext(wsisModel, graphReader(wsisModel, [...smallGraph, ...more]));
}
