import fc from "fast-check";
import { describe, expect, it } from "vitest";
import type { GraphParts } from "../../../src/graph/build/GraphParts.ts";
import { nextParts } from "../../../src/graph/build/nextParts.ts";
import { fromImage } from "../../../src/graph/image/fromImage.ts";
import type { GraphImage } from "../../../src/graph/image/GraphImage.ts";
import { toImage } from "../../../src/graph/image/toImage.ts";
import type { NodeRecord } from "../../../src/model/types.ts";
import { wsisModel } from "../../../src/model/wsisModel.ts";
import { graphs } from "../../oracle/arbitraries.ts";
import { graphParts, sourceOf } from "../../support/graphParts.ts";
import { record } from "../../support/record.ts";
import { smallGraph } from "../../support/smallGraph.ts";
import { describeParts } from "../describeParts.ts";

/** As another thread or a file gives it back. */
const elsewhere = ({ arrays, facts }: GraphImage): GraphImage => ({
  arrays: structuredClone(arrays),
  facts: JSON.parse(JSON.stringify(facts)),
});

const again = (parts: GraphParts): GraphParts => fromImage(wsisModel, elsewhere(toImage(parts)), parts.source);

/** Brings new nodes, takes others away, and writes some again. */
const histories = fc.tuple(graphs, graphs).chain(([first, second]) => {
  const pool = [
    ...first,
    ...second,
    record("Project:網𝒳\ud800", "Odd", { summary: "𝒳 net" }, { PROJECT_COUNTRY: ["AAA"] }),
  ];
  const change = fc
    .constantFrom(...pool)
    .chain((one) => fc.option(fc.constant(one), { freq: 4 }).map((value) => [one.id, value] as const));
  const write = fc.uniqueArray(change, { minLength: 1, maxLength: 6, selector: ([id]) => id });
  return fc.record({ start: fc.constant(first), writes: fc.array(write, { maxLength: 3 }) });
});

describe("the image of a graph", () => {
  it("gives the graph back, and what follows from it, after any writes", () => {
    fc.assert(
      fc.property(histories, ({ start, writes }) => {
        let parts = graphParts(start);
        const records = new Map<string, NodeRecord>(start.map((one) => [one.id, one]));
        expect(describeParts(again(parts))).toEqual(describeParts(parts));
        for (const write of writes) {
          for (const [id, one] of write)
            if (one) records.set(id, one);
            else records.delete(id);
          const upserts = write.flatMap(([, one]) => one ?? []);
          const deletes = write.flatMap(([id, one]) => (one ? [] : [id]));
          const source = sourceOf(records.values());
          const from = again(parts);
          parts = nextParts(parts, { upserts, deletes }, source).parts;
          expect(describeParts(nextParts(from, { upserts, deletes }, source).parts)).toEqual(describeParts(parts));
          expect(describeParts(again(parts))).toEqual(describeParts(parts));
        }
      }),
      { seed: 20_261_128, numRuns: 15 },
    );
  });

  it("of a graph that was built can be shared with other threads whole", () => {
    const { arrays } = toImage(graphParts(smallGraph));
    expect([...arrays.values()].filter(({ buffer }) => !(buffer instanceof SharedArrayBuffer))).toEqual([]);
  });

  it("of another model is refused", () => {
    const { arrays, facts } = toImage(graphParts(smallGraph));
    const less = new Map([...arrays].filter(([name]) => name !== "link/PROJECT_SDG/reverse/targets"));
    expect(() => fromImage(wsisModel, { arrays: less, facts }, sourceOf(smallGraph))).toThrow(RangeError);
    const { Project: _, ...tables } = facts.tables;
    expect(() => fromImage(wsisModel, { arrays, facts: { ...facts, tables } }, sourceOf(smallGraph))).toThrow(
      RangeError,
    );
  });
});
