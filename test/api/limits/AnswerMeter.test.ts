import { expect, it } from "vitest";
import { AnswerMeter } from "../../../src/api/limits/AnswerMeter.ts";

it("counts about the characters that an answer has as JSON", () => {
  const values = ["health", 3, null, true, ["a", "b"], { sdgs: { any: ["3", "4"] } }];
  const written = JSON.stringify(Object.fromEntries(values.map((value, index) => [`name${index}`, value]))).length;
  const exceeds = (maximum: number) => {
    const meter = new AnswerMeter(maximum);
    values.forEach((value, index) => {
      meter.measured(`name${index}`, value);
    });
    return meter.exceeded;
  };
  expect([exceeds(written * 0.8), exceeds(written * 1.3)]).toEqual([true, false]);
});

it("counts what is shared as often as it stands there", () => {
  const meter = new AnswerMeter(1_000);
  const shared = { text: "a".repeat(400) };
  meter.measured("where", { and: [shared] });
  expect(meter.exceeded).toBe(false);
  meter.measured("where", { and: [shared] });
  meter.measured("where", { and: [shared] });
  expect(meter.exceeded).toBe(true);
});

it("counts names that no value stands under", () => {
  const meter = new AnswerMeter(1_000);
  for (let row = 0; row < 20; row++) meter.named("a".repeat(50));
  expect(meter.exceeded).toBe(true);
});

it("leaves out what comes after too much, each value by an empty one of its kind", () => {
  const meter = new AnswerMeter(10);
  const emptied = ["a".repeat(11), "b", ["c"], { d: 1 }, 7, null, true].map((value) => meter.measured("x", value));
  expect(emptied).toEqual(["", "", [], {}, 7, null, true]);
});

it("left alone, never ends", () => {
  const meter = new AnswerMeter();
  expect(meter.measured("x", "a".repeat(1_000_000))).toHaveLength(1_000_000);
  expect(meter.exceeded).toBe(false);
});
