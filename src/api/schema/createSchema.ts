import { makeExecutableSchema } from "@graphql-tools/schema";
import { type GraphQLSchema, isObjectType } from "graphql";
import type { Model } from "../../model/createModel.ts";
import type { ApiContext } from "../ApiContext.ts";
import { deriveResolvers } from "./deriveResolvers.ts";
import { deriveSdl } from "./deriveSdl.ts";
import { measureAnswers } from "./measureAnswers.ts";
import { scalars } from "./scalars.ts";
import { writtenResolvers } from "./writtenResolvers.ts";

/** What every record holds under the name of its field. */
const HELD = new Set(["id", "key", "kind", "name", "verified", "sources"]);

/**
 * The executable schema: the hand-written SDL, what follows from the model, and their resolvers.
 * Throws an Error if they do not fit together: a resolver without a field, or a field of a node or of Query without a resolver.
 */
export function createSchema(model: Model, sdl: readonly string[]): GraphQLSchema {
  const schema = makeExecutableSchema<ApiContext>({
    typeDefs: [...sdl, deriveSdl(model)],
    resolvers: [scalars, deriveResolvers(model), writtenResolvers],
    resolverValidationOptions: { requireResolversToMatchSchema: "error" },
  });
  for (const name of ["Query", ...model.kinds.map((kind) => kind.name)]) {
    const type = schema.getType(name);
    const fields = isObjectType(type) ? Object.values(type.getFields()) : [];
    const unresolved = fields.find((field) => !field.resolve && !(HELD.has(field.name) && name !== "Query"));
    if (unresolved) throw new Error(`${name}.${unresolved.name} is defined in the schema, and nothing resolves it`);
  }
  measureAnswers(schema);
  return schema;
}
