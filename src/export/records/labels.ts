import type { ApiContext } from "../../api/ApiContext.ts";
import { languagesToTry } from "../../model/domains/languages.ts";
import { labelId } from "../../model/record/labelId.ts";
import { hasTerms } from "../../model/record/terms.ts";

/** What a key of a kind is called; null for kinds whose names nobody knows by heart. */
export type LabelOf = (kind: string, key: string) => string | null;

/** The names of all terms, in a language where they have a label in it. */
export async function labels(context: ApiContext, lang: string): Promise<LabelOf> {
  const { model, reader } = context;
  const names = new Map<string, string>();
  for (const { name } of model.kinds.filter(hasTerms)) {
    const terms = reader.terms(name);
    for (const term of terms) names.set(`${name} ${term.key}`, term.name);
    for (const tried of languagesToTry([lang]).filter((one) => one !== "en")) {
      const found = await reader.nodes(terms.map(({ key }) => labelId(name, key, tried)));
      for (const [index, label] of found.entries()) if (label) names.set(`${name} ${terms[index]!.key}`, label.name);
    }
  }
  return (kind, key) => names.get(`${kind} ${key}`) ?? null;
}
