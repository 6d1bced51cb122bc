import { wordsOf } from "../../model/words/sentence.ts";

/** A definition with its description, as SDL: of a type, field, argument or enum value. */
export function described(description: string, definition: string): string {
  return `${JSON.stringify(description)}\n${definition}`;
}

/** The members of a type, an enum or a list of arguments, one after the other. */
export function members(of: readonly string[]): string {
  return of.join("\n");
}

/** What the records of a kind are called, in words. */
export function pluralOf({ plural }: { readonly plural: string }): string {
  return wordsOf(plural).replace(/^sdg/, "SDG");
}
