import { z } from "zod";
import { quoted } from "../answer/quoted.ts";
import type { Told } from "../answer/Told.ts";
import { defineTool } from "../defineTool.ts";
import { basis, where } from "./arguments.ts";

const DIGITS = 3;

const input = z.object({
  where,
  basis,
  columns: z.enum(["SDG", "SDG_TARGET"]).default("SDG"),
  kinds: z.array(z.enum(["OFFICIAL_WITHOUT_WORK", "WORK_WITHOUT_OFFICIAL", "UNDERSERVED_REGION"])).optional(),
  first: z.number().int().min(1).max(50).default(10),
});

interface Gap {
  readonly kind: string;
  readonly actionLine: { readonly code: string };
  readonly column: { readonly key: string };
  readonly count: number;
  readonly expected: number | null;
  readonly qValue: number | null;
  readonly sentence: string;
  readonly where: unknown;
  readonly official: readonly { readonly id: string; readonly sources: readonly string[] }[];
}

/** Where the official matrix, the work and the regions differ most. */
export const gaps = defineTool({
  name: "gaps",
  title: "Gaps",
  description:
    "Where the matrix and the work differ most: official linkages that nobody works on, work without an official linkage, lines that a region hardly works on. q: chance corrected for the number of cells looked at.",
  input,
  answer: async ({ where: filter, basis: tags, columns, kinds, first }, { ask }): Promise<Told> => {
    const { data, ...rest } = await ask<{ gaps: readonly Gap[] }>(
      `query McpGaps($where: ProjectFilter, ${tags ? "$basis: [TagBasis!], " : ""}$columns: MatrixColumns, $kinds: [GapKind!], $first: Int) {
  gaps(where: $where, ${tags ? "basis: $basis, " : ""}columns: $columns, kinds: $kinds, first: $first) {
    kind actionLine { code } column { key } count expected qValue sentence where official { id sources }
  }
}`,
      { where: filter ?? null, basis: tags, columns, kinds: kinds ?? null, first },
    );
    const found = data.gaps;
    const rounded = (value: number | null) => (value === null ? null : Number(value.toPrecision(DIGITS)));
    return {
      ...rest,
      summary: `${found.length} gaps, the most surprising of each kind first`,
      tables: [
        {
          name: "gaps",
          columns: [
            "kind",
            "line",
            "column",
            "projects",
            "expected",
            "q",
            "linkages",
            "sentence",
            "where (of: projects)",
          ],
          rows: found.map((gap) => [
            gap.kind,
            gap.actionLine.code,
            gap.column.key,
            gap.count,
            rounded(gap.expected),
            rounded(gap.qValue),
            gap.official.map(({ id }) => id).join(";") || null,
            quoted(gap.sentence),
            JSON.stringify(gap.where),
          ]),
          rest: () => "Ask for one of the kinds, or narrow where",
        },
      ],
      sources: found.flatMap(({ official }) => official.flatMap(({ sources }) => sources)),
    };
  },
});
