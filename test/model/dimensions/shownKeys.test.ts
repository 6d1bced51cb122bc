import { describe, expect, it } from "vitest";
import { closedKeys, shownKeys } from "../../../src/model/dimensions/shownKeys.ts";
import type { Term } from "../../../src/model/filter/terms.ts";
import { wsisModel } from "../../../src/model/wsisModel.ts";

const dimension = (name: string) => wsisModel.kind("Project").dimension.get(name)!;
const terms = (parents: Record<string, string | null>) => (): Term[] =>
  Object.entries(parents).map(([key, parent]) => ({ key, name: key, parent, class: null }));

const lines = terms({ C1: null, C7: null, "C7-EHEA": "C7", "C7-ELEA": "C7" });

describe("shownKeys", () => {
  it("shows leaves as they are, and groups in place of what stands below them", () => {
    expect([...shownKeys(dimension("ACTION_LINE"), lines)!.keys()]).toEqual(["C1", "C7-EHEA", "C7-ELEA"]);
    expect([...shownKeys(dimension("ACTION_LINE_GROUP"), lines)!]).toEqual([
      ["C1", "C1"],
      ["C7", "C7"],
      ["C7-EHEA", "C7"],
      ["C7-ELEA", "C7"],
    ]);
    expect(closedKeys(dimension("ACTION_LINE_GROUP"), lines)).toEqual(["C1", "C7"]);
  });

  it("ends on a circle of parents: each of its keys is a group of its own", () => {
    const circle = terms({ C1: "C2", C2: "C1", C3: "C3", C4: null });
    expect(closedKeys(dimension("ACTION_LINE_GROUP"), circle)).toEqual(["C1", "C2", "C3", "C4"]);
    expect(closedKeys(dimension("ACTION_LINE"), circle)).toEqual(["C4"]);
  });
});
