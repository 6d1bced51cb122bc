import { expect, it } from "vitest";
import { checkNewClass, hasNewClass } from "../../../src/model/validity/checkNewClass.ts";
import { wsisModel } from "../../../src/model/wsisModel.ts";
import { record } from "../../support/record.ts";

const region = record("Region:AFR", "Africa", { type: "ITU_REGION" });
const commission = record("Region:AFR", "Africa", { type: "UN_COMMISSION" });
const neighbours = [
  { link: "COUNTRY_REGION", reverse: true, degree: 2, ids: ["Country:KEN"] },
  { link: "COUNTRY_COMMISSION", reverse: true, degree: 1, ids: ["Country:KEN"] },
];

it("hasNewClass looks at the property that divides a kind into classes", () => {
  expect(hasNewClass(wsisModel, region, commission)).toBe(true);
  expect(hasNewClass(wsisModel, region, { ...region, name: "Afrique" })).toBe(false);
  expect(hasNewClass(wsisModel, null, region)).toBe(false);
  expect(hasNewClass(wsisModel, record("Sdg:3", "Health"), record("Sdg:3", "Good health"))).toBe(false);
});

it("checkNewClass names the links that expect the class it had", () => {
  expect(checkNewClass(wsisModel, commission, neighbours)).toEqual([
    {
      path: ["properties", "type"],
      value: "UN_COMMISSION",
      reason: "expected ITU_REGION, as long as it is the region of 2 Country records",
    },
  ]);
  expect(checkNewClass(wsisModel, commission, neighbours.slice(1))).toEqual([]);
  expect(checkNewClass(wsisModel, commission, [])).toEqual([]);
});
