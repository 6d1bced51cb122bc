import type { GraphQLSchema } from "graphql";
import type { Asked } from "./answers.ts";
import type { FoundDoor } from "./findDoors.ts";

/** The field of the API that pages through a kind, as `projects` for `Project`. */
function fieldOf(schema: GraphQLSchema, kind: string): string | undefined {
  const fields = Object.values(schema.getQueryType()?.getFields() ?? {});
  return fields.find(({ type }) => String(type).replace("!", "") === `${kind}Connection`)?.name;
}

/** What lists the records behind a door; null for a kind that cannot be listed. */
export function doorQuestion(schema: GraphQLSchema, { kind, where }: FoundDoor): Asked | null {
  const field = fieldOf(schema, kind);
  return field === undefined
    ? null
    : {
        query: `query ${kind}Records($where: ${kind}Filter) {
  ${field}(where: $where, first: 50) {
    totalCount
    nodes { id key name verified }
    pageInfo { hasNextPage endCursor }
  }
}
`,
        variables: { where },
      };
}

/** The page of the records behind a door; null for a kind that cannot be listed. */
export function doorPage(schema: GraphQLSchema, { kind, where }: FoundDoor): string | null {
  // Kinds that the API lists whole have a connection by another name.
  const plural = fieldOf(schema, kind)?.replace(/Set$/, "s");
  return plural === undefined ? null : `${plural}?${new URLSearchParams({ where: JSON.stringify(where) })}`;
}
