import { describe, expect, it } from "vitest";
import { createContext } from "../../../src/api/ApiContext.ts";
import { createMatrix, type MatrixCell } from "../../../src/api/matrix/Matrix.ts";
import { Connection } from "../../../src/api/sets/Connection.ts";
import type { FilterInput } from "../../../src/model/filter/Filter.ts";
import { InputError } from "../../../src/model/InputError.ts";
import type { CrossTabRequest } from "../../../src/model/requests.ts";
import type { NodeRecord } from "../../../src/model/types.ts";
import { wsisModel } from "../../../src/model/wsisModel.ts";
import { graphReader, readerWith } from "../../support/graphReader.ts";
import { record } from "../../support/record.ts";
import { smallContext } from "../../support/smallContext.ts";
import { smallGraph } from "../../support/smallGraph.ts";

const claim = record(
  "Linkage:C1-3",
  "C1 → SDG 3",
  { origin: "SUGGESTED", level: "GOAL" },
  { LINKAGE_ACTION_LINE: ["C1"], LINKAGE_SDG: ["3"] },
);
const context = smallContext(claim);
type Arguments = Parameters<typeof createMatrix>[1];
const matrix = (args: Arguments = {}) => createMatrix(context, args);
const cell = async (args: Arguments, actionLine: string, column: string) =>
  (await matrix(args).cell({ actionLine, column }))!;
const place = ({ actionLine, column }: MatrixCell) => `${actionLine.key} ${column.key}`;

describe("the axes of a matrix", () => {
  it("are the lines that have no line below them, and the goals or the targets", async () => {
    const keys = (of: readonly { readonly key: string }[]) => of.map(({ key }) => key);
    expect(keys(await matrix().rows())).toEqual(["C1", "C2", "C7-EHEA", "C7-ELEA"]);
    expect(keys(await matrix().columns())).toEqual(["3", "4"]);
    expect(keys(await matrix({ columns: "SDG_TARGET" }).columns())).toEqual(["3.8", "4.4"]);
  });

  it("open with the column's key, under the filter", async () => {
    const [first] = await matrix({ where: { verified: true }, basis: ["DECLARED"] }).columns();
    expect([first?.count, first?.where()]).toEqual([1, { verified: true, sdgs: { any: ["3"], basis: ["DECLARED"] } }]);
  });
});

describe("the numbers of a matrix", () => {
  it.each<[string, Arguments, string]>([
    ["by goal", {}, "1 0, 0 0, 2 1, 1 1"],
    ["by target", { columns: "SDG_TARGET" }, "0 0, 0 0, 1 0, 0 0"],
    ["of declared tags", { basis: ["DECLARED"] }, "0 0, 0 0, 1 0, 0 0"],
    ["under a filter", { where: { verified: true } }, "0 0, 0 0, 2 1, 1 1"],
  ])("%s are distinct projects, line by line", async (_, args, rows) => {
    const counts = await matrix(args).counts();
    expect(counts.map((row) => row.join(" ")).join(", ")).toBe(rows);
  });

  it("are official where a linkage joins the line to the column, whatever the filter", async () => {
    const official = [
      [false, true],
      [false, false],
      [true, false],
      [false, false],
    ];
    expect(await matrix({ where: { ids: [] } }).official()).toEqual(official);
    expect(await matrix({ columns: "SDG_TARGET" }).official()).toEqual([
      [false, false],
      [false, false],
      [true, false],
      [false, false],
    ]);
  });
});

describe("a cell", () => {
  it("tells what is official, done, declared, discussed and awarded", async () => {
    expect(await cell({}, "C7-EHEA", "3")).toMatchObject({
      status: "OFFICIAL_ACTIVE",
      projects: 2,
      declared: 1,
      sessions: 1,
      prizes: 2,
      linkages: 2,
    });
    expect(await cell({ columns: "SDG_TARGET" }, "C7-EHEA", "3.8")).toMatchObject({
      status: "OFFICIAL_ACTIVE",
      projects: 1,
      declared: 0,
      sessions: 0,
      prizes: 1,
      linkages: 1,
    });
  });

  it("names the official linkages with their rationale", async () => {
    const official = await (await cell({}, "C7-EHEA", "3")).official();
    expect(official.map(({ key, properties }) => [key, properties.rationale])).toEqual([
      ["C7-EHEA-3", "C7-EHEA serves 3"],
      ["C7-EHEA-3.8", "C7-EHEA serves 3.8"],
    ]);
  });

  it("counts linkages that are not official, and is none the more official for them", async () => {
    const claimed = await cell({}, "C1", "3");
    expect([claimed.linkages, claimed.status, await claimed.official()]).toEqual([1, "ACTIVE_ONLY", []]);
  });

  it.each([
    ["OFFICIAL_ACTIVE", ["C7-EHEA 3"]],
    ["OFFICIAL_ONLY", ["C1 4"]],
    ["ACTIVE_ONLY", ["C1 3", "C7-EHEA 4", "C7-ELEA 3", "C7-ELEA 4"]],
    ["NONE", ["C2 3", "C2 4"]],
  ] as const)("is %s: %j", async (status, places) => {
    expect((await matrix().cells({ status: [status] })).map(place)).toEqual(places);
  });

  it("is one of all, line by line, unless a status is asked for", async () => {
    expect((await matrix().cells({})).map(place)).toEqual([
      ...["C1 3", "C1 4", "C2 3", "C2 4"],
      ...["C7-EHEA 3", "C7-EHEA 4", "C7-ELEA 3", "C7-ELEA 4"],
    ]);
    expect(await matrix().cells({ status: [] })).toEqual([]);
  });

  it("is refused for a key that is on no axis, and the same in any case", async () => {
    await expect(matrix().cell({ actionLine: "C7", column: "3" })).rejects.toMatchObject({ path: "actionLine" });
    await expect(matrix().cell({ actionLine: "C1", column: "3.8" })).rejects.toMatchObject({ path: "column" });
    expect((await matrix().cell({ actionLine: "c7-ehea", column: "3" }))?.actionLine.key).toBe("C7-EHEA");
  });

  it("restricts projects by the filter, prizes through their projects, and nothing else", async () => {
    const where = { sdgs: { any: ["4"] }, countries: { any: ["KEN"] } };
    const restricted = await cell({ where }, "C7-EHEA", "3");
    expect(restricted).toMatchObject({ projects: 1, declared: 1, prizes: 1, sessions: 1, linkages: 2 });
    const written = { sdgs: { any: ["4"], basis: ["DECLARED", "SUGGESTED"] }, countries: { any: ["KEN"] } };
    const line = { actionLines: { any: ["C7-EHEA"], basis: ["DECLARED", "SUGGESTED"] } };
    const goal = { sdgs: { any: ["3"], basis: ["DECLARED", "SUGGESTED"] } };
    expect(restricted.where()).toEqual({ ...written, ...line, and: [goal] });
    expect(restricted.prizesWhere()).toEqual({ projects: { some: written }, ...line, ...goal });
    expect(restricted.sessionsWhere()).toEqual({ ...line, ...goal });
    expect((await cell({}, "C7-EHEA", "3")).prizesWhere()).toEqual({ ...line, ...goal });
    expect(restricted.linkagesWhere()).toEqual({ actionLines: { any: ["C7-EHEA"] }, sdgs: { any: ["3"] } });
  });

  it.each<[string, Arguments]>([
    ["every cell", {}],
    ["every cell of targets", { columns: "SDG_TARGET" }],
    ["every cell of declared tags", { basis: ["DECLARED"] }],
    ["every cell under a filter", { where: { actionLines: { any: ["C7-ELEA"] }, and: [{ verified: true }] } }],
  ])("opens to as many as it counts: %s", async (_, args) => {
    const size = (kind: string, where: FilterInput) => new Connection(context, kind, { where }).totalCount();
    for (const one of await matrix(args).cells({})) {
      const opened = [
        size("Project", one.where()),
        size("Project", one.declaredWhere()),
        size("Session", one.sessionsWhere()),
        size("PrizeEntry", one.prizesWhere()),
        size("Linkage", one.linkagesWhere()),
      ];
      const { projects, declared, sessions, prizes, linkages } = one;
      expect([place(one), await Promise.all(opened)]).toEqual([
        place(one),
        [projects, declared, sessions, prizes, linkages],
      ]);
    }
  });
});

describe("the matrix of objectives of the Compact", () => {
  const stated = record(
    "Linkage:C1-GDC1",
    "C1 → GDC 1",
    { origin: "SESSION", level: "OBJECTIVE" },
    { LINKAGE_ACTION_LINE: ["C1"], LINKAGE_GDC_OBJECTIVE: ["1"] },
  );
  const inferred = record(
    "Linkage:C2-GDC1",
    "C2 → GDC 1",
    { origin: "SUGGESTED", level: "OBJECTIVE" },
    { LINKAGE_ACTION_LINE: ["C2"], LINKAGE_GDC_OBJECTIVE: ["1"] },
    { verified: false },
  );
  const published = record(
    "Linkage:C7-EHEA-GDC1",
    "C7-EHEA → GDC 1",
    { origin: "OFFICIAL", level: "OBJECTIVE" },
    { LINKAGE_ACTION_LINE: ["C7-EHEA"], LINKAGE_GDC_OBJECTIVE: ["1"] },
  );
  const of = (...records: NodeRecord[]) => createMatrix(smallContext(...records), { columns: "GDC_OBJECTIVE" });
  const all = [stated, inferred, published];

  it("counts linkages alone, and says so", async () => {
    const objectives = of(...all);
    expect(objectives.counted()).toEqual(["Linkage"]);
    expect(matrix().counted()).toEqual(["Project", "Session", "PrizeEntry", "Linkage"]);
    expect((await objectives.rows()).map(({ key }) => key)).toEqual(["C1", "C2", "C7-EHEA", "C7-ELEA"]);
    const [column] = await objectives.columns();
    expect([column?.key, column?.count, column?.where()]).toEqual(["1", 3, { gdcObjectives: { any: ["1"] } }]);
    expect(await objectives.linkages({})).toEqual([[1], [1], [1], [0]]);
    expect(await objectives.linkages({ where: { verified: true } })).toEqual([[1], [0], [1], [0]]);
    expect(await objectives.official()).toEqual([[false], [false], [true], [false]]);
    for (const none of [objectives.counts(), objectives.declared(), objectives.sessions(), objectives.prizes()])
      expect(await none).toEqual([[0], [0], [0], [0]]);
  });

  it("tells what is official from what a session says and what is inferred", async () => {
    const cells = await of(...all).cells({});
    const told = cells.map(async (one) => ({
      place: place(one),
      status: one.status,
      official: (await one.official()).map(({ key }) => key),
      unofficial: (await one.unofficial()).map(({ key, properties, verified }) => [key, properties.origin, verified]),
    }));
    expect(await Promise.all(told)).toEqual([
      { place: "C1 1", status: "NONE", official: [], unofficial: [["C1-GDC1", "SESSION", true]] },
      { place: "C2 1", status: "NONE", official: [], unofficial: [["C2-GDC1", "SUGGESTED", false]] },
      { place: "C7-EHEA 1", status: "OFFICIAL_ONLY", official: ["C7-EHEA-GDC1"], unofficial: [] },
      { place: "C7-ELEA 1", status: "NONE", official: [], unofficial: [] },
    ]);
  });

  it("opens to exactly what it counts: of projects nothing, but those of a row", async () => {
    const objectives = of(...all);
    const first = (await objectives.cell({ actionLine: "C1", column: "1" }))!;
    expect(first.linkagesWhere()).toEqual({ actionLines: { any: ["C1"] }, gdcObjectives: { any: ["1"] } });
    for (const door of [first.where(), first.declaredWhere(), first.sessionsWhere(), first.prizesWhere()])
      expect(door).toMatchObject({ ids: [] });
    expect(objectives.where({ row: "C1", column: "1" })).toMatchObject({ ids: [] });
    expect(objectives.where({ row: "C1" })).toEqual(matrix().where({ row: "C1" }));
    expect(() => objectives.where({ column: "6" })).toThrow(InputError);
  });

  it("asks the store for linkages alone", async () => {
    const batches: (readonly CrossTabRequest[])[] = [];
    const reader = graphReader(wsisModel, smallGraph);
    const crossTab = (requests: readonly CrossTabRequest[]) => {
      batches.push(requests);
      return reader.crossTab(requests);
    };
    const recorder = createContext(wsisModel, readerWith(reader, { crossTab }));
    await createMatrix(recorder, { columns: "GDC_OBJECTIVE" }).cells({});
    expect(batches.map((batch) => batch.map(({ set, cellsOnly }) => [set.kind, cellsOnly]))).toEqual([
      [
        ["Linkage", false],
        ["Linkage", true],
      ],
    ]);
  });

  it("opens a column to linkages, whatever projects are asked for", async () => {
    const context = smallContext(...all);
    const where = { regions: { any: ["AFR"] } };
    const [column] = await createMatrix(context, { columns: "GDC_OBJECTIVE", where }).columns();
    expect(column?.where()).toEqual({ gdcObjectives: { any: ["1"] } });
    expect(await new Connection(context, "Linkage", { where: column!.where() }).totalCount()).toBe(column?.count);
  });
});

describe("what is asked of the store", () => {
  function recorded() {
    const batches: (readonly CrossTabRequest[])[] = [];
    const reader = graphReader(wsisModel, smallGraph);
    const crossTab = (requests: readonly CrossTabRequest[]) => {
      batches.push(requests);
      return reader.crossTab(requests);
    };
    const recorder = createContext(wsisModel, readerWith(reader, { crossTab }));
    return { batches, of: createMatrix(recorder, {}) };
  }

  it("is one table without margins for lines and counts alone", async () => {
    const { batches, of } = recorded();
    await Promise.all([of.counts(), of.rows()]);
    expect(batches).toMatchObject([[{ set: { kind: "Project" }, cellsOnly: true }]]);
  });

  it("is each table once, and all that are asked for together in one call", async () => {
    const { batches, of } = recorded();
    await Promise.all([of.columns(), of.counts(), of.rows(), of.official()]);
    expect(batches.map((batch) => batch.map(({ set }) => set.kind))).toEqual([["Project", "Linkage"]]);
    await of.cells({});
    expect(batches.flat()).toHaveLength(6);
  });
});

describe("a matrix is refused", () => {
  it.each<[string, Arguments, InputError]>([
    [
      "for goals that follow from it",
      { basis: ["DECLARED", "IMPLIED"] },
      new InputError("basis", "The matrix cannot count IMPLIED goals: they follow from the matrix itself"),
    ],
    [
      "for an unknown key",
      { where: { sdgs: { any: ["none"] } } },
      new InputError("where.sdgs.any[0]", 'Unknown Sdg "none": expected one of 3, 4'),
    ],
  ])("%s", (_, args, error) => {
    expect(() => matrix(args)).toThrow(error);
  });
});
