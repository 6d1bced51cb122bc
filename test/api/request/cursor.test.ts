import { describe, expect, it } from "vitest";
import { decodeCursor, encodeCursor, questionHash } from "../../../src/api/request/cursor.ts";
import { InputError } from "../../../src/model/InputError.ts";

const question = questionHash(["Project", [], {}]);
const written = (value: unknown) => Buffer.from(JSON.stringify(value)).toString("base64url");

describe("a cursor", () => {
  it.each([[[]], [[2015, "école", true]], [[null, 0, ""]]])(
    "gives back its place: values %j and the id that breaks ties",
    (values) => {
      const place = { values, id: "Project:Straße" };
      const cursor = encodeCursor(question, place);
      expect(cursor).toMatch(/^[\w-]+$/);
      expect(decodeCursor(question, cursor, "after")).toEqual(place);
    },
  );

  it("is refused by another question, and says which argument held it", () => {
    const cursor = encodeCursor(question, { values: [], id: "Project:clinic" });
    expect(() => decodeCursor(questionHash(["Project", [], { verified: true }]), cursor, "before")).toThrow(
      new InputError(
        "before",
        "The cursor belongs to another question: expected one given for the same kind, filter, basis and order",
      ),
    );
  });

  it.each([
    ["nothing", ""],
    ["words", "junk"],
    ["half of a cursor", encodeCursor(question, { values: [], id: "Project:clinic" }).slice(0, 20)],
    ["no list", written({ question })],
    ["no id", written([question])],
    ["a number for an id", written([question, 7])],
    ["a number for the question", written([7, "Project:clinic"])],
  ])("made of %s cannot be read", (_, cursor) => {
    expect(() => decodeCursor(question, cursor, "after")).toThrow(
      new InputError("after", `Cannot read the cursor "${cursor}": expected one that an earlier page gave`),
    );
  });

  it("that is long is shortened in the message", () => {
    const said = `Cannot read the cursor "${"x".repeat(40)}…": expected one that an earlier page gave`;
    expect(() => decodeCursor(question, "x".repeat(41), "after")).toThrow(new InputError("after", said));
  });
});

describe("the hash of a question", () => {
  it("is the same for the same question, and another for any other", () => {
    const questions = [
      ["Project", [], {}],
      ["Country", [], {}],
      ["Project", [{ property: "title" }], {}],
      ["Project", [], { verified: true }],
    ];
    expect(new Set(questions.map(questionHash)).size).toBe(questions.length);
    expect(questionHash(structuredClone(questions[3]))).toBe(questionHash(questions[3]));
  });
});
