import {
  type GraphQLNamedType,
  type GraphQLSchema,
  getNamedType,
  isInterfaceType,
  isObjectType,
  Kind,
  parse,
  type SelectionSetNode,
} from "graphql";
import type { Answered } from "./answers.ts";
import { eachObject, type Fields, isFields, nameOf } from "./walk.ts";

/** A filter that an answer gives, which lists what it counted. */
export interface FoundDoor {
  readonly path: string;
  /** What it is of, as far as the answer says. */
  readonly name: string;
  readonly count: number | null;
  /** The type of its records. */
  readonly kind: string;
  readonly where: Fields;
}

/** The doors of an answer: what is named or described as a filter of a kind, or stands within a connection of it. */
export function findDoors(schema: GraphQLSchema, { asked, result }: Answered): FoundDoor[] {
  const kinds = doorKinds(schema, asked.query);
  const doors: FoundDoor[] = [];
  eachObject(result.data, (object, path) => {
    const place = path
      .split(".")
      .filter((name) => !/^\d+$/.test(name))
      .join(".");
    for (const [name, where] of Object.entries(object)) {
      const known = kinds.get(place ? `${place}.${name}` : name);
      if (known === undefined || !isFields(where)) continue;
      const kind = kindSaid(schema, object) ?? known;
      if (kind === null || !schema.getType(`${kind}Filter`)) continue;
      doors.push({
        path: path ? `${path}.${name}` : name,
        name: namesAlong(result.data, path),
        count: countOf(object, name),
        kind,
        where,
      });
    }
  });
  return doors.sort((a, b) => Number(b.count !== 0) - Number(a.count !== 0));
}

/** What the objects on the way to one are called, as `Far fewer deaths in childbirth · Official`. */
function namesAlong(data: unknown, path: string): string {
  const names: string[] = [];
  let inner: unknown = data;
  for (const step of path === "" ? [] : path.split(".")) {
    inner = typeof inner === "object" && inner !== null ? (inner as Fields)[step] : undefined;
    const name = isFields(inner) ? nameOf(inner) : null;
    if (name !== null && name !== names.at(-1)) names.push(name);
  }
  return names.slice(-3).join(" · ");
}

/** The kind of the doors at each path of an operation; null: the answer has to say it. */
function doorKinds(schema: GraphQLSchema, query: string): Map<string, string | null> {
  const { definitions } = parse(query);
  const kinds = new Map<string, string | null>();
  const walk = (
    type: GraphQLNamedType | undefined,
    set: SelectionSetNode,
    path: string,
    around: string | null,
  ): void => {
    for (const node of set.selections) {
      if (node.kind === Kind.FIELD) {
        const field = isInterfaceType(type) || isObjectType(type) ? type.getFields()[node.name.value] : undefined;
        if (!field) continue;
        const named = getNamedType(field.type);
        const place = [path, node.alias?.value ?? node.name.value].filter(Boolean).join(".");
        const told = /`(\w+)Filter`/.exec(field.description ?? "")?.[1];
        if (named.name === "JSON" && /where$/i.test(node.name.value)) kinds.set(place, told ?? around);
        if (node.selectionSet)
          walk(named, node.selectionSet, place, /^(\w+)Connection$/.exec(named.name)?.[1] ?? around);
      } else {
        const fragment =
          node.kind === Kind.INLINE_FRAGMENT
            ? node
            : definitions.find((one) => one.kind === Kind.FRAGMENT_DEFINITION && one.name.value === node.name.value);
        if (fragment?.kind !== Kind.INLINE_FRAGMENT && fragment?.kind !== Kind.FRAGMENT_DEFINITION) continue;
        const on = fragment.typeCondition ? schema.getType(fragment.typeCondition.name.value) : type;
        walk(on, fragment.selectionSet, path, around);
      }
    }
  };
  for (const one of definitions)
    if (one.kind === Kind.OPERATION_DEFINITION)
      walk(schema.getRootType(one.operation) ?? undefined, one.selectionSet, "", null);
  return kinds;
}

/** What an object says of its kind, as `kind: PROJECT` or `whereType: "ProjectFilter"`. */
function kindSaid(schema: GraphQLSchema, { kind, whereType }: Fields): string | null {
  if (typeof whereType === "string") return whereType.replace(/Filter$/, "");
  return typeof kind === "string" && isObjectType(schema.getType(kind)) ? kind : null;
}

function countOf(object: Fields, name: string): number | null {
  const own = name.replace(/Where$/, "");
  for (const field of [own, "count", "totalCount", "projects"]) {
    const count = object[field];
    if (typeof count === "number") return count;
  }
  return null;
}
