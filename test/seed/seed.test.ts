import { readdirSync, readFileSync } from "node:fs";
import { parse } from "csv-parse/sync";
import { beforeAll, describe, expect, it } from "vitest";
import { verifyStore } from "../../src/cli/verifyStore.ts";
import { stakeholderType } from "../../src/model/domains/vocabularies.ts";
import { labelId } from "../../src/model/record/labelId.ts";
import type { NodeRecord } from "../../src/model/types.ts";
import { wsisModel } from "../../src/model/wsisModel.ts";
import type { GraphStore } from "../../src/store/port.ts";
import { seededStore } from "../support/seededStore.ts";

const rows = (name: string) => parse(readFileSync(`seed/${name}.csv`), { columns: true }) as Record<string, string>[];

let store: GraphStore;
const records = new Map<string, NodeRecord[]>();
beforeAll(async () => {
  store = await seededStore();
  for (const { name } of wsisModel.kinds) {
    records.set(name, []);
    for await (const record of store.records(name)) records.get(name)?.push(record);
  }
});

const of = (kind: string) => records.get(kind) ?? [];

describe("the seed", () => {
  it("holds the framework whole, and every collected record of each kind", () => {
    expect(Object.fromEntries([...records].map(([kind, of]) => [kind, of.length]))).toEqual({
      ActionLine: 19,
      Sdg: 17,
      SdgTarget: 169,
      Linkage: 326,
      Country: 249,
      Region: 11,
      Stakeholder: 485,
      Label: 3408,
      Project: 580,
      PrizeCategory: 21,
      PrizeEntry: 589,
      Event: 25,
      Session: 85,
      Document: 103,
      Milestone: 194,
      Finding: 245,
      WsisTarget: 10,
      Indicator: 248,
      GdcObjective: 5,
      Pledge: 27,
      PlatformFigure: 27,
      PrizeCycle: 19,
      AgendaItem: 76,
      EventFormat: 68,
      Participation: 69,
      EventFigure: 108,
      SponsorTier: 12,
      Call: 27,
      Consultation: 6,
      Suggestion: 22,
      Contribution: 0,
      Phase: 58,
      RegionalReview: 25,
      ReviewReport: 18,
      Roadmap: 5,
      RoadmapStep: 25,
      HlpfTheme: 10,
      Membership: 143,
      Provision: 18,
      Objective: 68,
    });
    expect(rows("project-tags")).toHaveLength(1631);
  });

  it("has 128 goal-level and 174 target-level official linkages, none of bare C7", () => {
    const levels = of("Linkage").map((linkage) => linkage.properties.level);
    expect(levels.filter((level) => level === "GOAL")).toHaveLength(128);
    expect(levels.filter((level) => level === "TARGET")).toHaveLength(174);
    expect(
      of("Linkage").some(
        (linkage) => linkage.key.startsWith("C7-") && linkage.links.LINKAGE_ACTION_LINE?.[0]?.key === "C7",
      ),
    ).toBe(false);
  });

  it("marks C8–9 as official, not verified, with its conflict", () => {
    const linkage = of("Linkage").find((one) => one.key === "C8-9");
    expect(linkage).toMatchObject({
      verified: false,
      properties: { origin: "OFFICIAL", note: expect.stringContaining("goal list") as unknown },
    });
  });

  it("names the goal of every target that a linkage names", () => {
    for (const { key, links } of of("Linkage")) {
      const target = links.LINKAGE_TARGET?.[0]?.key;
      if (target) expect([key, links.LINKAGE_SDG?.[0]?.key]).toEqual([key, target.split(".")[0]]);
    }
  });

  it("gives a source for every row", () => {
    for (const kind of records.values())
      for (const record of kind) expect([record.id, record.sources.length > 0]).toEqual([record.id, true]);
    for (const row of rows("project-tags")) expect(row.because).not.toBe("");
  });

  it("keeps recollection marked", () => {
    for (const file of readdirSync("seed").filter((name) => name.endsWith(".csv") && name !== "project-tags.csv")) {
      const marked = rows(file.replace(".csv", "")).filter((row) => /unverified/i.test(row.source ?? "")).length;
      const kind = wsisModel.kinds.find(
        ({ plural }) => `${plural.replaceAll(/([A-Z])/g, "-$1").toLowerCase()}.csv` === file,
      );
      expect([file, of(kind?.name ?? "").filter((record) => !record.verified).length]).toEqual([file, marked]);
    }
  });

  it("labels every goal, line, region, country and stakeholder type in six languages, under ids that say so", () => {
    const languages = ["ar", "en", "es", "fr", "ru", "zh"];
    const named = ["Sdg", "ActionLine", "Region", "Country"].flatMap((kind) =>
      of(kind).map(({ key }) => [kind, key] as const),
    );
    const terms = stakeholderType.terms.map(({ key }) => ["StakeholderType", key] as const);
    const expected = [...named, ...terms].flatMap(([kind, key]) => languages.map((lang) => labelId(kind, key, lang)));
    const ordinary = of("Label").filter(({ properties }) => !properties.form);
    expect(ordinary.map(({ id }) => id)).toEqual(expected.sort());
    for (const { id, properties } of ordinary)
      expect(id).toBe(labelId(String(properties.ofKind), String(properties.ofKey), String(properties.lang)));
  });

  it("has the full title of every goal and a short name of every country besides, in the same languages", () => {
    const count = (form: string) => of("Label").filter(({ properties }) => properties.form === form).length;
    expect({ titles: count("TITLE"), short: count("SHORT") }).toEqual({ titles: 17 * 6, short: 249 * 6 });
  });

  it("has no English label that differs from the name", () => {
    const names = new Map([...records.values()].flat().map(({ id, name }) => [id, name]));
    for (const { properties, name } of of("Label").filter(
      (label) => label.properties.lang === "en" && !label.properties.form,
    ))
      expect(names.get(`${properties.ofKind}:${properties.ofKey}`) ?? name).toBe(name);
  });

  it("is not synthetic, and is sound", async () => {
    for (const kind of records.values())
      for (const record of kind) expect(record.sources.join()).not.toMatch(/synthetic/i);
    expect((await verifyStore(store)).findings).toEqual([]);
  });
});
