const email = /[\p{L}\d._%+-]+@[\p{L}\d-]+(?:\.[\p{L}\d-]+)+/u;
/** With the sign or zeros of a call abroad: other runs of digits may be anything. */
const telephone = /(?<![\d.])(?:\+|00)\d(?:[\s().-]?\d){7,14}(?!\d)/;

/** What a text seems to tell of a person that is for nobody else: an address or a number; null if nothing. */
export function personalData(text: string): { readonly what: string; readonly found: string } | null {
  const address = email.exec(text)?.[0];
  if (address !== undefined) return { what: "an e-mail address", found: address };
  const number = telephone.exec(text)?.[0];
  return number === undefined ? null : { what: "a telephone number", found: number };
}
