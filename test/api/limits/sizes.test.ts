import { expect, it } from "vitest";
import { checkSize } from "../../../src/api/limits/sizes.ts";
import { InputError } from "../../../src/model/InputError.ts";

it.each([1, 2, 250])("a size of %d is within 1 to 250", (size) => {
  expect(() => checkSize("first", size, 250)).not.toThrow();
});

it.each([0, -1, 251])("a size of %d is refused, and the argument named", (size) => {
  expect(() => checkSize("rowsFirst", size, 250)).toThrow(
    new InputError("rowsFirst", `Cannot use rowsFirst: ${size}: expected 1 to 250`),
  );
});
