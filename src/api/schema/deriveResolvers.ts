import type { GraphQLResolveInfo } from "graphql";
import type { Kind, LinkSide, Model } from "../../model/createModel.ts";
import { figureValue, isLowerBound } from "../../model/record/figure.ts";
import type { NodeSummary, PropertyDef } from "../../model/types.ts";
import type { ApiContext } from "../ApiContext.ts";
import { tags } from "../evidence/tags.ts";
import { similar } from "../explore/similar.ts";
import type { FigureSource } from "../generated/types.ts";
import { history } from "../history/history.ts";
import { DEFAULT_PAGE } from "../limits/sizes.ts";
import { nodeLabel } from "../names/localName.ts";
import { askedOfNodes, askedThrough } from "../readAhead/nodesAsked.ts";
import { SelectedFields } from "../readAhead/SelectedFields.ts";
import { type ConnectionArguments, ONE_NODE } from "../request/ConnectionArguments.ts";
import { lookUpKey } from "../request/lookUp.ts";
import { Connection } from "../sets/Connection.ts";
import { whenKnown } from "../whenKnown.ts";
import { hasTags } from "./kindSdl.ts";
import { lookUpField, setField } from "./lookUpSdl.ts";
import type { ResolverMap } from "./ResolverMap.ts";

type Resolver<T = unknown> = (
  node: NodeSummary,
  args: ConnectionArguments,
  context: ApiContext,
  info: GraphQLResolveInfo,
) => T;

/** The resolvers that follow from the model: keys, properties, links, tags, root connections and the type of a node. */
export function deriveResolvers(model: Model): ResolverMap {
  return {
    Node: { __resolveType: (node: NodeSummary) => node.kind },
    Query: Object.fromEntries(
      model.kinds.flatMap((kind) => [[setField(kind), setResolver(kind)], ...lookUpResolver(kind)]),
    ),
    ...Object.fromEntries(model.kinds.map((kind) => [kind.name, kindResolvers(kind)])),
  };
}

function setResolver({ name }: Kind) {
  return (_: unknown, args: ConnectionArguments, context: ApiContext, info: GraphQLResolveInfo) =>
    new Connection(context, name, args, { asked: () => askedOfNodes(SelectedFields.of(info)) });
}

function lookUpResolver(kind: Kind): [string, unknown][] {
  const field = lookUpField(kind);
  if (field === null) return [];
  return [
    [field, (_: unknown, { key }: { key: string }, context: ApiContext) => lookUpKey(context, kind.name, key, "key")],
  ];
}

function kindResolvers(kind: Kind): Record<string, unknown> {
  const { keyField, properties, sides } = kind;
  return Object.fromEntries<unknown>([
    ["label", label],
    ["history", nodeHistory],
    ...properties.map((property): [string, unknown] => [property.name, propertyResolver(property)]),
    ...sides.map((side): [string, unknown] => [side.end.field, sideResolver(side)]),
    ...(keyField ? [[keyField.name, ({ key }: NodeSummary) => key] as const] : []),
    ...(hasTags(kind) ? [["tags", tags] as const] : []),
    ...(kind.similar === undefined ? [] : [["similar", similar] as const]),
  ]);
}

function nodeHistory({ id }: NodeSummary, { first }: { first?: number | null }, context: ApiContext) {
  return history(context, id, first ?? DEFAULT_PAGE);
}

function label(node: NodeSummary, { lang }: { lang: readonly string[] }, context: ApiContext) {
  return nodeLabel(context, node, lang);
}

function propertyResolver({ name, type }: PropertyDef): Resolver {
  switch (type) {
    case "strings":
    case "enums":
      return ({ properties }) => properties[name] ?? [];
    case "figure":
      return ({ properties }): FigureSource | null => {
        const text = properties[name];
        return typeof text === "string" ? { value: figureValue(text), atLeast: isLowerBound(text) } : null;
      };
    default:
      return ({ properties }) => properties[name] ?? null;
  }
}

function sideResolver(side: LinkSide): Resolver {
  const { target, end } = side;
  const connection: Resolver<Connection> = (node, args, context, info) =>
    new Connection(context, target, args, {
      start: { node, side },
      field: info.fieldNodes[0]!,
      asked: () => askedThrough(side, SelectedFields.of(info)),
    });
  if (end.many) return connection;
  return (node, _args, context, info) =>
    whenKnown(connection(node, ONE_NODE, context, info).nodes(), ([only]) => only ?? null);
}
