import { InputError } from "../InputError.ts";
import type { Filter, Walk } from "./Filter.ts";
import { MAX_ROUTES, MAX_STEPS } from "./walkInput.ts";

/** As many as the longest walk has that leads in the most ways. */
export const MAX_FILTER_STEPS = MAX_STEPS * MAX_ROUTES;

/** Throws an InputError if the walks in filters have more steps than all those of one filter may have. */
export function checkWalks(filters: readonly Filter[], path: string): void {
  const steps = sum(filters, stepsIn);
  if (steps > MAX_FILTER_STEPS)
    throw new InputError(
      path,
      `The walks come to ${steps.toLocaleString("en-US")} steps, each for every way from kind to kind that leads to it: expected at most ${MAX_FILTER_STEPS}; name directions, or kinds in "where"`,
    );
}

/** Ways from kind to kind share the filters of their steps: each is looked at once. */
const stepCounts = new WeakMap<Filter, number>();

/** How many steps a filter takes where each of its walks is gone as often as it stands there. */
function stepsIn(filter: Filter): number {
  const steps = stepCounts.get(filter) ?? countSteps(filter);
  stepCounts.set(filter, steps);
  return steps;
}

function countSteps(filter: Filter): number {
  switch (filter.op) {
    case "and":
    case "or":
      return sum(filter.of, stepsIn);
    case "not":
      return stepsIn(filter.of);
    case "some":
      return stepsIn(filter.filter);
    case "reached":
      return stepsOf(filter.walk);
    default:
      return 0;
  }
}

function stepsOf({ start, steps }: Walk): number {
  return stepsIn(start) + sum(steps, (step) => 1 + stepsIn(step.filter));
}

function sum<T>(items: readonly T[], of: (item: T) => number): number {
  return items.reduce((total, item) => total + of(item), 0);
}
