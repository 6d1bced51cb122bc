import { describe, expect, it } from "vitest";
import { wsisModel } from "../../../../../src/model/wsisModel.ts";
import { joined } from "../../../../../src/store/neo4j/compile/cypher.ts";
import { type Branch, PageOrder, type Side } from "../../../../../src/store/neo4j/compile/questions/PageOrder.ts";
import type { SortKey } from "../../../../../src/store/neo4j/compile/questions/sortKeys.ts";
import { Scope } from "../../../../../src/store/neo4j/compile/Scope.ts";
import { shownWithin } from "../compiling.ts";

const project = wsisModel.kind("Project");
const key = (name: string, descending = false): SortKey => ({
  text: `n.${name}Sort`,
  property: project.property.get(name)!,
  descending,
});
const count: SortKey = { text: "k0", descending: true };

const all: Branch = { nodes: "all" };
const present = (of: SortKey): Branch => ({ nodes: "present", key: of });
const missing = (of: SortKey): Branch => ({ nodes: "missing", key: of });

const order = (
  keys: readonly SortKey[],
  { idDescending = false, backward = false } = {},
  scope = new Scope(wsisModel),
) => new PageOrder(scope, { keys, idDescending, counts: [] }, backward);

describe("the order of", () => {
  const [title, year] = [key("title"), key("yearStart", true)];
  it.each([
    ["no key", order([]).by(all), "n.key"],
    ["no key from the end on", order([], { backward: true }).by(all), "n.key DESC"],
    ["the id turned round, from the end on", order([], { backward: true, idDescending: true }).by(all), "n.key"],
    ["what has an indexed key", order([title]).by(present(title)), "n.titleSort, n.key"],
    ["what lacks it", order([title]).by(missing(title)), "n.key"],
    ["a key without an index", order([title]).by(all), "n.titleSort = false, n.titleSort, n.key"],
    [
      "two keys",
      order([title, year]).by(present(title)),
      "n.titleSort, n.yearStartSort = false, n.yearStartSort DESC, n.key",
    ],
    [
      "two keys from the end on",
      order([title, year], { backward: true }).by(missing(title)),
      "n.yearStartSort = false DESC, n.yearStartSort, n.key DESC",
    ],
    ["a count, which is never missing", order([count]).by(all), "k0 DESC, n.key"],
  ])("%s", (_name, text, expected) => {
    expect(text).toBe(expected);
  });
});

/** What is beyond a position whose values are these, and whose id is Project:x. */
function beyond(
  keys: readonly SortKey[],
  branch: Branch,
  side: Side,
  values: readonly (string | number | null)[],
): string {
  const position = { values, id: "Project:x" };
  return shownWithin((scope) => joined(order(keys, {}, scope).beyond(branch, position, side), " & "));
}

describe("what stands beyond a position", () => {
  const [title, newest] = [key("title"), key("yearStart", true)];
  it.each([
    ["by id, after it", beyond([], all, "after", []), 'n.key > "x"'],
    ["by id, before it", beyond([], all, "before", []), 'n.key < "x"'],
    [
      "after a value, among those that have one",
      beyond([title], present(title), "after", ["b"]),
      'n.titleSort >= "b" & (n.titleSort > "b" OR n.key > "x")',
    ],
    [
      "before a value, among those that have one",
      beyond([title], present(title), "before", ["b"]),
      'n.titleSort <= "b" & (n.titleSort < "b" OR n.key < "x")',
    ],
    [
      "after a value in descending order",
      beyond([newest], present(newest), "after", [2015]),
      'n.yearStartSort <= 2015 & (n.yearStartSort < 2015 OR n.key > "x")',
    ],
    ["after a value, all that have none", beyond([title], missing(title), "after", ["b"]), ""],
    ["before a value, none that has none", beyond([title], missing(title), "before", ["b"]), "false"],
    ["after no value, none that has one", beyond([title], present(title), "after", [null]), "false"],
    ["before no value, all that have one", beyond([title], present(title), "before", [null]), ""],
    ["after no value, among those that have none", beyond([title], missing(title), "after", [null]), 'n.key > "x"'],
    [
      "after a value without an index",
      beyond([title], all, "after", ["b"]),
      '((n.titleSort = false OR coalesce(n.titleSort > "b", false)) OR n.titleSort = "b" AND n.key > "x")',
    ],
    [
      "before a value without an index",
      beyond([title], all, "before", ["b"]),
      '((n.titleSort <> false AND coalesce(n.titleSort < "b", false)) OR n.titleSort = "b" AND n.key < "x")',
    ],
    ["after no value without an index", beyond([title], all, "after", [null]), '(n.titleSort = false AND n.key > "x")'],
    [
      "before no value without an index",
      beyond([title], all, "before", [null]),
      '(n.titleSort <> false OR n.key < "x")',
    ],
    ["after a count", beyond([count], all, "after", [3]), '(k0 < 3 OR k0 = 3 AND n.key > "x")'],
    [
      "by two keys",
      beyond([title, newest], present(title), "after", ["b", 2015]),
      'n.titleSort >= "b" & (n.titleSort > "b" OR ((n.yearStartSort = false OR coalesce(n.yearStartSort < 2015, false)) OR n.yearStartSort = 2015 AND n.key > "x"))',
    ],
  ])("%s", (_name, text, expected) => {
    expect(text).toBe(expected);
  });
});

it("a branch has the nodes that have a value, or those that have none", () => {
  const title = key("title");
  const range = (branch: Branch) => shownWithin(() => joined(order([title]).range(branch)));
  expect([all, present(title), missing(title)].map(range)).toEqual(["", 'n.titleSort >= ""', "n.titleSort = false"]);
});
