import {
  type GraphQLSchema,
  type GraphQLType,
  getNamedType,
  getNullableType,
  isInputObjectType,
  isListType,
  isScalarType,
  type OperationDefinitionNode,
  typeFromAST,
} from "graphql";
import { InputError } from "../../model/InputError.ts";
import { splitKeys } from "../../page/parts/Address.ts";

/**
 * The variables of an operation, as search parameters give them: a list repeated or with commas between its entries, an object as
 * JSON. What a value cannot be is left as it is, so that GraphQL tells it. Throws an InputError for one that the operation
 * does not define, in GraphQL's words.
 */
export function readVariables(
  schema: GraphQLSchema,
  { name, variableDefinitions = [] }: OperationDefinitionNode,
  parameters: URLSearchParams,
): Record<string, unknown> {
  const defined = new Map(variableDefinitions.map(({ variable, type }) => [variable.name.value, type]));
  const variables: Record<string, unknown> = {};
  for (const parameter of new Set(parameters.keys())) {
    const node = defined.get(parameter);
    if (!node) {
      const operation = name ? `operation "${name.value}"` : "the operation";
      throw new InputError(parameter, `Variable "$${parameter}" is not defined by ${operation}.`);
    }
    const type = typeFromAST(schema, node);
    const given = parameters.getAll(parameter);
    const value = type ? valueIn(type, given) : given[0];
    if (value !== undefined) variables[parameter] = value;
  }
  return variables;
}

/** The value that texts stand for; undefined for an empty one of what is no text. */
function valueIn(type: GraphQLType, given: readonly string[]): unknown {
  const nullable = getNullableType(type);
  if (!isListType(nullable)) return given.length > 1 ? given : oneOf(nullable, given[0] ?? "");
  const inner = getNamedType(nullable);
  if (given.length === 1 && given[0]!.trimStart().startsWith("[")) return parsed(given[0]!);
  if (isInputObjectType(inner)) return given.filter((text) => text !== "").map(parsed);
  const texts = given.flatMap(splitKeys);
  return texts.length === 0 ? undefined : texts.map((text) => oneOf(inner, text));
}

function oneOf(type: GraphQLType, text: string): unknown {
  const named = getNamedType(type);
  const { name } = named;
  if (name === "String" || name === "ID") return text;
  if (text === "") return undefined;
  if (isInputObjectType(named) || (isScalarType(named) && /^(JSON|Int|Float|Boolean)/.test(name))) return parsed(text);
  return text;
}

/** JSON as its value; anything else as it is. */
function parsed(text: string): unknown {
  try {
    return JSON.parse(text);
  } catch {
    return text;
  }
}
