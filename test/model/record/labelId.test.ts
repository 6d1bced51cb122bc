import { expect, it } from "vitest";
import { labelId } from "../../../src/model/record/labelId.ts";

it("labelId names kind, key and language", () => {
  expect(labelId("SdgTarget", "3.8", "fr")).toBe("Label:SdgTarget.3.8.fr");
});
