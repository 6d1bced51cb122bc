import { collectSubFields } from "@graphql-tools/utils";
import {
  type FieldNode,
  type GraphQLObjectType,
  type GraphQLResolveInfo,
  getArgumentValues,
  getNamedType,
  isObjectType,
} from "graphql";

type Operation = Pick<GraphQLResolveInfo, "schema" | "fragments" | "variableValues">;

/** A field that an operation asks for below another, with its arguments as a resolver gets them. */
export interface SelectedField {
  readonly name: string;
  /** Where it is asked for first: `fieldNodes[0]` of its resolver. */
  readonly node: FieldNode;
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
        return [{ name: field.name, node, args: getArgumentValues(field, node, variableValues), selection }];
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
