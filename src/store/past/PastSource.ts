import type { Model } from "../../model/createModel.ts";
import type { NodeRecord } from "../../model/types.ts";
import type { RecordSnapshot } from "../local/RecordLog.ts";
import type { Snapshot } from "../local/Snapshot.ts";
import type { Change, Revision } from "../port.ts";

/** A record, and a change of it. */
export interface ChangedRecord {
  readonly id: string;
  /** Number of the change. */
  readonly sequence: number;
}

/** What a store gives, so that its earlier revisions can be told. */
export interface PastSource {
  readonly model: Model;
  readonly store: Revision["store"];
  changes(after: number, limit: number): Promise<readonly Change[]>;
  /** One slot a pair, in order: the document that the change replaced; undefined where none was kept. */
  replaced(changed: readonly ChangedRecord[]): Promise<readonly (string | undefined)[]>;
  /** The newest revision. */
  readonly newest: Newest;
}

export type Newest =
  | {
      /** Its records, which stay as they are. */
      snapshot(): RecordSnapshot;
      /** Its graph, if that is at hand. */
      graph(): Snapshot;
    }
  | {
      /** How many records there are. */
      size(): Promise<number>;
      sequence(): Promise<number>;
      /** Every record, in any order; what is written meanwhile may be there in part. */
      load(onRecord: (record: NodeRecord) => void): Promise<void>;
    };
