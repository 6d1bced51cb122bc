import type { GraphQLSchema } from "graphql";
import type { ReaderOptions, Revision } from "../store/port.ts";

/** What an operation is executed with; of what is in it HTTP knows the warnings alone. */
export interface OperationContext {
  readonly warnings: { readonly list: readonly { readonly path: string; readonly message: string }[] };
}

/** One revision of the data, held for one operation. */
export interface Pinned {
  readonly revision: Revision;
  /** What resolvers get. They stop when the clock passes the deadline, in milliseconds as Date.now() tells them. */
  context(options: { readonly deadline: number }): OperationContext;
  /** False if what was read may belong to different revisions; absent: it never does. */
  isConsistent?(): Promise<boolean>;
}

/** All that HTTP needs to know of what it serves. */
export interface GraphApi {
  readonly schema: GraphQLSchema;
  pin(options?: ReaderOptions): Promise<Pinned>;
}
