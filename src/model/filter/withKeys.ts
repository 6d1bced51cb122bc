import type { FilterField } from "../createModel.ts";
import type { Filter, FilteredStep, Walk } from "./Filter.ts";

/** What keys and ids are to be instead. */
export interface KeyChange {
  key(field: FilterField, key: string): string;
  id(id: string): string;
}

/** The filter with other keys; the very same where none changes, so that it stays known by itself. */
export function withKeys(filter: Filter, change: KeyChange): Filter {
  switch (filter.op) {
    case "and":
    case "or":
      return changed(
        filter,
        "of",
        each(filter.of, (part) => withKeys(part, change)),
      );
    case "not":
      return changed(filter, "of", withKeys(filter.of, change));
    case "ids":
      return changed(filter, "ids", each(filter.ids, change.id));
    case "any":
      return changed(
        filter,
        "keys",
        each(filter.keys, (key) => change.key(filter.field, key)),
      );
    case "some":
      return changed(filter, "filter", withKeys(filter.filter, change));
    case "reached":
      return changed(filter, "walk", walkWithKeys(filter.walk, change));
    default:
      return filter;
  }
}

/** The same of a walk: of its start and of what its steps lead to. */
export function walkWithKeys(walk: Walk, change: KeyChange): Walk {
  const start = withKeys(walk.start, change);
  const steps = each(walk.steps, (step) => stepWithKeys(step, change));
  return changed(changed(walk, "start", start), "steps", steps);
}

/** The same of one step, or of what an order counts. */
export function stepWithKeys<T extends FilteredStep>(step: T, change: KeyChange): T {
  return changed(step, "filter", withKeys(step.filter, change) as T["filter"]);
}

function each<T>(list: readonly T[], change: (item: T) => T): readonly T[] {
  const next = list.map(change);
  return next.every((item, index) => item === list[index]) ? list : next;
}

function changed<T extends object, K extends keyof T>(whole: T, name: K, part: T[K]): T {
  return whole[name] === part ? whole : { ...whole, [name]: part };
}
