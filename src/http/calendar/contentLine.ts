/** Octets of a line, its end apart: RFC 5545, 3.1. */
const LONGEST = 75;

/** A line of iCalendar with its CRLF, folded where it is long, between characters and never within one. */
export function contentLine(name: string, value: string): string {
  let [folded, octets] = ["", 0];
  for (const character of `${name}:${value}`) {
    const more = Buffer.byteLength(character);
    if (octets + more > LONGEST) {
      folded += "\r\n ";
      octets = 1;
    }
    folded += character;
    octets += more;
  }
  return `${folded}\r\n`;
}

/** What no text may hold: controls but for tabs and ends of lines. */
const controls = /(?![\t\n])\p{Cc}/gu;

/** A text as the value of a line: RFC 5545, 3.3.11. */
export function textValue(text: string): string {
  const plain = text.replaceAll(/\r\n?/g, "\n").replaceAll(controls, "");
  return plain.replaceAll(/[\\;,]/g, (character) => `\\${character}`).replaceAll("\n", "\\n");
}
