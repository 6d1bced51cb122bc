import {
  type GraphQLField,
  type GraphQLObjectType,
  type GraphQLOutputType,
  getNamedType,
  isLeafType,
  isListType,
  isNonNullType,
  isObjectType,
  isRequiredArgument,
} from "graphql";
import { linked } from "../parts/RecordList.tsx";

/** Told in places of their own. */
const OWN: ReadonlySet<string> = new Set([
  "id",
  "key",
  "kind",
  "name",
  "sources",
  "verified",
  "label",
  "tags",
  "similar",
]);

/** How a field of a kind is asked for and shown: a fact, a node, several, or a page of them. */
export interface ShownField {
  readonly name: string;
  readonly as: "fact" | "node" | "nodes" | "connection";
  readonly selection: string;
}

/** The fields of a kind that its page shows beside what every thing has. Of a connection, the selection is left to the caller. */
export function shownFields(type: GraphQLObjectType): ShownField[] {
  return Object.values(type.getFields()).flatMap((field) => {
    const how = OWN.has(field.name) ? null : shownAs(field);
    return how ? [{ name: field.name, ...how }] : [];
  });
}

function shownAs({ type, args }: GraphQLField<unknown, unknown>): Omit<ShownField, "name"> | null {
  if (args.some(isRequiredArgument)) return null;
  const named = getNamedType(type);
  if (isLeafType(named)) return { as: "fact", selection: "" };
  if (!isObjectType(named)) return null;
  if (isNode(named)) return { as: isList(type) ? "nodes" : "node", selection: `{ ${linked} name }` };
  if (named.name.endsWith("Connection")) return { as: "connection", selection: "" };
  const fields = Object.values(named.getFields());
  return fields.every((field) => isLeafType(getNamedType(field.type)))
    ? { as: "fact", selection: `{ ${fields.map(({ name }) => name).join(" ")} }` }
    : null;
}

const isNode = (type: GraphQLObjectType) => type.getInterfaces().some(({ name }) => name === "Node");

function isList(type: GraphQLOutputType): boolean {
  return isNonNullType(type) ? isList(type.ofType) : isListType(type);
}
