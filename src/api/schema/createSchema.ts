import { makeExecutableSchema } from "@graphql-tools/schema";
import { GraphQLDirective, type GraphQLField, GraphQLSchema, isObjectType } from "graphql";
import type { Model } from "../../model/createModel.ts";
import type { ApiContext } from "../ApiContext.ts";
import { Connection, type ConnectionEdge } from "../sets/Connection.ts";
import { deriveResolvers } from "./deriveResolvers.ts";
import { deriveSdl } from "./deriveSdl.ts";
import { measureAnswers } from "./measureAnswers.ts";
import { scalars } from "./scalars.ts";
import { writtenResolvers } from "./writtenResolvers.ts";

/** What every record holds under the name of its field. */
const RECORD: ReadonlySet<string> = new Set(["id", "key", "kind", "name", "verified", "sources"]);
const EDGE: ReadonlySet<string> = new Set<keyof ConnectionEdge>(["cursor", "node", "matchedVia"]);
const CONNECTION: ReadonlySet<string> = new Set(Object.getOwnPropertyNames(Connection.prototype));
const NOTHING: ReadonlySet<string> = new Set();

/** Clients of graphql-core 3.2 refuse a schema with a place for directives that they do not know. */
function forOlderClients(directive: GraphQLDirective): GraphQLDirective {
  const { locations, ...config } = directive.toConfig();
  return new GraphQLDirective({ ...config, locations: locations.filter((location) => !NEWER.has(location)) });
}

/** Places that graphql-js has added since version 16.0. */
const NEWER: ReadonlySet<string> = new Set(["DIRECTIVE_DEFINITION"]);

/**
 * The executable schema: the hand-written SDL, what follows from the model, and their resolvers.
 * Throws an Error if they do not fit together: a resolver without a field, a field of Query or Mutation, a node, a connection or
 * an edge that nothing resolves, or a listed kind that no root field lists.
 */
export function createSchema(model: Model, sdl: readonly string[]): GraphQLSchema {
  const made = makeExecutableSchema<ApiContext>({
    typeDefs: [...sdl, deriveSdl(model)],
    resolvers: [scalars, deriveResolvers(model), writtenResolvers],
    resolverValidationOptions: { requireResolversToMatchSchema: "error" },
  });
  const schema = new GraphQLSchema({ ...made.toConfig(), directives: made.getDirectives().map(forOlderClients) });
  const types: readonly (readonly [name: string, held: ReadonlySet<string>])[] = [
    ["Query", NOTHING],
    ["Mutation", NOTHING],
    ...model.kinds.flatMap(({ name }) => [
      [name, RECORD] as const,
      [`${name}Connection`, CONNECTION] as const,
      [`${name}Edge`, EDGE] as const,
    ]),
  ];
  for (const [name, held] of types) {
    const unresolved = fieldsOf(schema, name).find((field) => !field.resolve && !held.has(field.name));
    if (unresolved) throw new Error(`${name}.${unresolved.name} is defined in the schema, and nothing resolves it`);
  }
  const roots = new Set(fieldsOf(schema, "Query").map((field) => field.name));
  const unlisted = model.kinds.find(({ plural }) => !roots.has(plural));
  if (unlisted) throw new Error(`${unlisted.name} is listed, and no field Query.${unlisted.plural} lists it`);
  measureAnswers(schema);
  return schema;
}

function fieldsOf(schema: GraphQLSchema, name: string): GraphQLField<unknown, unknown>[] {
  const type = schema.getType(name);
  return isObjectType(type) ? Object.values(type.getFields()) : [];
}
