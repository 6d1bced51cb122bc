import { DEFAULT_LANGUAGE, languageOf, languagesToTry, suggestLanguage } from "../../model/domains/languages.ts";
import { language } from "../../model/domains/vocabularies.ts";
import { InputError } from "../../model/InputError.ts";
import { labelId } from "../../model/record/labelId.ts";
import type { NodeSummary } from "../../model/types.ts";
import type { ApiContext } from "../ApiContext.ts";

/** What something is called in one language. Its members are the fields of type LocalName. */
export interface LocalName {
  readonly text: string;
  readonly lang: string;
  readonly verified: boolean;
  readonly sources: readonly string[];
}

/** The name of a node in the first language that has a label; else its English name. */
export async function nodeLabel(context: ApiContext, node: NodeSummary, tags: readonly string[]): Promise<LocalName> {
  return (await findLabel(context, node.kind, node.key, tags)) ?? ownName(node);
}

/** The label of a node or a term in the first language that has one; null if none has. Throws an InputError for what is no language. */
export async function findLabel(
  { loaders }: ApiContext,
  kind: string,
  key: string,
  tags: readonly string[],
): Promise<LocalName | null> {
  const wanted = languagesToTry(tags.map(checkedLanguage));
  const labels = await Promise.all(wanted.map((lang) => loaders.nodes.load(labelId(kind, key, lang))));
  const label = labels.find((found) => found !== null);
  return label ? ownName(label) : null;
}

/** A word of the schema itself. */
export function plainName(text: string): LocalName {
  return { text, lang: DEFAULT_LANGUAGE, verified: true, sources: [] };
}

/** A node as it calls itself: a label in its language, everything else in English. */
export function ownName({ kind, name, properties, verified, sources }: NodeSummary): LocalName {
  return { text: name, lang: kind === "Label" ? String(properties.lang) : DEFAULT_LANGUAGE, verified, sources };
}

/** A language without labels falls back, visibly; what is no language at all would do so because of a slip. */
function checkedLanguage(tag: string, index: number): string {
  const found = languageOf(tag);
  if (found !== null) return found;
  const near = suggestLanguage(tag);
  const known = language.terms.map(({ key }) => key).join(", ");
  throw new InputError(
    `lang[${index}]`,
    `Unknown language "${tag}": ${near ? `did you mean "${near}"?` : `expected BCP 47 tags; there are labels in ${known}`}`,
  );
}
