import type {
  DocumentNode,
  FieldNode,
  FragmentDefinitionNode,
  GraphQLCompositeType,
  GraphQLField,
  GraphQLSchema,
  SelectionSetNode,
} from "graphql";
import {
  getNamedType,
  getNullableType,
  isCompositeType,
  isListType,
  isUnionType,
  Kind,
  SchemaMetaFieldDef,
  TypeMetaFieldDef,
} from "graphql";
import type { ArgumentCheck } from "./ArgumentCheck.ts";
import { addTerms, type CostTerms, capped, evaluate, noTerms, type Sizes } from "./CostTerms.ts";
import { fieldPrice, subgraphSize } from "./fieldPrice.ts";
import type { Limits } from "./Limits.ts";
import { listSize, matrixColumns, matrixRows, spreads } from "./listSizes.ts";
import { DEFAULT_BUCKETS } from "./sizes.ts";

/** What a selection comes to, its fragments put in. */
export interface Tally {
  readonly depth: number;
  readonly aliases: number;
  readonly directives: number;
  /** Fields of the selection itself. */
  readonly fields: number;
  readonly cells: CostTerms;
  readonly cost: CostTerms;
}

/** A door that names what is shown, and so grows with it. */
const longDoors: Readonly<Record<string, number>> = { "Omission.where": 50 };

/** A field of a document, its definition and the type that it is asked of. */
interface PlacedField {
  readonly parent: GraphQLCompositeType;
  readonly node: FieldNode;
  readonly field: GraphQLField<unknown, unknown>;
}

const nothing: Tally = { depth: 0, aliases: 0, directives: 0, fields: 0, cells: noTerms, cost: noTerms };

/**
 * Measures selections. A fragment is measured once, however often it is spread, so that the time is linear in the
 * size of the document. `@skip` and `@include` are not looked at: what could be selected counts, and so do repeats of
 * a field that execution would merge.
 */
export class OperationMeasure {
  readonly #schema: GraphQLSchema;
  readonly #limits: Limits;
  readonly #arguments: ArgumentCheck;
  readonly #definitions = new Map<string, FragmentDefinitionNode>();
  readonly #measured = new Map<string, Tally>();

  constructor(schema: GraphQLSchema, document: DocumentNode, limits: Limits, check: ArgumentCheck) {
    this.#schema = schema;
    this.#limits = limits;
    this.#arguments = check;
    for (const definition of document.definitions)
      if (definition.kind === Kind.FRAGMENT_DEFINITION) this.#definitions.set(definition.name.value, definition);
  }

  selection(type: GraphQLCompositeType, { selections }: SelectionSetNode): Tally {
    let sum = nothing;
    for (const node of selections) {
      const part =
        node.kind === Kind.FIELD
          ? this.#field(type, node)
          : node.kind === Kind.FRAGMENT_SPREAD
            ? this.#fragment(node.name.value)
            : this.selection(this.#conditioned(node.typeCondition?.name.value) ?? type, node.selectionSet);
      sum = add(sum, part, node.directives?.length ?? 0);
    }
    return sum;
  }

  #fragment(name: string): Tally {
    const known = this.#measured.get(name);
    if (known) return known;
    const definition = this.#definitions.get(name);
    const type = this.#conditioned(definition?.typeCondition.name.value);
    if (!definition || !type) return nothing;
    // Stands in while the fragment is measured, should it spread itself.
    this.#measured.set(name, nothing);
    const tally = add(this.selection(type, definition.selectionSet), nothing, definition.directives?.length ?? 0);
    this.#measured.set(name, tally);
    return tally;
  }

  #conditioned(name: string | undefined): GraphQLCompositeType | undefined {
    const type = name === undefined ? undefined : this.#schema.getType(name);
    return isCompositeType(type) ? type : undefined;
  }

  #field(parent: GraphQLCompositeType, node: FieldNode): Tally {
    const field = this.#definition(parent, node.name.value);
    const type = field && getNamedType(field.type);
    const inner = node.selectionSet && isCompositeType(type) ? this.selection(type, node.selectionSet) : nothing;
    const own = { depth: inner.depth + 1, aliases: inner.aliases + (node.alias ? 1 : 0), fields: 1 };
    if (!field || !type) return { ...inner, ...own };
    const items = this.#arguments.countItems(node);
    return { ...inner, ...own, ...this.#terms({ parent, node, field }, inner, items) };
  }

  #definition(parent: GraphQLCompositeType, name: string): GraphQLField<unknown, unknown> | undefined {
    if (name === SchemaMetaFieldDef.name) return SchemaMetaFieldDef;
    if (name === TypeMetaFieldDef.name) return TypeMetaFieldDef;
    return isUnionType(parent) ? undefined : parent.getFields()[name];
  }

  #terms({ parent, node, field }: PlacedField, inner: Tally, items: number): Pick<Tally, "cells" | "cost"> {
    const type = getNamedType(field.type);
    const argument = (name: string) => this.#arguments.value(node, field, name);
    const own = fieldPrice(parent.name, field.name, argument);
    const within = (sizes: Sizes, times: number, cost: number, cells: number) => ({
      cost: once(capped(times * (cost + evaluate(inner.cost, sizes)))),
      cells: once(capped(times * (cells + evaluate(inner.cells, sizes)))),
    });
    switch (scope(type.name)) {
      case "Connection":
        return within({ rows: this.#page(node, field), columns: 0 }, 1, 1 + items, 0);
      case "Facet": {
        const rows = this.#arguments.size(node, field, "first", "buckets") ?? DEFAULT_BUCKETS;
        return within({ rows, columns: 0 }, length(this.#arguments.value(node, field, "by")), rows, 0);
      }
      case "CrossTab": {
        const rows = this.#arguments.size(node, field, "rowsFirst", "buckets") ?? DEFAULT_BUCKETS;
        const columns = this.#arguments.size(node, field, "columnsFirst", "buckets") ?? DEFAULT_BUCKETS;
        return within({ rows, columns }, 1, rows * columns, rows * columns);
      }
      case "Matrix": {
        const axis = String(this.#arguments.value(node, field, "columns") ?? "SDG");
        const columns = matrixColumns[axis] ?? Math.max(...Object.values(matrixColumns));
        return within({ rows: matrixRows, columns }, 1, items + matrixRows * columns, 0);
      }
      case "Traversal":
        return within({ rows: this.#page(node, field), columns: 0 }, 1, 1 + items, 0);
      case "Subgraph":
        return within({ rows: subgraphSize(argument), columns: 0 }, 1, own + items, 0);
      case "SetComparison": {
        // Each of its doors holds all of the filters.
        const doors = capped(evaluate(inner.cost, { rows: 1, columns: 1 }) * (1 + items));
        return { cost: once(capped(own + items + doors)), cells: once(evaluate(inner.cells, { rows: 1, columns: 1 })) };
      }
    }
    const spread = spreads[scope(parent.name) ?? ""]?.[field.name];
    if (spread) {
      const { along, each, times = 1 } = spread;
      return {
        cost: { ...noTerms, [along]: capped(times * (each + inner.cost.once)) },
        cells: { ...noTerms, [along]: capped(times * inner.cells.once) },
      };
    }
    if (isListType(getNullableType(field.type)) && isCompositeType(type)) {
      const { cost, cells } = within({ rows: 0, columns: 0 }, this.#listLength({ parent, node, field }), 1, 0);
      return { cost: own === 0 ? cost : once(capped(own + items + cost.once)), cells };
    }
    const door = longDoors[`${parent.name}.${field.name}`];
    return { cost: door === undefined ? inner.cost : once(door), cells: inner.cells };
  }

  #page(node: FieldNode, field: GraphQLField<unknown, unknown>): number {
    const first = this.#arguments.size(node, field, "first", "pageSize");
    const last = this.#arguments.size(node, field, "last", "pageSize");
    return first ?? last ?? this.#limits.defaultPageSize;
  }

  #listLength({ parent, node, field }: PlacedField): number {
    const ids = this.#arguments.value(node, field, "ids");
    if (Array.isArray(ids)) return ids.length;
    return listSize(this.#schema, parent.name, field.name) ?? this.#page(node, field);
  }
}

const scopes = new Set(["Facet", "CrossTab", "Matrix", "Traversal", "Subgraph", "SetComparison"]);

function scope(type: string): string | undefined {
  if (type.endsWith("Connection")) return "Connection";
  return scopes.has(type) ? type : undefined;
}

function once(value: number): CostTerms {
  return { ...noTerms, once: value };
}

function length(value: unknown): number {
  return Array.isArray(value) ? value.length : 1;
}

function add(one: Tally, other: Tally, directives: number): Tally {
  return {
    depth: Math.max(one.depth, other.depth),
    aliases: capped(one.aliases + other.aliases),
    directives: capped(one.directives + other.directives + directives),
    fields: capped(one.fields + other.fields),
    cells: addTerms(one.cells, other.cells),
    cost: addTerms(one.cost, other.cost),
  };
}
