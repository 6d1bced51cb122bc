import type { GraphQLResolveInfo } from "graphql";
import { describe, expect, it } from "vitest";
import { writtenResolvers } from "../../../src/api/schema/writtenResolvers.ts";
import { Traversal } from "../../../src/api/sets/Traversal.ts";
import { InputError } from "../../../src/model/InputError.ts";
import type { Basis } from "../../../src/model/types.ts";
import { record } from "../../support/record.ts";
import { smallContext } from "../../support/smallContext.ts";

const { Query, Label } = writtenResolvers;
const context = smallContext(record("ActionLine:C10", "Ethics"));
/** No resolver looks at it. */
const info = {} as GraphQLResolveInfo;

describe("look-ups", () => {
  it.each([
    ["node", { id: "Country:KEN" }, "Country:KEN"],
    ["actionLine", { code: "C7-EHEA" }, "ActionLine:C7-EHEA"],
    ["sdg", { number: 3 }, "Sdg:3"],
    ["sdgTarget", { code: "3.8" }, "SdgTarget:3.8"],
  ] as const)("%s of %j is %s", async (field, args, id) => {
    const found = await Query[field]({}, { id: "", code: "", number: 0, ...args }, context, info);
    expect(found).toMatchObject({ id });
  });

  it("are null for what does not exist", async () => {
    expect(await Query.node({}, { id: "nonsense" }, context, info)).toBeNull();
    expect(await Query.sdg({}, { number: 99 }, context, info)).toBeNull();
  });

  it("of several ids give a slot each, in their order", async () => {
    const ids = ["Sdg:4", "Sdg:99", "Country:KEN", "Sdg:4"];
    expect(await Query.nodes({}, { ids }, context, info)).toMatchObject([
      { id: "Sdg:4" },
      null,
      { id: "Country:KEN" },
      { id: "Sdg:4" },
    ]);
  });

  it("take a thousand ids, and no more", async () => {
    const ids = Array.from({ length: 1000 }, () => "Sdg:3");
    expect(await Query.nodes({}, { ids }, context, info)).toHaveLength(1000);
    expect(() => Query.nodes({}, { ids: [...ids, "Sdg:4"] }, context, info)).toThrow(
      new InputError("ids", "Cannot load 1001 nodes at once: expected 1000 at most"),
    );
  });
});

it("kinds that are listed whole stand in natural order", async () => {
  expect(await Query.actionLines({}, {}, context, info)).toMatchObject(
    ["C1", "C2", "C7", "C7-EHEA", "C7-ELEA", "C10"].map((key) => ({ key })),
  );
  expect(await Query.sdgs({}, {}, context, info)).toMatchObject([{ key: "3" }, { key: "4" }]);
});

describe("what a label names", () => {
  const named = (ofKind: string, ofKey: string) =>
    Label.node(record("Label:x", "x", { ofKind, ofKey }), {}, context, info);

  it("is its node, if there is one", async () => {
    expect(await named("Sdg", "3")).toMatchObject({ id: "Sdg:3" });
    expect(await named("Sdg", "99")).toBeNull();
  });

  it("is none where it names a term, and nobody is asked", () => {
    expect(named("StakeholderType", "GOVERNMENT")).toBeNull();
  });
});

it("walks from ids go over declared and suggested tags unless their steps say otherwise", async () => {
  const ends = async (basis?: Basis[]) => {
    const steps = [{ link: "SERVES_GOAL", direction: "ANY" as const, ...(basis && { basis }) }];
    const walks = await Query.traverse({}, { from: ["Project:school"], steps, first: 20 }, context, info);
    return walks instanceof Traversal ? walks.totalCount() : null;
  };
  expect([await ends(), await ends(["DECLARED"])]).toEqual([2, 1]);
});
