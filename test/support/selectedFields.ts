import { buildSchema, graphqlSync } from "graphql";
import { SelectedFields } from "../../src/api/readAhead/SelectedFields.ts";

/** What an operation on a schema asks below its first field, as that field's resolver is told. */
export function selectedFields(
  sdl: string,
  source: string,
  variableValues: Record<string, unknown> = {},
): SelectedFields {
  const seen: SelectedFields[] = [];
  const { errors } = graphqlSync({
    schema: buildSchema(sdl),
    source,
    variableValues,
    fieldResolver: (_source, _args, _context, info) => {
      seen.push(SelectedFields.of(info));
      return null;
    },
  });
  if (errors) throw errors[0];
  return seen[0]!;
}
