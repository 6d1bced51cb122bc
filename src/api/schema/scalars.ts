import { GraphQLScalarType, Kind } from "graphql";
import { GraphQLDateTime, GraphQLJSON } from "graphql-scalars";
import { InputError } from "../../model/InputError.ts";
import { isPartialDate } from "../../model/record/partialDate.ts";

function partialDate(value: unknown): string {
  if (typeof value === "string" && isPartialDate(value)) return value;
  throw new InputError("", `Cannot read the date ${JSON.stringify(value)}: expected YYYY, YYYY-MM or YYYY-MM-DD`);
}

export const scalars = {
  JSON: GraphQLJSON,
  DateTime: GraphQLDateTime,
  PartialDate: new GraphQLScalarType({
    name: "PartialDate",
    serialize: String,
    parseValue: partialDate,
    parseLiteral: (node) => partialDate(node.kind === Kind.STRING ? node.value : null),
  }),
};
