export type Cell = string | number | boolean | null;

/** A value that stands beside its name. */
export type Fact = Cell | readonly Cell[];

export interface ToldTable {
  readonly name: string;
  readonly columns: readonly string[];
  /** A cell a column. */
  readonly rows: readonly (readonly Cell[])[];
  /** How many rows there are in all; left out, those here. */
  readonly total?: number;
  /** How to ask for those that are not here, of which so many are. */
  readonly rest: (shown: number) => string;
}

/** A set of records that `find` lists. */
export interface SetDoor {
  readonly of: string;
  readonly where: unknown;
  readonly basis?: readonly string[] | undefined;
}

/** What a tool tells. Text that others wrote is quoted where it comes in. */
export interface Told {
  /** The answer in a sentence. */
  readonly summary: string;
  readonly facts?: Readonly<Record<string, Fact>>;
  readonly tables?: readonly ToldTable[];
  /** What to give `find` to list the records behind the answer. */
  readonly doors?: Readonly<Record<string, SetDoor>>;
  readonly sources?: readonly string[];
  readonly warnings: readonly string[];
  readonly revision: number;
}
