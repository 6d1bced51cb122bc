import { expect, it } from "vitest";
import { timelineTerms } from "../../../src/model/timeline/timelineTerms.ts";
import { wsisModel } from "../../../src/model/wsisModel.ts";
import { entryType } from "../../../src/page/records/entryType.ts";
import { wordsIn } from "../../../src/page/words/Words.ts";

it("an entry of the timeline is called by its own type, else by its kind", () => {
  const called = ["SUMMIT", "MEETING", "PRIZE_ENTRY"].map((type) => entryType(wsisModel, wordsIn("fr"), type));
  expect(called).toEqual(["Sommet", "Réunion", "Candidature aux prix"]);
});

it("no entry of the timeline is called by its key, but for bodies with letters for a name", () => {
  const keys = timelineTerms(wsisModel).map(({ key }) => key);
  expect(keys.filter((key) => entryType(wsisModel, wordsIn("en"), key) === key)).toEqual(["HLPF", "CSTD", "IGF"]);
});
