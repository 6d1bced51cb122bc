import type { FilterField } from "../../model/createModel.ts";
import { pluralOf } from "./described.ts";

/** Which keys a filter field takes, or where they are listed, as a sentence. */
export function keysOfField({ type, flag, vocabulary, target, targetClass, property, name }: FilterField): string {
  if (flag) return "Keys: `true`, `false`.";
  if (type === "range") return "Whole numbers.";
  if (vocabulary) return `Keys: ${vocabulary.terms.map(({ key }) => `\`${key}\``).join(", ")}.`;
  if (property !== undefined || !target)
    return `Values as records hold them; facets by the dimension of \`${name}\` list them.`;
  const keys = target.keyForm ? `Keys: ${target.keyForm.expected}` : `Keys of ${pluralOf(target)}`;
  const some = targetClass === undefined ? "" : ` of type \`${targetClass}\``;
  return `${keys}; \`${target.plural}\` lists them${some}.`;
}
