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
import type { ArgumentWeight } from "./ArgumentWeight.ts";
import { addTerms, type CostTerms, capped, evaluate, noTerms, type Sizes } from "./CostTerms.ts";
import {
  DOOR_CHARACTER_PRICE,
  FEWEST_CONDITIONS,
  fieldPrice,
  MATCH_PRICE,
  SHORTEST_DOOR,
  subgraphSize,
} from "./fieldPrice.ts";
import type { Limits } from "./Limits.ts";
import { listSize, matrixColumns, matrixRows, perCondition, type Spread, spreads } from "./listSizes.ts";
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
  /** Filters that it gives, each as long as that of the set around it. */
  readonly doors: CostTerms;
  /** Rows of which it says why they are there, by each condition of the set around it; with what it selects of that. */
  readonly matches: CostTerms;
}

/** What of a tally grows with the sets around it. */
type Terms = Pick<Tally, "cells" | "cost" | "doors" | "matches">;

/** A door that names what is shown, and so grows with it. */
const longDoors: Readonly<Record<string, number>> = { "Omission.where": 50 };

/** A field of a document, its definition and the type that it is asked of. */
interface PlacedField {
  readonly parent: GraphQLCompositeType;
  readonly node: FieldNode;
  readonly field: GraphQLField<unknown, unknown>;
}

const none: Terms = { cells: noTerms, cost: noTerms, doors: noTerms, matches: noTerms };

const nothing: Tally = { depth: 0, aliases: 0, directives: 0, fields: 0, ...none };

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
    // What stands within asOf stands at the root.
    const fields = type === this.#schema.getQueryType() ? Math.max(1, inner.fields) : 1;
    const own = { depth: inner.depth + 1, aliases: inner.aliases + (node.alias ? 1 : 0), fields };
    if (!field || !type) return { ...inner, ...own };
    this.#arguments.checkAlias(node);
    const weight = this.#arguments.weigh(node);
    const terms = this.#terms({ parent, node, field }, inner, weight.price);
    const root = parent === this.#schema.getQueryType() || parent === this.#schema.getMutationType();
    return { ...inner, ...(root || SETS.has(scope(type.name) ?? "") ? settled(terms, weight) : terms), ...own };
  }

  #definition(parent: GraphQLCompositeType, name: string): GraphQLField<unknown, unknown> | undefined {
    if (name === SchemaMetaFieldDef.name) return SchemaMetaFieldDef;
    if (name === TypeMetaFieldDef.name) return TypeMetaFieldDef;
    return isUnionType(parent) ? undefined : parent.getFields()[name];
  }

  #terms({ parent, node, field }: PlacedField, inner: Tally, items: number): Terms {
    const type = getNamedType(field.type);
    const argument = (name: string) => this.#arguments.value(node, field, name);
    const own = fieldPrice(parent.name, field.name, argument);
    switch (scope(type.name)) {
      case "Connection":
      case "Traversal":
        return repeated(inner, { rows: this.#page(node, field), columns: 0 }, { cost: 1 + items });
      case "Facet": {
        const rows = this.#arguments.size(node, field, "first", "buckets") ?? DEFAULT_BUCKETS;
        return repeated(inner, { rows, columns: 0 }, { cost: rows, times: length(argument("by")) });
      }
      case "CrossTab": {
        const rows = this.#arguments.size(node, field, "rowsFirst", "buckets") ?? DEFAULT_BUCKETS;
        const columns = this.#arguments.size(node, field, "columnsFirst", "buckets") ?? DEFAULT_BUCKETS;
        return repeated(inner, { rows, columns }, { cost: rows * columns, cells: rows * columns });
      }
      case "Matrix": {
        const axis = String(argument("columns") ?? "SDG");
        const columns = matrixColumns[axis] ?? Math.max(...Object.values(matrixColumns));
        return repeated(inner, { rows: matrixRows, columns }, { cost: items + matrixRows * columns });
      }
      case "Subgraph":
        return repeated(inner, { rows: subgraphSize(argument), columns: 0 }, { cost: own + items });
      case "SetComparison":
        return repeated(inner, { rows: 1, columns: 1 }, { cost: own + items });
    }
    if (type.name === "JSON")
      return { ...none, doors: once(1), cost: once(longDoors[`${parent.name}.${field.name}`] ?? 0) };
    const spread = spreads[scope(parent.name) ?? ""]?.[field.name];
    if (spread) return spreadOut(inner, spread);
    if (isEdge(parent) && perCondition.has(`Edge.${field.name}`))
      return { ...none, matches: once(1 + inner.cost.once) };
    if (isListType(getNullableType(field.type)) && isCompositeType(type))
      return repeated(inner, noSizes, {
        cost: 1,
        times: this.#listLength({ parent, node, field }),
        once: own === 0 ? 0 : own + items,
      });
    return own === 0 ? inner : { ...inner, cost: addTerms(inner.cost, once(own)) };
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

/** What has a filter of its own, which its doors repeat. */
const SETS = new Set(["Connection", "Matrix", "Traversal", "Subgraph", "SetComparison"]);

function scope(type: string): string | undefined {
  if (type.endsWith("Connection")) return "Connection";
  return scopes.has(type) ? type : undefined;
}

function isEdge({ name }: GraphQLCompositeType): boolean {
  return name.endsWith("Edge");
}

const noSizes: Sizes = { rows: 0, columns: 0 };

/** How often something is asked for, and what it costs each time beside what is selected of it, or `once` for all times. */
interface Repetition {
  readonly times?: number;
  readonly cost: number;
  readonly cells?: number;
  readonly once?: number;
}

/** A selection in a set of known size, so many times. */
function repeated(inner: Terms, sizes: Sizes, { times = 1, cost, cells = 0, once: only = 0 }: Repetition): Terms {
  const sum = (terms: CostTerms, each: number) => once(capped(times * (each + evaluate(terms, sizes))));
  return {
    cost: addTerms(sum(inner.cost, cost), once(only)),
    cells: sum(inner.cells, cells),
    doors: sum(inner.doors, 0),
    matches: sum(inner.matches, 0),
  };
}

/** A selection for each row, column or cell of a set whose size is not known yet. */
function spreadOut(inner: Terms, { along, each, times = 1 }: Spread): Terms {
  const grown = (terms: CostTerms, more: number) => ({ ...noTerms, [along]: capped(times * (more + terms.once)) });
  return {
    cost: grown(inner.cost, each),
    cells: grown(inner.cells, 0),
    doors: grown(inner.doors, 0),
    matches: grown(inner.matches, 0),
  };
}

/** With doors and matches as costs: how long a filter is, and what it asks for, is known at the set. */
function settled(terms: Terms, { conditions, characters }: ArgumentWeight): Terms {
  const size = { rows: 1, columns: 1 };
  const doors = evaluate(terms.doors, size) * (SHORTEST_DOOR + characters) * DOOR_CHARACTER_PRICE;
  const matches = evaluate(terms.matches, size) * Math.max(FEWEST_CONDITIONS, conditions) * MATCH_PRICE;
  const cost = addTerms(terms.cost, once(capped(Math.ceil(doors + matches))));
  return { ...none, cost, cells: terms.cells };
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
    doors: addTerms(one.doors, other.doors),
    matches: addTerms(one.matches, other.matches),
  };
}
