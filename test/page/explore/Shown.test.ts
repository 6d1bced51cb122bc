import { describe, expect, it } from "vitest";
import { stateOf } from "../../../src/page/explore/ExploreState.ts";
import { type ExploreData, type ShownNode, shownOf } from "../../../src/page/explore/Shown.ts";
import { Address } from "../../../src/page/parts/Address.ts";

const node = (id: string): ShownNode => {
  const [kind = "", key = ""] = id.split(":");
  return { id, key, kind, name: key, verified: true, label: { text: key, lang: "en" } };
};
const link = (from: string, to: string, name = "RUN_BY") => ({
  link: name,
  basis: null,
  from: { id: from },
  to: { id: to },
});
const state = (search: string) => stateOf(new Address("/explore", new URLSearchParams(search)));

/** Goal 3 with two projects, one of which is run by an organization. */
const data: ExploreData = {
  around0: {
    truncated: true,
    nodes: ["Sdg:3", "Project:a", "Project:b", "Stakeholder:x"].map((id) => ({ node: node(id) })),
    edges: [
      link("Project:a", "Sdg:3", "SERVES_GOAL"),
      link("Project:b", "Sdg:3", "SERVES_GOAL"),
      link("Project:a", "Stakeholder:x"),
    ],
  },
  all0: {
    omitted: [{ link: "SERVES_GOAL", direction: "IN", kind: "Project", count: 340, where: { sdgs: { any: ["3"] } } }],
  },
};
const ids = (search: string) => shownOf(data, state(search)).nodes.map(({ node }) => node.id);

describe("what the explorer shows", () => {
  it("is everything found, each as far as its links", () => {
    const { nodes } = shownOf(data, state("node=Sdg:3"));
    expect(nodes.map(({ node, distance }) => [node.id, distance])).toEqual([
      ["Sdg:3", 0],
      ["Project:a", 1],
      ["Project:b", 1],
      ["Stakeholder:x", 2],
    ]);
  });

  it("loses with what is hidden whatever hangs on it alone", () => {
    expect(ids("node=Sdg:3&hide=Project:a")).toEqual(["Sdg:3", "Project:b"]);
    expect(ids("node=Sdg:3&kinds.none=Project")).toEqual(["Sdg:3"]);
    expect(ids("node=Sdg:3&links.none=RUN_BY")).toEqual(["Sdg:3", "Project:a", "Project:b"]);
  });

  it("keeps a start of a kind that is left out", () => {
    expect(ids("node=Sdg:3&kinds.none=Sdg")).toContain("Sdg:3");
  });

  it("counts kinds and links before any is left out", () => {
    const { kinds, relationships } = shownOf(data, state("node=Sdg:3&kinds.none=Project"));
    expect(kinds[0]).toEqual({ name: "Project", count: 2 });
    expect(relationships[0]).toEqual({ name: "SERVES_GOAL", count: 2 });
  });

  it("says how much of what a start leads to is shown", () => {
    const shares = (search: string) => shownOf(data, state(search)).shares.map(({ shown, all }) => [shown, all]);
    expect(shares("node=Sdg:3")).toEqual([[2, 340]]);
    expect(shares("node=Sdg:3&hide=Project:a")).toEqual([[1, 340]]);
  });
});
