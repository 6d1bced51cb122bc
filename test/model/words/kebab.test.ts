import { expect, it } from "vitest";
import { kebab, snake } from "../../../src/model/words/kebab.ts";

it("kebab and snake part a name before its capitals", () => {
  expect(["actionLines", "SdgTarget", "iso3Code", "toys"].map(kebab)).toEqual([
    "action-lines",
    "sdg-target",
    "iso3-code",
    "toys",
  ]);
  expect(snake("SdgTarget")).toBe("sdg_target");
});
