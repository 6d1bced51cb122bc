import { expect, it } from "vitest";
import { UsageError } from "../../src/cli/UsageError.ts";
import { voterLimit } from "../../src/cli/voterSettings.ts";

it("votes are limited as it is said", () => {
  expect(voterLimit("5000/60")).toEqual({ voters: 5000, seconds: 60 });
  expect(voterLimit("none")).toBeNull();
  expect(voterLimit(undefined)).toEqual({ voters: 200, seconds: 3600 });
  for (const wrong of ["", "0", "10", "0/60", "10/0", "1e3/60", "-1/5"])
    expect(() => voterLimit(wrong)).toThrow(UsageError);
});
