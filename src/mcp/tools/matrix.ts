import { z } from "zod";
import type { Graph } from "../Ask.ts";
import { quoted } from "../answer/quoted.ts";
import type { Told } from "../answer/Told.ts";
import { defineTool } from "../defineTool.ts";
import { ToolFault } from "../ToolFault.ts";
import { basis, where } from "./arguments.ts";

const input = z.object({
  where,
  basis,
  columns: z.enum(["SDG", "SDG_TARGET", "GDC_OBJECTIVE"]).default("SDG"),
  goal: z.number().int().optional().describe("its targets as columns"),
  line: z.string().optional().describe("with column: one cell, as C7-EHEA"),
  column: z.string().optional().describe("goal 3 or target 3.8"),
});

type Input = z.output<typeof input>;

/** The WSIS-SDG Matrix, or one cell of it with its linkages. */
export const matrix = defineTool({
  name: "matrix",
  title: "The WSIS-SDG Matrix",
  description:
    "Action lines × goals, targets of one goal, or Compact objectives: projects a cell, * where the official matrix links them. where filters projects. With line and column: that cell's linkages with reasons, counts and doors.",
  input,
  answer: (asked, graph) => {
    if (asked.line !== undefined && asked.column !== undefined) return cell(asked, graph);
    if (asked.line !== undefined || asked.column !== undefined)
      throw new ToolFault("matrix: a cell needs both line and column");
    return grid(asked, graph);
  },
});

interface Grid {
  readonly rows: readonly { readonly code: string }[];
  readonly columns: readonly { readonly key: string; readonly label: string; readonly count: number }[];
  readonly counts: readonly (readonly number[])[];
  readonly official: readonly (readonly boolean[])[];
  readonly where: unknown;
}

async function grid({ where: filter, basis: tags, columns: of, goal }: Input, { ask }: Graph): Promise<Told> {
  if (of === "SDG_TARGET" && goal === undefined)
    throw new ToolFault("matrix: 18 lines × 169 targets are too many for one answer. Give goal: 3 for its targets");
  const columns = goal === undefined ? of : "SDG_TARGET";
  const { data, ...rest } = await ask<{ matrix: Grid }>(
    `query McpMatrix($where: ProjectFilter, ${tags ? "$basis: [TagBasis!], " : ""}$columns: MatrixColumns) {
  matrix(where: $where, ${tags ? "basis: $basis, " : ""}columns: $columns) {
    rows { code } columns { key label count } counts official where
  }
}`,
    { where: filter ?? null, basis: tags, columns },
  );
  const all = data.matrix.columns.map((column, at) => ({ ...column, at }));
  const shown = goal === undefined ? all : all.filter(({ key }) => key.startsWith(`${goal}.`));
  if (shown.length === 0) throw new ToolFault(`goal: expected 1 to 17, got ${goal}`);
  const { rows, counts, official } = data.matrix;
  return {
    ...rest,
    summary: `Projects by action line and ${columns}; * marks an official linkage. A project may stand in several cells`,
    tables: [
      {
        name: "matrix",
        columns: ["line", ...shown.map(({ key }) => key)],
        rows: rows.map(({ code }, row) => [
          code,
          ...shown.map(({ at }) => (official[row]![at] ? `${counts[row]![at]}*` : counts[row]![at]!)),
        ]),
        rest: () => "Ask for the rest by line and column, or for the targets of one goal",
      },
      {
        name: "columns",
        columns: ["key", "name", columns === "GDC_OBJECTIVE" ? "linkages" : "projects"],
        rows: shown.map(({ key, label, count }) => [key, label.slice(0, 80), count]),
        rest: () => "describe a goal or target for its name",
      },
    ],
    doors: { all: { of: "projects", where: data.matrix.where } },
  };
}

interface Linkage {
  readonly id: string;
  readonly origin: string;
  readonly rationale: string | null;
  readonly verified: boolean;
  readonly sources: readonly string[];
}

interface MatrixCell {
  readonly status: string;
  readonly projects: number;
  readonly declared: number;
  readonly sessions: number;
  readonly prizes: number;
  readonly linkages: number;
  readonly official: readonly Linkage[];
  readonly unofficial: readonly Linkage[];
  readonly where: unknown;
  readonly sessionsWhere: unknown;
  readonly prizesWhere: unknown;
  readonly linkagesWhere: unknown;
}

const linkage = "{ id origin rationale verified sources }";

async function cell({ where: filter, basis: tags, line, column = "" }: Input, { ask }: Graph): Promise<Told> {
  const columns = column.includes(".") ? "SDG_TARGET" : "SDG";
  const { data, ...rest } = await ask<{ matrix: { readonly cell: MatrixCell } }>(
    `query McpCell($where: ProjectFilter, ${tags ? "$basis: [TagBasis!], " : ""}$columns: MatrixColumns, $line: String!, $column: String!) {
  matrix(where: $where, ${tags ? "basis: $basis, " : ""}columns: $columns) {
    cell(actionLine: $line, column: $column) {
      status projects declared sessions prizes linkages where sessionsWhere prizesWhere linkagesWhere
      official ${linkage} unofficial ${linkage}
    }
  }
}`,
    { where: filter ?? null, basis: tags, columns, line, column },
  );
  const found = data.matrix.cell;
  const { status, projects, declared, sessions, prizes, linkages, official, unofficial } = found;
  const each = [...official, ...unofficial];
  return {
    ...rest,
    summary: `${line} and ${columns === "SDG" ? "goal" : "target"} ${column}: ${status}, ${projects} projects`,
    facts: { status, projects, declared, sessions, prizes, linkages },
    tables: [
      {
        name: "linkages",
        columns: ["id", "origin", "verified", "rationale"],
        rows: each.map(({ id, origin, verified, rationale }) => [
          id,
          origin,
          verified,
          rationale === null ? null : quoted(rationale),
        ]),
        rest: () => "find of: linkages lists them by the door",
      },
    ],
    doors: {
      projects: { of: "projects", where: found.where },
      sessions: { of: "sessions", where: found.sessionsWhere },
      prizes: { of: "prizeEntries", where: found.prizesWhere },
      linkages: { of: "linkages", where: found.linkagesWhere },
    },
    sources: each.flatMap(({ sources }) => sources),
  };
}
