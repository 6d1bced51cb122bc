import { describe, expect, it } from "vitest";
import { closedProblem, inZone, isOpen, isZone, phaseProblems } from "../../../src/model/workbench/phases.ts";

const phase = { opens: "2024-02-28T23:00:00.000Z", closes: "2024-02-29T23:00:00.000Z" };
const beside = (instant: string, millis: number) => new Date(Date.parse(instant) + millis).toISOString();

describe("a phase", () => {
  it("begins with its first instant and ends before its last", () => {
    const at = [beside(phase.opens, -1), phase.opens, beside(phase.closes, -1), phase.closes];
    expect(at.map((instant) => isOpen(phase, instant))).toEqual([false, true, true, false]);
  });

  it("says in its zone when it opens or closed, on 29 February too", () => {
    const told = (at: string) => closedProblem(phase, "Europe/Zurich", at, "input")?.message;
    expect(told(beside(phase.opens, -1))).toBe(
      "it opens on 2024-02-29 00:00:00 Europe/Zurich (2024-02-28T23:00:00.000Z)",
    );
    expect(told(phase.closes)).toBe("it closed on 2024-03-01 00:00:00 Europe/Zurich (2024-02-29T23:00:00.000Z)");
    expect(told(phase.opens)).toBeUndefined();
  });

  it("is shown in the summer time of its zone", () => {
    expect(inZone("2026-07-01T10:00:00.000Z", "Europe/Zurich")).toBe("2026-07-01 12:00:00 Europe/Zurich");
    expect(inZone("2026-01-01T10:00:00.000Z", "Asia/Kathmandu")).toBe("2026-01-01 15:45:00 Asia/Kathmandu");
  });

  it("follows the one before it, in a zone that there is", () => {
    const later = { opens: phase.closes, closes: beside(phase.closes, 1) };
    const paths = ["a", "b"];
    expect(phaseProblems([phase, later], "Africa/Nairobi", paths)).toEqual([]);
    const told = (phases: (typeof phase)[], zone = "UTC") => phaseProblems(phases, zone, paths).map(({ path }) => path);
    expect(told([phase, { ...later, opens: beside(phase.closes, -1) }])).toEqual(["b.opens"]);
    expect(told([later, phase])).toEqual(["b.opens"]);
    expect(told([{ opens: phase.opens, closes: phase.opens }])).toEqual(["a.closes"]);
    expect(told([phase], "Europe/Geneva")).toEqual(["input.zone"]);
    expect(["UTC", "CET", "+01:00", "", "Mars/Olympus"].map(isZone)).toEqual([true, true, false, false, false]);
  });
});
