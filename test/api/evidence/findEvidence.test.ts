import { describe, expect, it } from "vitest";
import { findEvidence, nodeEvidence } from "../../../src/api/evidence/findEvidence.ts";
import { scopeOf } from "../../../src/api/request/setOf.ts";
import type { Filter, FilterInput } from "../../../src/model/filter/Filter.ts";
import { parseFilter } from "../../../src/model/filter/parseFilter.ts";
import { wsisModel } from "../../../src/model/wsisModel.ts";
import { smallContext } from "../../support/smallContext.ts";
import { smallGraph } from "../../support/smallGraph.ts";

const context = smallContext();
const node = (id: string) => smallGraph.find((record) => record.id === id)!;

/** Node and value of each thing in a record that meets a filter, by its first way. */
async function found(id: string, filter: Filter, asked: readonly string[] = []) {
  const record = node(id);
  const evidence = await findEvidence(context, wsisModel.kind(record.kind), { filter, asked }, [record]);
  return evidence(record).map(([way]) => [way?.node, way?.value].filter(Boolean).join(" "));
}

const parsed = (kind: string, where: FilterInput) =>
  parseFilter(scopeOf(context, ["DECLARED", "SUGGESTED"]), kind, where);

describe("what meets a condition", () => {
  it.each<[string, FilterInput, string[]]>([
    ["Project:clinic", { ids: ["Project:clinic", "Project:school"] }, ["Project:clinic"]],
    ["Project:portal", { verified: false }, ["false"]],
    ["Project:school", { countries: { exists: true } }, ["Country:KEN", "Country:RWA"]],
    ["Project:school", { countries: { any: ["RWA", "EGY"] } }, ["Country:RWA"]],
    ["Project:school", { countries: { some: { developmentGroups: { exists: true } } } }, ["Country:RWA"]],
    ["Project:school", { developmentGroups: { any: ["LDC"] } }, ["Country:RWA LDC"]],
    ["Project:school", { developmentGroups: { exists: true } }, ["Country:RWA LDC", "Country:RWA LLDC"]],
    ["Country:RWA", { developmentGroups: { any: ["LLDC", "SIDS"] } }, ["LLDC"]],
    ["Project:school", { years: { from: 2018, to: 2018 } }, ["2018"]],
    ["Project:school", { prizeYears: { to: 2015 } }, ["PrizeEntry:2015-school 2015"]],
    ["Milestone:geneva", { years: { exists: true } }, ["2003"]],
    ["Project:school", { not: { countries: { any: ["EGY"] } } }, []],
    ["Project:school", { and: [{ verified: true }, { ids: ["Project:school"] }] }, []],
  ])("of %s under %j is %j", async (id, where, things) => {
    expect(await found(id, parsed(node(id).kind, where))).toEqual(things);
  });

  it.each<[string, FilterInput, string[], object]>([
    [
      "the words as they were asked for, and where they stand",
      { text: "HEALTH" },
      ["HEALTH"],
      { value: "HEALTH", reason: '"HEALTH" stands in its title' },
    ],
    ["an id", { ids: ["Project:school"] }, [], { value: "Project:school", reason: "Its id was asked for" }],
    [
      "that all is known to be so",
      { verified: true },
      [],
      { value: "true", reason: "All its facts have a source and agree" },
    ],
    [
      "that it is not",
      { verified: false },
      [],
      { value: "false", reason: "Some of its facts have no source, or their sources disagree" },
    ],
  ])("is %s", async (_, where, asked, evidence) => {
    const school = node("Project:school");
    const condition = { filter: parsed("Project", where), asked };
    const of = await findEvidence(context, wsisModel.kind("Project"), condition, [school]);
    expect(of(school)).toEqual([[evidence]]);
  });

  it("is a walk, whichever of its ways leads to the record", async () => {
    const steps = [{ link: "PART_OF" }, { link: "PART_OF" }];
    const filter = parsed("ActionLine", { traverse: { from: ["ActionLine:C7-EHEA"], steps } });
    expect(filter.op).toBe("or");
    expect(await found("ActionLine:C7-ELEA", filter)).toEqual(["ActionLine:C7-EHEA"]);
  });
});

describe("a node as evidence", () => {
  const clauses = (kind: string, id: string, asked: string[]) => {
    const way = { node: id, via: [], clauses: [] };
    return nodeEvidence(context, wsisModel.kind(kind), asked)(way).reason;
  };
  const part = { subject: "ActionLine:C7-EHEA", verb: "is part of", object: "ActionLine:C7" };

  it.each<[string, string, string[], unknown[]]>([
    ["says so where it stands below what was asked for", "C7-EHEA", ["C1", "C7"], [part]],
    ["is what was asked for, even if what is above it was too", "C7-EHEA", ["C7", "C7-EHEA"], []],
    ["says nothing where no key was asked for", "C7-EHEA", [], []],
    ["says nothing where it stands below none of them", "C7-EHEA", ["C1"], []],
  ])("%s", (_, key, asked, reason) => {
    expect(clauses("ActionLine", `ActionLine:${key}`, asked)).toEqual(reason);
  });

  it("says nothing of a kind in which nothing stands below another", () => {
    expect(clauses("Sdg", "Sdg:3", ["4"])).toEqual([]);
  });
});
