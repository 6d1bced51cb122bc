import type { KindDef, Value } from "../types.ts";

/** The name of a node: its title property, or what the kind's rule makes of it. */
export function nameOf({ title }: KindDef, key: string, properties: Readonly<Record<string, Value>>): string {
  return typeof title === "string" ? String(properties[title] ?? key) : title(key, properties);
}
