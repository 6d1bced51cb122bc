import {
  defaultFieldResolver,
  type GraphQLField,
  type GraphQLFieldResolver,
  type GraphQLSchema,
  getNamedType,
  isLeafType,
  isObjectType,
} from "graphql";
import type { ApiContext } from "../ApiContext.ts";

/** Lets every field count its name, and what it holds if it ends in a value, towards the length of the answer. */
export function measureAnswers(schema: GraphQLSchema): void {
  for (const type of Object.values(schema.getTypeMap())) {
    if (!isObjectType(type) || type.name.startsWith("__")) continue;
    for (const field of Object.values(type.getFields()))
      field.resolve = isLeafType(getNamedType(field.type)) ? measuringLeaf(field) : measuringName(field);
  }
}

type Field = GraphQLField<unknown, ApiContext>;

function measuringLeaf({ resolve = defaultFieldResolver }: Field): GraphQLFieldResolver<unknown, ApiContext> {
  return (source, args, context, info) => {
    const value: unknown = resolve(source, args, context, info);
    const { answer } = context;
    return value instanceof Promise
      ? value.then((settled) => answer.measured(info.path.key, settled))
      : answer.measured(info.path.key, value);
  };
}

function measuringName({ resolve = defaultFieldResolver }: Field): GraphQLFieldResolver<unknown, ApiContext> {
  return (source, args, context, info) => {
    context.answer.named(info.path.key);
    return resolve(source, args, context, info);
  };
}
