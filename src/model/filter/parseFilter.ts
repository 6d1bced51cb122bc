import type { FilterField, Kind, Model } from "../createModel.ts";
import { groupBy } from "../groupBy.ts";
import { InputError } from "../InputError.ts";
import { nodeId, splitId } from "../record/nodeId.ts";
import { type TermsOf, termsOfField, withDescendants } from "../record/terms.ts";
import { BASES, type Basis } from "../types.ts";
import { textQuery } from "../words/tokens.ts";
import { type BasisMask, basisMask } from "./basis.ts";
import { checkWalks } from "./checkWalks.ts";
import { and, EVERYTHING, NOTHING, not, or } from "./combine.ts";
import type { Filter, FilterInput, Walk } from "./Filter.ts";
import type { FilterScope } from "./FilterScope.ts";
import { knownKey, spelledAs } from "./knownKey.ts";
import type { MatchInput } from "./MatchInput.ts";
import { meetOn } from "./meetOn.ts";
import { type RangeInput, spanInput } from "./spanInput.ts";
import { type AskedKey, idOf, unknownId } from "./unknownKey.ts";
import { nodeFilter, routesFrom, type WalkInput } from "./walkInput.ts";

export const MAX_FILTER_DEPTH = 12;

/** Where a filter stands: its path in the arguments, and how deep in the filter that it is part of, from 1. */
export interface FilterPlace {
  readonly path?: string | undefined;
  readonly depth?: number | undefined;
}

/**
 * Checks a filter on a kind in its JSON form and gives its meaning.
 * Throws an InputError, with its path, for an unknown framework key, an empty basis, nesting deeper than 12, or walks of more
 * steps than all together may have.
 */
export function parseFilter(
  scope: FilterScope,
  kind: string,
  input: FilterInput | null | undefined,
  { path = "where", depth = 1 }: FilterPlace = {},
): Filter {
  const filter = new FilterParser(scope).filter(scope.model.kind(kind), input, {
    basis: basisOf(scope),
    path,
    depth,
  });
  checkWalks([filter], path);
  return filter;
}

/**
 * Checks walks in their JSON form: one for each way from kind to kind. Steps without a basis have the scope's.
 * Throws an InputError for steps that lead nowhere, and whatever `parseFilter` throws for their filters.
 */
export function parseWalks(scope: FilterScope, input: WalkInput): Walk[] {
  // As deep as in the filter that is the walk's door.
  const walks = new FilterParser(scope).walks(input, { basis: basisOf(scope), path: "", depth: 2 });
  checkWalks(
    walks.map((walk): Filter => ({ op: "reached", walk })),
    "steps",
  );
  return walks;
}

/** Ids as they are spelled, each under a path that its place is added to. Throws an InputError for what is no id, or none of the framework. */
export function parseIds(scope: FilterScope, ids: readonly string[], path: string): string[] {
  const parser = new FilterParser(scope);
  return ids.map((id, n) => parser.id(id, ids.length === 1 ? path : `${path}[${n}]`));
}

function basisOf({ basis }: FilterScope): BasisMask {
  if (basis.length === 0) throw new InputError("basis", emptyBasis);
  return basisMask(basis);
}

const emptyBasis = `An empty basis counts no tag at all: expected some of ${BASES.join(", ")}`;

/** Where a part of a filter stands, and which tags count there. */
interface Place {
  readonly path: string;
  readonly depth: number;
  readonly basis: BasisMask;
}

/** One level further down. */
function below({ basis, depth }: Place, path: string): Place {
  return { basis, path, depth: depth + 1 };
}

class FilterParser {
  readonly #scope: FilterScope;
  readonly #model: Model;
  readonly #terms: TermsOf;

  constructor(scope: FilterScope) {
    this.#scope = scope;
    this.#model = scope.model;
    this.#terms = scope.terms;
  }

  filter(kind: Kind, input: FilterInput | null | undefined, place: Place): Filter {
    const { path, depth } = place;
    if (depth > MAX_FILTER_DEPTH)
      throw new InputError(path, `Filters nest at most ${MAX_FILTER_DEPTH} deep: join conditions with "and" instead`);
    const parts = Object.entries(input ?? {})
      .filter(([, value]) => value !== null && value !== undefined)
      .map(([name, value]) => ({
        name,
        filter: this.#part(kind, name, value, { ...place, path: `${path}.${name}` }),
      }));
    return and(meetOn(this.#model, kind, parts, place.basis));
  }

  #part(kind: Kind, name: string, value: unknown, place: Place): Filter {
    const { path } = place;
    switch (name) {
      case "and":
      case "or": {
        const of = (value as FilterInput[]).map((part, n) => this.filter(kind, part, below(place, `${path}[${n}]`)));
        return name === "and" ? and(of) : or(of);
      }
      case "not":
        return not(this.filter(kind, value as FilterInput, below(place, path)));
      case "ids":
        return (value as string[]).length === 0
          ? NOTHING
          : { op: "ids", ids: (value as string[]).map((id, n) => this.id(id, `${path}[${n}]`, kind)) };
      case "text": {
        const query = textQuery(value as string);
        return query.terms.length === 0 ? NOTHING : { op: "text", ...query };
      }
      case "verified":
        return { op: "verified", value: value as boolean };
      case "traverse": {
        const walks = this.walks(value as WalkInput, below(place, `${path}.`));
        const ending = walks.filter(({ steps }) => steps.at(-1)?.kind === kind.name);
        if (walks.length > 0 && ending.length === 0)
          throw new InputError(`${path}.steps`, `The steps do not end at ${kind.plural}`);
        return or(ending.map((walk): Filter => ({ op: "reached", walk })));
      }
    }
    const span = kind.span.get(name);
    // What a span is made of nests no deeper than it does, whatever the filter.
    if (span) {
      checkRange(value as RangeInput, path);
      return this.filter(kind, spanInput(span, value as RangeInput), { ...place, depth: 1 });
    }
    const field = kind.filterField.get(name);
    if (!field) throw new InputError(path, `${kind.name} has no filter field "${name}"`);
    return field.type === "range"
      ? rangeFilter(field, value as RangeInput, path)
      : this.#match(kind, field, value as MatchInput, place);
  }

  /** `place.path` leads to the members of the input. */
  walks({ from, where, basis: own, steps }: WalkInput, place: Place): Walk[] {
    const { path, depth } = place;
    const basis = this.#basis(own, `${path}basis`) ?? place.basis;
    const starts = new Map<string, Filter>();
    const set = nodeFilter(this.#model, where);
    if ((from === null || from === undefined) === (set === null))
      throw new InputError(`${path}from`, 'A walk starts either from the ids in "from" or from the set in "where"');
    if (set) {
      const at = { basis, path: `${path}where`, depth };
      starts.set(set.kind, this.filter(this.#model.kind(set.kind), set.filter, at));
    }
    const known = (from ?? []).map((id, n) => this.id(id, `${path}from[${n}]`));
    for (const [kind, ids] of groupBy(known, (id) => splitId(id)!.kind)) {
      starts.set(kind, { op: "ids", ids: [...new Set(ids.flatMap((id) => this.#withBelow(kind, id)))] });
    }
    const passing = steps.map((step, n) => {
      const wanted = nodeFilter(this.#model, step.where);
      const counted = this.#basis(step.basis, `${path}steps[${n}].basis`) ?? basis;
      const at = { basis: counted, path: `${path}steps[${n}].where`, depth };
      const filter = wanted ? this.filter(this.#model.kind(wanted.kind), wanted.filter, at) : EVERYTHING;
      return { filter, basis: counted };
    });
    const routes = routesFrom(this.#model, [...starts.keys()], steps, `${path}steps`);
    return [...starts].flatMap(([kind, start]) =>
      (routes.get(kind) ?? []).map(
        (hops): Walk => ({ kind, start, steps: hops.map((hop, n) => ({ ...hop, ...passing[n]! })) }),
      ),
    );
  }

  /** An id as it is spelled, of the kind if one is given. */
  id(id: string, path: string, only?: Kind): string {
    const { kind, key } = idOf(this.#scope, { id, path, only });
    if (kind.framework) {
      const known = spelledAs(key, this.#terms(kind.name));
      if (known === undefined) throw unknownId(this.#scope, { kind, id, path });
      return nodeId(kind.name, known);
    }
    this.#scope.onOpenKey?.({ path, key, kind: kind.name });
    return nodeId(kind.name, key);
  }

  /** The id and those below it, as C7 stands for its sub-lines. */
  #withBelow(kind: string, id: string): string[] {
    const key = splitId(id)?.key ?? "";
    return withDescendants(this.#terms(kind), key).map((below) => nodeId(kind, below));
  }

  /** Undefined where none is given. */
  #basis(given: readonly Basis[] | null | undefined, path: string): BasisMask | undefined {
    if (given?.length === 0) throw new InputError(path, emptyBasis);
    return given ? basisMask(given) : undefined;
  }

  #match(kind: Kind, field: FilterField, match: MatchInput, place: Place): Filter {
    const { path } = place;
    const own = this.#basis(match.basis, `${path}.basis`);
    const basis = field.tagged && own !== undefined ? own : place.basis;
    const holding = (keys: readonly string[]): Filter => ({ op: "any", field, keys: [...new Set(keys)], basis });
    const keysOf = (name: "any" | "all" | "none") =>
      (match[name] ?? []).map((key, n) => this.#keys({ kind, field, key, path: `${path}.${name}[${n}]` }));
    const parts: Filter[] = [];
    if (match.any) parts.push(match.any.length === 0 ? NOTHING : holding(keysOf("any").flat()));
    if (match.all) parts.push(and(keysOf("all").map(holding)));
    if (match.none && match.none.length > 0) parts.push(not(holding(keysOf("none").flat())));
    if (typeof match.exists === "boolean") {
      const exists: Filter = { op: "exists", field, basis };
      parts.push(match.exists ? exists : not(exists));
    }
    if (match.some && field.target) {
      const filter = this.filter(this.#model.kind(field.target.name), match.some, below(place, `${path}.some`));
      parts.push({ op: "some", field, filter, basis });
    }
    return and(parts);
  }

  /** The key as it is spelled and, in a kind with parents, all keys below it. */
  #keys(asked: AskedKey): string[] {
    const { kind, field, key, path } = asked;
    const { vocabulary, target } = field;
    if (vocabulary) return [knownKey(this.#scope, asked, vocabulary.terms)];
    if (!target?.framework) {
      const owner = target ? { kind: target.name } : { kind: kind.name, field: field.name };
      this.#scope.onOpenKey?.({ path, key, ...owner });
      return [key];
    }
    const terms = termsOfField(this.#terms, field);
    const known = knownKey(this.#scope, asked, terms);
    return speaksOfItself(this.#model, field) ? [known] : withDescendants(terms, known);
  }
}

/** A node's parent is the parent alone, not what stands below it; so is what a link apart leads to. */
function speaksOfItself(model: Model, { path: [first, ...rest], target }: FilterField): boolean {
  return (
    first !== undefined && rest.length === 0 && (first.link === target?.parent || model.link(first.link).apart === true)
  );
}

/** Throws an InputError for a range that ends before it begins. */
function checkRange({ from, to }: RangeInput, path: string): void {
  if (typeof from === "number" && typeof to === "number" && from > to)
    throw new InputError(
      `${path}.to`,
      `The range from ${from} to ${to} ends before it begins: expected "to" not below "from"`,
    );
}

function rangeFilter(field: FilterField, range: RangeInput, path: string): Filter {
  checkRange(range, path);
  const { from, to, exists } = range;
  const parts: Filter[] = [];
  if (typeof from === "number" || typeof to === "number")
    parts.push({
      op: "range",
      field,
      ...(typeof from === "number" && { from }),
      ...(typeof to === "number" && { to }),
    });
  if (typeof exists === "boolean") {
    const any: Filter = { op: "range", field };
    parts.push(exists ? any : not(any));
  }
  return and(parts);
}
