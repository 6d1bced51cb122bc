import { z } from "zod";
import { quoted } from "../answer/quoted.ts";
import type { Told } from "../answer/Told.ts";
import { defineTool } from "../defineTool.ts";
import { basis, kindOf } from "./arguments.ts";

const DIGITS = 3;

const input = z.object({
  of: z.string().describe("kind, as projects"),
  sets: z
    .array(z.object({ name: z.string(), where: z.record(z.string(), z.unknown()) }))
    .min(2)
    .max(8),
  basis,
});

interface Counted {
  readonly count: number;
  readonly where: unknown;
}

interface Comparison {
  readonly union: Counted;
  readonly common: Counted;
  readonly sets: readonly (Counted & { readonly name: string; readonly only: { readonly count: number } })[];
  readonly intersections: readonly (Counted & { readonly names: readonly string[] })[];
  readonly differences: readonly {
    readonly in: string;
    readonly notIn: string;
    readonly count: number;
    readonly jaccard: number | null;
  }[];
}

/** Sets of one kind side by side. */
export const compare = defineTool({
  name: "compare",
  title: "Compare sets",
  description: "Two to eight filtered sets of one kind side by side: sizes, every overlap, differences, Jaccard.",
  input,
  answer: async ({ of, sets, basis: tags }, { ask, model }): Promise<Told> => {
    const { plural } = kindOf(model, of);
    const { data, ...rest } = await ask<{ sets: Comparison }>(
      `query McpCompare($sets: [NamedSet!]!${tags ? ", $basis: [TagBasis!]" : ""}) {
  sets(sets: $sets${tags ? ", basis: $basis" : ""}) {
    union { count where } common { count where } sets { name count where only { count } }
    intersections { names count where } differences { in notIn count jaccard }
  }
}`,
      { sets: sets.map(({ name, where }) => ({ name, where: { [plural]: where } })), basis: tags },
    );
    const { union, common, sets: sizes, intersections, differences } = data.sets;
    return {
      ...rest,
      summary: `${union.count} ${plural} in at least one set, ${common.count} in all`,
      facts: { union: union.count, common: common.count },
      tables: [
        {
          name: "sets",
          columns: ["name", "count", "only"],
          rows: sizes.map(({ name, count, only }) => [quoted(name), count, only.count]),
          rest: () => "Compare fewer sets",
        },
        {
          name: "overlaps",
          columns: ["exactly in", "count"],
          rows: intersections.map(({ names, count }) => [names.map(quoted).join(" "), count]),
          rest: () => "Compare fewer sets",
        },
        {
          name: "differences",
          columns: ["in", "not in", "count", "jaccard"],
          rows: differences.map((one) => [
            quoted(one.in),
            quoted(one.notIn),
            one.count,
            one.jaccard === null ? null : Number(one.jaccard.toPrecision(DIGITS)),
          ]),
          rest: () => "Compare fewer sets",
        },
      ],
      doors: {
        union: { of: plural, where: union.where },
        common: { of: plural, where: common.where },
        ...(intersections[0] && { "largest overlap": { of: plural, where: intersections[0].where } }),
      },
    };
  },
});
