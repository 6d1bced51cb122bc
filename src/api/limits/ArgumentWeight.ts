import { capped } from "./CostTerms.ts";
import { STEP_PRICE } from "./fieldPrice.ts";

/** What stands in the arguments of a field. */
export interface ArgumentWeight {
  /** What it takes to work out the sets that they describe, in rows. */
  readonly price: number;
  /** Things that filters ask for, each of which may tell of a row why it is there. */
  readonly conditions: number;
  /** How long they are, written as JSON; about. */
  readonly characters: number;
}

export const weightless: ArgumentWeight = { price: 0, conditions: 0, characters: 0 };

/** A set is worked out of linked nodes, over all links of a kind: of 13,500 projects, about as long as it takes to give so many rows. */
export const LINKED_PRICE = 20;

/** Records are looked up by a word, or by what begins with it. */
export const WORD_PRICE = 5;

export function addWeights(one: ArgumentWeight, other: ArgumentWeight): ArgumentWeight {
  return {
    price: capped(one.price + other.price),
    conditions: capped(one.conditions + other.conditions),
    characters: capped(one.characters + other.characters),
  };
}

/** A list of this name with these items. */
export function listWeight(name: string, items: readonly ArgumentWeight[]): ArgumentWeight {
  const sum = items.reduce(addWeights, weightless);
  const price = items.reduce((all, item) => capped(all + itemPrice(name, item.price)), 0);
  return { ...sum, price, characters: capped(sum.characters + 2) };
}

/** A field of an input object: its name, and what it holds. Keys in a list are one condition together, filters each their own. */
export function fieldWeight(name: string, { price, conditions, characters }: ArgumentWeight): ArgumentWeight {
  return {
    price: name === "some" ? capped(LINKED_PRICE + price) : price,
    conditions: Math.max(1, conditions),
    characters: capped(characters + name.length + 4),
  };
}

/** A text, number or other single value of a field of this name. */
export function valueWeight(name: string, written: string): ArgumentWeight {
  return {
    price: name === "text" ? WORD_PRICE * written.trim().split(/\s+/).length : 0,
    conditions: 0,
    characters: written.length + 2,
  };
}

function itemPrice(list: string, within: number): number {
  return list === "steps" ? STEP_PRICE + within : Math.max(1, within);
}
