import type { GraphQLSchema } from "graphql";
import type { ReaderOptions, Revision } from "../store/port.ts";

/** One revision of the data, held for one operation. */
export interface Pinned {
  readonly revision: Revision;
  /** What resolvers get. They stop when the clock passes the deadline, in milliseconds as Date.now() tells them. */
  context(options: { readonly deadline: number }): object;
  /** False if what was read may belong to different revisions; absent: it never does. */
  isConsistent?(): Promise<boolean>;
}

/** All that HTTP needs to know of what it serves. */
export interface GraphApi {
  readonly schema: GraphQLSchema;
  pin(options?: ReaderOptions): Promise<Pinned>;
}
