import type { KindDef } from "../../model/types.ts";
import type { LocalName } from "./LocalName.ts";
import { withCode } from "./words.ts";

/** A sub-line's name begins with that of C7. */
export function ownName(key: string, text: string): string {
  return key.startsWith("C7-") ? text.slice(text.indexOf(":") + 1).trim() : text;
}

/** The name of what everybody in the field knows by its code, with that before it. */
export function codedName(kind: Pick<KindDef, "framework"> | undefined, key: string, name: LocalName): LocalName {
  return kind?.framework ? { ...name, text: withCode(key, ownName(key, name.text)) } : name;
}
