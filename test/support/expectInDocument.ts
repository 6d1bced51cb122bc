import { readFileSync, writeFileSync } from "node:fs";
import { expect } from "vitest";

/**
 * A document holds a text that follows from data, between `<!-- name -->` and `<!-- /name -->`. Writes it there first with GOLDEN=write.
 */
export function expectInDocument(path: string, name: string, text: string): void {
  const document = readFileSync(path, "utf8");
  const [begin, end] = [`<!-- ${name} -->\n`, `\n<!-- /${name} -->`];
  const from = document.indexOf(begin);
  const to = document.indexOf(end, from);
  if (from < 0 || to < 0) throw new Error(`${path} has no place for ${name}`);
  if (process.env.GOLDEN === "write")
    writeFileSync(path, `${document.slice(0, from + begin.length)}${text}${document.slice(to)}`);
  else expect(document.slice(from + begin.length, to)).toBe(text);
}
