import { describe, expect, it } from "vitest";
import type { ConnectionArguments } from "../../../src/api/request/ConnectionArguments.ts";
import { ConnectionRequest } from "../../../src/api/request/ConnectionRequest.ts";
import { InputError } from "../../../src/model/InputError.ts";
import { wsisModel } from "../../../src/model/wsisModel.ts";
import { smallContext } from "../../support/smallContext.ts";
import { smallGraph } from "../../support/smallGraph.ts";

const context = smallContext();
const projects = (args: ConnectionArguments = {}) => new ConnectionRequest(context, "Project", args);
const place = { values: [], id: "Project:clinic" };

/** The request of a field of a node. */
function nested(id: string, field: string, args: ConnectionArguments = {}): ConnectionRequest {
  const node = smallGraph.find((record) => record.id === id)!;
  const side = wsisModel.kind(node.kind).side.get(field)!;
  return new ConnectionRequest(context, side.target, args, { node, side });
}

describe("the page of a connection", () => {
  it.each<[ConnectionArguments, object]>([
    [{}, { limit: 20, backward: false }],
    [
      { first: null, last: null, after: null, before: null },
      { limit: 20, backward: false },
    ],
    [{ first: 1 }, { limit: 1, backward: false }],
    [{ first: 250 }, { limit: 250, backward: false }],
    [
      { last: 7, first: null },
      { limit: 7, backward: true },
    ],
    [
      { first: 3, after: projects().cursor(place) },
      { limit: 3, backward: false, after: place },
    ],
    [
      { last: 3, before: projects().cursor(place) },
      { limit: 3, backward: true, before: place },
    ],
  ])("%j", (args, page) => {
    expect(projects(args).page()).toEqual(page);
  });

  it.each<[ConnectionArguments, InputError]>([
    [{ first: -1 }, new InputError("first", "Cannot use first: -1: expected 0 to 250")],
    [{ last: 0 }, new InputError("last", "Cannot use last: 0: expected 1 to 250")],
    [{ first: 251 }, new InputError("first", "Cannot use first: 251: expected 0 to 250")],
    [{ last: -1 }, new InputError("last", "Cannot use last: -1: expected 1 to 250")],
    [
      { first: 1, last: 1 },
      new InputError("last", 'Cannot page both ways at once: expected "first" or "last", not both'),
    ],
    [
      { before: "junk" },
      new InputError("before", 'Cannot read the cursor "junk": expected one that an earlier page gave'),
    ],
  ])("%j is refused", (args, error) => {
    expect(() => projects(args).page()).toThrow(error);
  });
});

describe("a cursor", () => {
  const where = { sdgs: { any: ["3"] } };

  it.each<[string, ConnectionArguments, ConnectionArguments]>([
    ["size of page", { where, first: 3 }, { where, last: 5 }],
    ["order of bases", { where, basis: ["SUGGESTED", "DECLARED"] }, { where, basis: ["DECLARED", "SUGGESTED"] }],
    ["way to write the usual basis", { where }, { where, basis: ["DECLARED", "SUGGESTED"] }],
    ["basis, where no tag is asked for", { basis: ["DECLARED"] }, { basis: ["IMPLIED"] }],
    ["way to write nothing", { where }, { where: { ...where, countries: null, and: null } }],
  ])("holds for another %s", (_, given, asked) => {
    const after = projects(given).cursor(place);
    expect(projects({ ...asked, after }).page().after).toEqual(place);
  });

  it.each<[string, ConnectionArguments]>([
    ["filter", { where: { sdgs: { any: ["4"] } } }],
    ["basis", { where, basis: ["DECLARED"] }],
    ["order", { where, orderBy: [{ field: "TITLE" }] }],
    ["direction", { where, orderBy: [{ field: "ID", descending: true }] }],
  ])("is refused under another %s", (_, asked) => {
    const after = projects({ where }).cursor(place);
    expect(() => projects({ ...asked, after }).page()).toThrow(expect.objectContaining({ path: "after" }));
  });

  it("is refused by another kind, and by the same field of another node", () => {
    const after = projects().cursor(place);
    expect(() => new ConnectionRequest(context, "Country", { after }).page()).toThrow(InputError);
    const first = nested("Sdg:3", "projects").cursor(place);
    expect(nested("Sdg:3", "projects", { after: first }).page().after).toEqual(place);
    expect(() => nested("Sdg:4", "projects", { after: first }).page()).toThrow(InputError);
  });
});

describe("the set of a nested connection", () => {
  it.each([
    ["Sdg:3", "projects", { link: "PROJECT_SDG", reverse: true, ids: ["Sdg:3"] }],
    ["Project:clinic", "countries", { link: "PROJECT_COUNTRY", reverse: false, ids: ["Project:clinic"] }],
    ["ActionLine:C1", "projects", { link: "PROJECT_ACTION_LINE", reverse: true, ids: ["ActionLine:C1"] }],
    [
      "ActionLine:C7",
      "projects",
      {
        link: "PROJECT_ACTION_LINE",
        reverse: true,
        ids: ["ActionLine:C7", "ActionLine:C7-EHEA", "ActionLine:C7-ELEA"],
      },
    ],
    ["ActionLine:C7", "subLines", { link: "ACTION_LINE_PARENT", reverse: true, ids: ["ActionLine:C7"] }],
  ])("%s.%s starts at the node, and at what stands below it", (id, field, from) => {
    expect(nested(id, field).set).toEqual({
      kind: nested(id, field).kind.name,
      from,
      filter: { op: "everything" },
      basis: 3,
    });
  });

  it("keeps its start under another filter", () => {
    const request = nested("Sdg:3", "projects", { where: { verified: true }, basis: ["DECLARED"] });
    expect(request.setOf({ ids: ["Project:bare"] })).toEqual({
      ...request.set,
      filter: { op: "ids", ids: ["Project:bare"] },
    });
  });
});

describe("the door of a set", () => {
  it("is its filter with the basis written out, nulls left out", () => {
    const where = { sdgs: { any: ["3"] }, countries: { any: ["KEN"] }, text: null };
    expect(projects({ where, basis: ["DECLARED"] }).door()).toEqual({
      sdgs: { any: ["3"], basis: ["DECLARED"] },
      countries: { any: ["KEN"] },
    });
    expect(projects().door()).toEqual({});
  });

  it("names the start beside the filter, and below an and where both name one field", () => {
    const start = { sdgs: { any: ["3"], basis: ["DECLARED", "SUGGESTED"] } };
    expect(nested("Sdg:3", "projects", { where: { verified: true } }).door()).toEqual({ verified: true, ...start });
    const both = nested("Sdg:3", "projects", { where: { sdgs: { any: ["4"], basis: ["DECLARED"] } } });
    expect(both.door()).toEqual({ sdgs: { any: ["4"], basis: ["DECLARED"] }, and: [start] });
  });
});

it("an order that cannot be used is refused at once", () => {
  expect(() => projects({ orderBy: [{}] })).toThrow(expect.objectContaining({ path: "orderBy[0]" }));
});
