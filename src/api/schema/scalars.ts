import { type GraphQLScalarType, Kind, type ValueNode } from "graphql";
import { GraphQLDateTime, GraphQLJSON } from "graphql-scalars";
import { InputError } from "../../model/InputError.ts";
import { isPartialDate } from "../../model/record/partialDate.ts";

function partialDate(value: unknown): string {
  if (typeof value === "string" && isPartialDate(value)) return value;
  throw new InputError("", `Cannot read the date ${JSON.stringify(value)}: expected YYYY, YYYY-MM or YYYY-MM-DD`);
}

/** How a scalar is read and written, without a description: that stands in the SDL. */
function scalar({
  serialize,
  parseValue,
  parseLiteral,
}: Pick<GraphQLScalarType, "serialize" | "parseValue" | "parseLiteral">) {
  return { __serialize: serialize, __parseValue: parseValue, __parseLiteral: parseLiteral };
}

export const scalars = {
  JSON: scalar(GraphQLJSON),
  DateTime: scalar(GraphQLDateTime),
  PartialDate: scalar({
    serialize: String,
    parseValue: partialDate,
    parseLiteral: (node: ValueNode) => partialDate(node.kind === Kind.STRING ? node.value : null),
  }),
};
