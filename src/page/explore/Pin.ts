import { joinKeys, splitKeys } from "../parts/keys.ts";

/** A place that somebody gave a node, in units of the picture. */
export interface Pin {
  readonly id: string;
  readonly x: number;
  readonly y: number;
}

const WRITTEN = /^(.+)~(-?\d{1,5})~(-?\d{1,5})$/;

/** Whether a text is written as a pin is. */
export function isPin(text: string): boolean {
  return WRITTEN.test(text);
}

/** The pins of an address, as `pin=Sdg:3~-120~45`; of a node the last. */
export function pinsOf(parameters: URLSearchParams): Pin[] {
  const pins = parameters
    .getAll("pin")
    .flatMap(splitKeys)
    .flatMap((text): (readonly [string, Pin])[] => {
      const match = WRITTEN.exec(text);
      return match ? [[match[1]!, { id: match[1]!, x: Number(match[2]), y: Number(match[3]) }]] : [];
    });
  return [...new Map(pins).values()];
}

/** The value of `pin`; empty where nothing is pinned. */
export function pinParameter(pins: readonly Pin[]): string {
  return joinKeys(pins.map(({ id, x, y }) => `${id}~${Math.round(x)}~${Math.round(y)}`));
}
