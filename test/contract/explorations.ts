import { expect, it } from "vitest";
import { type BasisMask, basisMask } from "../../src/model/filter/basis.ts";
import { EVERYTHING } from "../../src/model/filter/combine.ts";
import type { Filter, WalkStep } from "../../src/model/filter/Filter.ts";
import { parseFilter } from "../../src/model/filter/parseFilter.ts";
import type {
  FoundPath,
  LinkedCount,
  OrderKey,
  PathRequest,
  SelectAnswer,
  SelectRequest,
} from "../../src/model/requests.ts";
import { DEFAULT_BASIS } from "../../src/model/types.ts";
import { wsisModel } from "../../src/model/wsisModel.ts";
import type { GraphReader, GraphStore } from "../../src/store/port.ts";
import { smallGraph } from "../support/smallGraph.ts";

const OWN = basisMask(DEFAULT_BASIS);

/** What every store answers to questions that go over links; counted by hand on the small graph. */
export function explorations(theStore: () => GraphStore): void {
  const filled = async (): Promise<GraphReader> => {
    await theStore().apply({ actor: "tester", upserts: smallGraph });
    return theStore().reader();
  };
  const parse = (reader: GraphReader, kind: string, where: Record<string, unknown>): Filter =>
    parseFilter({ model: wsisModel, terms: (name) => reader.terms(name), basis: DEFAULT_BASIS }, kind, where);
  /** `Link` forward, `<Link` backward. */
  const step = (way: string, filter: Filter = EVERYTHING, basis: BasisMask = OWN): WalkStep => {
    const reverse = way.startsWith("<");
    const { name, from, to } = wsisModel.link(reverse ? way.slice(1) : way);
    return { link: name, reverse, kind: reverse ? from : to, filter, basis };
  };
  const walk = async (reader: GraphReader, id: string, steps: readonly WalkStep[], limit = 10) => {
    const kind = id.split(":")[0]!;
    const [answer] = await reader.walk([{ walk: { kind, start: { op: "ids", ids: [id] }, steps }, limit }]);
    return { ends: answer?.ends.map(({ id: end, count }) => `${end} ${count}`), total: answer?.totalCount };
  };
  const select = async (
    reader: GraphReader,
    kind: string,
    orderBy: readonly OrderKey[],
    page: SelectRequest["page"] = { limit: 9, backward: false },
    set: Partial<SelectRequest["set"]> = {},
  ): Promise<SelectAnswer> => {
    const request = { set: { kind, filter: EVERYTHING, basis: OWN, ...set }, orderBy, count: false, page };
    return (await reader.select([request]))[0]!;
  };
  const placed = ({ rows }: SelectAnswer) => rows.map(({ id, values }) => `${id.split(":")[1]} ${values.join()}`);
  const byCount = (count: Partial<LinkedCount> & { link: string }, descending = true): OrderKey => ({
    count: { reverse: false, filter: EVERYTHING, basis: OWN, withBelow: false, ...count },
    descending,
  });

  it("counts walks by where they end, the most first", async () => {
    const reader = await filled();
    const steps = [step("<PROJECT_ACTION_LINE"), step("PROJECT_STAKEHOLDER")];
    expect(await walk(reader, "ActionLine:C7-EHEA", steps)).toEqual({
      ends: ["Stakeholder:moh-rwa 2", "Stakeholder:itu 1"],
      total: 2,
    });
    expect(await walk(reader, "ActionLine:C7-EHEA", steps, 1)).toEqual({ ends: ["Stakeholder:moh-rwa 2"], total: 2 });
    expect(await walk(reader, "ActionLine:C2", steps)).toEqual({ ends: [], total: 0 });
    expect(await walk(reader, "ActionLine:none", steps)).toEqual({ ends: [], total: 0 });
  });

  it("never walks straight back over the edge it came by, but over others of the link", async () => {
    const reader = await filled();
    const there = [step("<PROJECT_ACTION_LINE"), step("PROJECT_STAKEHOLDER"), step("<PROJECT_STAKEHOLDER")];
    expect(await walk(reader, "ActionLine:C7-EHEA", there)).toEqual({
      ends: ["Project:clinic 1", "Project:school 1"],
      total: 2,
    });
    // From the clinic on to itu: the ministry is where both came from.
    const further = [...there, step("PROJECT_STAKEHOLDER")];
    expect(await walk(reader, "ActionLine:C7-EHEA", further)).toEqual({ ends: ["Stakeholder:itu 1"], total: 1 });
  });

  it("goes over tags of the step's basis alone, and to what passes its filter", async () => {
    const reader = await filled();
    const over = (basis: BasisMask, filter?: Filter) => walk(reader, "Sdg:3", [step("<PROJECT_SDG", filter, basis)]);
    expect((await over(basisMask(["DECLARED"]))).ends).toEqual(["Project:school 1"]);
    expect((await over(basisMask(["SUGGESTED"]))).ends).toEqual(["Project:clinic 1", "Project:portal 1"]);
    expect((await over(basisMask(["IMPLIED"]))).ends).toEqual(["Project:clinic 1", "Project:school 1"]);
    const late = parse(reader, "Project", { years: { from: 2016 } });
    expect((await over(basisMask(["IMPLIED", "SUGGESTED"]), late)).ends).toEqual(["Project:school 1"]);
    // There by what is declared, back by what is suggested: no edge is both.
    const back = [step("<PROJECT_SDG", EVERYTHING, basisMask(["DECLARED"])), step("PROJECT_SDG", EVERYTHING, OWN)];
    expect(await walk(reader, "Sdg:3", back)).toEqual({ ends: ["Sdg:4 1"], total: 1 });
  });

  it("finds by a filter what walks end at, negated and of linked records too", async () => {
    const reader = await filled();
    const keys = async (where: Record<string, unknown>) => {
      const { rows } = await select(reader, "Project", [], undefined, { filter: parse(reader, "Project", where) });
      return rows.map(({ id }) => id.split(":")[1]);
    };
    const run = { from: ["Stakeholder:moh-rwa"], steps: [{ link: "RUN_BY" }] };
    expect(await keys({ traverse: run })).toEqual(["clinic", "school"]);
    expect(await keys({ not: { traverse: run } })).toEqual(["apps", "bare", "portal"]);
    expect(await keys({ or: [{ traverse: run, years: { from: 2018 } }, { ids: ["Project:bare"] }] })).toEqual([
      "bare",
      "school",
    ]);
    const based = { from: ["Country:RWA"], steps: [{ link: "BASED_IN" }] };
    expect(await keys({ stakeholders: { some: { traverse: based } } })).toEqual(["clinic", "school"]);
    expect(await keys({ stakeholders: { some: { not: { traverse: based } } } })).toEqual(["clinic"]);
  });

  it("counts what is in which of several sets", async () => {
    const reader = await filled();
    const sets = [{ countries: { any: ["RWA"] } }, { actionLines: { any: ["C7"] } }, { years: { exists: true } }];
    const filters = sets.map((where) => parse(reader, "Project", where));
    expect(await reader.overlaps([{ kind: "Project", sets: filters }])).toEqual([{ counts: [0, 0, 1, 0, 1, 0, 0, 2] }]);
  });

  it("tells the neighbours of a record by link, the first by id", async () => {
    const reader = await filled();
    const [clinic, none] = await reader.neighbours([
      { id: "Project:clinic", limit: 1 },
      { id: "Project:none", limit: 1 },
    ]);
    expect(none).toEqual([]);
    expect(clinic?.map(({ link, reverse, degree, ids }) => [link, reverse, degree, ...ids])).toEqual([
      ["PROJECT_COUNTRY", false, 1, "Country:RWA"],
      ["PROJECT_STAKEHOLDER", false, 2, "Stakeholder:itu"],
      ["PROJECT_ACTION_LINE", false, 1, "ActionLine:C7-EHEA"],
      ["PROJECT_SDG", false, 1, "Sdg:3"],
      ["PROJECT_TARGET", false, 1, "SdgTarget:3.8"],
      ["PRIZE_ENTRY_PROJECT", true, 1, "PrizeEntry:2016-clinic"],
    ]);
  });

  it("tells every edge between some records, and what a tag's basis is", async () => {
    const reader = await filled();
    const ids = ["Project:clinic", "SdgTarget:3.8", "Sdg:3", "ActionLine:C7-EHEA", "ActionLine:C7", "Stakeholder:itu"];
    const edges = await reader.edges([...ids, "Project:none", "nonsense", "Sdg:3"]);
    expect(edges.map(({ link, from, to, basis }) => [link, from, to, basis])).toEqual([
      ["ACTION_LINE_PARENT", "ActionLine:C7-EHEA", "ActionLine:C7", 0],
      ["PROJECT_ACTION_LINE", "Project:clinic", "ActionLine:C7-EHEA", 1],
      ["PROJECT_SDG", "Project:clinic", "Sdg:3", 2],
      ["PROJECT_STAKEHOLDER", "Project:clinic", "Stakeholder:itu", 0],
      ["PROJECT_TARGET", "Project:clinic", "SdgTarget:3.8", 2],
      ["TARGET_GOAL", "SdgTarget:3.8", "Sdg:3", 0],
    ]);
    expect(await reader.edges([])).toEqual([]);
  });

  it("finds the shortest paths, those over rare links first", async () => {
    const reader = await filled();
    const paths = (rest: Partial<PathRequest>) =>
      reader.paths({ from: "Project:clinic", to: "Project:school", maxLength: 2, limit: 10, ...rest });
    const middle = (found: readonly FoundPath[]) => found.map(({ ids, cost }) => [...ids.slice(1, -1), cost].join(" "));
    const all = ["Stakeholder:moh-rwa 1585", "Country:RWA 2322", "Sdg:3 2807", "ActionLine:C7-EHEA 3000"];
    expect(middle(await paths({}))).toEqual(all);
    expect(middle(await paths({ limit: 3, maxLength: 6 }))).toEqual(all.slice(0, 3));
    expect(middle(await paths({ kinds: ["Country", "Region"] }))).toEqual(["Country:RWA 2322"]);
    expect(middle(await paths({ links: ["PROJECT_SDG"] }))).toEqual(["Sdg:3 2807"]);
    expect(await paths({ maxLength: 1 })).toEqual([]);
    expect(await paths({ to: "Project:clinic" })).toEqual([]);
    expect(await paths({ to: "Project:none" })).toEqual([]);
    expect((await paths({ limit: 1 }))[0]?.steps).toEqual([
      { link: "PROJECT_STAKEHOLDER", reverse: false },
      { link: "PROJECT_STAKEHOLDER", reverse: true },
    ]);
    expect(await paths({ from: "Sdg:3", to: "SdgTarget:3.8", maxLength: 1 })).toEqual([
      { ids: ["Sdg:3", "SdgTarget:3.8"], steps: [{ link: "TARGET_GOAL", reverse: true }], cost: 0 },
    ]);
  });

  it("passes through no record twice", async () => {
    const reader = await filled();
    const found = await reader.paths({ from: "Project:apps", to: "Project:portal", maxLength: 6, limit: 250 });
    expect(found.length).toBeGreaterThan(0);
    for (const { ids, steps } of found) {
      expect(new Set(ids).size).toBe(ids.length);
      expect(steps).toHaveLength(ids.length - 1);
    }
  });

  it("finds similar records by what they share, the rarest of it first", async () => {
    const reader = await filled();
    const [clinic, bare, none, linkless] = await reader.similar([
      { id: "Project:clinic", limit: 5 },
      { id: "Project:bare", limit: 5 },
      { id: "Project:none", limit: 5 },
      { id: "Milestone:geneva", limit: 5 },
    ]);
    expect(clinic?.nodes.map(({ id, score }) => [id, score])).toEqual([
      ["Project:school", 4.70275],
      ["Project:portal", 0.736966],
    ]);
    expect(clinic?.nodes[0]?.shared).toEqual([
      { link: "PROJECT_ACTION_LINE", reverse: false, id: "ActionLine:C7-EHEA", sharedBy: 2 },
      { link: "PROJECT_COUNTRY", reverse: false, id: "Country:RWA", sharedBy: 2 },
      { link: "PROJECT_STAKEHOLDER", reverse: false, id: "Stakeholder:moh-rwa", sharedBy: 2 },
      { link: "PROJECT_SDG", reverse: false, id: "Sdg:3", sharedBy: 3 },
    ]);
    expect([bare, none, linkless]).toEqual([{ nodes: [] }, { nodes: [] }, { nodes: [] }]);
    expect(await reader.neighbours([{ id: "Milestone:geneva", limit: 5 }])).toEqual([[]]);
  });

  it("knows which ids were deleted", async () => {
    await filled();
    await theStore().apply({ actor: "tester", upserts: [], deletes: ["Project:bare"] });
    const reader = await theStore().reader();
    expect(await reader.retired(["Project:none", "Project:bare", "Project:clinic"])).toEqual(["Project:bare"]);
  });

  it("orders by how many records are linked, with those of sub-lines where they count too", async () => {
    const reader = await filled();
    const projects = byCount({ link: "PROJECT_ACTION_LINE", reverse: true, withBelow: true });
    const all = ["C7 3", "C7-EHEA 2", "C1 1", "C7-ELEA 1", "C2 0"];
    expect(placed(await select(reader, "ActionLine", [projects]))).toEqual(all);
    const alone = byCount({ link: "PROJECT_ACTION_LINE", reverse: true });
    expect(placed(await select(reader, "ActionLine", [alone]))).toEqual([
      "C7-EHEA 2",
      "C1 1",
      "C7 1",
      "C7-ELEA 1",
      "C2 0",
    ]);
    const late = byCount(
      { link: "PROJECT_ACTION_LINE", reverse: true, filter: parse(reader, "Project", { years: { from: 2018 } }) },
      false,
    );
    expect(placed(await select(reader, "ActionLine", [late, { property: "id", descending: true }]))[0]).toMatch(
      /^C7 0/,
    );
  });

  it("pages both ways through an order by counts", async () => {
    const reader = await filled();
    const projects = byCount({ link: "PROJECT_ACTION_LINE", reverse: true, withBelow: true });
    const first = await select(reader, "ActionLine", [projects], { limit: 3, backward: false });
    expect([placed(first), first.hasNext, first.hasPrevious]).toEqual([["C7 3", "C7-EHEA 2", "C1 1"], true, false]);
    const after = first.rows[2]!;
    const second = await select(reader, "ActionLine", [projects], { limit: 3, backward: false, after });
    expect([placed(second), second.hasNext, second.hasPrevious]).toEqual([["C7-ELEA 1", "C2 0"], false, true]);
    const before = second.rows[0]!;
    const back = await select(reader, "ActionLine", [projects], { limit: 2, backward: true, before });
    expect([placed(back), back.hasNext, back.hasPrevious]).toEqual([["C7-EHEA 2", "C1 1"], true, true]);
  });

  it("counts a linked record once, whatever the bases that link it, beside other keys and in nested sets", async () => {
    const reader = await filled();
    const goals = byCount({ link: "PROJECT_SDG", basis: basisMask(["DECLARED", "SUGGESTED", "IMPLIED"]) });
    expect(placed(await select(reader, "Project", [goals]))).toEqual([
      "portal 2",
      "school 2",
      "clinic 1",
      "apps 0",
      "bare 0",
    ]);
    const year: OrderKey = { property: "yearStart", descending: false };
    expect(placed(await select(reader, "Project", [year, goals]))).toEqual([
      "portal 2015,2",
      "clinic 2015,1",
      "school 2018,2",
      "apps ,0",
      "bare ,0",
    ]);
    const runners = byCount({ link: "PROJECT_STAKEHOLDER" });
    const from = { link: "PROJECT_COUNTRY", reverse: true, ids: ["Country:RWA"] };
    expect(placed(await select(reader, "Project", [runners], undefined, { from }))).toEqual(["clinic 2", "school 1"]);
  });
}
