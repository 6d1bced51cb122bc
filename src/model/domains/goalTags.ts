import type { LinkDef } from "../types.ts";

/**
 * How tags with goals follow from other tags of a kind: goals of its targets, of the same basis; and goals that official
 * goal-level linkages join to its declared action lines, as IMPLIED.
 */
export function goalTags(targetLink: string, actionLineLink: string): NonNullable<LinkDef["tag"]> {
  return {
    kind: "sdg",
    derived: [
      { basis: "KEEP", path: [{ link: targetLink }, { link: "TARGET_GOAL" }] },
      {
        basis: "IMPLIED",
        path: [{ link: actionLineLink }, { link: "LINKAGE_ACTION_LINE", reverse: true }, { link: "LINKAGE_SDG" }],
        where: [
          { step: 2, property: "origin", equals: "OFFICIAL" },
          { step: 2, property: "level", equals: "GOAL" },
        ],
      },
    ],
  };
}
