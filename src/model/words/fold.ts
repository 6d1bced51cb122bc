const marks = /\p{Mn}+/gu;
/** Characters that nobody sees, as soft hyphens and marks of direction; tatweel only stretches a word. */
const unseen = /[\p{Cf}\u0640]+/gu;
const asciiOnly = /^\p{ASCII}*$/u;
const digits = /\p{Nd}/gu;

/**
 * Letters that are written for one another and that decomposition leaves apart. Latin letters as ISO and the names of
 * places write them in ASCII; of Arabic, what writers of Arabic, Persian and Urdu take for the same.
 */
const letters: Readonly<Record<string, string>> = {
  æ: "ae",
  œ: "oe",
  ø: "o",
  ł: "l",
  đ: "d",
  ð: "d",
  þ: "th",
  ħ: "h",
  ŧ: "t",
  ı: "i",
  ɨ: "i",
  ŋ: "n",
  ɲ: "n",
  ɓ: "b",
  ƀ: "b",
  ɖ: "d",
  ɗ: "d",
  ɛ: "e",
  ə: "e",
  ǝ: "e",
  ƒ: "f",
  ɣ: "g",
  ǥ: "g",
  ɠ: "g",
  ƙ: "k",
  ĸ: "k",
  ƚ: "l",
  ɔ: "o",
  ɵ: "o",
  ʉ: "u",
  ʋ: "v",
  ƴ: "y",
  ƶ: "z",
  ς: "σ",
  ґ: "г",
  ة: "ه",
  ۃ: "ه",
  ہ: "ه",
  ھ: "ه",
  ە: "ه",
  ى: "ي",
  ی: "ي",
  ے: "ي",
  ې: "ي",
  ک: "ك",
  ڪ: "ك",
  ٱ: "ا",
  ʻ: "'",
  ʼ: "'",
  ʹ: "'",
  ˈ: "'",
};
const unlike = new RegExp(`[${Object.keys(letters).join("")}]`, "gu");

/**
 * Folds a text so that spellings that a reader takes for the same compare equal: compatibility decomposition (NFKD), marks
 * and unseen characters dropped, lower case, decimal digits as 0 to 9, and letters as the table above has them.
 */
export function fold(text: string): string {
  if (asciiOnly.test(text)) return text.toLowerCase();
  // Upper case first: it folds what lower case alone leaves apart (ß and ss).
  return text
    .normalize("NFKD")
    .toUpperCase()
    .toLowerCase()
    .normalize("NFKD")
    .replace(marks, "")
    .replace(unseen, "")
    .replace(unlike, (letter) => letters[letter]!)
    .replace(digits, (digit) => (digit <= "9" ? digit : digitValue(digit)));
}

/** Unicode has the digits of every script in a row, from 0 on. */
function digitValue(digit: string): string {
  const code = digit.codePointAt(0)!;
  for (let value = 0; value < 9; value++) if (!isDigit(String.fromCodePoint(code - value - 1))) return String(value);
  return "9";
}

function isDigit(character: string): boolean {
  return /^\p{Nd}$/u.test(character);
}
