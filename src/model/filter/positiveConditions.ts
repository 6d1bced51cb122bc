import { fieldBeyond, type Kind } from "../createModel.ts";
import type { Basis } from "../types.ts";
import type { Filter, FilterInput } from "./Filter.ts";
import type { FilterScope } from "./FilterScope.ts";
import { parseFilter } from "./parseFilter.ts";
import { spanInput } from "./spanInput.ts";

/** One thing that a filter asks for. */
export interface Condition {
  /** Its place in the filter, as `where.or[1].sdgs`. */
  readonly at: string;
  readonly filter: Filter;
  /** The keys or the words as they were asked for, without what stands below them. */
  readonly asked: readonly string[];
  /** The branches of `or` that it stands in. It says something of the records that pass them all. */
  readonly within: readonly Filter[];
  /** What else the node after the first step has to be, where conditions meet on it. */
  readonly beside?: Filter;
}

interface Part {
  /** In the JSON form of the field. */
  readonly value: unknown;
  readonly asked?: readonly string[];
  /** Its place in the field's condition. */
  readonly below?: string;
  /** That there is anything at all. */
  readonly bare?: true;
}

interface FieldInput {
  readonly any?: readonly string[] | null;
  readonly all?: readonly string[] | null;
  readonly exists?: boolean | null;
  readonly some?: FilterInput | null;
  readonly basis?: readonly Basis[] | null;
  readonly from?: number | null;
  readonly to?: number | null;
}

/**
 * What a filter asks to be there, in its order: what stands under `not`, `none` and `exists: false` is left out, as no record
 * holds what would meet it. Each key of an `all` is a condition of its own.
 * Throws an InputError where `parseFilter` does.
 */
export function positiveConditions(scope: FilterScope, kind: Kind, input: FilterInput): Condition[] {
  const parse = (part: FilterInput, path: string) => parseFilter(scope, kind.name, part, { path });

  const conditionsOf = (part: FilterInput, at: string, within: readonly Filter[]): Condition[] =>
    Object.entries(part).flatMap(([name, value]) => {
      if (value === null || value === undefined || name === "not") return [];
      const place = `${at}.${name}`;
      if (name === "and" || name === "or")
        return (value as FilterInput[]).flatMap((inner, n) => {
          const there = `${place}[${n}]`;
          return conditionsOf(inner, there, name === "or" ? [...within, parse(inner, there)] : within);
        });
      const span = kind.span.get(name);
      if (span) {
        const inner = conditionsOf(spanInput(span, value as FieldInput), place, within);
        return inner.map((condition) => ({ ...condition, at: place }));
      }
      const beside = meetingBeside(name, part);
      const parts: Part[] = kind.filterField.has(name)
        ? partsOf(value as FieldInput)
        : [{ value, asked: wordsOf(value) }];
      return parts.map((one) => ({
        at: `${place}${one.below ?? ""}`,
        filter: parse({ [name]: one.value }, at),
        asked: one.asked ?? [],
        within,
        ...(beside && { beside }),
      }));
    });

  /** What the others of one object say of the node that a field's condition is met on. */
  function meetingBeside(name: string, object: FilterInput): Filter | undefined {
    const side = kind.meeting.get(name);
    const others = Object.entries(object).filter(
      ([other, value]) => other !== name && value && kind.meeting.get(other) === side,
    );
    if (!side || others.length === 0) return undefined;
    const there = scope.model.kind(side.target);
    const wishes = others.flatMap(([other, value]) => {
      const parts = partsOf(value as FieldInput);
      const particular = parts.filter(({ bare }) => !bare);
      const [only, ...more] = particular.length > 0 ? particular : parts;
      if (!only || more.length > 0) return [];
      const field = fieldBeyond(there, kind.filterField.get(other)!)!;
      return [[field.name, only.value] as const];
    });
    return wishes.length === 0 ? undefined : parseFilter(scope, side.target, Object.fromEntries(wishes));
  }

  return conditionsOf(input, "where", []);
}

/** The conditions of one field. */
function partsOf({ any, all, exists, some, basis, from, to }: FieldInput): Part[] {
  if (typeof from === "number" || typeof to === "number") return [{ value: { from, to } }];
  const wanted = [...(any && any.length > 0 ? [any] : []), ...(all ?? []).map((key) => [key])];
  return [
    ...wanted.map((keys) => ({ value: { any: keys, basis }, asked: keys })),
    // Where keys are asked for, that there are any says nothing more.
    ...(exists === true && wanted.length === 0 ? [{ value: { exists, basis }, bare: true as const }] : []),
    ...(some ? [{ value: { some, basis }, below: ".some" }] : []),
  ];
}

function wordsOf(value: unknown): string[] {
  return typeof value === "string" ? [value.trim()] : [];
}
