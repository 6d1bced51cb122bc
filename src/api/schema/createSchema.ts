import { makeExecutableSchema } from "@graphql-tools/schema";
import { GraphQLDirective, GraphQLSchema, isObjectType } from "graphql";
import type { Model } from "../../model/createModel.ts";
import type { ApiContext } from "../ApiContext.ts";
import { deriveResolvers } from "./deriveResolvers.ts";
import { deriveSdl } from "./deriveSdl.ts";
import { scalars } from "./scalars.ts";
import { writtenResolvers } from "./writtenResolvers.ts";

/** What every record holds under the name of its field. */
const HELD = new Set(["id", "key", "kind", "name", "verified", "sources"]);

/** Clients of graphql-core 3.2 refuse a schema with a place for directives that they do not know. */
function forOlderClients(directive: GraphQLDirective): GraphQLDirective {
  const { locations, ...config } = directive.toConfig();
  return new GraphQLDirective({ ...config, locations: locations.filter((location) => !NEWER.has(location)) });
}

/** Places that graphql-js has added since version 16.0. */
const NEWER: ReadonlySet<string> = new Set(["DIRECTIVE_DEFINITION"]);

/**
 * The executable schema: the hand-written SDL, what follows from the model, and their resolvers.
 * Throws an Error if they do not fit together: a resolver without a field, or a field of a node or of Query without a resolver.
 */
export function createSchema(model: Model, sdl: readonly string[]): GraphQLSchema {
  const made = makeExecutableSchema<ApiContext>({
    typeDefs: [...sdl, deriveSdl(model)],
    resolvers: [scalars, deriveResolvers(model), writtenResolvers],
    resolverValidationOptions: { requireResolversToMatchSchema: "error" },
  });
  const schema = new GraphQLSchema({ ...made.toConfig(), directives: made.getDirectives().map(forOlderClients) });
  for (const name of ["Query", ...model.kinds.map((kind) => kind.name)]) {
    const type = schema.getType(name);
    const fields = isObjectType(type) ? Object.values(type.getFields()) : [];
    const unresolved = fields.find((field) => !field.resolve && !(HELD.has(field.name) && name !== "Query"));
    if (unresolved) throw new Error(`${name}.${unresolved.name} is defined in the schema, and nothing resolves it`);
  }
  return schema;
}
