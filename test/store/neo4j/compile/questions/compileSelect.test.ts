import { expect, it } from "vitest";
import { wsisModel } from "../../../../../src/model/wsisModel.ts";
import { compileSelect, selectAnswer } from "../../../../../src/store/neo4j/compile/questions/compileSelect.ts";
import { setOf } from "../compiling.ts";

const request = { set: setOf("Project"), orderBy: [], fields: [] };
const page = { limit: 2, backward: false };

it("a select is a count, a page, both or neither", () => {
  const parts = (rest: object) =>
    compileSelect(wsisModel, { ...request, count: false, ...rest }).map((part) => part?.columns[0]);
  expect(parts({ count: true })).toEqual(["total", undefined]);
  expect(parts({ page })).toEqual([undefined, "present"]);
  expect(parts({ count: true, page })).toEqual(["total", "present"]);
  expect(parts({})).toEqual([undefined, undefined]);
});

it("its answer has no rows where no page was asked for, and no count where none was", () => {
  expect(selectAnswer(wsisModel, { ...request, count: true }, [{ total: 3 }, null])).toEqual({
    rows: [],
    records: [],
    hasNext: false,
    hasPrevious: false,
    totalCount: 3,
  });
  const found = { present: [[[], ["a"]]], missing: [] };
  expect(selectAnswer(wsisModel, { ...request, count: false, page }, [null, found])).toMatchObject({
    rows: [{ id: "Project:a" }],
    totalCount: null,
  });
});
