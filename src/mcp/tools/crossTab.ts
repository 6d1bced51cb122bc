import { z } from "zod";
import { setField } from "../../api/schema/lookUpSdl.ts";
import type { Kind, Model } from "../../model/createModel.ts";
import type { Graph } from "../Ask.ts";
import { quoted } from "../answer/quoted.ts";
import type { Cell, SetDoor, Told } from "../answer/Told.ts";
import { defineTool } from "../defineTool.ts";
import { basis, dimensionOf, kindOf, where } from "./arguments.ts";

const MEASURES = [
  "COUNT",
  "SHARE_OF_ROW",
  "SHARE_OF_COLUMN",
  "EXPECTED",
  "LIFT",
  "JACCARD",
  "P_VALUE",
  "Q_VALUE",
] as const;
/** Digits of a measure that say something. */
const DIGITS = 4;

const input = z.object({
  of: z.string().describe("kind, as projects"),
  rows: z.string().describe("dimension, as REGION; describe lists them"),
  columns: z.string().optional().describe("dimension; left out: one dimension alone"),
  where,
  basis,
  measure: z.enum(MEASURES).default("COUNT").describe("shown beside counts"),
  row: z.string().optional().describe("with column: keys of a cell to open"),
  column: z.string().optional(),
  first: z.number().int().min(1).max(100).default(30).describe("keys of each dimension"),
});

type Input = z.output<typeof input>;

interface Bucket {
  readonly key: string;
  readonly label: string;
  readonly count: number;
}

/** Counts the records of a kind by one dimension or by two. */
export const crossTab = defineTool({
  name: "cross_tab",
  title: "Count by dimensions",
  description:
    "Count the records of a kind by one or two dimensions, with totals and what has no key. Distinct records: one with several keys counts in each.",
  input,
  answer: (asked, graph) => (asked.columns === undefined ? spread(asked, graph) : table(asked, asked.columns, graph)),
});

interface Facet {
  readonly totalBuckets: number;
  readonly missing: { readonly count: number; readonly where: unknown };
  readonly buckets: readonly (Bucket & { readonly where: unknown })[];
}

async function spread({ of, rows, where: filter, basis: tags, first }: Input, { ask, model }: Graph): Promise<Told> {
  const kind = kindOf(model, of);
  const dimension = dimensionOf(kind, rows);
  const { data, ...rest } = await ask<{ records: { totalCount: number; facets: readonly Facet[] } }>(
    `query McpSpread($where: ${kind.name}Filter${tags ? ", $basis: [TagBasis!]" : ""}, $first: Int) {
  records: ${setField(kind)}(where: $where${tags ? ", basis: $basis" : ""}) {
    totalCount facets(by: [${dimension}], first: $first) { totalBuckets missing { count where } buckets { key label count where } }
  }
}`,
    { where: filter ?? null, basis: tags, first },
  );
  const [facet] = data.records.facets;
  const { totalBuckets, missing, buckets } = facet!;
  return {
    ...rest,
    summary: `${data.records.totalCount} ${kind.plural} by ${dimension}`,
    facts: { total: data.records.totalCount, missing: missing.count },
    tables: [
      {
        name: "rows",
        columns: [dimension, "label", "count"],
        rows: buckets.map((bucket) => [bucket.key, labelText(model, kind, dimension, bucket), bucket.count]),
        total: totalBuckets,
        rest: () => "Ask for more with first, or narrow where",
      },
    ],
    doors: {
      missing: { of: kind.plural, where: missing.where },
      ...doorOfOne(kind, buckets[0]),
    },
  };
}

/** One bucket opened: with another key in the place of its own, any. */
function doorOfOne(kind: Kind, bucket: (Bucket & { readonly where: unknown }) | undefined): Record<string, SetDoor> {
  return bucket ? { [`${bucket.key} (likewise any key)`]: { of: kind.plural, where: bucket.where } } : {};
}

interface CrossTab {
  readonly total: number;
  readonly rows: readonly Bucket[];
  readonly columns: readonly Bucket[];
  readonly counts: readonly (readonly number[])[];
  readonly values?: readonly (readonly (number | null)[])[];
  readonly rowMissing: { readonly count: number };
  readonly columnMissing: { readonly count: number };
  /** The door of the cell or margin that was asked for; of the whole, where none was. */
  readonly opened: unknown;
}

async function table(asked: Input, columnsBy: string, { ask, model }: Graph): Promise<Told> {
  const { of, where: filter, basis: tags, measure, first, row, column } = asked;
  const kind = kindOf(model, of);
  const [rowsBy, by] = [dimensionOf(kind, asked.rows), dimensionOf(kind, columnsBy)];
  const values = measure === "COUNT" ? "" : "values";
  const { data, ...rest } = await ask<{ records: { readonly crossTab: CrossTab } }>(
    `query McpCrossTab($where: ${kind.name}Filter${tags ? ", $basis: [TagBasis!]" : ""}, $first: Int, $row: String, $column: String) {
  records: ${setField(kind)}(where: $where${tags ? ", basis: $basis" : ""}) {
    crossTab(rows: ${rowsBy}, columns: ${by}, measure: ${measure}, rowsFirst: $first, columnsFirst: $first) {
      total counts ${values} rows { key label count } columns { key label count }
      rowMissing { count } columnMissing { count } opened: where(row: $row, column: $column)
    }
  }
}`,
    { where: filter ?? null, basis: tags, first, row, column },
  );
  const { total, rows, columns, counts, values: measured, rowMissing, columnMissing, opened } = data.records.crossTab;
  const grid = (name: string, cells: readonly (readonly Cell[])[], totals: boolean) => ({
    name,
    columns: [rowsBy, ...columns.map(({ key }) => key), ...(totals ? ["total"] : [])],
    rows: rows.map(({ key, count }, row) => [key, ...cells[row]!, ...(totals ? [count] : [])]),
    rest: () => "Ask for fewer with first, or narrow where",
  });
  const labels = (name: string, dimension: string, buckets: readonly Bucket[]) => ({
    name,
    columns: [dimension, "label", "total"],
    rows: buckets.flatMap((bucket) => {
      const label = labelText(model, kind, dimension, bucket);
      return label === bucket.key ? [] : [[bucket.key, label, bucket.count]];
    }),
    rest: () => "describe a key for its name",
  });
  return {
    ...rest,
    summary: `${total} ${kind.plural} by ${rowsBy} and ${by}${measured ? `, with ${measure}` : ""}. Rows add up to more than their total where a record has several keys`,
    facts: { total, [`without ${rowsBy}`]: rowMissing.count, [`without ${by}`]: columnMissing.count },
    tables: [
      grid("counts", counts, true),
      ...(measured
        ? [
            grid(
              measure,
              measured.map((row) => row.map(rounded)),
              false,
            ),
          ]
        : []),
      labels("rowNames", rowsBy, rows),
      labels("columnNames", by, columns),
    ],
    doors: {
      [[row, column].flatMap((key) => key ?? []).join(" and ") || "all (give row, column for a cell)"]: {
        of: kind.plural,
        where: opened,
      },
    },
  };
}

const rounded = (value: number | null) => (value === null ? null : Number(value.toPrecision(DIGITS)));

/** A key in words: those of the schema and the framework as they are, others as who submitted them wrote them. */
function labelText(model: Model, kind: Kind, dimension: string, { label }: Bucket): string {
  const { target, vocabulary, flag, type } = kind.dimension.get(dimension)!.field;
  const ours = target ? model.kind(target.name).framework : vocabulary !== undefined || flag || type === "range";
  return ours ? label.slice(0, 80) : quoted(label);
}
