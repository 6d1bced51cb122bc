import { describe, expect, it } from "vitest";
import type { ApiContext } from "../../../src/api/ApiContext.ts";
import { walkEvidence } from "../../../src/api/evidence/walkEvidence.ts";
import { scopeOf } from "../../../src/api/request/setOf.ts";
import { parseWalks } from "../../../src/model/filter/parseFilter.ts";
import type { WalkInput } from "../../../src/model/filter/walkInput.ts";
import { record } from "../../support/record.ts";
import { smallContext } from "../../support/smallContext.ts";
import { smallGraph } from "../../support/smallGraph.ts";

const small = smallContext();

/** What is said of the walks that end at each of some records: the words before, and the nodes from the record back. */
async function said(input: WalkInput, ids: readonly string[], context: ApiContext = small) {
  const records = await Promise.all(ids.map(async (id) => (await context.loaders.nodes.load(id))!));
  const walks = parseWalks(scopeOf(context, ["DECLARED", "SUGGESTED"]), input);
  const evidence = await walkEvidence(context, walks, records);
  return records.map((one) =>
    evidence(one)
      .flat()
      .map(({ lead, via, node, reason }) => (node === undefined ? [reason] : [lead, ...(via ?? []), node])),
  );
}

const project = (key: string, links: Record<string, string[]>) => record(`Project:${key}`, key, {}, links);
const runBy = { link: "RUN_BY" };

describe("walks that end at a record", () => {
  it("are counted, and one is shown from the record back to where it starts", async () => {
    const steps = [{ link: "SERVES_GOAL" }, runBy];
    expect(await said({ from: ["Sdg:3"], steps }, ["Stakeholder:itu", "Stakeholder:moh-rwa"])).toEqual([
      [["One walk ends at it", "Project:clinic", "Sdg:3"]],
      [["2 walks end at it, one of them", "Project:clinic", "Sdg:3"]],
    ]);
  });

  it("are counted over the tags of each step alone", async () => {
    const steps = [{ link: "SERVES_GOAL", basis: ["DECLARED" as const] }, runBy];
    expect(await said({ from: ["Sdg:3"], steps }, ["Stakeholder:moh-rwa"])).toEqual([
      [["One walk ends at it", "Project:school", "Sdg:3"]],
    ]);
  });

  it("pass what each step leads to", async () => {
    const steps = [{ link: "SERVES_GOAL", where: { projects: { countries: { any: ["KEN"] } } } }, runBy];
    expect(await said({ where: { sdgs: {} }, steps }, ["Stakeholder:moh-rwa"])).toEqual([
      [["2 walks end at it, one of them", "Project:school", "Sdg:3"]],
    ]);
  });

  it("do not go straight back, nor does the one that is shown", async () => {
    const context = smallContext(
      project("a", { PROJECT_STAKEHOLDER: ["club", "itu"] }),
      project("b", { PROJECT_STAKEHOLDER: ["club", "itu"] }),
    );
    expect(await said({ from: ["Stakeholder:itu"], steps: [runBy, runBy, runBy] }, ["Project:a"], context)).toEqual([
      [["One walk ends at it", "Stakeholder:club", "Project:b", "Stakeholder:itu"]],
    ]);
  });

  it("are shown from a node where they start, though another of the page stands nearer", async () => {
    const context = smallContext(project("a", { PROJECT_STAKEHOLDER: ["club", "itu", "moh-rwa"] }));
    const ends = ["Stakeholder:club", "Stakeholder:moh-rwa"];
    expect(await said({ from: ["Stakeholder:itu"], steps: [runBy, runBy] }, ends, context)).toEqual([
      [["One walk ends at it", "Project:a", "Stakeholder:itu"]],
      [["2 walks end at it, one of them", "Project:a", "Stakeholder:itu"]],
    ]);
  });

  it("are shown over tags that count in the step, though others join the same nodes", async () => {
    const context = smallContext(
      project("a", { PROJECT_SDG: ["4", "3/SUGGESTED"], PROJECT_STAKEHOLDER: ["club"] }),
      project("b", { PROJECT_SDG: ["3"], PROJECT_STAKEHOLDER: ["club"] }),
    );
    const steps = [{ link: "SERVES_GOAL", basis: ["DECLARED" as const] }, runBy];
    expect(await said({ where: { sdgs: {} }, steps }, ["Stakeholder:club"], context)).toEqual([
      [["2 walks end at it, one of them", "Project:a", "Sdg:4"]],
    ]);
  });

  it("are added up over the ways from kind to kind, and shown by the first way that leads there", async () => {
    const steps = [{ link: "PART_OF" }, { link: "PART_OF" }];
    expect(await said({ from: ["ActionLine:C7-EHEA"], steps }, ["ActionLine:C7-ELEA"])).toEqual([
      [["One walk ends at it", "ActionLine:C7", "ActionLine:C7-EHEA"]],
    ]);
  });

  it("are told without one where none is found among the first nodes on the way", async () => {
    const run = Array.from({ length: 1000 }, (_, index) =>
      project(`a${index}`, { PROJECT_COUNTRY: ["KEN"], PROJECT_STAKEHOLDER: ["itu"] }),
    );
    const last = project("z", { PROJECT_COUNTRY: ["KEN"], PROJECT_STAKEHOLDER: ["club"] });
    const steps = [{ link: "LOCATED_IN", where: { projects: {} } }, runBy];
    const context = smallContext(...run, last);
    expect(await said({ from: ["Country:KEN"], steps }, ["Stakeholder:club", "Stakeholder:itu"], context)).toEqual([
      [["One walk ends at it"]],
      [["1000 walks end at it, one of them", "Project:a0", "Country:KEN"]],
    ]);
  });
});

it("each step is said from its subject", async () => {
  const input = { from: ["Sdg:3"], steps: [{ link: "SERVES_GOAL" }, runBy] };
  const walks = parseWalks(scopeOf(small, ["DECLARED", "SUGGESTED"]), input);
  const itu = smallGraph.find(({ id }) => id === "Stakeholder:itu")!;
  const [[shown]] = (await walkEvidence(small, walks, [itu]))(itu) as [[{ reason: unknown }]];
  expect(shown.reason).toEqual([
    { subject: "Project:clinic", verb: "is run by", object: "Stakeholder:itu" },
    { subject: "Project:clinic", verb: "serves goal", object: "Sdg:3" },
  ]);
});
