import type { IExecutableSchemaDefinition } from "@graphql-tools/schema";
import type { ApiContext } from "../ApiContext.ts";

/** Resolvers by type and field. */
export type ResolverMap = Exclude<IExecutableSchemaDefinition<ApiContext>["resolvers"], readonly unknown[] | undefined>;
