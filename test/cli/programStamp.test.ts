import { expect, it } from "vitest";
import { programStamp } from "../../src/cli/programStamp.ts";

it("programStamp is the same for the same program, and as long as a hash", () => {
  expect(programStamp()).toMatch(/^[\w-]{43}$/);
  expect(programStamp()).toBe(programStamp());
});
