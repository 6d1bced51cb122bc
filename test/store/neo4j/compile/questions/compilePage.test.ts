import { expect, it } from "vitest";
import type { SelectRequest } from "../../../../../src/model/requests.ts";
import { wsisModel } from "../../../../../src/model/wsisModel.ts";
import { compilePage, pageAnswer } from "../../../../../src/store/neo4j/compile/questions/compilePage.ts";
import { setOf } from "../compiling.ts";

const request = (rest: Partial<SelectRequest> = {}): SelectRequest => ({
  set: setOf("Project"),
  orderBy: [{ property: "title", descending: false }],
  page: { limit: 2, backward: false },
  count: false,
  fields: ["title"],
  ...rest,
});
const row = (key: string, title: string | false) => [[title], title === false ? [key] : [key, title]];

it("a page has its columns, and is nested where its set starts somewhere", () => {
  const columns = ["present", "missing", "outsideBefore", "outsideAfter"];
  expect(compilePage(wsisModel, request())).toMatchObject({ columns, nested: false });
  const set = setOf("Project", { from: ["<PROJECT_COUNTRY", "Country:KEN"] });
  expect(compilePage(wsisModel, request({ set }))).toMatchObject({ nested: true });
});

it("a page has what has a value, then what has none, up to its limit", () => {
  const found = { present: [row("a", "A")], missing: [row("b", false), row("c", false)], outsideBefore: true };
  expect(pageAnswer(wsisModel, request(), found)).toEqual({
    rows: [
      { id: "Project:a", values: ["A"] },
      { id: "Project:b", values: [null] },
    ],
    records: [
      expect.objectContaining({ id: "Project:a", name: "a", properties: { title: "A" } }),
      expect.objectContaining({ id: "Project:b", properties: { title: "b" } }),
    ],
    hasNext: true,
    hasPrevious: true,
    totalCount: null,
  });
});

it("a page from the end on is turned round", () => {
  const found = { present: [row("b", "B"), row("a", "A")], missing: [row("c", false)], outsideAfter: false };
  const answer = pageAnswer(wsisModel, request({ page: { limit: 2, backward: true } }), found);
  expect(answer.rows.map(({ id }) => id)).toEqual(["Project:b", "Project:c"]);
  expect(answer).toMatchObject({ hasNext: false, hasPrevious: true });
});

it("a position has counts as they are, booleans as such, and the id for keys from it on", () => {
  const orderBy = [
    {
      count: { link: "PROJECT_SDG", reverse: false, filter: { op: "everything" as const }, basis: 3, withBelow: false },
      descending: true,
    },
    { property: "id", descending: false },
    { property: "title", descending: false },
  ];
  const found = { present: [[[4], ["a"]]], missing: [] };
  expect(pageAnswer(wsisModel, request({ orderBy }), found).rows).toEqual([
    { id: "Project:a", values: [4, "Project:a", "Project:a"] },
  ]);
  const targets = request({
    set: setOf("SdgTarget"),
    orderBy: [{ property: "ictIndicator", descending: false }],
    fields: [],
  });
  expect(pageAnswer(wsisModel, targets, { present: [[[1], ["3.8"]]], missing: [[[false], ["3.9"]]] }).rows).toEqual([
    { id: "SdgTarget:3.8", values: [true] },
    { id: "SdgTarget:3.9", values: [null] },
  ]);
});

it("each row has its pages below, which tell whether there is more", () => {
  const countries = {
    set: setOf("Country"),
    orderBy: [],
    page: { limit: 1, backward: false },
    count: false,
    fields: [],
  };
  const below = [{ link: "PROJECT_COUNTRY", reverse: false, request: countries }];
  const found = {
    present: [
      [
        ["A"],
        ["a"],
        [
          [
            [[], ["KEN"]],
            [[], ["RWA"]],
          ],
        ],
      ],
      [["B"], ["b"], [[]]],
    ],
    missing: [],
  };
  const pages = pageAnswer(wsisModel, request({ below, fields: [] }), found).below;
  expect(pages?.map(([page]) => [page?.rows.map(({ id }) => id), page?.hasNext])).toEqual([
    [["Country:KEN"], true],
    [[], false],
  ]);
});

it("a page of nothing found is empty", () => {
  expect(pageAnswer(wsisModel, request(), null)).toMatchObject({
    rows: [],
    records: [],
    hasNext: false,
    hasPrevious: false,
  });
});
