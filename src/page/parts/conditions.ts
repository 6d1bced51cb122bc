import type { Kind, Model } from "../../model/createModel.ts";
import type { FilterInput } from "../../model/filter/Filter.ts";
import type { MatchInput } from "../../model/filter/MatchInput.ts";
import type { NodeFilterInput, StepInput, WalkInput } from "../../model/filter/walkInput.ts";
import { type Chip, filterOf } from "./Address.ts";

/** One of the conditions that all have to hold, and the parameters of the address without it. */
export interface Condition {
  /** The name of what it is on; "and", "or", "not" of such as are made of others. */
  readonly field: string;
  readonly filter: FilterInput;
  readonly without: Readonly<Record<string, string | null>>;
}

/** The conditions of an address, each for itself: what stands in a `where` can be taken back part by part. */
export function conditionsOf(chips: readonly Chip[]): Condition[] {
  return chips.flatMap((chip): Condition[] => {
    const { parameter, field, how } = chip;
    if (how !== "json") return [{ field, filter: filterOf([chip]), without: { [parameter]: null } }];
    return partsOf(filterOf([chip])).map(({ name, part, rest }) => ({
      field: name,
      filter: part,
      without: { where: Object.keys(rest).length > 0 ? JSON.stringify(rest) : null },
    }));
  });
}

interface Part {
  readonly name: string;
  readonly part: FilterInput;
  readonly rest: FilterInput;
}

function partsOf(filter: FilterInput): Part[] {
  return Object.entries(filter).flatMap(([name, value]): Part[] => {
    const { [name]: _, ...rest } = filter;
    if (name !== "and" || !Array.isArray(value)) return [{ name, part: { [name]: value }, rest }];
    return value.map((part: FilterInput, place) => {
      const others = value.filter((_, index) => index !== place);
      const [only = "and", ...more] = Object.keys(part);
      return { name: more.length > 0 ? "and" : only, part, rest: others.length > 0 ? { ...rest, and: others } : rest };
    });
  });
}

/** The most nodes that a page asks the names of, for what it says of its conditions. */
const MOST_NAMED = 50;

/** The ids of the nodes that conditions name, so that they can be called by their names. */
export function namedIn(model: Model, kind: Kind, chips: readonly Chip[]): string[] {
  const ids = new Set<string>();
  const ofList = (of: Kind, list: unknown) => {
    if (Array.isArray(list)) for (const one of list) ofFilter(of, one);
  };
  const ofNodes = (where: NodeFilterInput | null | undefined) => {
    for (const [plural, filter] of Object.entries(where ?? {})) {
      const of = model.kinds.find((one) => one.plural === plural);
      if (of) ofFilter(of, filter);
    }
  };
  const ofFilter = (of: Kind, filter: unknown): void => {
    if (!isObject(filter)) return;
    for (const [name, value] of Object.entries(filter)) {
      if (name === "and" || name === "or") ofList(of, value);
      else if (name === "not") ofFilter(of, value);
      else if (name === "ids") for (const id of textsOf(value)) if (/^\w+:./.test(id)) ids.add(id);
      const target = of.filterField.get(name)?.target;
      if (name === "traverse" && isObject(value)) {
        const { from, where, steps } = value as Partial<WalkInput>;
        for (const id of textsOf(from)) if (/^\w+:./.test(id)) ids.add(id);
        ofNodes(where);
        for (const step of stepsOf(steps)) ofNodes(step.where);
      } else if (target && isObject(value)) {
        const { any, all, none, some } = value as MatchInput;
        for (const key of [any, all, none].flatMap(textsOf)) ids.add(`${target.name}:${key}`);
        ofFilter(model.kind(target.name), some);
      }
    }
  };
  for (const chip of chips) ofFilter(kind, filterOf([chip]));
  return [...ids].slice(0, MOST_NAMED);
}

/** The steps of a walk, of which one may stand without its list. */
export function stepsOf(steps: unknown): StepInput[] {
  return [steps]
    .flat()
    .filter(isObject)
    .map((step) => ({ ...step, link: String(step.link) }));
}

/** A list of texts; one text is a list of one, as in GraphQL. */
export function textsOf(value: unknown): string[] {
  const list: readonly unknown[] = Array.isArray(value) ? value : [value];
  return list.filter((one): one is string => typeof one === "string");
}

export function isObject(value: unknown): value is Readonly<Record<string, unknown>> {
  return typeof value === "object" && value !== null && !Array.isArray(value);
}
