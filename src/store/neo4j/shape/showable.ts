import type { Kind } from "../../../model/createModel.ts";
import type { PropertyDef, Value } from "../../../model/types.ts";

/**
 * Properties as a record can hold them: without terms that there are not, and with the key for a text that every record has,
 * where somebody has written or taken away by other means. `wanted`: which properties these are of; left out, all.
 */
export function showable(
  kind: Kind,
  key: string,
  properties: Readonly<Record<string, Value>>,
  wanted: readonly PropertyDef[] = kind.properties,
): Record<string, Value> {
  const shown: Record<string, Value> = { ...properties };
  for (const { name, type, vocabulary, required } of wanted) {
    const value = shown[name] ?? null;
    const terms = vocabulary?.terms;
    const isTerm = (text: unknown) => terms === undefined || terms.some((term) => term.key === text);
    if (type === "enums" && Array.isArray(value)) shown[name] = value.filter(isTerm);
    else if (value !== null && type === "enum" && !isTerm(value)) delete shown[name];
    else if (value === null && required && type === "string") shown[name] = key;
  }
  return shown;
}
