import type { Model } from "../createModel.ts";
import type { Basis } from "../types.ts";
import { basisMask, basisNames } from "./basis.ts";
import type { FilterInput } from "./Filter.ts";
import type { MatchInput } from "./MatchInput.ts";
import { nodeFilter, type WalkInput } from "./walkInput.ts";

/** The same filter with the basis written into every match that depends on one, so that it means the same anywhere. */
export function writeBasis(model: Model, kind: string, input: FilterInput, basis: readonly Basis[]): FilterInput {
  const canonical = basisNames(basisMask(basis));
  const declared = model.kind(kind);
  return Object.fromEntries(
    Object.entries(input)
      .filter(([, value]) => value !== null && value !== undefined)
      .map(([name, value]) => {
        if (name === "and" || name === "or")
          return [name, (value as FilterInput[]).map((part) => writeBasis(model, kind, part, basis))];
        if (name === "not") return [name, writeBasis(model, kind, value as FilterInput, basis)];
        if (name === "traverse") return [name, writeWalk(model, value as WalkInput, basis)];
        const field = declared.filterField.get(name);
        if (!field || field.type === "range") return [name, value];
        const match = value as MatchInput;
        return [
          name,
          {
            ...match,
            ...(match.some && field.target && { some: writeBasis(model, field.target.name, match.some, basis) }),
            ...(field.tagged && { basis: match.basis ?? canonical }),
          },
        ];
      }),
  );
}

/** The same walk with the basis written into its start, its steps and their filters. */
export function writeWalk(
  model: Model,
  { from, where, basis: own, steps }: WalkInput,
  outer: readonly Basis[],
): WalkInput {
  const basis = basisNames(basisMask(own ?? outer));
  const written = (of: WalkInput["where"], counted: readonly Basis[]) => {
    const set = nodeFilter(model, of);
    return set && { [model.kind(set.kind).plural]: writeBasis(model, set.kind, set.filter, counted) };
  };
  const start = written(where, basis);
  return {
    ...(from && { from }),
    ...(start && { where: start }),
    basis,
    steps: steps.map(({ link, direction, where: passing, basis: counted }) => {
      const of = basisNames(basisMask(counted ?? basis));
      const filter = written(passing, of);
      return {
        link,
        ...(direction && direction !== "ANY" && { direction }),
        ...(filter && { where: filter }),
        basis: of,
      };
    }),
  };
}
