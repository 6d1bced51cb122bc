/** What stands on the workbench, not in the graph: a submission, a vote, an answer that was given. */
export interface WorkItem {
  /** As ids of records: `Submission:…`. What stands before the colon is its kind. */
  readonly id: string;
  /** Whose it is; empty: nobody's. */
  readonly owner: string;
  /** For which organisation; empty: for none. */
  readonly organisation: string;
  readonly state: string;
  /** All else, as JSON. */
  readonly content: unknown;
}

/** Which items are asked for: those of these ids, or a page of a kind. */
export type WorkQuery =
  | { readonly ids: readonly string[] }
  | {
      /** Left out: of every kind. */
      readonly kind?: string;
      readonly owner?: string;
      readonly organisation?: string;
      readonly states?: readonly string[];
      /** Those beyond this id in the order asked for. */
      readonly after?: string;
      /** By id, the last first; left out, the first first. */
      readonly descending?: boolean;
      readonly limit: number;
    };

/** What stands in a column of its own: all by which items are looked for. */
type Columns = Pick<WorkItem, "owner" | "organisation" | "state">;

/** The JSON of an item: all but its id. Equal items have equal documents. */
export function encodeItem({ owner, organisation, state, content }: WorkItem): string {
  return JSON.stringify({ owner, organisation, state, content });
}

export function decodeItem(id: string, document: string): WorkItem {
  return { id, ...(JSON.parse(document) as Columns & Pick<WorkItem, "content">) };
}

export function itemKind(id: string): string {
  return id.slice(0, id.indexOf(":"));
}
