import { describe, expect, it } from "vitest";
import { ALWAYS, truthTableOf } from "../../../src/graph/arrays/csr.ts";
import { AwaitedKeys } from "../../../src/graph/build/AwaitedKeys.ts";
import { finalNumbers, KindDraft } from "../../../src/graph/build/KindDraft.ts";
import { LinkDraft } from "../../../src/graph/build/LinkDraft.ts";
import { DECLARED, SUGGESTED } from "../../../src/model/filter/basis.ts";
import type { StoredLink } from "../../../src/model/types.ts";
import { wsisModel } from "../../../src/model/wsisModel.ts";
import { record } from "../../support/record.ts";
import { edgesOf } from "../csrs.ts";
import { bare } from "../writes.ts";

/** The edges of projects `b` and `a`, added in this order, to nodes that are there and to one that is not. */
function built(link: string, ids: readonly string[], stored: Record<"a" | "b", readonly StoredLink[]>) {
  const def = wsisModel.link(link);
  const [from, to] = [def.from, def.to].map((name) => new KindDraft(wsisModel.kind(name), []));
  const draft = new LinkDraft(def, to!);
  for (const key of ["b", "a"] as const) draft.add(from!.add(bare(key)), stored[key]);
  for (const id of ids) to!.add(record(id, id));
  const awaited = new AwaitedKeys();
  const edges = draft.build(finalNumbers(from!), finalNumbers(to!), awaited);
  return { edges, awaited };
}

describe("LinkDraft", () => {
  it("has edges between final numbers, tags with their tables", () => {
    const { edges } = built("PROJECT_SDG", ["Sdg:4", "Sdg:3"], {
      a: [{ key: "4" }, { key: "4", basis: "SUGGESTED" }],
      b: [{ key: "3", basis: "SUGGESTED" }],
    });
    expect(edgesOf(edges)).toEqual([
      [0, 1, truthTableOf(DECLARED | SUGGESTED)],
      [1, 0, truthTableOf(SUGGESTED)],
    ]);
  });

  it("leaves out what leads to no node, and awaits it", () => {
    const { edges, awaited } = built("PROJECT_COUNTRY", ["Country:KEN"], {
      a: [{ key: "ZZZ" }, { key: "KEN" }],
      b: [{ key: "ZZZ" }],
    });
    expect(edgesOf(edges)).toEqual([[0, 0, ALWAYS]]);
    expect(edges.truths).toBeUndefined();
    expect([...awaited.of("Country", "ZZZ")]).toEqual(["Project:b", "Project:a"]);
    expect([...awaited.of("Country", "KEN")]).toEqual([]);
  });

  it("keeps each table with its edge where one before is left out", () => {
    const { edges } = built("PROJECT_SDG", ["Sdg:3"], { a: [], b: [{ key: "99" }, { key: "3", basis: "SUGGESTED" }] });
    expect(edgesOf(edges)).toEqual([[1, 0, truthTableOf(SUGGESTED)]]);
  });
});
