import type { Dimension, FilterField } from "../../model/createModel.ts";
import type { Scene } from "../Page.ts";
import type { LocalName } from "./LocalName.ts";

interface Bucket {
  readonly key: string;
  readonly labelIn: LocalName;
}

type WordScene = Pick<Scene, "model" | "texts" | "words">;

/** What a key that is a value is called in the language of the page; undefined for what the page has no word for. */
export function termText({ model, texts, words }: WordScene, field: FilterField, key: string): LocalName | undefined {
  const said = (text: string) => ({ text, lang: texts.lang });
  if (field.vocabulary) return said(words.term(field.vocabulary, key));
  if (field.flag) return said(words.flag(key === "true"));
  if (field.property === "ofKind" && model.has(key)) return said(words.kindNamed(model, key));
  return field.part === undefined && /^\d{4}-\d\d/.test(key) ? said(words.date(key)) : undefined;
}

/** What a key of a dimension is called: in the language that was asked for where there is a label, else as the page says it. */
export function keyText(scene: WordScene & Pick<Scene, "address">, { field }: Dimension, bucket: Bucket): LocalName {
  const { key, labelIn } = bucket;
  if (labelIn.lang === scene.address.lang && scene.address.lang !== "en") return labelIn;
  return termText(scene, field, key) ?? labelIn;
}
