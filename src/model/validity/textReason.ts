const asciiOnly = /^\p{ASCII}*$/u;
const half = /\p{Surrogate}/u;

/** Why a text cannot be kept as it is by every store, and be found again; null if it can. */
export function textReason(text: string): string | null {
  if (text.includes("\0")) return "expected a text without the character U+0000";
  if (asciiOnly.test(text)) return null;
  const lone = half.exec(text)?.[0];
  if (lone !== undefined)
    return `expected whole characters, and U+${lone.charCodeAt(0).toString(16).toUpperCase()} is half of one (an unpaired surrogate)`;
  return text === text.normalize("NFC") ? null : "expected Unicode in its composed form (NFC)";
}
