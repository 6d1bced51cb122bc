import type { Range } from "../types.ts";

/** Years that anything in the graph can be of: what lies outside is a slip of the pen. */
export const years: Range = { from: 1800, to: 2200 };

/** Places in an order of the sources. */
export const positions: Range = { from: 1, to: 1000 };
