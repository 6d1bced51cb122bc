import type { GraphQLSchema } from "graphql";
import type { Caller } from "../model/workbench/Caller.ts";
import type { ReaderOptions, Revision } from "../store/port.ts";

/** What resolvers share, as far as it is known here. */
export interface OperationContext {
  /** Absent: answers are as long as they are. */
  /** The one that answers now: after a write another than was pinned. */
  readonly reader?: { readonly revision: Revision };
  readonly answer?: { readonly exceeded: boolean; readonly maximum: number };
  readonly warnings: { readonly list: readonly { readonly path: string; readonly message: string }[] };
}

/** One revision of the data, held for one operation. */
export interface Pinned {
  readonly revision: Revision;
  /** True: it was asked for by its number, and its answers hold for ever. */
  readonly asOf?: boolean;
  /**
   * What resolvers get. They stop when the clock passes the deadline, in milliseconds as Date.now() tells them, and leave out what
   * an answer of so many characters has no room for.
   */
  context(options: ContextOptions): OperationContext;
  /** False if what was read may belong to different revisions; absent: it never does. */
  isConsistent?(): Promise<boolean>;
}

export interface ContextOptions {
  readonly deadline: number;
  readonly answerCharacters: number;
  /** Who asks; null: nobody in particular. */
  readonly caller: Caller | null;
  /** The network that it comes from; null where nobody can write, and so it does not matter. */
  readonly network: string | null;
  /** False: nobody can be known here, and so nobody can write. */
  readonly writing: boolean;
}

export interface PinOptions extends ReaderOptions {
  /** The revision to be read; left out or null, the newest. */
  readonly asOf?: number | null;
}

/** A change of the graph, as `changes(after:)` tells it. */
export interface ChangeEvent {
  readonly revision: number;
  /** ISO 8601. */
  readonly at: string;
  readonly by: string;
  readonly changedCount: number;
  readonly changed: readonly string[];
  readonly deleted: readonly string[];
}

/** All that HTTP needs to know of what it serves. */
export interface GraphApi {
  readonly schema: GraphQLSchema;
  /** Rejects with an InputError for a revision that there is not. */
  pin(options?: PinOptions): Promise<Pinned>;
  readonly log: {
    /** Changes after a revision, up to the one that answers now, oldest first. */
    changes(after: number, limit: number): Promise<readonly ChangeEvent[]>;
    /** True for 0, and for a revision that was made, though it may not answer here yet. */
    has(revision: number): Promise<boolean>;
  };
}
