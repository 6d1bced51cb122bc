import { collectSubFields } from "@graphql-tools/utils";
import {
  type FieldNode,
  type GraphQLObjectType,
  type GraphQLResolveInfo,
  getArgumentValues,
  getNamedType,
  isObjectType,
} from "graphql";
import type { LinkSide } from "../../model/createModel.ts";

type Operation = Pick<GraphQLResolveInfo, "schema" | "fragments" | "variableValues">;

/** A field that an operation asks for below another, with its arguments as a resolver gets them. */
export interface SelectedField {
  readonly name: string;
  readonly args: Readonly<Record<string, unknown>>;
  readonly selection: SelectedFields;
}

/** What an operation asks of the objects that a field gives: the operation as far as it can be seen before it runs. */
export class SelectedFields {
  readonly #operation: Operation;
  readonly #type: GraphQLObjectType | null;
  readonly #nodes: readonly FieldNode[];

  private constructor(operation: Operation, type: unknown, nodes: readonly FieldNode[]) {
    this.#operation = operation;
    this.#type = isObjectType(type) ? type : null;
    this.#nodes = nodes;
  }

  /** Of the field that is being resolved. */
  static of(info: GraphQLResolveInfo): SelectedFields {
    return new SelectedFields(info, getNamedType(info.returnType), info.fieldNodes);
  }

  /**
   * Fragments and conditions resolved; null where the objects may be of several types. A field whose arguments cannot be
   * read is left out: it will say so itself.
   */
  fields(): SelectedField[] | null {
    const type = this.#type;
    if (!type) return null;
    const { variableValues } = this.#operation;
    const fields = this.#collected(type);
    if (!fields) return null;
    return [...fields].flatMap((nodes) => {
      const [node] = nodes;
      const field = node && type.getFields()[node.name.value];
      if (!field) return [];
      const selection = new SelectedFields(this.#operation, getNamedType(field.type), nodes);
      try {
        return [{ name: field.name, args: getArgumentValues(field, node, variableValues), selection }];
      } catch {
        return [];
      }
    });
  }

  /** Null where a condition cannot be read: execution will say so. */
  #collected(type: GraphQLObjectType): Iterable<readonly FieldNode[]> | null {
    const { schema, fragments, variableValues } = this.#operation;
    const values = { coerced: variableValues, sources: {} };
    try {
      return collectSubFields(schema, fragments, values, type, [...this.#nodes]).fields.values();
    } catch {
      return null;
    }
  }
}

/** What is asked of the nodes of a connection. */
export interface Asked {
  readonly of: readonly SelectedFields[];
  /** True: of the nodes themselves, and nothing that has to be found out about them. */
  readonly plain: boolean;
}

const PLAIN = new Set(["cursor", "node"]);

/** What is asked of the nodes that a link leads to; null where no page of them is wanted. */
export function askedThrough({ end }: LinkSide, field: SelectedFields): Asked | null {
  return end.many ? askedOfNodes(field) : { of: [field], plain: true };
}

/** Null where no page of the connection is wanted. */
export function askedOfNodes(connection: SelectedFields): Asked | null {
  const fields = connection.fields() ?? [];
  if (!fields.some(({ name }) => name === "nodes" || name === "edges" || name === "pageInfo")) return null;
  const edges = fields.flatMap(({ name, selection }) => (name === "edges" ? (selection.fields() ?? []) : []));
  const nodes = [...fields.filter(({ name }) => name === "nodes"), ...edges.filter(({ name }) => name === "node")];
  return { of: nodes.map(({ selection }) => selection), plain: edges.every(({ name }) => PLAIN.has(name)) };
}
