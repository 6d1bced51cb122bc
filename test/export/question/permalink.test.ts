import fc from "fast-check";
import { expect, it } from "vitest";
import { LONGEST_LINK, packQuestion, unpackQuestion } from "../../../src/export/question/permalink.ts";
import { InputError } from "../../../src/model/InputError.ts";

it("a link holds the question that it was made of", () => {
  fc.assert(
    fc.property(
      fc.string({ unit: "binary" }),
      fc.dictionary(fc.string(), fc.jsonValue()),
      fc.option(fc.nat()),
      (document, given, revision) => {
        const variables = JSON.parse(JSON.stringify(given)) as Record<string, unknown>;
        const packed = packQuestion({ document, variables, revision });
        if (packed === null) return;
        expect(packed).toMatch(/^[\w-]*$/);
        expect(unpackQuestion(packed)).toEqual({ document: JSON.parse(JSON.stringify(document)), variables, revision });
      },
    ),
    { seed: 1 },
  );
});

it("a question that is too long has no link", () => {
  const noise = Array.from({ length: 9000 }, (_, index) => ((index * 7919) % 65_521).toString(36)).join("");
  expect(packQuestion({ document: noise, variables: {}, revision: 1 })).toBeNull();
});

it.each([
  ["", "not whole"],
  ["AAAA", "not whole"],
  ["!", "not whole"],
  [Buffer.from("[1,2,3]").toString("base64url"), "not whole"],
  ["A".repeat(LONGEST_LINK + 1), "more than"],
])("what is no question is refused: %#", (packed, message) => {
  expect(() => unpackQuestion(packed)).toThrow(InputError);
  expect(() => unpackQuestion(packed)).toThrow(message);
});

it("a link that would grow beyond all bounds is refused", async () => {
  const { deflateRawSync } = await import("node:zlib");
  const bomb = deflateRawSync(JSON.stringify(["a".repeat(3_000_000), {}, null]), { level: 9 }).toString("base64url");
  expect(bomb.length).toBeLessThan(LONGEST_LINK);
  expect(() => unpackQuestion(bomb)).toThrow("not whole");
});
