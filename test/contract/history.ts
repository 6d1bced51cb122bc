import { expect, it } from "vitest";
import type { GraphStore } from "../../src/store/port.ts";
import { record } from "../support/record.ts";

/** What every store remembers of a record. */
export function history(theStore: () => GraphStore): void {
  const id = "Project:a_b%c";
  const told = async (of = id) =>
    (await theStore().history(of)).map(({ sequence, actor, record: then }) => [
      sequence,
      actor,
      then === undefined ? "?" : (then?.name ?? null),
    ]);

  it("remembers what became of a record, and what it was after each change", async () => {
    const put = (actor: string, ...upserts: ReturnType<typeof record>[]) => theStore().apply({ actor, upserts });
    await put("ann", record(id, "First"), record("Project:axbyc", "Like it"));
    await put("bob", record("Project:other", "Other"));
    await put("cy", record(id, "Second", { yearStart: 2011 }));
    await put("cy", record(id, "Second", { yearStart: 2011 }));
    await theStore().apply({ actor: "dan", upserts: [record("Project:other", "More")], deletes: [id] });
    expect(await told()).toEqual([
      [1, "ann", "First"],
      [3, "cy", "Second"],
      [4, "dan", null],
    ]);
    const [, second] = await theStore().history(id);
    expect(second?.record).toEqual(record(id, "Second", { yearStart: 2011 }));
    expect(await told("Project:axbyc")).toEqual([[1, "ann", "Like it"]]);
    expect(await told("Project:other")).toEqual([
      [2, "bob", "Other"],
      [4, "dan", "More"],
    ]);
    expect(await told("Project:none")).toEqual([]);
  });
}
