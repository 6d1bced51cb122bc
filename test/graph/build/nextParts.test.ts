import fc from "fast-check";
import { describe, expect, it } from "vitest";
import type { GraphParts } from "../../../src/graph/build/GraphParts.ts";
import { nextParts } from "../../../src/graph/build/nextParts.ts";
import type { NodeRecord } from "../../../src/model/types.ts";
import { graphs } from "../../oracle/arbitraries.ts";
import { graphParts, sourceOf } from "../../support/graphParts.ts";
import { record } from "../../support/record.ts";
import { smallGraph } from "../../support/smallGraph.ts";
import { edgesOf } from "../csrs.ts";
import { describeParts } from "../describeParts.ts";
import { type Write, written } from "../writes.ts";

/** Records that move what others hang on, that stand before and between others, or that link to what is not there. */
const movers: readonly NodeRecord[] = [
  record("SdgTarget:3.8", "Moved health", {}, { TARGET_GOAL: ["10"] }),
  record("Sdg:2", "Zero hunger"),
  record("ActionLine:C0", "Before all", {}, { ACTION_LINE_PARENT: ["C7"], ACTION_LINE_LEAD: ["s9"] }),
  record("Country:AAA", "First", { developmentGroups: ["SIDS"] }, { COUNTRY_REGION: ["AFR"] }),
  record("Stakeholder:s9", "Late health", { type: "ACADEMIA" }, { STAKEHOLDER_COUNTRY: ["AAA"] }),
  record(
    "Project:p10",
    "Between",
    { yearStart: 1999, summary: "data" },
    { PROJECT_COUNTRY: ["AAA", "KEN"], PROJECT_ACTION_LINE: ["C0", "C10/SUGGESTED"], PROJECT_SDG: ["2"] },
    { verified: false },
  ),
  record(
    "Linkage:C0-2",
    "C0 → SDG 2",
    { origin: "OFFICIAL", level: "GOAL" },
    { LINKAGE_ACTION_LINE: ["C0"], LINKAGE_SDG: ["2"] },
  ),
];

/** By id: what a write does. */
type Records = ReadonlyMap<string, NodeRecord>;

const byId = (records: readonly NodeRecord[]): Map<string, NodeRecord> => new Map(records.map((one) => [one.id, one]));

function next(before: GraphParts, write: Write<NodeRecord>, after: Records) {
  const upserts = [...write.values()].filter((one) => one !== null);
  const deletes = [...write].flatMap(([id, one]) => (one ? [] : [id]));
  return nextParts(before, { upserts, deletes }, sourceOf(after.values()));
}

const histories = fc.tuple(graphs, graphs).chain(([first, second]) => {
  const pool = [...first, ...second, ...movers, ...movers];
  const change = fc
    .constantFrom(...pool)
    .chain((one) => fc.option(fc.constant(one), { freq: 4 }).map((value) => [one.id, value] as const));
  const write = fc
    .uniqueArray(change, { maxLength: 6, selector: ([id]) => id })
    .map((changes): Write<NodeRecord> => new Map(changes));
  return fc.record({ start: fc.constant(byId(first)), list: fc.array(write, { minLength: 1, maxLength: 4 }) });
});

describe("nextParts", () => {
  it("gives after any writes what building afresh gives, and leaves the parts before as they are", () => {
    fc.assert(
      fc.property(histories, ({ start, list }) => {
        const revisions = [{ parts: graphParts(start.values()), records: start }];
        for (const write of list) {
          const { parts, records } = revisions.at(-1)!;
          const after = written(records, write);
          revisions.push({ parts: next(parts, write, after).parts, records: after });
        }
        for (const { parts, records } of revisions)
          expect(describeParts(parts)).toEqual(describeParts(graphParts(records.values())));
      }),
      { seed: 20_261_127, numRuns: 15 },
    );
  });

  const before = graphParts(smallGraph);
  const afterWrite = (write: Write<NodeRecord>) => next(before, write, written(byId(smallGraph), write));

  it("shares what a write does not touch", () => {
    const { parts, deltas } = afterWrite(byId([record("Sdg:3", "Good Health and Well-Being", { color: "#4c9f38" })]));
    for (const name of ["PROJECT_SDG", "TARGET_GOAL", "PROJECT_COUNTRY"])
      expect(parts.links.get(name)).toBe(before.links.get(name));
    expect(parts.tables.get("Sdg")).toBe(before.tables.get("Sdg"));
    expect(parts.texts.get("Project")).toBe(before.texts.get("Project"));
    expect(parts.columns.get("Linkage.origin")).toBe(before.columns.get("Linkage.origin"));
    expect([...deltas].filter(([, delta]) => delta.touched).map(([kind]) => kind)).toEqual(["Sdg"]);
  });

  it("joins what linked to a node before it was there, and joins it again when it comes back", () => {
    const edges = ({ links }: GraphParts) => edgesOf(links.get("COUNTRY_REGION")!.forward).length;
    const lost = afterWrite(new Map([["Region:AFR", null]]));
    expect(edges(lost.parts)).toBe(edges(before) - 2);
    const again = next(lost.parts, byId([record("Region:AFR", "Africa")]), byId(smallGraph));
    expect(edges(again.parts)).toBe(edges(before));
  });

  it("takes unknown deletes for nothing, and refuses a kind that the model lacks", () => {
    const { parts } = afterWrite(
      new Map([
        ["Project:none", null],
        ["nonsense", null],
        ["Robot:r", null],
      ]),
    );
    expect(describeParts(parts)).toEqual(describeParts(before));
    const stranger = { ...record("Project:p", "P"), id: "Robot:p", kind: "Robot" };
    expect(() => afterWrite(byId([stranger]))).toThrow(RangeError);
  });
});
