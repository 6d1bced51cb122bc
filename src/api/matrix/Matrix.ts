import type { Dimension, Model } from "../../model/createModel.ts";
import { closedKeys } from "../../model/dimensions/shownKeys.ts";
import { basisMask } from "../../model/filter/basis.ts";
import { EVERYTHING } from "../../model/filter/combine.ts";
import type { Filter, FilterInput } from "../../model/filter/Filter.ts";
import { knownKey } from "../../model/filter/knownKey.ts";
import { writeBasis } from "../../model/filter/writeBasis.ts";
import { InputError } from "../../model/InputError.ts";
import { nodeId } from "../../model/record/nodeId.ts";
import type { CrossTabAnswer } from "../../model/requests.ts";
import { type Basis, DEFAULT_BASIS, type NodeSummary } from "../../model/types.ts";
import type { ApiContext } from "../ApiContext.ts";
import type {
  MatrixCellArgs,
  MatrixCellSource,
  MatrixCellsArgs,
  MatrixColumns,
  MatrixLinkagesArgs,
  MatrixSource,
  MatrixStatus,
  MatrixWhereArgs,
  QueryMatrixArgs,
} from "../generated/types.ts";
import { LARGEST_PAGE, WHOLE_AXIS } from "../limits/sizes.ts";
import { loadNodes } from "../loadNodes.ts";
import { bucketFilter, joinFilters } from "../request/door.ts";
import { filterOf, scopeOf } from "../request/setOf.ts";
import { Bucket } from "../sets/Bucket.ts";
import { Connection } from "../sets/Connection.ts";

/** `projects` has the totals of its axes, `cells` of the same table has not. */
type TableName = "projects" | "cells" | "declared" | "sessions" | "prizes" | "linkages" | "official";

type Tables = Readonly<Record<Exclude<TableName, "cells">, CrossTabAnswer>>;

/** Counts the tables that are asked for, each once; those asked for together, in one call of the port. */
class LazyTables {
  readonly #load: (name: TableName) => Promise<CrossTabAnswer>;
  readonly #loaded = new Map<TableName, Promise<CrossTabAnswer>>();

  constructor(load: (name: TableName) => Promise<CrossTabAnswer>) {
    this.#load = load;
  }

  has(name: TableName): boolean {
    return this.#loaded.has(name);
  }

  get(name: TableName): Promise<CrossTabAnswer> {
    const loaded = this.#loaded.get(name) ?? this.#load(name);
    this.#loaded.set(name, loaded);
    return loaded;
  }

  async all(): Promise<Tables> {
    const names = ["projects", "declared", "sessions", "prizes", "linkages", "official"] as const;
    const tables = await Promise.all(names.map((name) => this.get(name)));
    return Object.fromEntries(names.map((name, index) => [name, tables[index]])) as Tables;
  }
}

/** What a matrix may count, in the order of their interest: the first that has a column's dimension counts its axes. */
const COUNTED = ["Project", "Session", "PrizeEntry", "Linkage"] as const;

type Counted = (typeof COUNTED)[number];

/** A filter that lists nothing. */
const NOTHING: FilterInput = { ids: [] };

/** The filters that the cells of a matrix open with, before the cell's own keys. */
interface BaseFilters {
  readonly projects: FilterInput;
  readonly prizes: FilterInput;
}

/** The keys of a cell: an action line, and a goal, target or objective. */
interface CellKeys {
  readonly row: string;
  readonly column: string;
}

interface DimensionKey {
  readonly name: string;
  readonly key: string;
}

/** What the cells of one matrix share. */
class MatrixFrame {
  readonly context: ApiContext;
  readonly model: Model;
  readonly basis: readonly Basis[];
  readonly column: MatrixColumns;
  readonly bases: BaseFilters;

  constructor(context: ApiContext, basis: readonly Basis[], column: MatrixColumns, bases: BaseFilters) {
    this.context = context;
    this.model = context.model;
    this.basis = basis;
    this.column = column;
    this.bases = bases;
  }

  /** The kinds that can be counted by the columns. Of others, no record stands in any. */
  get counted(): Counted[] {
    return COUNTED.filter((kind) => this.model.kind(kind).dimension.has(this.column));
  }

  /** The kind whose numbers the axes have. */
  get axes(): Counted {
    return this.counted[0]!;
  }

  dimension(kind: string, name: string): Dimension {
    return this.model.kind(kind).dimension.get(name)!;
  }

  /** What is counted of a kind by line and column; zeros alone, where it cannot be counted by the columns. */
  async table(kind: Counted, filter: Filter, { basis = this.basis, cellsOnly = true } = {}): Promise<CrossTabAnswer> {
    if (!this.counted.includes(kind)) return this.#emptyTable();
    return this.context.loaders.crossTab.load({
      set: { kind, filter, basis: basisMask(basis) },
      rows: "ACTION_LINE",
      columns: this.column,
      rowsFirst: WHOLE_AXIS,
      columnsFirst: WHOLE_AXIS,
      cellsOnly,
    });
  }

  #emptyTable(): CrossTabAnswer {
    const axis = (name: string) =>
      closedKeys(this.dimension(this.axes, name), this.context.terms).map((key) => ({ key, count: 0 }));
    const [rows, columns] = [axis("ACTION_LINE"), axis(this.column)];
    return { rows, columns, counts: rows.map(() => columns.map(() => 0)), total: 0, rowMissing: 0, columnMissing: 0 };
  }

  /** A key of an axis as it is spelled. Throws an InputError for what is none. */
  key(name: string, key: string, path: string): string {
    const dimension = this.dimension(this.axes, name);
    const known = closedKeys(dimension, this.context.terms);
    const asked = { kind: this.model.kind(this.axes), field: dimension.field, key, path, known };
    return knownKey(
      scopeOf(this.context, this.basis),
      asked,
      known.map((one) => ({ key: one })),
    );
  }

  /** The filter of a cell on one kind of record. */
  cell(kind: string, base: FilterInput, { row, column }: CellKeys, basis: readonly Basis[]): FilterInput {
    const inRow = this.within(kind, base, { name: "ACTION_LINE", key: row }, basis);
    return this.within(kind, inRow, { name: this.column, key: column }, basis);
  }

  /** The filter with one key of a dimension too: it lists nothing, where the kind has no such dimension. */
  within(kind: string, base: FilterInput, { name, key }: DimensionKey, basis = this.basis): FilterInput {
    const counted = this.model.kind(kind);
    const dimension = counted.dimension.get(name);
    return joinFilters(counted, base, dimension ? bucketFilter(dimension, key, basis) : NOTHING);
  }
}

/** Throws an InputError for a filter that cannot be used, and for basis IMPLIED. */
export function createMatrix(context: ApiContext, args: QueryMatrixArgs): Matrix {
  const { model } = context;
  const basis = args.basis ?? DEFAULT_BASIS;
  const where = args.where ?? {};
  const column = args.columns ?? "SDG";
  if (basis.includes("IMPLIED"))
    throw new InputError("basis", "The matrix cannot count IMPLIED goals: they follow from the matrix itself");
  const written = writeBasis(model, "Project", where, basis);
  const prizesBase = Object.keys(written).length === 0 ? {} : { projects: { some: written } };
  const meaning = (kind: string, base: FilterInput) => filterOf(context, { kind, where: base }, basis);
  const restricted = meaning("Project", where);
  const frame = new MatrixFrame(context, basis, column, { projects: written, prizes: prizesBase });
  const load: Readonly<Record<TableName, () => Promise<CrossTabAnswer>>> = {
    projects: () => frame.table("Project", restricted, { cellsOnly: false }),
    cells: () => frame.table("Project", restricted),
    declared: () => frame.table("Project", restricted, { basis: ["DECLARED"] }),
    sessions: () => frame.table("Session", EVERYTHING),
    prizes: () => frame.table("PrizeEntry", meaning("PrizeEntry", prizesBase)),
    linkages: () => frame.table("Linkage", EVERYTHING, { cellsOnly: frame.axes !== "Linkage" }),
    official: () => frame.table("Linkage", meaning("Linkage", { origins: { any: ["OFFICIAL"] } })),
  };
  return new Matrix(frame, new LazyTables((name) => load[name]()));
}

/** Its members are the fields of type Matrix. */
export class Matrix implements MatrixSource {
  readonly #frame: MatrixFrame;
  readonly #tables: LazyTables;

  constructor(frame: MatrixFrame, tables: LazyTables) {
    this.#frame = frame;
    this.#tables = tables;
  }

  async rows(): Promise<readonly NodeSummary[]> {
    const { rows } = await (this.#tables.has("cells") ? this.#tables.get("cells") : this.#axes());
    return loadNodes(
      this.#frame.context,
      rows.map(({ key }) => ({ id: nodeId("ActionLine", key) })),
    );
  }

  async columns(): Promise<readonly Bucket[]> {
    return this.#buckets(await this.#axes());
  }

  counted(): Counted[] {
    return this.#frame.counted;
  }

  async cells({ status }: MatrixCellsArgs): Promise<MatrixCell[]> {
    const [tables, lines] = await Promise.all([this.#tables.all(), this.rows()]);
    const columns = await this.columns();
    const cells = lines.flatMap((line, row) =>
      columns.map((column, index) => new MatrixCell(this.#frame, { line, row, column, index }, tables)),
    );
    return status ? cells.filter((cell) => status.includes(cell.status)) : cells;
  }

  async cell({ actionLine, column }: MatrixCellArgs): Promise<MatrixCell | null> {
    const cells = await this.cells({});
    const rowKey = this.#frame.key("ACTION_LINE", actionLine, "actionLine");
    const columnKey = this.#frame.key(this.#frame.column, column, "column");
    return cells.find((cell) => cell.actionLine.key === rowKey && cell.column.key === columnKey) ?? null;
  }

  async counts(): Promise<readonly (readonly number[])[]> {
    return (await this.#tables.get(this.#tables.has("projects") ? "projects" : "cells")).counts;
  }

  declared(): Promise<CrossTabAnswer["counts"]> {
    return this.#counts("declared");
  }

  sessions(): Promise<CrossTabAnswer["counts"]> {
    return this.#counts("sessions");
  }

  prizes(): Promise<CrossTabAnswer["counts"]> {
    return this.#counts("prizes");
  }

  /** Throws an InputError for a filter that cannot be used. */
  async linkages({ where }: MatrixLinkagesArgs): Promise<CrossTabAnswer["counts"]> {
    if (!where) return this.#counts("linkages");
    const { context, basis } = this.#frame;
    return (await this.#frame.table("Linkage", filterOf(context, { kind: "Linkage", where }, basis))).counts;
  }

  async #counts(name: TableName): Promise<CrossTabAnswer["counts"]> {
    return (await this.#tables.get(name)).counts;
  }

  /** Throws an InputError for a key that is on neither axis. */
  where({ row, column }: MatrixWhereArgs): FilterInput {
    const frame = this.#frame;
    const within = (base: FilterInput, name: string, key: string | null | undefined, path: string) =>
      key === null || key === undefined
        ? base
        : frame.within("Project", base, { name, key: frame.key(name, key, path) });
    const inRow = within(frame.bases.projects, "ACTION_LINE", row, "row");
    return within(inRow, frame.column, column, "column");
  }

  async official(): Promise<boolean[][]> {
    const { counts } = await this.#tables.get("official");
    return counts.map((row) => row.map((count) => count > 0));
  }

  #axes(): Promise<CrossTabAnswer> {
    return this.#tables.get(this.#frame.axes === "Project" ? "projects" : "linkages");
  }

  #buckets({ columns }: CrossTabAnswer): Bucket[] {
    const { context, basis, bases, axes, column } = this.#frame;
    const door = axes === "Project" ? bases.projects : {};
    return columns.map((count) => new Bucket({ context, basis, door }, this.#frame.dimension(axes, column), count));
  }
}

/** A cell: the line of its row and the bucket of its column, each with its number. */
interface CellPlace {
  readonly line: NodeSummary;
  readonly row: number;
  readonly column: Bucket;
  readonly index: number;
}

/** Its members are the fields of type MatrixCell. */
export class MatrixCell implements MatrixCellSource {
  readonly actionLine: NodeSummary;
  readonly column: Bucket;
  readonly linkages: number;
  readonly projects: number;
  readonly declared: number;
  readonly sessions: number;
  readonly prizes: number;
  readonly status: MatrixStatus;
  readonly #frame: MatrixFrame;

  constructor(frame: MatrixFrame, { line, row, column, index }: CellPlace, tables: Tables) {
    const count = (name: keyof Tables) => tables[name].counts[row]?.[index] ?? 0;
    this.#frame = frame;
    this.actionLine = line;
    this.column = column;
    this.linkages = count("linkages");
    this.projects = count("projects");
    this.declared = count("declared");
    this.sessions = count("sessions");
    this.prizes = count("prizes");
    this.status = statusOf(count("official") > 0, this.projects > 0);
  }

  official(): Promise<readonly NodeSummary[]> {
    return this.#linkages({ any: ["OFFICIAL"] });
  }

  unofficial(): Promise<readonly NodeSummary[]> {
    return this.#linkages({ none: ["OFFICIAL"] });
  }

  where(): FilterInput {
    return this.#door("Project", this.#frame.bases.projects);
  }

  declaredWhere(): FilterInput {
    return this.#door("Project", this.#frame.bases.projects, ["DECLARED"]);
  }

  sessionsWhere(): FilterInput {
    return this.#door("Session", {});
  }

  prizesWhere(): FilterInput {
    return this.#door("PrizeEntry", this.#frame.bases.prizes);
  }

  linkagesWhere(): FilterInput {
    return this.#door("Linkage", {});
  }

  async #linkages(origins: FilterInput): Promise<readonly NodeSummary[]> {
    const where = { ...this.linkagesWhere(), origins };
    return new Connection(this.#frame.context, "Linkage", { where, first: LARGEST_PAGE }).nodes();
  }

  #door(kind: string, base: FilterInput, basis = this.#frame.basis): FilterInput {
    const keys = { row: this.actionLine.key, column: this.column.key };
    return this.#frame.cell(kind, base, keys, basis);
  }
}

function statusOf(official: boolean, active: boolean): MatrixStatus {
  if (official) return active ? "OFFICIAL_ACTIVE" : "OFFICIAL_ONLY";
  return active ? "ACTIVE_ONLY" : "NONE";
}
