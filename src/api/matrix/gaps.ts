import type { Dimension } from "../../model/createModel.ts";
import type { FilterInput } from "../../model/filter/Filter.ts";
import { writeBasis } from "../../model/filter/writeBasis.ts";
import { InputError } from "../../model/InputError.ts";
import { nodeId } from "../../model/record/nodeId.ts";
import type { CrossTabAnswer } from "../../model/requests.ts";
import { qValues } from "../../model/statistics/falseDiscovery.ts";
import { lowerTail, type Margins, upperTail } from "../../model/statistics/hypergeometric.ts";
import { DEFAULT_BASIS, type NodeSummary } from "../../model/types.ts";
import type { ApiContext } from "../ApiContext.ts";
import type { GapKind, GapSource, QueryGapsArgs } from "../generated/types.ts";
import { checkSize, DEFAULT_PAGE, LARGEST_PAGE, WHOLE_AXIS } from "../limits/sizes.ts";
import { bucketFilter, joinFilters } from "../request/door.ts";
import { setOf } from "../request/setOf.ts";
import { Bucket } from "../sets/Bucket.ts";
import { Connection } from "../sets/Connection.ts";
import type { CountedSet } from "../sets/CountedSet.ts";

/** Below this chance, fewer projects than expected are called a gap. */
const RARE = 0.05;
interface Cell extends Margins {
  readonly row: number;
  readonly column: number;
  readonly line: string;
  readonly key: string;
  readonly count: number;
  readonly official: boolean;
}

interface Candidate {
  readonly kind: GapKind;
  readonly cell: Cell;
  readonly expected: number | null;
  readonly pValue: number | null;
  readonly qValue: number | null;
}

/** Which cells a kind of gap is looked for among, and what makes one of them a gap. */
interface Search {
  readonly cells: readonly Cell[];
  readonly test: (count: number, margins: Margins) => number | null;
  readonly isGap: (cell: Cell, pValue: number | null) => boolean;
}

/** Throws an InputError for a filter that cannot be used, for basis IMPLIED, and for columns that projects do not have. */
export async function gaps(context: ApiContext, args: QueryGapsArgs): Promise<Gap[]> {
  const { model, loaders } = context;
  const basis = args.basis ?? DEFAULT_BASIS;
  const columns = args.columns ?? "SDG";
  const first = args.first ?? DEFAULT_PAGE;
  checkSize("first", first, LARGEST_PAGE);
  if (basis.includes("IMPLIED"))
    throw new InputError("basis", "Gaps cannot count IMPLIED goals: they follow from the matrix itself");
  if (!model.kind("Project").dimension.has(columns))
    throw new InputError("columns", `No project is tagged with ${columns}: expected SDG or SDG_TARGET`);
  const where = args.where ?? {};
  const table = (kind: string, filter: FilterInput, dimension: string, cellsOnly: boolean) =>
    loaders.crossTab.load({
      set: setOf(context, kind, filter, basis),
      rows: "ACTION_LINE",
      columns: dimension,
      rowsFirst: WHOLE_AXIS,
      columnsFirst: WHOLE_AXIS,
      cellsOnly,
    });
  const [projects, regions, official] = await Promise.all([
    table("Project", where, columns, false),
    table("Project", where, "REGION", false),
    table("Linkage", { origins: { any: ["OFFICIAL"] } }, columns, true),
  ]);
  const cells = cellsOf(projects, official);
  const searches: Record<GapKind, Search> = {
    OFFICIAL_WITHOUT_WORK: {
      cells: cells.filter(({ official: linked }) => linked),
      test: lowerTail,
      isGap: ({ count }) => count === 0,
    },
    WORK_WITHOUT_OFFICIAL: {
      cells: cells.filter(({ official: linked }) => !linked),
      test: upperTail,
      isGap: ({ count }) => count > 0,
    },
    UNDERSERVED_REGION: {
      cells: cellsOf(regions, null),
      test: lowerTail,
      isGap: (_, pValue) => pValue !== null && pValue < RARE,
    },
  };
  const counted = { context, basis, door: writeBasis(model, "Project", where, basis) };
  const dimension = (name: string) => model.kind("Project").dimension.get(name)!;
  const kinds = Object.keys(searches) as GapKind[];
  const ranked = kinds
    .filter((kind) => !args.kinds || args.kinds.includes(kind))
    .map((kind) => candidates(kind, searches[kind]).sort(byRank));
  return inTurn(ranked, first).map((gap) => {
    const column = dimension(gap.kind === "UNDERSERVED_REGION" ? "REGION" : columns);
    return new Gap(counted, gap, { line: dimension("ACTION_LINE"), column });
  });
}

function cellsOf({ rows, columns, counts, total }: CrossTabAnswer, official: CrossTabAnswer | null): Cell[] {
  const rowOf = new Map(official?.rows.map(({ key }, index) => [key, index]));
  const columnOf = new Map(official?.columns.map(({ key }, index) => [key, index]));
  return rows.flatMap((row, r) =>
    columns.map(
      (column, c): Cell => ({
        line: row.key,
        key: column.key,
        row: row.count,
        column: column.count,
        total,
        count: counts[r]?.[c] ?? 0,
        official: (official?.counts[rowOf.get(row.key) ?? -1]?.[columnOf.get(column.key) ?? -1] ?? 0) > 0,
      }),
    ),
  );
}

function candidates(kind: GapKind, { cells, test, isGap }: Search): Candidate[] {
  const pValues = cells.map((cell) => test(cell.count, cell));
  const corrected = qValues(pValues);
  return cells.flatMap((cell, index): Candidate[] => {
    const pValue = pValues[index] ?? null;
    if (!isGap(cell, pValue)) return [];
    const { total, row, column } = cell;
    const expected = total === 0 ? null : (row * column) / total;
    return [{ kind, cell, expected, pValue, qValue: corrected[index] ?? null }];
  });
}

/** The most surprising first; the order of the matrix breaks ties. */
function byRank(a: Candidate, b: Candidate): number {
  const surprise = ({ pValue }: Candidate) => pValue ?? 2;
  const distance = ({ expected, cell }: Candidate) => Math.abs(cell.count - (expected ?? cell.count));
  return surprise(a) - surprise(b) || distance(b) - distance(a);
}

function inTurn<T>(lists: readonly (readonly T[])[], most: number): T[] {
  const longest = Math.max(0, ...lists.map(({ length }) => length));
  const turns = Array.from({ length: longest }, (_, index) => lists.flatMap((list) => list.slice(index, index + 1)));
  return turns.flat().slice(0, most);
}

/** Its members are the fields of type Gap. */
class Gap implements GapSource {
  readonly kind: GapKind;
  readonly count: number;
  readonly expected: number | null;
  readonly pValue: number | null;
  readonly qValue: number | null;
  readonly column: Bucket;
  readonly #context: ApiContext;
  readonly #cell: Cell;
  readonly #columnName: string;
  readonly #line: FilterInput;

  constructor(
    set: CountedSet,
    { kind, cell, expected, pValue, qValue }: Candidate,
    axes: { line: Dimension; column: Dimension },
  ) {
    this.kind = kind;
    this.count = cell.count;
    this.expected = expected;
    this.pValue = pValue;
    this.qValue = qValue;
    this.column = new Bucket(set, axes.column, { key: cell.key, count: cell.column });
    this.#context = set.context;
    this.#cell = cell;
    this.#columnName = axes.column.filter;
    this.#line = bucketFilter(axes.line, cell.line, set.basis);
  }

  async actionLine(): Promise<NodeSummary> {
    return (await this.#context.loaders.nodes.load(nodeId("ActionLine", this.#cell.line)))!;
  }

  async official(): Promise<readonly NodeSummary[]> {
    if (this.kind !== "OFFICIAL_WITHOUT_WORK") return [];
    const { line, key } = this.#cell;
    const where = { actionLines: { any: [line] }, [this.#columnName]: { any: [key] }, origins: { any: ["OFFICIAL"] } };
    return new Connection(this.#context, "Linkage", { where, first: LARGEST_PAGE }).nodes();
  }

  where(): FilterInput {
    return joinFilters(this.#context.model.kind("Project"), this.column.where(), this.#line);
  }

  async sentence(): Promise<string> {
    const [line, column] = await Promise.all([this.actionLine(), this.column.label()]);
    const chance = this.expected === null ? "" : `; ${inWords(this.expected)} would be expected by chance`;
    const projects = this.count === 0 ? "no project" : this.count === 1 ? "1 project" : `${this.count} projects`;
    const name = `${this.#cell.line} (${line.name})`;
    switch (this.kind) {
      case "OFFICIAL_WITHOUT_WORK":
        return `The official matrix links ${name} to ${this.#cell.key} (${column}), and no project of the set works on both${chance}.`;
      case "WORK_WITHOUT_OFFICIAL":
        return `${capital(projects)} of the set ${this.count > 1 ? "work" : "works"} on ${name} and ${this.#cell.key} (${column}), which the official matrix does not link${chance}.`;
      case "UNDERSERVED_REGION":
        return `${capital(projects)} of the set in ${column} ${this.count > 1 ? "work" : "works"} on ${name}${chance}.`;
    }
  }
}

function capital(text: string): string {
  return text.charAt(0).toUpperCase() + text.slice(1);
}

/** One decimal, or for less than that one digit. */
function inWords(expected: number): string {
  return expected === 0 || expected >= 0.1 ? expected.toFixed(1) : expected.toPrecision(1);
}
