import { countSteps, STRENGTHS, strength } from "../parts/strength.ts";
import type { Texts } from "../parts/texts.ts";
import type { Words } from "../words/Words.ts";

/** What a colour of the cells stands for. */
export interface LegendStep {
  readonly className: string;
  readonly text: string;
}

/** The colours of a table's cells under a measure. */
export interface Scale {
  /** The class of a cell; of null, that of what is undefined. */
  classOf(value: number | null): string;
  readonly legend: readonly LegendStep[];
}

interface Told {
  readonly texts: Texts;
  readonly words: Words;
}

export const UNDEFINED = "undefined";

/** From few to many, by whole numbers. `letter`: h for cells, t for totals. */
export function countScale({ words }: Told, most: number, letter: "h" | "t" = "h"): Scale {
  return {
    classOf: (value) => (value === null ? UNDEFINED : `${letter}${strength(value, most)}`),
    legend: countSteps(most).map(({ step, from, to }) => ({
      className: `${letter}${step}`,
      text: from === to ? words.number(from) : `${words.number(from)}–${words.number(to)}`,
    })),
  };
}

/** From 0 to the largest value, in nine equal steps. */
function evenScale({ words }: Told, most: number): Scale {
  const bound = (step: number) => words.rounded((most * step) / STRENGTHS.length);
  return {
    classOf(value) {
      if (value === null) return UNDEFINED;
      return `h${value <= 0 || most <= 0 ? 0 : Math.max(1, Math.ceil((STRENGTHS.length * value) / most))}`;
    },
    legend: most <= 0 ? [] : STRENGTHS.map((step) => ({ className: `h${step}`, text: `≤ ${bound(step)}` })),
  };
}

/** Two ways from one, by doubling: what comes out as expected has no colour. */
function ratioScale({ texts, words }: Told): Scale {
  const bounds = [1.2, 2, 4, 8];
  const stepOf = (ratio: number) => bounds.filter((bound) => ratio >= bound).length;
  const below = bounds.map((bound, index) => ({
    className: `u${index + 1}`,
    text: `≤ ${words.rounded(1 / bound)}${index === bounds.length - 1 ? ` (${texts.belowExpected})` : ""}`,
  }));
  const above = bounds.map((bound, index) => ({
    className: `h${2 * index + 2}`,
    text: `≥ ${words.rounded(bound)}${index === bounds.length - 1 ? ` (${texts.aboveExpected})` : ""}`,
  }));
  return {
    classOf(value) {
      if (value === null) return UNDEFINED;
      const step = value >= 1 ? stepOf(value) : -stepOf(1 / value);
      return step > 0 ? `h${2 * step}` : step < 0 ? `u${-step}` : "h0";
    },
    legend: [...below.toReversed(), { className: "h0", text: "≈ 1" }, ...above],
  };
}

/** The smaller, the less it could be chance. */
function chanceScale({ texts, words }: Told): Scale {
  const bounds = [
    [0.001, "h8"],
    [0.01, "h6"],
    [0.05, "h4"],
    [0.1, "h2"],
  ] as const;
  return {
    classOf: (value) => (value === null ? UNDEFINED : (bounds.find(([bound]) => value <= bound)?.[1] ?? "h0")),
    legend: [
      ...bounds.map(([bound, className], index) => ({
        className,
        text: `≤ ${words.number(bound)}${index === 0 ? ` (${texts.hardlyChance})` : ""}`,
      })),
      { className: "h0", text: `> ${words.number(0.1)} (${texts.likelyChance})` },
    ],
  };
}

/** The scale that fits a measure. */
export function scaleOf(told: Told, measure: string, values: readonly (number | null)[]): Scale {
  const most = values.reduce<number>((largest, value) => Math.max(largest, value ?? 0), 0);
  switch (measure) {
    case "COUNT":
      return countScale(told, most);
    case "LIFT":
      return ratioScale(told);
    case "P_VALUE":
    case "Q_VALUE":
      return chanceScale(told);
    default:
      return evenScale(told, most);
  }
}
