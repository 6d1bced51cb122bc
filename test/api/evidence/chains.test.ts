import { describe, expect, it } from "vitest";
import { createContext } from "../../../src/api/ApiContext.ts";
import { chainsFrom, endFilter, propertyField, stepsTo } from "../../../src/api/evidence/chains.ts";
import { createModel } from "../../../src/model/createModel.ts";
import { ANY_BASIS, DECLARED } from "../../../src/model/filter/basis.ts";
import { EVERYTHING } from "../../../src/model/filter/combine.ts";
import type { Filter, FilteredStep } from "../../../src/model/filter/Filter.ts";
import { wsisDefinition, wsisModel } from "../../../src/model/wsisModel.ts";
import { counting, graphReader } from "../../support/graphReader.ts";
import { smallContext } from "../../support/smallContext.ts";
import { smallGraph } from "../../support/smallGraph.ts";

const context = smallContext();
const step = (link: string, filter: Filter = EVERYTHING, reverse = false): FilteredStep => {
  return { link, reverse, filter, basis: ANY_BASIS };
};
const chains = async (starts: string[], steps: FilteredStep[], limit = 10) =>
  Object.fromEntries(await chainsFrom(context, starts, steps, limit));
const field = (kind: string, name: string) => wsisModel.kind(kind).filterField.get(name)!;

describe("chains from some starts", () => {
  const countries = step("PROJECT_COUNTRY");
  const commissions = step("COUNTRY_COMMISSION");

  it("are the starts alone where there is no step", async () => {
    expect(await chains(["Project:school", "Project:gone"], [])).toEqual({
      "Project:school": [["Project:school"]],
      "Project:gone": [["Project:gone"]],
    });
  });

  it("go over all steps, in the order of ids, and are none where one leads nowhere", async () => {
    expect(await chains(["Project:school", "Project:bare"], [countries, commissions])).toEqual({
      "Project:school": [
        ["Project:school", "Country:KEN", "Region:ECA"],
        ["Project:school", "Country:RWA", "Region:ECA"],
      ],
      "Project:bare": [],
    });
  });

  it("pass the filter of each step, over tags that count", async () => {
    const rwanda = step("PROJECT_COUNTRY", { op: "ids", ids: ["Country:RWA"] });
    expect(await chains(["Project:school"], [rwanda])).toEqual({
      "Project:school": [["Project:school", "Country:RWA"]],
    });
    const declared = { ...step("PROJECT_ACTION_LINE"), basis: DECLARED };
    expect(await chains(["Project:school"], [declared])).toEqual({
      "Project:school": [["Project:school", "ActionLine:C7-EHEA"]],
    });
  });

  it("go against a link too", async () => {
    expect(await chains(["Country:KEN"], [step("PROJECT_COUNTRY", EVERYTHING, true)])).toEqual({
      "Country:KEN": [["Country:KEN", "Project:school"]],
    });
  });

  it("are so many a start at most", async () => {
    const projects = step("PROJECT_COUNTRY", EVERYTHING, true);
    expect(await chains(["Country:RWA", "Country:EGY"], [projects, step("PROJECT_STAKEHOLDER")], 2)).toEqual({
      "Country:RWA": [
        ["Country:RWA", "Project:clinic", "Stakeholder:itu"],
        ["Country:RWA", "Project:clinic", "Stakeholder:moh-rwa"],
      ],
      "Country:EGY": [],
    });
  });

  it("take one call of the store a step, whatever the number of starts", async () => {
    const { reader, calls } = counting(graphReader(wsisModel, smallGraph));
    const starts = ["Project:school", "Project:clinic", "Project:apps"];
    await chainsFrom(createContext(wsisModel, reader), starts, [countries, commissions], 10);
    expect(calls).toEqual({ select: 2 });
  });
});

it("records that come with the rows of a step are not asked for again", async () => {
  const { reader, calls } = counting(graphReader(wsisModel, smallGraph));
  const rwanda = smallGraph.find(({ id }) => id === "Country:RWA")!;
  const over = createContext(wsisModel, {
    ...reader,
    select: async (of) => (await context.reader.select(of)).map((answer) => ({ ...answer, records: [rwanda] })),
  });
  await chainsFrom(over, ["Project:clinic"], [step("PROJECT_COUNTRY")], 10);
  expect(await over.loaders.nodes.load("Country:RWA")).toBe(rwanda);
  expect(calls).toEqual({});
});

describe("the steps to what meets a condition", () => {
  it("lead each only to where the rest of the path leads on", () => {
    const last: Filter = { op: "ids", ids: ["Region:AFR"] };
    const steps = stepsTo(wsisModel, field("Project", "regions").path, last, DECLARED);
    expect(steps).toEqual([
      {
        link: "PROJECT_COUNTRY",
        reverse: false,
        basis: DECLARED,
        filter: { op: "some", field: field("Country", "regions"), filter: last, basis: DECLARED },
      },
      { link: "COUNTRY_REGION", reverse: false, basis: DECLARED, filter: last },
    ]);
  });

  it("are one step for a link, and none for the record itself", () => {
    expect(stepsTo(wsisModel, field("Country", "projects").path, EVERYTHING, ANY_BASIS)).toEqual([
      { link: "PROJECT_COUNTRY", reverse: true, basis: ANY_BASIS, filter: EVERYTHING },
    ]);
    expect(stepsTo(wsisModel, field("Project", "years").path, EVERYTHING, ANY_BASIS)).toEqual([]);
  });
});

describe("what stands at the end of a condition", () => {
  const some: Filter = { op: "verified", value: true };
  it.each<[string, Filter, Filter]>([
    [
      "one of its keys",
      { op: "any", field: field("Project", "regions"), keys: ["AFR", "ARB"], basis: DECLARED },
      { op: "ids", ids: ["Region:AFR", "Region:ARB"] },
    ],
    [
      "anything, where it only has to exist",
      { op: "exists", field: field("Project", "countries"), basis: DECLARED },
      EVERYTHING,
    ],
    [
      "what passes the filter",
      { op: "some", field: field("Project", "countries"), filter: some, basis: DECLARED },
      some,
    ],
    [
      "a value in the range, of the record itself",
      { op: "range", field: field("Project", "years"), from: 2015 },
      { op: "range", field: field("Project", "years"), from: 2015 },
    ],
    [
      "a value of a linked node, as that kind's own field has it",
      { op: "any", field: field("Project", "stakeholderTypes"), keys: ["GOVERNMENT"], basis: DECLARED },
      { op: "any", field: field("Stakeholder", "types"), keys: ["GOVERNMENT"], basis: DECLARED },
    ],
  ])("is %s", (_, condition, end) => {
    expect(endFilter(wsisModel, condition)).toEqual(end);
  });

  it("is a field made for a kind that has none for its value, without a tag on the way, the same one each time", () => {
    const path = [{ link: "PROJECT_ACTION_LINE" }];
    const dimension = { kind: "Project", name: "LINE", filter: "lines", description: "", path, property: "name" };
    const model = createModel({ ...wsisDefinition, dimensions: [...wsisDefinition.dimensions, dimension] });
    const lines = model.kind("Project").filterField.get("lines")!;
    const [end, again] = [1, 2].map(() => endFilter(model, { op: "range", field: lines }));
    expect(end).toEqual({ op: "range", field: { ...lines, kind: "ActionLine", path: [], tagged: false } });
    expect(end?.op === "range" && again?.op === "range" && end.field === again.field).toBe(true);
  });

  it("is nothing for a condition that leads nowhere", () => {
    expect(() => endFilter(wsisModel, some)).toThrow(new RangeError('A condition "verified" has no path'));
  });
});

it("a property's own field is the one of its kind without a path", () => {
  expect(propertyField(wsisModel, "Stakeholder", "type")).toBe(field("Stakeholder", "types"));
  expect(propertyField(wsisModel, "Milestone", "dateStart", "year")).toBe(field("Milestone", "years"));
  expect(propertyField(wsisModel, "Milestone", "dateStart")).toBeUndefined();
  expect(propertyField(wsisModel, "Project", "type")).toBeUndefined();
});
