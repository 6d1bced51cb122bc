import { expect, it } from "vitest";
import type { OrderKey } from "../../../../../src/model/requests.ts";
import { wsisModel } from "../../../../../src/model/wsisModel.ts";
import { joined } from "../../../../../src/store/neo4j/compile/cypher.ts";
import {
  isIndexedKey,
  isMissing,
  isPresent,
  sortKeys,
  storedValue,
} from "../../../../../src/store/neo4j/compile/questions/sortKeys.ts";
import { Scope } from "../../../../../src/store/neo4j/compile/Scope.ts";
import { SetCompiler } from "../../../../../src/store/neo4j/compile/sets/SetCompiler.ts";
import { filterOf, shownWithin } from "../compiling.ts";

const by = (property: string, descending = false): OrderKey => ({ property, descending });
const partners: OrderKey = {
  count: {
    link: "PROJECT_STAKEHOLDER",
    reverse: false,
    filter: filterOf("Stakeholder", {}),
    basis: 3,
    withBelow: false,
  },
  descending: true,
};
const project = wsisModel.kind("Project");
const keysOf = (...orderBy: OrderKey[]) => sortKeys(new SetCompiler(new Scope(wsisModel)), project, orderBy);

it("keys end before the id, which is always the last", () => {
  const { keys, idDescending } = keysOf(by("title"), by("yearStart", true), by("id", true), by("summary"));
  expect(keys.map(({ text, descending }) => [text, descending])).toEqual([
    ["n.titleSort", false],
    ["n.yearStartSort", true],
  ]);
  expect(idDescending).toBe(true);
  expect(keysOf()).toEqual({ keys: [], counts: [], idDescending: false });
});

it("a count is a variable that a WITH defines", () => {
  const scopes = shownWithin((scope) => {
    const { keys, counts } = sortKeys(new SetCompiler(scope), project, [partners, by("title"), partners]);
    expect(keys.map(({ text }) => text)).toEqual(["k0", "n.titleSort", "k2"]);
    return joined(counts, ", ");
  });
  expect(scopes).toBe("COUNT { MATCH (n)-[:RUN_BY]->(e1) } AS k0, COUNT { MATCH (n)-[:RUN_BY]->(e3) } AS k2");
});

it("an index has the order of short values, and tells what has one", () => {
  const [title, year, summary, count] = keysOf(by("title"), by("yearStart"), by("summary"), partners).keys;
  expect([title, year, summary, count].map((key) => isIndexedKey(key!))).toEqual([true, true, false, false]);
  expect(shownWithin(() => isPresent(title!))).toBe('n.titleSort >= ""');
  expect(shownWithin(() => isPresent(year!))).toBe("n.yearStartSort >= -9007199254740991");
  expect(shownWithin(() => isMissing(title!))).toBe("n.titleSort = false");
});

it("a position without a value is undefined; without a count it stands before all counts", () => {
  const [title, count] = keysOf(by("title"), partners).keys;
  expect([storedValue(title!, "a"), storedValue(title!, null), storedValue(title!, undefined)]).toEqual([
    "a",
    undefined,
    undefined,
  ]);
  expect([storedValue(count!, 3), storedValue(count!, "x")]).toEqual([3, -1]);
});

it("a property that the kind does not have is an error", () => {
  expect(() => keysOf(by("flavour"))).toThrow(RangeError);
});
