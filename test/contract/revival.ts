import { expect, it } from "vitest";
import type { GraphStore } from "../../src/store/port.ts";
import { record } from "../support/record.ts";
import { smallGraph } from "../support/smallGraph.ts";

/** What every store does with an id that is used again on purpose. */
export function revival(theStore: () => GraphStore): void {
  const id = "Stakeholder:club";
  const project = smallGraph.find((one) => one.id === "Project:bare")!;

  it("uses a deleted id again where that is meant, with links to it and its history", async () => {
    const store = theStore();
    await store.apply({ actor: "tester", upserts: smallGraph });
    await store.apply({ actor: "tester", upserts: [], deletes: [id] });
    expect(await (await store.reader()).retired([id])).toEqual([id]);
    const refused = store.apply({ actor: "tester", upserts: [record(id, "Club")], revives: ["Stakeholder:other"] });
    await expect(refused).rejects.toMatchObject({ code: "CONFLICT", id });
    const linked = { ...project, links: { PROJECT_STAKEHOLDER: [{ key: "club" }] } };
    await store.apply({ actor: "tester", upserts: [record(id, "Club again"), linked], revives: [id] });
    const reader = await store.reader();
    expect(await reader.retired([id])).toEqual([]);
    expect((await reader.nodes([id])).map((one) => one?.name)).toEqual(["Club again"]);
    const [groups] = await reader.neighbours([{ id, limit: 5 }]);
    expect(groups?.flatMap(({ ids }) => ids)).toEqual(["Project:bare"]);
    expect((await store.history(id)).map(({ record: then }) => then?.name ?? null)).toEqual([
      "Village Club",
      null,
      "Club again",
    ]);
    await store.apply({ actor: "tester", upserts: [project], deletes: [id] });
    const again = store.apply({ actor: "tester", upserts: [record(id, "Club")] });
    await expect(again).rejects.toMatchObject({ code: "CONFLICT" });
  });
}
