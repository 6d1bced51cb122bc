import { STRENGTHS } from "../parts/strength.ts";

/** The colours of a picture: blue for cells and orange for totals, which all eyes tell apart. */
export interface Palette {
  readonly paper: string;
  readonly ink: string;
  readonly quiet: string;
  readonly line: string;
  readonly mark: string;
  /** By step, from none. */
  readonly cells: readonly string[];
  readonly totals: readonly string[];
  /** Of what is less than expected, by step, from none. */
  readonly under: readonly string[];
}

/** The colour of a class of a scale, as `h3` or `u2`; of what is undefined, that of the paper. */
export function colourOf({ paper, cells, under }: Palette, className: string): string {
  const [, side, step] = /^([hu])(\d)$/.exec(className) ?? [];
  return (side === "h" ? cells : under)[Number(step)] ?? paper;
}

export const palettes: Readonly<Record<"light" | "dark", Palette>> = {
  light: {
    paper: "#ffffff",
    ink: "#16202c",
    quiet: "#4f5b68",
    line: "#c9d1da",
    mark: "#7a1f3d",
    cells: ["#ffffff", ...steps({ hue: 210, saturation: 0.7 }, 0.94, 0.57)],
    totals: ["#ffffff", ...steps({ hue: 32, saturation: 0.75 }, 0.94, 0.56)],
    under: ["#ffffff", ...everyOther(steps({ hue: 285, saturation: 0.45 }, 0.94, 0.6))],
  },
  dark: {
    paper: "#11171f",
    ink: "#e8edf2",
    quiet: "#aab5c0",
    line: "#394452",
    mark: "#ffb3c7",
    cells: ["#11171f", ...steps({ hue: 210, saturation: 0.7 }, 0.14, 0.38)],
    totals: ["#11171f", ...steps({ hue: 32, saturation: 0.75 }, 0.12, 0.3)],
    under: ["#11171f", ...everyOther(steps({ hue: 285, saturation: 0.45 }, 0.14, 0.38))],
  },
};

function everyOther(colours: readonly string[]): string[] {
  return colours.filter((_, index) => index % 2 === 1);
}

function steps(colour: { hue: number; saturation: number }, from: number, to: number): string[] {
  return STRENGTHS.map((step) => hex(colour, from + ((to - from) * (step - 1)) / (STRENGTHS.length - 1)));
}

/** CSS Color 4, hsl to rgb. */
function hex({ hue, saturation }: { hue: number; saturation: number }, lightness: number): string {
  const channel = (n: number) => {
    const k = (n + hue / 30) % 12;
    const a = saturation * Math.min(lightness, 1 - lightness);
    return Math.round(255 * (lightness - a * Math.max(-1, Math.min(k - 3, 9 - k, 1))));
  };
  return `#${[0, 8, 4].map((n) => channel(n).toString(16).padStart(2, "0")).join("")}`;
}
