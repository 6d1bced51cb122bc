import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { SimilarNodes } from "../../../src/graph/answers/SimilarNodes.ts";
import { wsisModel } from "../../../src/model/wsisModel.ts";
import { graphs } from "../../oracle/arbitraries.ts";
import { Explorer } from "../../oracle/Explorer.ts";
import { Oracle } from "../../oracle/Oracle.ts";
import { finished } from "../../support/finished.ts";
import { graphParts } from "../../support/graphParts.ts";
import { smallGraph } from "../../support/smallGraph.ts";

describe("SimilarNodes", () => {
  it("are those that share most bits, with what they share", () => {
    let found = 0;
    for (const records of [smallGraph, ...fc.sample(graphs, { seed: 20_261_127, numRuns: 3 })]) {
      const [similar, explorer] = [
        finished(new SimilarNodes(graphParts(records))),
        new Explorer(wsisModel, new Oracle(wsisModel, records)),
      ];
      for (const { id } of records) {
        const nodes = explorer.similar(id);
        for (const limit of [1, 1000])
          expect([id, similar.of({ id, limit })]).toEqual([id, { nodes: nodes.slice(0, limit) }]);
        found += nodes.length;
      }
    }
    expect(found).toBeGreaterThan(100);
  });

  it("are none of an unknown id", () => {
    const similar = finished(new SimilarNodes(graphParts(smallGraph)));
    for (const id of ["Project:none", "Nothing:at-all", "nonsense", ""])
      expect(similar.of({ id, limit: 5 })).toEqual({ nodes: [] });
  });
});
