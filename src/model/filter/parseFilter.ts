import type { FilterField, Kind, Model } from "../createModel.ts";
import { groupBy } from "../groupBy.ts";
import { InputError } from "../InputError.ts";
import { nodeId, splitId } from "../record/nodeId.ts";
import { BASES, type Basis } from "../types.ts";
import { suggest } from "../words/suggest.ts";
import { tokenize } from "../words/tokens.ts";
import { type BasisMask, basisMask } from "./basis.ts";
import { checkWalks } from "./checkWalks.ts";
import { and, EVERYTHING, NOTHING, not, or } from "./combine.ts";
import type { Filter, FilterInput, Walk } from "./Filter.ts";
import type { MatchInput } from "./MatchInput.ts";
import { type TermsOf, termsOfField, withDescendants } from "./terms.ts";
import { nodeFilter, routesFrom, type WalkInput } from "./walkInput.ts";

export const MAX_FILTER_DEPTH = 12;

/**
 * Checks a filter in its JSON form and gives its meaning. `depth`: how deep it stands in the filter that it is part of.
 * Throws an InputError, with the path from `at`, for an unknown framework key, an empty basis, nesting deeper than 12, or
 * walks of more steps than all together may have.
 */
export function parseFilter(
  model: Model,
  kind: string,
  input: FilterInput | null | undefined,
  basis: readonly Basis[],
  terms: TermsOf,
  path = "where",
  depth = 1,
): Filter {
  if (basis.length === 0) throw new InputError("basis", emptyBasis);
  const filter = new FilterParser(model, terms).filter(model.kind(kind), input, basisMask(basis), path, depth);
  checkWalks([filter], path);
  return filter;
}

/**
 * Checks walks in their JSON form: one for each way from kind to kind. Steps without a basis have `basis`.
 * Throws an InputError for steps that lead nowhere, and whatever `parseFilter` throws for their filters.
 */
export function parseWalks(model: Model, input: WalkInput, basis: readonly Basis[], terms: TermsOf): Walk[] {
  if (basis.length === 0) throw new InputError("basis", emptyBasis);
  // As deep as in the filter that is the walk's door.
  const walks = new FilterParser(model, terms).walks(input, basisMask(basis), "", 2);
  checkWalks(
    walks.map((walk): Filter => ({ op: "reached", walk })),
    "steps",
  );
  return walks;
}

const emptyBasis = `An empty basis counts no tag at all: expected some of ${BASES.join(", ")}`;

class FilterParser {
  readonly #model: Model;
  readonly #terms: TermsOf;

  constructor(model: Model, terms: TermsOf) {
    this.#model = model;
    this.#terms = terms;
  }

  filter(kind: Kind, input: FilterInput | null | undefined, basis: BasisMask, path: string, depth: number): Filter {
    if (depth > MAX_FILTER_DEPTH)
      throw new InputError(path, `Filters nest at most ${MAX_FILTER_DEPTH} deep: join conditions with "and" instead`);
    const parts: Filter[] = [];
    for (const [name, value] of Object.entries(input ?? {})) {
      if (value === null || value === undefined) continue;
      parts.push(this.#part(kind, name, value, basis, `${path}.${name}`, depth));
    }
    return and(parts);
  }

  #part(kind: Kind, name: string, value: unknown, basis: BasisMask, path: string, depth: number): Filter {
    switch (name) {
      case "and":
      case "or": {
        const of = (value as FilterInput[]).map((part, n) =>
          this.filter(kind, part, basis, `${path}[${n}]`, depth + 1),
        );
        return name === "and" ? and(of) : or(of);
      }
      case "not":
        return not(this.filter(kind, value as FilterInput, basis, path, depth + 1));
      case "ids":
        return (value as string[]).length === 0 ? NOTHING : { op: "ids", ids: value as string[] };
      case "text": {
        const terms = tokenize(value as string);
        return terms.length === 0 ? NOTHING : { op: "text", terms };
      }
      case "verified":
        return { op: "verified", value: value as boolean };
      case "traverse": {
        const walks = this.walks(value as WalkInput, basis, `${path}.`, depth + 1);
        const ending = walks.filter(({ steps }) => steps.at(-1)?.kind === kind.name);
        if (walks.length > 0 && ending.length === 0)
          throw new InputError(`${path}.steps`, `The steps do not end at ${kind.plural}`);
        return or(ending.map((walk): Filter => ({ op: "reached", walk })));
      }
    }
    const field = kind.filterField.get(name);
    if (!field) throw new InputError(path, `${kind.name} has no filter field "${name}"`);
    return field.type === "range"
      ? rangeFilter(field, value as RangeInput)
      : this.#match(field, value as MatchInput, basis, path, depth);
  }

  walks({ from, where, basis: own, steps }: WalkInput, outer: BasisMask, at: string, depth: number): Walk[] {
    if (own?.length === 0) throw new InputError(`${at}basis`, emptyBasis);
    const basis = own ? basisMask(own) : outer;
    const starts = new Map<string, Filter>();
    const set = nodeFilter(this.#model, where);
    if ((from === null || from === undefined) === (set === null))
      throw new InputError(`${at}from`, 'A walk starts either from the ids in "from" or from the set in "where"');
    if (set) {
      const filter = this.filter(this.#model.kind(set.kind), set.filter, basis, `${at}where`, depth);
      starts.set(set.kind, filter);
    }
    const ids = groupBy(from ?? [], (id) => splitId(id)?.kind ?? "");
    for (const [kind, of] of ids) {
      if (!this.#model.has(kind)) continue;
      starts.set(kind, { op: "ids", ids: [...new Set(of.flatMap((id) => this.#withBelow(kind, id)))] });
    }
    const bases = steps.map(({ basis: of }, n) => {
      if (of?.length === 0) throw new InputError(`${at}steps[${n}].basis`, emptyBasis);
      return of ? basisMask(of) : basis;
    });
    const filters = steps.map((step, n) => {
      const wanted = nodeFilter(this.#model, step.where);
      const path = `${at}steps[${n}].where`;
      return wanted ? this.filter(this.#model.kind(wanted.kind), wanted.filter, bases[n]!, path, depth) : EVERYTHING;
    });
    const routes = routesFrom(this.#model, [...starts.keys()], steps, `${at}steps`);
    return [...starts].flatMap(([kind, start]) =>
      (routes.get(kind) ?? []).map(
        (hops): Walk => ({
          kind,
          start,
          steps: hops.map((hop, n) => ({ ...hop, filter: filters[n]!, basis: bases[n]! })),
        }),
      ),
    );
  }

  /** The id and those below it, as C7 stands for its sub-lines. */
  #withBelow(kind: string, id: string): string[] {
    const key = splitId(id)?.key as string;
    return withDescendants(this.#terms(kind), key).map((below) => nodeId(kind, below));
  }

  #match(field: FilterField, match: MatchInput, outer: BasisMask, path: string, depth: number): Filter {
    if (match.basis?.length === 0) throw new InputError(`${path}.basis`, emptyBasis);
    const basis = field.tagged && match.basis ? basisMask(match.basis) : outer;
    const has = (key: string, path: string): Filter => ({
      op: "any",
      field,
      keys: this.#keys(field, key, path),
      basis,
    });
    const parts: Filter[] = [];
    if (match.any) {
      const keys = match.any.flatMap((key, n) => this.#keys(field, key, `${path}.any[${n}]`));
      parts.push(keys.length === 0 ? NOTHING : { op: "any", field, keys: [...new Set(keys)], basis });
    }
    if (match.all) parts.push(and(match.all.map((key, n) => has(key, `${path}.all[${n}]`))));
    if (match.none && match.none.length > 0) {
      const keys = match.none.flatMap((key, n) => this.#keys(field, key, `${path}.none[${n}]`));
      parts.push(not({ op: "any", field, keys: [...new Set(keys)], basis }));
    }
    if (typeof match.exists === "boolean") {
      const exists: Filter = { op: "exists", field, basis };
      parts.push(match.exists ? exists : not(exists));
    }
    if (match.some && field.target) {
      const filter = this.filter(this.#model.kind(field.target.name), match.some, outer, `${path}.some`, depth + 1);
      parts.push({ op: "some", field, filter, basis });
    }
    return and(parts);
  }

  /** The key and, in a kind with parents, all keys below it. */
  #keys(field: FilterField, key: string, path: string): string[] {
    if (field.vocabulary) {
      const known = field.vocabulary.terms.map((term) => term.key);
      if (!known.includes(key)) throw unknownKey(field.vocabulary.name, key, known, path);
      return [key];
    }
    if (!field.target?.framework) return [key];
    const terms = termsOfField(this.#terms, field);
    if (!terms.some((term) => term.key === key))
      throw unknownKey(
        field.target.name,
        key,
        terms.map((term) => term.key),
        path,
      );
    return isParentLink(field) ? [key] : withDescendants(terms, key);
  }
}

/** A node's parent is the parent alone, not what stands below it. */
function isParentLink({ path, target }: FilterField): boolean {
  return path.length === 1 && path[0]?.link === target?.parent;
}

interface RangeInput {
  readonly from?: number | null;
  readonly to?: number | null;
  readonly exists?: boolean | null;
}

function rangeFilter(field: FilterField, { from, to, exists }: RangeInput): Filter {
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

function unknownKey(what: string, key: string, known: readonly string[], path: string): InputError {
  const near = suggest(key, known);
  const hint = near
    ? `did you mean "${near}"?`
    : `expected one of ${known.slice(0, 25).join(", ")}${known.length > 25 ? ", …" : ""}`;
  return new InputError(path, `Unknown ${what} "${key}": ${hint}`);
}
