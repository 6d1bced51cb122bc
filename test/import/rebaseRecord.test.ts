import { describe, expect, it } from "vitest";
import { rebaseRecord } from "../../src/import/rebaseRecord.ts";
import { wsisModel } from "../../src/model/wsisModel.ts";
import { record } from "../support/record.ts";

const kind = wsisModel.kind("Project");
const before = { ...record("Project:a", "A"), properties: { title: "A", url: "https://a.example" } };
const change = (properties: object, links: object = {}, sources = before.sources) => {
  const all = { ...before.properties, ...properties };
  return { ...before, name: all.title, properties: all, links: { ...before.links, ...links }, sources };
};
const rebased = (ours: typeof before, theirs: typeof before | null) =>
  rebaseRecord(kind, { before, record: ours }, theirs);

describe("a record that somebody else has written meanwhile", () => {
  it("is as the rows make it where nobody has, or it is gone", () => {
    const ours = change({ title: "B" });
    expect(rebased(ours, before)).toBe(ours);
    expect(rebased(ours, null)).toBe(ours);
  });

  it("keeps what the others changed, and takes what the rows change", () => {
    const ours = change({ title: "B" }, { PROJECT_SDG: [{ key: "3" }] });
    const theirs = change({ yearStart: 2020 }, { PROJECT_COUNTRY: [{ key: "KEN" }] }, ["They"]);
    expect(rebased(ours, theirs)).toMatchObject({
      name: "B",
      properties: { title: "B", url: "https://a.example", yearStart: 2020 },
      links: { PROJECT_SDG: [{ key: "3" }], PROJECT_COUNTRY: [{ key: "KEN" }] },
      sources: ["They"],
    });
  });

  it("is as the rows say where both have changed the same, and where they clear it", () => {
    expect(rebased(change({ title: "B" }), change({ title: "C" })).properties.title).toBe("B");
    const { url: _, ...cleared } = before.properties;
    expect(
      rebased({ ...before, properties: cleared as typeof before.properties }, change({ title: "C" })).properties,
    ).toEqual({
      title: "C",
    });
  });

  it("made by both is one of both", () => {
    const theirs = change({ yearStart: 2020 });
    const ours = { ...before, properties: { title: "B", url: "https://b.example" } };
    expect(rebaseRecord(kind, { before: null, record: ours }, theirs).properties).toEqual({
      title: "B",
      url: "https://b.example",
      yearStart: 2020,
    });
  });
});
