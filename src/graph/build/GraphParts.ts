import type { Model } from "../../model/createModel.ts";
import type { Term } from "../../model/record/terms.ts";
import type { NodeRecord, PropertyDef } from "../../model/types.ts";
import type { Csr } from "../arrays/csr.ts";
import type { KeySpace } from "../indexes/KeySpace.ts";
import type { KindTable } from "../indexes/KindTable.ts";
import type { LayeredText } from "../indexes/LayeredText.ts";
import type { AwaitedKeys } from "./AwaitedKeys.ts";
import type { LinkIndex } from "./LinkIndex.ts";

/** The records that a graph was built from, as they were then. */
export interface RecordSource {
  record(id: string): NodeRecord | null;
  /** Every record of a kind, in code-point order of ids. */
  records(kind: string): Iterable<NodeRecord>;
}

/** How the records of one revision differ from those of another. A record is named once at most. */
export interface RecordChanges {
  /** Whole records, new or in place of others. */
  readonly upserts: readonly NodeRecord[];
  /** Ids of records that are gone; unknown ones do not matter. */
  readonly deletes: readonly string[];
}

/** Which nodes of a kind hold which keys of a property. */
export interface Column {
  readonly kind: string;
  readonly property: PropertyDef;
  /** `year`: the year of a date. */
  readonly part: "year" | undefined;
  readonly csr: Csr;
  readonly keySpace: KeySpace;
}

/** Immutable, and shared in part between revisions. */
export interface GraphParts {
  readonly model: Model;
  readonly tables: ReadonlyMap<string, KindTable>;
  /** Effective links: with what is derived. */
  readonly links: ReadonlyMap<string, LinkIndex>;
  /** Of the links that have derivations, the edges that records hold themselves. */
  readonly stored: ReadonlyMap<string, Csr>;
  readonly columns: ReadonlyMap<string, Column>;
  readonly texts: ReadonlyMap<string, LayeredText>;
  readonly terms: ReadonlyMap<string, readonly Term[]>;
  /** By kind, the nodes that are not verified. */
  readonly unverified: ReadonlyMap<string, Uint32Array>;
  readonly awaited: AwaitedKeys;
  readonly source: RecordSource;
}
