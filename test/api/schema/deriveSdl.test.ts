import { expect, it } from "vitest";
import { deriveSdl } from "../../../src/api/schema/deriveSdl.ts";
import { sdlMembers } from "../../support/sdlMembers.ts";
import { toyModel } from "../../support/toyModel.ts";

const sdl = deriveSdl(toyModel);
const members = sdlMembers(sdl);

it("a kind has a type, an edge, a connection, its inputs and its enums", () => {
  expect(Object.keys(members).filter((name) => name.startsWith("Toy"))).toEqual([
    ...["ToySize", "ToyMaterial"],
    ...["Toy", "ToyEdge", "ToyConnection"],
    ...["ToyFilter", "ToyMatch", "ToyOrder", "ToyCount"],
    ...["ToyOrderField", "ToyDimension"],
  ]);
});

it("every kind can be named in a filter on nodes, by its plural and one at a time", () => {
  expect(sdl).toContain("input NodeFilter @oneOf");
  expect(members.NodeFilter).toEqual(toyModel.kinds.map(({ name, plural }) => `${plural}: ${name}Filter`));
});

it("every kind is a node, with what all nodes have", () => {
  for (const { name } of toyModel.kinds) {
    expect(sdl).toContain(`type ${name} implements Node {`);
    expect(members[name]?.slice(0, members.Node?.length)).toEqual(members.Node);
  }
});
