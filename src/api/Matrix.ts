import { basisMask } from "../model/basis.ts";
import type { Dimension, Model } from "../model/createModel.ts";
import { type FilterInput, parseFilter, writeBasis } from "../model/filter.ts";
import { InputError } from "../model/InputError.ts";
import { nodeId } from "../model/nodeId.ts";
import { type Basis, DEFAULT_BASIS, type NodeRecord } from "../model/types.ts";
import type { CrossTabAnswer, KeyCount } from "../store/port.ts";
import type { ApiContext } from "./ApiContext.ts";
import { Bucket } from "./Bucket.ts";
import { Connection } from "./Connection.ts";
import { bucketFilter, joinFilters } from "./door.ts";

export interface MatrixArguments {
  readonly where?: FilterInput | null;
  readonly basis?: readonly Basis[] | null;
  readonly columns?: "SDG" | "SDG_TARGET" | null;
}

export type MatrixStatus = "OFFICIAL_ACTIVE" | "OFFICIAL_ONLY" | "ACTIVE_ONLY" | "NONE";

/** More keys than either axis has. */
const ALL = 1000;

interface Tables {
  readonly projects: CrossTabAnswer;
  readonly declared: CrossTabAnswer;
  readonly sessions: CrossTabAnswer;
  readonly prizes: CrossTabAnswer;
  readonly linkages: CrossTabAnswer;
  readonly official: CrossTabAnswer;
}

/** The filters that the cells of a matrix open with, before the cell's own keys. */
interface Bases {
  readonly projects: FilterInput;
  readonly prizes: FilterInput;
}

/** What the cells of one matrix share. */
class MatrixFrame {
  readonly context: ApiContext;
  readonly model: Model;
  readonly basis: readonly Basis[];
  readonly column: "SDG" | "SDG_TARGET";
  readonly bases: Bases;

  constructor(context: ApiContext, basis: readonly Basis[], column: "SDG" | "SDG_TARGET", bases: Bases) {
    this.context = context;
    this.model = context.model;
    this.basis = basis;
    this.column = column;
    this.bases = bases;
  }

  dimension(kind: string, name: string): Dimension {
    return this.model.kind(kind).dimension.get(name) as Dimension;
  }

  /** The filter of a cell on one kind of record. */
  cell(kind: string, base: FilterInput, row: string, column: string, basis: readonly Basis[]): FilterInput {
    const inRow = bucketFilter(this.dimension(kind, "ACTION_LINE"), row, basis);
    return joinFilters(joinFilters(base, inRow), bucketFilter(this.dimension(kind, this.column), column, basis));
  }
}

/** Asks for the six tables of a matrix in one call. Throws an InputError for basis IMPLIED. */
export async function loadMatrix(context: ApiContext, args: MatrixArguments): Promise<Matrix> {
  const { model, reader } = context;
  const basis = args.basis ?? DEFAULT_BASIS;
  const where = args.where ?? {};
  const column = args.columns ?? "SDG";
  if (basis.includes("IMPLIED"))
    throw new InputError("basis", "The matrix cannot count IMPLIED goals: they follow from the matrix itself");
  const written = writeBasis(model, "Project", where, basis);
  const prizesBase = Object.keys(written).length === 0 ? {} : { projects: { some: written } };
  const table = (kind: string, base: FilterInput, counted: readonly Basis[]) =>
    context.loaders.crossTab.load({
      set: {
        kind,
        filter: parseFilter(model, kind, base, basis, (name) => reader.terms(name)),
        basis: basisMask(counted),
      },
      rows: "ACTION_LINE",
      columns: column,
      rowsFirst: ALL,
      columnsFirst: ALL,
    });
  const [projects, declared, sessions, prizes, linkages, official] = await Promise.all([
    table("Project", where, basis),
    table("Project", where, ["DECLARED"]),
    table("Session", {}, basis),
    table("PrizeEntry", prizesBase, basis),
    table("Linkage", {}, basis),
    table("Linkage", { origins: { any: ["OFFICIAL"] } }, basis),
  ]);
  const frame = new MatrixFrame(context, basis, column, { projects: written, prizes: prizesBase });
  return new Matrix(frame, { projects, declared, sessions, prizes, linkages, official });
}

/** Its members are the fields of type Matrix. */
export class Matrix {
  readonly #frame: MatrixFrame;
  readonly #tables: Tables;
  readonly #columns: readonly Bucket[];

  constructor(frame: MatrixFrame, tables: Tables) {
    this.#frame = frame;
    this.#tables = tables;
    const dimension = frame.dimension("Project", frame.column);
    this.#columns = tables.projects.columns.map(
      (count) => new Bucket(frame.context, dimension, frame.basis, frame.bases.projects, count),
    );
  }

  rows(): Promise<(NodeRecord | null)[]> {
    return Promise.all(this.#tables.projects.rows.map((row) => lineOf(this.#frame.context, row)));
  }

  columns(): readonly Bucket[] {
    return this.#columns;
  }

  cells({ status }: { status?: readonly MatrixStatus[] | null }): MatrixCell[] {
    const { rows } = this.#tables.projects;
    const cells = rows.flatMap((_, row) => this.#columns.map((__, column) => this.#cell(row, column)));
    return status ? cells.filter((cell) => status.includes(cell.status)) : cells;
  }

  cell({ actionLine, column }: { actionLine: string; column: string }): MatrixCell | null {
    const row = this.#tables.projects.rows.findIndex(({ key }) => key === actionLine);
    const at = this.#columns.findIndex(({ key }) => key === column);
    return row < 0 || at < 0 ? null : this.#cell(row, at);
  }

  counts(): readonly (readonly number[])[] {
    return this.#tables.projects.counts;
  }

  official(): boolean[][] {
    return this.#tables.official.counts.map((row) => row.map((count) => count > 0));
  }

  #cell(row: number, column: number): MatrixCell {
    const line = this.#tables.projects.rows[row] as KeyCount;
    return new MatrixCell(this.#frame, this.#tables, line, row, this.#columns[column] as Bucket, column);
  }
}

function lineOf(context: ApiContext, { key }: KeyCount): Promise<NodeRecord | null> {
  return context.loaders.nodes.load(nodeId("ActionLine", key));
}

/** Its members are the fields of type MatrixCell. */
export class MatrixCell {
  readonly column: Bucket;
  readonly linkages: number;
  readonly projects: number;
  readonly declared: number;
  readonly sessions: number;
  readonly prizes: number;
  readonly status: MatrixStatus;
  readonly #frame: MatrixFrame;
  readonly #line: KeyCount;

  constructor(frame: MatrixFrame, tables: Tables, line: KeyCount, row: number, column: Bucket, at: number) {
    const count = (name: keyof Tables) => tables[name].counts[row]?.[at] ?? 0;
    this.#frame = frame;
    this.#line = line;
    this.column = column;
    this.linkages = count("linkages");
    this.projects = count("projects");
    this.declared = count("declared");
    this.sessions = count("sessions");
    this.prizes = count("prizes");
    this.status = statusOf(count("official") > 0, this.projects > 0);
  }

  actionLine(): Promise<NodeRecord | null> {
    return lineOf(this.#frame.context, this.#line);
  }

  official(): Promise<NodeRecord[]> {
    const where = { ...this.linkagesWhere(), origins: { any: ["OFFICIAL"] } };
    return new Connection(this.#frame.context, "Linkage", { where, first: 250 }).nodes();
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
    return this.#frame.cell(kind, base, this.#line.key, this.column.key, basis);
  }
}

function statusOf(official: boolean, active: boolean): MatrixStatus {
  if (official) return active ? "OFFICIAL_ACTIVE" : "OFFICIAL_ONLY";
  return active ? "ACTIVE_ONLY" : "NONE";
}
