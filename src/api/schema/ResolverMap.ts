import type { IExecutableSchemaDefinition } from "@graphql-tools/schema";
import type { ApiContext } from "../ApiContext.ts";
import type { MutationResolvers, Node, QueryResolvers, Resolvers } from "../generated/types.ts";

/** Resolvers by type and field. */
export type ResolverMap = Exclude<IExecutableSchemaDefinition<ApiContext>["resolvers"], readonly unknown[] | undefined>;

type Fields<R> = Required<Omit<R, "__isTypeOf" | "__resolveType">>;

/** What every node has. */
type NodeField = Exclude<keyof Node, "__typename">;

/** The fields of a kind that the model does not say. */
type Computed<T extends keyof Resolvers> = Omit<Fields<NonNullable<Resolvers[T]>>, NodeField>;

/** Kinds of which the hand-written schema has fields. */
type ComputedKind = {
  [T in keyof Resolvers]-?: NodeField extends keyof NonNullable<Resolvers[T]>
    ? keyof Computed<T> extends never
      ? never
      : T
    : never;
}[keyof Resolvers];

/** What has to be written by hand: every field of the hand-written schema that no class or object of its own gives. */
export type WrittenResolvers = {
  readonly Query: Fields<QueryResolvers>;
  readonly Mutation: Fields<MutationResolvers>;
} & {
  readonly [T in ComputedKind]: Computed<T>;
};
