const escapes: Readonly<Record<string, string>> = { "&": "&amp;", "<": "&lt;", ">": "&gt;", '"': "&quot;" };

/** What XML 1.0 has no place for: most control characters and halves of surrogate pairs. */
const FORBIDDEN =
  // biome-ignore lint/suspicious/noControlCharactersInRegex: these are what it looks for
  /[\u0000-\u0008\u000B\u000C\u000E-\u001F\uFFFE\uFFFF]|[\uD800-\uDBFF](?![\uDC00-\uDFFF])|(?<![\uD800-\uDBFF])[\uDC00-\uDFFF]/g;

/** Most texts hold nothing that has to be looked at twice. */
// biome-ignore lint/suspicious/noControlCharactersInRegex: these are what it looks for
const SUSPECT = /[&<>"\u0000-\u001F\uD800-\uDFFF\uFFFE\uFFFF]/;

/** A text within an element or an attribute of XML; what XML cannot hold is left out. */
export function xmlText(text: string): string {
  if (!SUSPECT.test(text)) return text;
  return text.replaceAll(FORBIDDEN, "").replaceAll(/[&<>"]/g, (sign) => escapes[sign]!);
}
