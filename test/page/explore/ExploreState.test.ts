import fc from "fast-check";
import { describe, expect, it } from "vitest";
import {
  type ExploreState,
  linkTo,
  MOST_NODES,
  MOST_OPEN,
  parametersOf,
  SIZES,
  sizeOf,
  startsOf,
  stateOf,
} from "../../../src/page/explore/ExploreState.ts";
import { Address } from "../../../src/page/parts/Address.ts";

const at = (search: string) => stateOf(new Address("/explore", new URLSearchParams(search)));
const id = fc
  .tuple(fc.constantFrom("Sdg", "Project", "Stakeholder"), fc.string({ minLength: 1, maxLength: 8 }))
  .map(([kind, key]) => `${kind}:${key.replaceAll("\\", "/").trim() || "x"}`);
const list = (of: fc.Arbitrary<string>, maxLength = 4) => fc.uniqueArray(of, { maxLength });
const coordinate = fc.integer({ min: -9999, max: 9999 });
const state: fc.Arbitrary<ExploreState> = fc.record({
  nodes: fc.uniqueArray(id, { minLength: 1, maxLength: 4 }),
  open: list(id),
  hidden: list(id),
  kindsLeftOut: list(fc.constantFrom("Project", "Session")),
  linksLeftOut: list(fc.constantFrom("RUN_BY", "SERVES_GOAL")),
  pins: fc.uniqueArray(fc.record({ id, x: coordinate, y: coordinate }), { maxLength: 3, selector: (pin) => pin.id }),
  each: fc.constantFrom(...SIZES),
  depth: fc.constantFrom(1, 2),
  from: fc.option(id),
  to: fc.option(id),
  like: fc.option(id),
  find: fc.constantFrom("", "e-health & more"),
  page: fc.integer({ min: 1, max: 9 }),
});

describe("the address of the explorer", () => {
  it("says every state, and is read as it was written", () => {
    fc.assert(
      fc.property(state, (one) => {
        expect(at(parametersOf(one).toString())).toEqual(one);
      }),
    );
  });

  it("is short where all is as usual, and keeps the language", () => {
    const address = new Address("/explore", new URLSearchParams("node=Sdg:3&lang=ar"));
    expect(linkTo(address, stateOf(address))).toBe("./explore?node=Sdg%3A3&lang=ar");
  });

  it("takes a node more than once, with commas or apart", () => {
    expect(at("node=Sdg:3&node=ActionLine:C1,Sdg:4").nodes).toEqual(["Sdg:3", "ActionLine:C1", "Sdg:4"]);
  });

  it("begins somewhere where nothing is asked, and passes over what cannot be", () => {
    expect(at("").nodes).toEqual(["ActionLine:C7-EHEA"]);
    expect(at("each=7&depth=9&page=-3&pin=Sdg:3,Sdg:4~a~b&from=")).toMatchObject({
      each: 60,
      depth: 1,
      page: 1,
      pins: [],
      from: null,
    });
  });

  it("takes the last of two places of a node", () => {
    expect(at("pin=Sdg:3~1~2&pin=Sdg:3~-3~4").pins).toEqual([{ id: "Sdg:3", x: -3, y: 4 }]);
  });

  it("never asks for more starts, or nodes, than a question and a picture may have", () => {
    const many = Array.from({ length: 40 }, (_, index) => `Sdg:${index}`).join(",");
    const wide = at(`node=${many}&open=Sdg:99&each=1000`);
    expect(startsOf(wide)).toHaveLength(MOST_OPEN);
    expect(sizeOf(wide) * MOST_OPEN).toBeLessThanOrEqual(MOST_NODES);
    expect(sizeOf(at("node=Sdg:3&each=1000"))).toBe(1000);
  });
});
