import type { Scene } from "../Page.ts";
import type { LocalName } from "./LocalName.ts";

/** What an element says of its text, where that is in another language, or goes another way, than what is around it. */
export interface Tongue {
  readonly lang?: string;
  readonly dir?: "rtl" | "ltr";
}

const isRightToLeft = (lang: string) => lang === "ar";

/**
 * The attributes of an element whose text is in `lang`. Beside Arabic every text says which way it goes, so that none takes the
 * direction of another.
 */
export function tongue({ texts, address }: Pick<Scene, "texts" | "address">, lang: string): Tongue {
  const dir = isRightToLeft(lang) ? "rtl" : "ltr";
  const mixed = isRightToLeft(lang) || isRightToLeft(address.lang);
  return { ...(lang !== texts.lang && { lang }), ...(mixed && { dir }) };
}

/** The attributes of a table or list of names: it goes from right to left where any of them does. */
export function layoutTongue({ address }: Pick<Scene, "address">, names: readonly LocalName[]): Pick<Tongue, "dir"> {
  return isRightToLeft(address.lang) && names.some(({ lang }) => isRightToLeft(lang)) ? { dir: "rtl" } : {};
}
