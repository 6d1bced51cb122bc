import type { FilterInput } from "../../model/filter/Filter.ts";
import type { LocalName } from "../parts/LocalName.ts";
import type { LinkedRecord, ListedRecord } from "../parts/RecordList.tsx";

/** How many records of a link there are by the keys of a dimension. */
export interface SpreadData {
  readonly dimension: string;
  readonly totalBuckets: number;
  readonly buckets: readonly {
    readonly key: string;
    readonly labelIn: LocalName;
    readonly count: number;
    readonly where: FilterInput;
    readonly node: { readonly id: string } | null;
  }[];
}

/** A page of what a thing is linked with. */
export interface LinkedData {
  readonly totalCount: number;
  readonly nodes: readonly (ListedRecord & LinkedRecord)[];
  readonly facets?: readonly SpreadData[];
}

export interface ThingTag {
  readonly basis: string;
  readonly because: string | null;
  readonly confidence: string | null;
  readonly node: LinkedRecord | null;
}

export interface SimilarThing {
  readonly sharedCount: number;
  readonly node: LinkedRecord;
  readonly shared: readonly { readonly node: LinkedRecord; readonly sharedBy: number }[];
}

/** A thing as its page asks for it, with the fields of its kind beside. */
export interface Thing extends LinkedRecord {
  readonly name: string;
  readonly sources: readonly string[];
  readonly verified: boolean;
  readonly tags?: readonly ThingTag[];
  readonly similar?: readonly SimilarThing[];
}
