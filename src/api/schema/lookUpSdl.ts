import type { Kind } from "../../model/createModel.ts";
import { camelCase } from "../../model/words/camelCase.ts";
import { described, pluralOf } from "./described.ts";
import { rootSdl } from "./kindSdl.ts";

/** Kinds whose look-up is written by hand. */
const LOOKED_UP: ReadonlySet<string> = new Set(["ActionLine", "Sdg", "SdgTarget"]);

/** The root field that gives one record of a kind by its key; null for a kind whose look-up is written by hand. */
export function lookUpField({ name }: Kind): string | null {
  return LOOKED_UP.has(name) ? null : camelCase(name);
}

/** The root field that gives the records of a kind as a set: the plural of a kind that is listed whole gives a list. */
export function setField({ plural, listed, name }: Kind): string {
  return listed ? `${camelCase(name)}Set` : plural;
}

/** A kind's root fields beside the set under its plural: its look-up, and its set where the plural gives a list. */
export function lookUpSdl(kind: Kind): string[] {
  const set = kind.listed ? [rootSdl(kind, setField(kind))] : [];
  const field = lookUpField(kind);
  if (field === null) return set;
  const key = described("Its key, in any case.", "key: String!");
  const says = `The one of ${pluralOf(kind)} with this key; null, and a warning, if there is none.`;
  return [...set, `extend type Query {\n${described(says, `${field}(${key}): ${kind.name}`)}\n}`];
}
