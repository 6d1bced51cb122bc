import fc from "fast-check";
import { expect, it } from "vitest";
import { contentLine, textValue } from "../../../src/http/calendar/contentLine.ts";

const octets = (line: string) => Buffer.byteLength(line);

it("a line is folded at 75 octets, its leading blank counted, and never within a character", () => {
  expect(contentLine("A", "b")).toBe("A:b\r\n");
  expect(contentLine("A", "b".repeat(73))).toBe(`A:${"b".repeat(73)}\r\n`);
  expect(contentLine("A", "b".repeat(74))).toBe(`A:${"b".repeat(73)}\r\n b\r\n`);
  expect(contentLine("A", `${"b".repeat(72)}é`)).toBe(`A:${"b".repeat(72)}\r\n é\r\n`);
  expect(contentLine("A", `${"b".repeat(70)}😀`)).toBe(`A:${"b".repeat(70)}\r\n 😀\r\n`);
});

it("any line unfolds to what it was, and none is longer", () => {
  fc.assert(
    fc.property(fc.string({ unit: "grapheme", maxLength: 400 }), (value) => {
      const text = textValue(value);
      const lines = contentLine("SUMMARY", text).split("\r\n");
      expect(lines.pop()).toBe("");
      for (const line of lines) expect(octets(line)).toBeLessThanOrEqual(75);
      expect(lines.join("\r\n").replaceAll("\r\n ", "")).toBe(`SUMMARY:${text}`);
    }),
    { seed: 20_261_127, numRuns: 300 },
  );
});

it("a text is escaped, its ends of lines too, and loses what no text may hold", () => {
  expect(textValue("a\\b;c,d:e")).toBe("a\\\\b\\;c\\,d:e");
  expect(textValue("one\ntwo\r\nthree\rfour")).toBe("one\\ntwo\\nthree\\nfour");
  expect(textValue("bell\u0007, tab\t\u007f\u0085")).toBe("bell\\, tab\t");
});
