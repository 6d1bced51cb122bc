import fc from "fast-check";
import { expect, it } from "vitest";
import { basisMask } from "../../../src/model/filter/basis.ts";
import type { NodeRecord } from "../../../src/model/types.ts";
import { wsisModel } from "../../../src/model/wsisModel.ts";
import { graphs } from "../../oracle/arbitraries.ts";
import { Explorer } from "../../oracle/Explorer.ts";
import { Oracle } from "../../oracle/Oracle.ts";
import { graphReader } from "../../support/graphReader.ts";
import { smallGraph } from "../../support/smallGraph.ts";

const seed = 20_261_125;
const drawn = [smallGraph, ...fc.sample(graphs, { seed, numRuns: 10 })].map((records) => ({
  records,
  reader: graphReader(wsisModel, records),
  explorer: new Explorer(wsisModel, new Oracle(wsisModel, records)),
}));

/** Some of the nodes, always the same. */
function someOf(records: readonly NodeRecord[], count: number): string[] {
  return fc.sample(fc.constantFrom(...records.map(({ id }) => id)), { seed, numRuns: count });
}

it("neighbours are those of every link and direction, the first by id, with how many there are", async () => {
  for (const { records, reader, explorer } of drawn)
    for (const limit of [1, 3, 1000]) {
      const ids = [...records.map(({ id }) => id), "Project:none", "Nothing:at-all", "nonsense", ""];
      const answers = await reader.neighbours(ids.map((id) => ({ id, limit })));
      ids.forEach((id, index) => {
        expect([id, answers[index]]).toEqual([id, explorer.neighbours(id, limit)]);
      });
    }
});

it("edges are all those between nodes of a set, tags with their bases", async () => {
  for (const { records, reader, explorer } of drawn)
    for (const ids of [records.map(({ id }) => id), [...someOf(records, 12), "Project:none"], []]) {
      const expected = explorer.edgesAmong(ids).map(({ link, from, to, basis }) => {
        return { link, from: from.id, to: to.id, basis: basisMask(basis) };
      });
      expect(await reader.edges(ids)).toEqual(expected);
      expect(await reader.edges([...ids, ...ids])).toEqual(expected);
    }
});

it("paths are the first of all simple paths, over the links and through the kinds asked for", async () => {
  let found = 0;
  for (const { records, reader, explorer } of drawn) {
    const question = fc.record({
      from: fc.constantFrom(...records.map(({ id }) => id), "Project:none"),
      to: fc.constantFrom(...records.map(({ id }) => id), "Nothing:at-all"),
      maxLength: fc.constantFrom(1, 2, 3, 4),
      limit: fc.constantFrom(1, 5, 50),
      links: fc.option(fc.subarray(wsisModel.links.map(({ name }) => name)), { freq: 3 }),
      kinds: fc.option(fc.subarray(wsisModel.kinds.map(({ name }) => name)), { freq: 3 }),
    });
    for (const { from, to, maxLength, limit, links, kinds } of fc.sample(question, { seed, numRuns: 150 })) {
      const paths = await reader.paths({
        from,
        to,
        maxLength,
        limit,
        ...(links && { links }),
        ...(kinds && { kinds }),
      });
      expect({ from, to, maxLength, links, kinds, paths }).toEqual({
        from,
        to,
        maxLength,
        links,
        kinds,
        paths: explorer.paths(from, to, maxLength, links, kinds).slice(0, limit),
      });
      found += paths.length;
    }
  }
  expect(found).toBeGreaterThan(250);
});

it("similar nodes are those that share most bits, with what they share", async () => {
  for (const { records, reader, explorer } of drawn)
    for (const limit of [2, 1000]) {
      const ids = records.map(({ id }) => id);
      const answers = await reader.similar(ids.map((id) => ({ id, limit })));
      ids.forEach((id, index) => {
        expect([id, answers[index]]).toEqual([id, { nodes: explorer.similar(id).slice(0, limit) }]);
      });
    }
  expect(await drawn[0]?.reader.similar([{ id: "Project:none", limit: 5 }])).toEqual([{ nodes: [] }]);
});
