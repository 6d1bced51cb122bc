import type { Scene } from "../Page.ts";

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

/** The attributes of a table or list whose names are in the language that was asked for: which way its columns go. */
export function layoutTongue({ address }: Pick<Scene, "address">): Pick<Tongue, "dir"> {
  return isRightToLeft(address.lang) ? { dir: "rtl" } : {};
}
