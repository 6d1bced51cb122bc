import { type Problem, problem } from "./Problem.ts";

/** A time in which something can be done: from an instant until another, which is not part of it. ISO 8601 in UTC. */
export interface Phase {
  readonly opens: string;
  readonly closes: string;
}

export function isOpen({ opens, closes }: Phase, at: string): boolean {
  return Date.parse(opens) <= Date.parse(at) && Date.parse(at) < Date.parse(closes);
}

/** True for a time zone by its IANA name, as `Europe/Zurich`. */
export function isZone(zone: string): boolean {
  try {
    return new Intl.DateTimeFormat("en", { timeZone: zone }).resolvedOptions().timeZone !== "" && /^[A-Z]/.test(zone);
  } catch {
    return false;
  }
}

/** An instant as clocks of a zone show it: `2026-03-31 23:59:59 Europe/Zurich`. */
export function inZone(instant: string, zone: string): string {
  const parts = new Intl.DateTimeFormat("sv-SE", { timeZone: zone, dateStyle: "short", timeStyle: "medium" });
  return `${parts.format(new Date(instant))} ${zone}`;
}

/** What is wrong with phases that follow one another. `paths`: where each stands in the arguments. */
export function phaseProblems(phases: readonly Phase[], zone: string, paths: readonly string[]): Problem[] {
  const unknown = isZone(zone)
    ? []
    : [problem("INVALID", "input.zone", "expected a time zone as Europe/Zurich", { received: zone })];
  return [
    ...unknown,
    ...phases.flatMap(({ opens, closes }, index): Problem[] => {
      const before = phases[index - 1];
      if (Date.parse(closes) <= Date.parse(opens))
        return [problem("INVALID", `${paths[index]}.closes`, "expected later than it opens", { received: closes })];
      return before && Date.parse(opens) < Date.parse(before.closes)
        ? [
            problem(
              "INVALID",
              `${paths[index]}.opens`,
              `expected ${before.closes} or later: the one before closes then`,
              { received: opens },
            ),
          ]
        : [];
    }),
  ];
}

/** What is told of a phase in which something cannot be done; null: it can. */
export function closedProblem(phase: Phase, zone: string, at: string, path: string): Problem | null {
  if (isOpen(phase, at)) return null;
  const early = Date.parse(at) < Date.parse(phase.opens);
  const message = early
    ? `it opens on ${inZone(phase.opens, zone)} (${phase.opens})`
    : `it closed on ${inZone(phase.closes, zone)} (${phase.closes})`;
  return problem("CLOSED", path, message);
}
