import type { PropertyDef } from "../types.ts";
import { snake } from "../words/kebab.ts";

/** The column of a property in its kind's file. */
export function propertyColumn({ name, column }: PropertyDef): string {
  return column ?? snake(name);
}
