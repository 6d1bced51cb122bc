import { describe, expect, it } from "vitest";
import { askedOfNodes, askedThrough, type NodesAsked } from "../../../src/api/readAhead/nodesAsked.ts";
import { wsisModel } from "../../../src/model/wsisModel.ts";
import { selectedFields } from "../../support/selectedFields.ts";

const sdl = `
  type Query { projects: Projects country: Country }
  type Projects { totalCount: Int pageInfo: PageInfo nodes: [Project] edges: [Edge] }
  type PageInfo { hasNextPage: Boolean }
  type Edge { cursor: String node: Project matchedVia: String }
  type Project { id: ID title: String }
  type Country { iso3: String }
`;
const asked = (selection: string) => askedOfNodes(selectedFields(sdl, `{ projects { ${selection} } }`));
const names = ({ of }: NodesAsked) => of.map((selection) => selection.fields()?.map(({ name }) => name));

describe("of the nodes of a connection", () => {
  it("nothing is asked where no page of them is wanted", () => {
    expect(asked("totalCount")).toBeNull();
  });

  it.each<[string, string, string[][], boolean]>([
    ["fields of nodes", "totalCount nodes { id title }", [["id", "title"]], true],
    ["fields of the nodes of edges", "edges { cursor node { title } }", [["title"]], true],
    ["both at once", "edges { node { id } } nodes { title }", [["title"], ["id"]], true],
    ["where the page begins and ends", "pageInfo { hasNextPage }", [], true],
    ["cursors alone", "edges { cursor }", [], true],
    ["more than they hold, by why they are there", "edges { node { id } matchedVia }", [["id"]], false],
  ])("is asked for %s", (_, selection, fields, plain) => {
    const { of, ...rest } = asked(selection)!;
    expect(names({ of, plain })).toEqual(fields);
    expect(rest).toEqual({ plain });
  });
});

describe("of what a link leads to", () => {
  const side = (kind: string, field: string) => wsisModel.kind(kind).side.get(field)!;

  it("the fields themselves are asked where it is one node", () => {
    const one = askedThrough(side("Country", "region"), selectedFields(sdl, "{ country { iso3 } }"));
    expect(one && names(one)).toEqual([["iso3"]]);
    expect(one?.plain).toBe(true);
  });

  it("those of a page are asked where it is many", () => {
    const selection = selectedFields(sdl, "{ projects { nodes { title } } }");
    const many = askedThrough(side("Country", "projects"), selection);
    expect(many && names(many)).toEqual([["title"]]);
  });
});
