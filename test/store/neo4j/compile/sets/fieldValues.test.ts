import { expect, it } from "vitest";
import type { FilterField } from "../../../../../src/model/createModel.ts";
import { wsisModel } from "../../../../../src/model/wsisModel.ts";
import { type FieldFilter, fieldValues, propertyOf } from "../../../../../src/store/neo4j/compile/sets/fieldValues.ts";
import { shownWithin } from "../compiling.ts";

const field = (kind: string, property?: string, rest: Partial<FilterField> = {}): FilterField => ({
  kind,
  name: "made up",
  type: "key",
  path: [],
  tagged: false,
  ...(property !== undefined && { property }),
  ...rest,
});

const key = field("Project", undefined, { path: [{ link: "PROJECT_COUNTRY" }] });
const year = field("Session", "date", { part: "year" });

const rows: readonly (readonly [text: string, filter: FieldFilter])[] = [
  ['e.key IN ["KEN"]', { op: "any", field: key, keys: ["KEN"], basis: 3 }],
  ["true", { op: "exists", field: key, basis: 3 }],
  ['e.status IN ["ONGOING"]', { op: "any", field: field("Project", "status"), keys: ["ONGOING"], basis: 3 }],
  ['toString(e.yearStart) IN ["2015"]', { op: "any", field: field("Project", "yearStart"), keys: ["2015"], basis: 3 }],
  [
    'toString(e.ictIndicator) IN ["true"]',
    { op: "any", field: field("SdgTarget", "ictIndicator"), keys: ["true"], basis: 3 },
  ],
  [
    'any(k IN e.developmentGroups WHERE k IN ["LDC"])',
    { op: "any", field: field("Country", "developmentGroups"), keys: ["LDC"], basis: 3 },
  ],
  ["e.status IS NOT NULL", { op: "exists", field: field("Project", "status"), basis: 3 }],
  ["e.dateYear >= 2015 AND e.dateYear <= 2018", { op: "range", field: year, from: 2015, to: 2018 }],
  ["e.yearStart <= 2018", { op: "range", field: field("Project", "yearStart"), to: 2018 }],
  ["e.dateYear IS NOT NULL", { op: "range", field: year }],
];

it.each(rows)("%s", (text, filter) => {
  expect(shownWithin((scope) => fieldValues(scope, "e", filter))).toBe(text);
});

it("the property of a field is that of the kind where its path ends", () => {
  const types = wsisModel.kind("Project").filterField.get("stakeholderTypes")!;
  expect(propertyOf(wsisModel, types)).toMatchObject({ name: "type" });
  expect(propertyOf(wsisModel, key)).toBeUndefined();
});
