import { describe, expect, it } from "vitest";
import { similar } from "../../../src/api/explore/similar.ts";
import { InputError } from "../../../src/model/InputError.ts";
import { record } from "../../support/record.ts";
import { smallContext } from "../../support/smallContext.ts";
import { smallGraph } from "../../support/smallGraph.ts";

const node = (id: string) => smallGraph.find((one) => one.id === id)!;

describe("what is similar", () => {
  it("shares what few of its kind have: log2 of all over those, in bits", async () => {
    // Of five projects two are tagged with E-health, two are in Rwanda and two are run by its ministry; three serve goal 3.
    const [school, ...others] = await similar(node("Project:clinic"), {}, smallContext());
    expect(school?.node).toMatchObject({ id: "Project:school" });
    expect(school?.score).toBeCloseTo(3 * Math.log2(5 / 2) + Math.log2(5 / 3), 5);
    expect(school).toMatchObject({
      sharedCount: 4,
      shared: [
        { link: "ADVANCES", direction: "OUT", over: null, sharedBy: 2, bits: Math.log2(5 / 2) },
        { link: "LOCATED_IN", direction: "OUT", over: null, sharedBy: 2, bits: Math.log2(5 / 2) },
        { link: "RUN_BY", direction: "OUT", over: null, sharedBy: 2, bits: Math.log2(5 / 2) },
        { link: "SERVES_GOAL", direction: "OUT", over: null, sharedBy: 3, bits: Math.log2(5 / 3) },
      ],
    });
    expect(others.map(({ node: other }) => other)).toMatchObject([{ id: "Project:portal" }]);
  });

  it("tells over which link it shares what is linked to what is linked to it", async () => {
    const [rwanda] = await similar(node("Country:KEN"), { first: 1 }, smallContext());
    expect(rwanda).toMatchObject({ node: { id: "Country:RWA" } });
    expect(rwanda?.shared).toContainEqual(expect.objectContaining({ over: "LOCATED_IN", link: "ADVANCES" }));
  });

  it("shows ten at most of what is shared, and counts all", async () => {
    const run = Array.from({ length: 12 }, (_, index) => `s${index}`);
    const twin = (key: string) => record(`Project:${key}`, key, {}, { PROJECT_STAKEHOLDER: run });
    const context = smallContext(twin("one"), twin("two"), ...run.map((key) => record(`Stakeholder:${key}`, key)));
    const [two] = await similar({ ...node("Project:clinic"), id: "Project:one" }, { first: 1 }, context);
    expect([two?.sharedCount, two?.shared]).toEqual([12, expect.toSatisfy((shown: unknown[]) => shown.length === 10)]);
  });

  it("is nothing for what shares nothing, and ten unless more are asked for", async () => {
    expect(await similar(node("Project:bare"), {}, smallContext())).toEqual([]);
    const alike = Array.from({ length: 12 }, (_, index) =>
      record(`Project:p${index}`, "P", {}, { PROJECT_COUNTRY: ["RWA"] }),
    );
    const context = smallContext(...alike);
    expect(await similar(node("Project:clinic"), { first: null }, context)).toHaveLength(10);
    expect(await similar(node("Project:clinic"), { first: 11 }, context)).toHaveLength(11);
  });

  it.each([0, 251])("is 1 to 250 nodes, not %d", async (first) => {
    await expect(similar(node("Project:clinic"), { first }, smallContext())).rejects.toThrow(
      new InputError("first", `Cannot use first: ${first}: expected 1 to 250`),
    );
  });
});
