import { type DocumentNode, type ExecutionResult, execute, type GraphQLSchema, getOperationAST } from "graphql";
import type { Model } from "../model/createModel.ts";
import type { GraphReader, GraphStore } from "../store/port.ts";
import { type ApiContext, createContext, type OperationOptions } from "./ApiContext.ts";
import { DocumentCache } from "./DocumentCache.ts";
import { sdl as written } from "./generated/sdl.ts";
import { RevisionCache } from "./RevisionCache.ts";
import { readerAt } from "./readerAt.ts";
import { createSchema } from "./schema/createSchema.ts";
import { DEFAULT_VOTER_LIMIT, VoterLimit, type VoterLimitOptions } from "./workbench/VoterLimit.ts";

export interface Operation {
  readonly query: string;
  readonly variables?: Record<string, unknown> | null;
  readonly operationName?: string | null;
}

export interface Api {
  readonly schema: GraphQLSchema;
  /** The context of one operation on a reader: everything that it asks is answered from that revision. */
  contextFor(reader: GraphReader, options?: CallOptions): ApiContext;
  /** Runs an operation in process, on the newest revision or another; without a caller it only reads. Rejects with an InputError for a revision that there is not. */
  execute(
    operation: Operation,
    options?: Pick<CallOptions, "caller" | "now" | "network"> & { readonly asOf?: number | null },
  ): Promise<ExecutionResult>;
}

export interface CallOptions extends Omit<OperationOptions, "workbench" | "log" | "ofRevision" | "voterLimit"> {
  /** False: nobody can be known here, and so nobody can write. Left out: as there is a caller. */
  readonly writing?: boolean;
}

/** Revisions of which is kept what was worked out: the newest, and earlier ones that are asked for beside it. */
const MOST_CACHES = 3;

export interface ApiOptions {
  readonly store: GraphStore;
  readonly sdl?: readonly string[];
  /** How many may vote from one network; null: any number. */
  readonly votes?: VoterLimitOptions | null;
}

const schemas = new WeakMap<Model, GraphQLSchema>();

/** The schema of a model, with the part that is written for WSIS: made once, as it knows no store. */
function schemaOf(model: Model): GraphQLSchema {
  const schema = schemas.get(model) ?? createSchema(model, written);
  schemas.set(model, schema);
  return schema;
}

/**
 * The GraphQL API over a store. `sdl` is the hand-written part of the schema, left out that of the WSIS model; what follows from
 * the model is added. Throws an Error if the two do not fit together.
 */
export function createApi({ store, sdl = written, votes = DEFAULT_VOTER_LIMIT }: ApiOptions): Api {
  const { model } = store;
  const schema = sdl === written ? schemaOf(model) : createSchema(model, sdl);
  const documents = new DocumentCache(schema);
  const caches = new Map<string, RevisionCache>();
  const cacheOf = (revision: string) => {
    const cache = caches.get(revision) ?? new RevisionCache();
    caches.delete(revision);
    caches.set(revision, cache);
    if (caches.size > MOST_CACHES) caches.delete(caches.keys().next().value!);
    return cache;
  };
  const voterLimit = votes && new VoterLimit(votes);
  const contextFor = (reader: GraphReader, options: CallOptions = {}) => {
    const { sequence, at } = reader.revision;
    // After a restore another revision may have the number of an earlier one.
    const ofRevision = cacheOf(`${sequence} ${at}`);
    const { caller = null, writing = caller !== null } = options;
    return createContext(model, reader, {
      ...options,
      ofRevision,
      log: store,
      voterLimit,
      workbench: writing ? store : null,
    });
  };
  return {
    schema,
    contextFor,
    execute: async ({ query, variables, operationName }, { asOf = null, ...options } = {}) => {
      const read = documents.read(query);
      if ("errors" in read) return read;
      const { document } = read;
      const reader = await readerAt(store, asOf);
      const answer = await run(reader);
      const moved = reader.isConsistent !== undefined && !(await reader.isConsistent());
      return moved && isQuery(document, operationName) ? run(await readerAt(store, asOf)) : answer;

      async function run(on: GraphReader): Promise<ExecutionResult> {
        const context = contextFor(on, { ...options, asOf: asOf !== null });
        const result = await execute({
          schema,
          document,
          contextValue: context,
          variableValues: variables ?? null,
          operationName: operationName ?? null,
        });
        const { list } = context.warnings;
        return list.length === 0 ? result : { ...result, extensions: { ...result.extensions, warnings: list } };
      }
    },
  };
}

function isQuery(document: DocumentNode, operationName: string | null | undefined): boolean {
  return getOperationAST(document, operationName)?.operation === "query";
}
