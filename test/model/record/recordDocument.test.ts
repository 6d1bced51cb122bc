import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { decodeRecord, encodeRecord } from "../../../src/model/record/recordDocument.ts";
import type { NodeRecord } from "../../../src/model/types.ts";
import { graphs } from "../../oracle/arbitraries.ts";

const record: NodeRecord = {
  id: "Book:a:b",
  kind: "Book",
  key: "a:b",
  name: "Atlas",
  properties: { title: "Atlas", pages: 0, isNew: false, keywords: ["b", "a"] },
  links: { BOOK_TOPIC: [{ key: "ART" }, { key: "LAW", basis: "SUGGESTED", confidence: "high", because: "says so" }] },
  sources: ["one", "two"],
  verified: false,
};

describe("encodeRecord and decodeRecord", () => {
  it("give back every record, but for what is empty", () => {
    expect(decodeRecord(record.id, encodeRecord(record))).toEqual(record);
    for (const drawn of fc.sample(graphs, { seed: 42, numRuns: 2 }).flat()) {
      const filled = <T>(of: Readonly<Record<string, T>>) =>
        Object.fromEntries(
          Object.entries(of).filter(([, value]) => value !== null && !(Array.isArray(value) && value.length === 0)),
        );
      const expected = { ...drawn, properties: filled(drawn.properties), links: filled(drawn.links) };
      expect(decodeRecord(drawn.id, encodeRecord(drawn))).toEqual(expected);
    }
  });

  it("write equal records as equal texts, whatever the order of their members", () => {
    const { properties, links, ...rest } = record;
    const turned = <T>(of: Readonly<Record<string, T>>) => Object.fromEntries(Object.entries(of).reverse());
    const other = {
      links: { ...turned(links), NONE: [] },
      properties: { none: null, list: [], ...turned(properties) },
      ...rest,
    };
    expect(encodeRecord(other)).toBe(encodeRecord(record));
  });

  it("write a declared tag as its key alone", () => {
    expect(JSON.parse(encodeRecord(record)).links).toEqual({
      BOOK_TOPIC: ["ART", { key: "LAW", basis: "SUGGESTED", confidence: "high", because: "says so" }],
    });
    const bare = { ...record, links: { BOOK_TOPIC: [{ key: "LAW", basis: "SUGGESTED" as const }] } };
    expect(decodeRecord(bare.id, encodeRecord(bare))).toEqual(bare);
  });

  it("keep the order of lists", () => {
    const turned = { ...record, sources: [...record.sources].reverse() };
    expect(encodeRecord(turned)).not.toBe(encodeRecord(record));
  });
});
