import { describe, expect, it } from "vitest";
import { nameOf } from "../../../src/model/record/nameOf.ts";
import { nodeId } from "../../../src/model/record/nodeId.ts";
import type { NodeRecord, StoredLink, Value } from "../../../src/model/types.ts";
import { checkRecord } from "../../../src/model/validity/checkRecord.ts";
import { KnownNodes } from "../../../src/model/validity/KnownNodes.ts";
import { faultText } from "../../../src/model/validity/RecordFault.ts";
import { wsisModel } from "../../../src/model/wsisModel.ts";
import { record } from "../../support/record.ts";
import { leastRecord, smallGraph } from "../../support/smallGraph.ts";
import { toyModel } from "../../support/toyModel.ts";

const terms = (kind: string) =>
  smallGraph
    .filter((one) => one.kind === kind)
    .map(({ key, name, properties }) => ({ key, name, parent: null, class: String(properties.type ?? "") || null }));

/** What is wrong with a record beside the small graph and further ones. */
function check(one: NodeRecord, ...others: readonly NodeRecord[]) {
  const known = new KnownNodes(wsisModel, terms);
  for (const node of [...smallGraph, ...others]) known.add(node);
  if (wsisModel.has(one.kind)) known.add(one);
  return checkRecord(wsisModel, one, known);
}

const places = (one: NodeRecord, ...others: readonly NodeRecord[]) =>
  check(one, ...others).map(({ path }) => path.join("."));

/** A record of the small graph with another key, other properties or other links; null takes one away. */
function changed(
  id: string,
  {
    key,
    properties = {},
    links = {},
    ...rest
  }: Omit<Partial<NodeRecord>, "properties" | "links"> & {
    properties?: Record<string, Value>;
    links?: Record<string, readonly (string | StoredLink)[]>;
  },
): NodeRecord {
  const before = smallGraph.find((one) => one.id === id)!;
  const kind = wsisModel.kind(before.kind);
  const all = { ...before.properties, ...properties };
  const entries = Object.entries(links).map(([name, keys]): [string, StoredLink[]] => [
    name,
    keys.map((entry) => (typeof entry === "string" ? { key: entry } : entry)),
  ]);
  return {
    ...before,
    id: nodeId(before.kind, key ?? before.key),
    key: key ?? before.key,
    properties: all,
    links: { ...before.links, ...Object.fromEntries(entries) },
    name: nameOf(kind, key ?? before.key, all),
    ...rest,
  };
}

const project = (rest: Parameters<typeof changed>[1]) => changed("Project:clinic", rest);
const country = (rest: Parameters<typeof changed>[1]) => changed("Country:KEN", rest);
const linkage = (rest: Parameters<typeof changed>[1]) => changed("Linkage:C7-EHEA-3.8", rest);
const event = (properties: Record<string, Value>) => changed("Event:forum-2016", { properties });
const label = (id: string, ofKind: string, ofKey: string, lang = "fr") =>
  record(`Label:${id}`, "Un nom", { ofKind, ofKey, lang });

describe("checkRecord is content with", () => {
  it("every record of the small graph", () => {
    for (const one of smallGraph) expect([one.id, check(one).map(faultText)]).toEqual([one.id, []]);
  });

  it("the least of a kind, which the small graph holds of a new one", () => {
    const toy = toyModel.kind("Toy");
    const all = { ...toy, properties: toy.properties.map((property) => ({ ...property, required: true })) };
    for (const kind of [toy, all])
      expect(checkRecord(toyModel, leastRecord(kind), new KnownNodes(toyModel, terms)).map(faultText)).toEqual([]);
  });

  it.each<[string, NodeRecord]>([
    ["a key of 200 letters", project({ key: "é".repeat(200) })],
    ["a text with bells and line ends", project({ properties: { summary: "\u0007 one\r\ntwo\u2028" } })],
    ["an emoji, whole", project({ properties: { title: "Rocket 🚀" } })],
    ["an end in the year of the start", project({ properties: { yearStart: 2015, yearEnd: 2015 } })],
    ["an end without a start", event({ dateEnd: "2016-05-06" })],
    ["an end that can be after the start", event({ dateStart: "2016-05", dateEnd: "2016" })],
    ["an end on the last day of the month", event({ dateStart: "2016-02-29", dateEnd: "2016-02" })],
    ["widths as they should be", country({ properties: { iso2: "KE", m49: "004" } })],
    ["a colour", changed("Sdg:3", { properties: { color: "#4C9F38" } })],
    ["a figure that is a lower bound", event({ participantCount: "19000+" })],
    ["a tag declared and suggested", project({ links: { PROJECT_SDG: ["3", { key: "3", basis: "SUGGESTED" }] } })],
    [
      "a missing value said as null, or as an empty list",
      country({ properties: { iso2: null, developmentGroups: [] } }),
    ],
    ["doubt without a word of it in the sources", project({ verified: false })],
    ["a label of a node", label("SdgTarget.3.8.fr", "SdgTarget", "3.8")],
    ["a label of a term", label("StakeholderType.GOVERNMENT.fr", "StakeholderType", "GOVERNMENT")],
    ["a source with a bar in it", project({ sources: ["a|b", "https://x/?a=1|2"] })],
  ])("%s", (_name, one) => {
    expect(check(one)).toEqual([]);
  });
});

describe("checkRecord says of", () => {
  it.each<[string, NodeRecord, path: string, value: string, reason: RegExp]>([
    [
      "an unknown kind",
      { ...project({}), kind: "Projekt" },
      "kind",
      "Projekt",
      /no kind Projekt: did you mean Project\?/,
    ],

    ["an empty key", project({ key: "" }), "key", "", /expected a key/],
    ["a key with a blank", project({ key: "a b" }), "key", "a b", /expected a key/],
    ["a key with a separator", project({ key: "a;b" }), "key", "a;b", /expected a key/],
    ["a key with an unseen character", project({ key: "a\u200bb" }), "key", "a\u200bb", /expected a key/],
    ["a key that is too long", project({ key: "k".repeat(201) }), "key", "k".repeat(201), /expected a key/],
    ["a key in NFD", project({ key: "e\u0301cole" }), "key", "e\u0301cole", /composed form/],
    ["a key with half an emoji", project({ key: "a\ud83d" }), "key", "a\ud83d", /half of one/],
    ["a country's key", country({ key: "ke" }), "key", "ke", /three capital letters/],
    ["a goal's key", changed("Sdg:3", { key: "18" }), "key", "18", /1 to 17/],
    ["a goal's key with a nought", changed("Sdg:3", { key: "03" }), "key", "03", /1 to 17/],
    ["a target's key", changed("SdgTarget:3.8", { key: "3-8" }), "key", "3-8", /as 3.8/],
    ["a line's key", changed("ActionLine:C1", { key: "C0" }), "key", "C0", /code of an action line/],
    ["a sub-line's key", changed("ActionLine:C7-EHEA", { key: "C8-EHEA" }), "key", "C8-EHEA", /code of an action line/],
    ["a linkage's key", linkage({ key: "C7-EHEA" }), "key", "C7-EHEA", /as C1-3/],
    ["a label's key", label("X2", "Sdg", "3"), "key", "X2", /as Sdg.3.fr/],

    [
      "a target of another goal",
      changed("SdgTarget:3.8", { links: { TARGET_GOAL: ["4"] } }),
      "links.TARGET_GOAL",
      "4",
      /expected 3, as the key 3.8 says/,
    ],
    [
      "a linkage of another line",
      linkage({ links: { LINKAGE_ACTION_LINE: ["C2"] } }),
      "links.LINKAGE_ACTION_LINE",
      "C2",
      /expected C7-EHEA, as the key C7-EHEA-3.8 says/,
    ],
    [
      "a linkage of no line",
      linkage({ links: { LINKAGE_ACTION_LINE: [] } }),
      "links.LINKAGE_ACTION_LINE",
      "",
      /C7-EHEA/,
    ],
    [
      "a linkage to another target",
      linkage({ links: { LINKAGE_TARGET: ["4.4"] } }),
      "links.LINKAGE_TARGET",
      "4.4",
      /expected 3.8/,
    ],
    ["a linkage to another goal", linkage({ links: { LINKAGE_SDG: ["4"] } }), "links.LINKAGE_SDG", "4", /expected 3,/],
    [
      "a linkage to a goal with a target",
      changed("Linkage:C7-EHEA-3", { links: { LINKAGE_TARGET: ["3.8"] } }),
      "links.LINKAGE_TARGET",
      "3.8",
      /expected nothing/,
    ],
    ["a label of another key", label("Sdg.4.fr", "Sdg", "3"), "properties.ofKey", "3", /expected 4/],
    ["a label in another language", label("Sdg.3.fr", "Sdg", "3", "es"), "properties.lang", "es", /expected fr/],

    ["a missing title", project({ properties: { title: null } }), "properties.title", "", /a value is required/],
    ["a blank title", project({ properties: { title: " \n" } }), "properties.title", " \n", /more than white space/],
    ["a text that is a number", project({ properties: { url: 5 } }), "properties.url", "5", /expected a text/],
    ["a list for a text", project({ properties: { url: ["a", "b"] } }), "properties.url", "a,b", /not a list/],
    [
      "half an emoji",
      project({ properties: { title: "A \ud83d end" } }),
      "properties.title",
      "A \ud83d end",
      /U\+D83D/,
    ],
    ["its other half", project({ properties: { summary: "\ude80" } }), "properties.summary", "\ude80", /U\+DE80/],
    [
      "a text in NFD",
      project({ properties: { summary: "e\u0301" } }),
      "properties.summary",
      "e\u0301",
      /composed form/,
    ],
    ["U+0000 in a text", project({ properties: { summary: "a\0" } }), "properties.summary", "a\0", /U\+0000/],
    ["a short code", country({ properties: { m49: "4" } }), "properties.m49", "4", /three digits/],
    ["a small code", country({ properties: { iso2: "ke" } }), "properties.iso2", "ke", /two capital letters/],
    ["a colour", changed("Sdg:3", { properties: { color: "red" } }), "properties.color", "red", /#RRGGBB/],
    [
      "a year that is a text",
      project({ properties: { yearStart: "2015" } }),
      "properties.yearStart",
      "2015",
      /1800 to 2200/,
    ],
    ["half a year", project({ properties: { yearStart: 2015.5 } }), "properties.yearStart", "2015.5", /a whole number/],
    [
      "a year of no time",
      project({ properties: { yearStart: 42005 } }),
      "properties.yearStart",
      "42005",
      /1800 to 2200/,
    ],
    ["the year nought", project({ properties: { yearStart: 0 } }), "properties.yearStart", "0", /1800 to 2200/],
    [
      "an end before the start",
      project({ properties: { yearStart: 2015, yearEnd: 2014 } }),
      "properties.yearEnd",
      "2014",
      /expected 2015 or later/,
    ],
    [
      "a day before the start",
      event({ dateStart: "2016-05-03", dateEnd: "2016-05-02" }),
      "properties.dateEnd",
      "2016-05-02",
      /expected 2016-05-03 or later/,
    ],
    [
      "a month before the year of the start",
      event({ dateStart: "2016", dateEnd: "2015-12" }),
      "properties.dateEnd",
      "2015-12",
      /expected 2016 or later/,
    ],
    ["a day that there is not", event({ dateStart: "2015-02-29" }), "properties.dateStart", "2015-02-29", /a date as/],
    ["a date of no time", event({ dateStart: "1066-10-14" }), "properties.dateStart", "1066-10-14", /1800 to 2200/],
    ["a date that is a number", event({ dateStart: 2016 }), "properties.dateStart", "2016", /a date as/],
    ["no figure", event({ countryCount: "many" }), "properties.countryCount", "many", /a count/],
    [
      "a figure beyond all bounds",
      event({ countryCount: "9999999999" }),
      "properties.countryCount",
      "9999999999",
      /to 2147483647/,
    ],
    ["no number", linkage({ properties: { strength: Number.NaN } }), "properties.strength", "NaN", /a number/],
    [
      "no end",
      linkage({ properties: { strength: Number.POSITIVE_INFINITY } }),
      "properties.strength",
      "Infinity",
      /a number/,
    ],
    ["yes for true", country({ properties: { ituMember: "yes" } }), "properties.ituMember", "yes", /true or false/],
    [
      "an unknown term",
      project({ properties: { status: "ONGONG" } }),
      "properties.status",
      "ONGONG",
      /did you mean Ongoing/,
    ],
    [
      "a label for a term",
      project({ properties: { status: "Ongoing" } }),
      "properties.status",
      "Ongoing",
      /unknown ProjectStatus/,
    ],
    [
      "a text for a list",
      country({ properties: { developmentGroups: "LDC" } }),
      "properties.developmentGroups",
      "LDC",
      /a list/,
    ],
    [
      "an unknown term of a list",
      country({ properties: { developmentGroups: ["LDC", "LCD"] } }),
      "properties.developmentGroups.1",
      "LCD",
      /unknown DevelopmentGroup/,
    ],
    [
      "a term twice",
      country({ properties: { developmentGroups: ["LDC", "LDC"] } }),
      "properties.developmentGroups.1",
      "LDC",
      /twice/,
    ],
    [
      "a separator in a list",
      changed("Stakeholder:itu", { properties: { roles: ["host", "a; b"] } }),
      "properties.roles.1",
      "a; b",
      /without ;/,
    ],
    [
      "a blank at an end",
      changed("Stakeholder:itu", { properties: { roles: ["host "] } }),
      "properties.roles.0",
      "host ",
      /white space/,
    ],
    [
      "an unknown property",
      project({ properties: { sumary: "x" } }),
      "properties.sumary",
      "x",
      /did you mean summary\?/,
    ],

    [
      "an unknown link",
      project({ links: { PROJECT_SGD: ["3"] } }),
      "links.PROJECT_SGD",
      "",
      /did you mean PROJECT_SDG\?/,
    ],
    [
      "a link of another kind",
      project({ links: { TARGET_GOAL: ["3"] } }),
      "links.TARGET_GOAL",
      "",
      /Project has no such link/,
    ],
    [
      "a link to nowhere",
      project({ links: { PROJECT_COUNTRY: ["RWA", "KEM"] } }),
      "links.PROJECT_COUNTRY.1",
      "KEM",
      /there is no Country KEM: did you mean KEN\?/,
    ],
    [
      "a link to no key",
      project({ links: { PROJECT_COUNTRY: ["K N"] } }),
      "links.PROJECT_COUNTRY.0",
      "K N",
      /expected a key/,
    ],
    [
      "a link twice",
      project({ links: { PROJECT_COUNTRY: ["RWA", "KEN", "RWA"] } }),
      "links.PROJECT_COUNTRY.2",
      "RWA",
      /twice/,
    ],
    [
      "a suggestion twice",
      project({ links: { PROJECT_SDG: [{ key: "3", basis: "SUGGESTED" }, "3", { key: "3", basis: "SUGGESTED" }] } }),
      "links.PROJECT_SDG.2",
      "3",
      /twice/,
    ],
    [
      "two where one can be",
      country({ links: { COUNTRY_REGION: ["AFR", "ARB"] } }),
      "links.COUNTRY_REGION",
      "AFR ARB",
      /one entry/,
    ],
    [
      "a node of another class",
      country({ links: { COUNTRY_REGION: ["ECA"] } }),
      "links.COUNTRY_REGION.0",
      "ECA",
      /expected Region of type ITU region, and ECA is of type UN regional commission/,
    ],
    [
      "a basis of what is no tag",
      project({ links: { PROJECT_COUNTRY: [{ key: "RWA", basis: "SUGGESTED" }] } }),
      "links.PROJECT_COUNTRY.0.basis",
      "SUGGESTED",
      /only a tag/,
    ],
    [
      "a basis that is never stored",
      project({ links: { PROJECT_SDG: [{ key: "3", basis: "IMPLIED" as never }] } }),
      "links.PROJECT_SDG.0.basis",
      "IMPLIED",
      /expected SUGGESTED/,
    ],
    [
      "a reason for what is declared",
      project({ links: { PROJECT_SDG: [{ key: "3", because: "I say so" }] } }),
      "links.PROJECT_SDG.0.because",
      "I say so",
      /only a suggested tag/,
    ],
    [
      "a confidence that is blank",
      project({ links: { PROJECT_SDG: [{ key: "3", basis: "SUGGESTED", confidence: " " }] } }),
      "links.PROJECT_SDG.0.confidence",
      " ",
      /white space/,
    ],
    [
      "half an emoji for a reason",
      project({ links: { PROJECT_SDG: [{ key: "3", basis: "SUGGESTED", because: "\ud83d" }] } }),
      "links.PROJECT_SDG.0.because",
      "\ud83d",
      /half of one/,
    ],

    ["a label of nothing", label("Sdg.9.fr", "Sdg", "9"), "properties.ofKey", "9", /there is no Sdg 9/],
    [
      "a label of no kind",
      label("SDG.3.fr", "SDG", "3"),
      "properties.ofKind",
      "SDG",
      /no kind or vocabulary SDG .*did you mean Sdg\?/,
    ],
    [
      "a label of no term",
      label("StakeholderType.GOVERMENT.fr", "StakeholderType", "GOVERMENT"),
      "properties.ofKey",
      "GOVERMENT",
      /did you mean GOVERNMENT\?/,
    ],
    [
      "a label of a label",
      label("Label.Sdg.3.fr.fr", "Label", "Sdg.3.fr"),
      "properties.ofKind",
      "Label",
      /to refer to/,
    ],

    ["no source", project({ sources: [] }), "sources", "", /a source is required/],
    ["an empty source", project({ sources: ["a", ""] }), "sources.1", "", /white space/],
    ["two sources in one", project({ sources: ["a | b"] }), "sources.0", "a | b", /separates sources/],
    ["a source that ends with a bar", project({ sources: ["a |"] }), "sources.0", "a |", /separates sources/],
    ["half an emoji in a source", project({ sources: ["\ud83d"] }), "sources.0", "\ud83d", /half of one/],
    [
      "a source in doubt",
      project({ sources: ["year: Unverified recollection"] }),
      "verified",
      "true",
      /says unverified/,
    ],
    ["another name than its title", { ...project({}), name: "Clinic" }, "name", "Clinic", /expected "Clinic online"/],
  ])("%s", (_name, one, path, value, reason) => {
    const faults = check(one);
    expect(faults.map((fault) => fault.path.join("."))).toEqual([path]);
    expect(faults[0]).toMatchObject({ value, reason: expect.stringMatching(reason) as unknown });
  });
});

describe("a circle of parents", () => {
  const line = (key: string, parent: string) => record(`ActionLine:${key}`, key, {}, { ACTION_LINE_PARENT: [parent] });

  it("of one", () => {
    expect(check(line("C1", "C1"))).toEqual([
      { path: ["links", "ACTION_LINE_PARENT"], value: "C1", reason: "it cannot stand below itself" },
    ]);
  });

  it("of several is told of each, and not of what stands below it", () => {
    const [a, b, below] = [line("C1", "C2"), line("C2", "C1"), line("C7", "C1")];
    expect(check(a, b, below)).toEqual([
      { path: ["links", "ACTION_LINE_PARENT"], value: "C2", reason: "it would stand below itself: C1 → C2 → C1" },
    ]);
    expect(check(b, a, below)[0]?.reason).toContain("C2 → C1 → C2");
    expect(check(below, a, b)).toEqual([]);
  });

  it("of many is named in part; a hierarchy may be of any depth", () => {
    const chain = Array.from({ length: 5000 }, (_, index) => line(`C${index + 100}`, `C${index + 101}`));
    const top = record("ActionLine:C5100", "Top");
    expect(check(chain[0]!, ...chain.slice(1), top)).toEqual([]);
    expect(check(line("C5100", "C100"), ...chain)[0]?.reason).toMatch(/: (C\d+ → ){6}… → C5100$/);
  });
});

describe("all faults of a record", () => {
  it("are told at once, one each place", () => {
    const bad = changed("Linkage:C7-EHEA-3.8", {
      key: "C1-3.8",
      properties: { level: null, origin: "OFICIAL", date: "soon", strength: Number.NaN },
      links: {
        LINKAGE_ACTION_LINE: ["C2"],
        LINKAGE_SDG: ["4"],
        LINKAGE_TARGET: ["4.1"],
        LINKAGE_DOCUMENT: ["nowhere"],
      },
      sources: [],
    });
    expect(places(bad).sort()).toEqual([
      "links.LINKAGE_ACTION_LINE",
      "links.LINKAGE_DOCUMENT.0",
      "links.LINKAGE_SDG",
      "links.LINKAGE_TARGET",
      "links.LINKAGE_TARGET.0",
      "properties.date",
      "properties.level",
      "properties.origin",
      "properties.strength",
      "sources",
    ]);
    expect(places(record("Label:X", "Text", { ofKind: "SDG" }))).toEqual([
      "key",
      "properties.ofKey",
      "properties.lang",
      "properties.ofKind",
    ]);
  });

  it("are put in words", () => {
    expect(check(project({ sources: [], properties: { yearStart: 0 } })).map(faultText)).toEqual([
      'yearStart "0": expected a whole number, from 1800 to 2200',
      "sources: a source is required",
    ]);
  });
});
