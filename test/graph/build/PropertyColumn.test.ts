import { describe, expect, it } from "vitest";
import { identity } from "../../../src/graph/arrays/identity.ts";
import { columnName } from "../../../src/graph/build/columnName.ts";
import { columnsOf, PropertyColumn } from "../../../src/graph/build/PropertyColumn.ts";
import { LOST } from "../../../src/graph/indexes/KindTable.ts";
import { createModel, type Model } from "../../../src/model/createModel.ts";
import { endKind } from "../../../src/model/links/linkStep.ts";
import type { Value } from "../../../src/model/types.ts";
import { wsisDefinition, wsisModel } from "../../../src/model/wsisModel.ts";
import { edgesOf } from "../csrs.ts";
import { tableOf } from "../writes.ts";

function columnOf(kind: string, property: string, part: "year" | undefined, values: readonly (Value | undefined)[]) {
  const column = new PropertyColumn(wsisModel.kind(kind).property.get(property)!, part);
  values.forEach((value, row) => {
    column.add(row, value);
  });
  const table = tableOf(
    values.map((_, row) => `n${row}`),
    wsisModel.kind(kind),
  );
  return column.build(identity(values.length), table);
}

/** By node, the keys that it holds. */
function held({ csr, keySpace }: ReturnType<typeof columnOf>): string[] {
  return edgesOf(csr).map(([row, key]) => `${row} ${keySpace.keys.at(key)}`);
}

describe("PropertyColumn", () => {
  it("has a number for each value, as they are first met", () => {
    const column = columnOf("Project", "yearStart", undefined, [2015, 2014, null, 2015, undefined]);
    expect([...column.keySpace.keys]).toEqual(["2015", "2014"]);
    expect(column.keySpace.closed).toBe(false);
    expect(held(column)).toEqual(["0 2015", "1 2014", "3 2015"]);
    expect(column.keySpace.at("2014")).toBe(1);
  });

  it("has all terms of a vocabulary, in their order", () => {
    const terms = wsisModel
      .kind("Project")
      .property.get("status")!
      .vocabulary!.terms.map(({ key }) => key);
    const column = columnOf("Project", "status", undefined, [terms[2]!]);
    expect([...column.keySpace.keys]).toEqual(terms);
    expect(column.keySpace.closed).toBe(true);
    expect([...column.keySpace.rank]).toEqual(terms.map((_, rank) => rank));
    expect(held(column)).toEqual([`0 ${terms[2]}`]);
  });

  it("takes each value of a list, and the year of a date", () => {
    expect(held(columnOf("Country", "developmentGroups", undefined, [["SIDS", "LDC"], []]))).toEqual([
      "0 LDC",
      "0 SIDS",
    ]);
    expect(held(columnOf("Session", "date", "year", ["2016-05-03", "2015"]))).toEqual(["0 2016", "1 2015"]);
  });

  it("is built under final numbers", () => {
    const column = new PropertyColumn(wsisModel.kind("Project").property.get("yearStart")!, undefined);
    column.add(0, 2014);
    column.add(2, 2015);
    const built = column.build(Uint32Array.of(1, LOST, 0), tableOf(["a", "b"]));
    expect(held(built)).toEqual(["0 2015", "1 2014"]);
    expect(built).toMatchObject({ kind: "Project", part: undefined, property: { name: "yearStart" } });
  });
});

describe("columnsOf", () => {
  it("has a column for what no filter asks for, if a derivation does", () => {
    const link = wsisModel.link("PROJECT_SDG");
    const derived = link.tag!.derived!.map((derivation) => ({
      ...derivation,
      ...(derivation.where && { where: [{ step: 2, property: "rationale", equals: "yes" }] }),
    }));
    const links = wsisDefinition.links.map((def) => (def === link ? { ...def, tag: { ...link.tag!, derived } } : def));
    const columns = (model: Model) =>
      columnsOf(model)
        .get("Linkage")!
        .some(({ property }) => property.name === "rationale");
    expect(columns(wsisModel)).toBe(false);
    expect(columns(createModel({ ...wsisDefinition, links }))).toBe(true);
  });

  it("has a column, once, for every property that a field or a condition of a derivation reads", () => {
    const columns = wsisModel.kinds.flatMap((kind) =>
      columnsOf(wsisModel)
        .get(kind.name)!
        .map(({ property, part }) => columnName(kind.name, property.name, part)),
    );
    const fields = wsisModel.kinds
      .flatMap(({ filterFields }) => filterFields)
      .flatMap(({ kind, path, property, part }) =>
        property ? [columnName(endKind(wsisModel, kind, path), property, part)] : [],
      );
    const conditions = [columnName("Linkage", "origin"), columnName("Linkage", "level")];
    expect([...columns].sort()).toEqual([...new Set([...fields, ...conditions])].sort());
  });
});
