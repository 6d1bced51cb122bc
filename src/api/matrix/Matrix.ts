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

/** The filters that the cells of a matrix open with, before the cell's own keys. */
interface BaseFilters {
  readonly projects: FilterInput;
  readonly prizes: FilterInput;
}

/** The keys of a cell: an action line, and a goal or target. */
interface CellKeys {
  readonly row: string;
  readonly column: string;
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

  dimension(kind: string, name: string): Dimension {
    return this.model.kind(kind).dimension.get(name)!;
  }

  /** A key of an axis as it is spelled. Throws an InputError for what is none. */
  key(name: string, key: string, path: string): string {
    const dimension = this.dimension("Project", name);
    const known = closedKeys(dimension, this.context.terms);
    const asked = { kind: this.model.kind("Project"), field: dimension.field, key, path, known };
    return knownKey(
      scopeOf(this.context, this.basis),
      asked,
      known.map((one) => ({ key: one })),
    );
  }

  /** The filter of a cell on one kind of record. */
  cell(kind: string, base: FilterInput, { row, column }: CellKeys, basis: readonly Basis[]): FilterInput {
    const inRow = bucketFilter(this.dimension(kind, "ACTION_LINE"), row, basis);
    const inColumn = bucketFilter(this.dimension(kind, this.column), column, basis);
    const counted = this.model.kind(kind);
    return joinFilters(counted, joinFilters(counted, base, inRow), inColumn);
  }
}

/** Throws an InputError for a filter that cannot be used, and for basis IMPLIED. */
export function createMatrix(context: ApiContext, args: QueryMatrixArgs): Matrix {
  const { model, loaders } = context;
  const basis = args.basis ?? DEFAULT_BASIS;
  const where = args.where ?? {};
  const column = args.columns ?? "SDG";
  if (basis.includes("IMPLIED"))
    throw new InputError("basis", "The matrix cannot count IMPLIED goals: they follow from the matrix itself");
  const written = writeBasis(model, "Project", where, basis);
  const prizesBase = Object.keys(written).length === 0 ? {} : { projects: { some: written } };
  const meaning = (kind: string, base: FilterInput) => filterOf(context, { kind, where: base }, basis);
  const restricted = meaning("Project", where);
  const table = (kind: string, filter: Filter, counted: readonly Basis[], cellsOnly = true) =>
    loaders.crossTab.load({
      set: { kind, filter, basis: basisMask(counted) },
      rows: "ACTION_LINE",
      columns: column,
      rowsFirst: WHOLE_AXIS,
      columnsFirst: WHOLE_AXIS,
      cellsOnly,
    });
  const load: Readonly<Record<TableName, () => Promise<CrossTabAnswer>>> = {
    projects: () => table("Project", restricted, basis, false),
    cells: () => table("Project", restricted, basis),
    declared: () => table("Project", restricted, ["DECLARED"]),
    sessions: () => table("Session", EVERYTHING, basis),
    prizes: () => table("PrizeEntry", meaning("PrizeEntry", prizesBase), basis),
    linkages: () => table("Linkage", EVERYTHING, basis),
    official: () => table("Linkage", meaning("Linkage", { origins: { any: ["OFFICIAL"] } }), basis),
  };
  const frame = new MatrixFrame(context, basis, column, { projects: written, prizes: prizesBase });
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
    const { rows } = await this.#tables.get(this.#tables.has("cells") ? "cells" : "projects");
    return loadNodes(
      this.#frame.context,
      rows.map(({ key }) => ({ id: nodeId("ActionLine", key) })),
    );
  }

  async columns(): Promise<readonly Bucket[]> {
    return this.#buckets(await this.#tables.get("projects"));
  }

  async cells({ status }: MatrixCellsArgs): Promise<MatrixCell[]> {
    const [tables, lines] = await Promise.all([this.#tables.all(), this.rows()]);
    const columns = this.#buckets(tables.projects);
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

  linkages(): Promise<CrossTabAnswer["counts"]> {
    return this.#counts("linkages");
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
        : joinFilters(
            frame.model.kind("Project"),
            base,
            bucketFilter(frame.dimension("Project", name), frame.key(name, key, path), frame.basis),
          );
    const inRow = within(frame.bases.projects, "ACTION_LINE", row, "row");
    return within(inRow, frame.column, column, "column");
  }

  async official(): Promise<boolean[][]> {
    const { counts } = await this.#tables.get("official");
    return counts.map((row) => row.map((count) => count > 0));
  }

  #buckets({ columns }: CrossTabAnswer): Bucket[] {
    const { context, basis, bases } = this.#frame;
    const dimension = this.#frame.dimension("Project", this.#frame.column);
    return columns.map((count) => new Bucket({ context, basis, door: bases.projects }, dimension, count));
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
    const where = { ...this.linkagesWhere(), origins: { any: ["OFFICIAL"] } };
    return new Connection(this.#frame.context, "Linkage", { where, first: LARGEST_PAGE }).nodes();
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

  #door(kind: string, base: FilterInput, basis = this.#frame.basis): FilterInput {
    const keys = { row: this.actionLine.key, column: this.column.key };
    return this.#frame.cell(kind, base, keys, basis);
  }
}

function statusOf(official: boolean, active: boolean): MatrixStatus {
  if (official) return active ? "OFFICIAL_ACTIVE" : "OFFICIAL_ONLY";
  return active ? "ACTIVE_ONLY" : "NONE";
}
