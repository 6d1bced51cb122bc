/** How wide a text is, about, in a common sans serif: pictures are drawn where nobody can measure. With room to spare. */
export function textWidth(text: string, size: number): number {
  let width = 0;
  for (const sign of text) width += widthOf(sign);
  return width * size;
}

function widthOf(sign: string): number {
  if (/[\u3000-\u9FFF\uF900-\uFAFF\uFF00-\uFFEF]/.test(sign)) return 1.05;
  if (/[A-ZМШЩЖФЮМW@%]/u.test(sign)) return 0.74;
  if (/[mw]/.test(sign)) return 0.86;
  if (/[il.,:;'|!\s()-]/.test(sign)) return 0.34;
  return 0.6;
}

/** A text in lines that fit; what the last has no room for is left out, with a sign that says so. */
export function linesIn(text: string, size: number, width: number, most: number): string[] {
  const lines: string[] = [];
  let line = "";
  for (const word of /\s/.test(text) ? text.split(/\s+/) : [...text]) {
    const longer = line === "" ? word : /\s/.test(text) ? `${line} ${word}` : line + word;
    if (line === "" || textWidth(longer, size) <= width) {
      line = longer;
      continue;
    }
    lines.push(line);
    line = word;
  }
  lines.push(line);
  const kept = lines.slice(0, most);
  const last = kept.length - 1;
  if (lines.length > most || textWidth(kept[last]!, size) > width) kept[last] = cut(`${kept[last]!}…`, size, width);
  return kept;
}

function cut(text: string, size: number, width: number): string {
  const signs = [...text.slice(0, -1)];
  while (signs.length > 1 && textWidth(`${signs.join("")}…`, size) > width) signs.pop();
  return `${signs.join("").trimEnd()}…`;
}

/** Whether a text reads from right to left. */
export function isRightToLeft(text: string): boolean {
  return /^\P{L}*[\u0590-\u08FF\uFB1D-\uFDFF\uFE70-\uFEFC]/u.test(text);
}
