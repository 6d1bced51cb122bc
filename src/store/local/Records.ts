import type { RecordSource } from "../../graph/build/GraphParts.ts";
import { nodeId } from "../../model/record/nodeId.ts";
import { decodeRecord } from "../../model/record/recordDocument.ts";
import type { NodeRecord } from "../../model/types.ts";
import type { RecordSnapshot } from "./RecordLog.ts";

/** Decoded records kept at hand. */
const MOST_KEPT = 50_000;
/** Fewer are read one by one. */
const FEWEST_AT_ONCE = 20;

/** The records of a snapshot, decoded. */
export class Records implements RecordSource {
  readonly #snapshot: RecordSnapshot;
  readonly #kept = new Map<string, NodeRecord>();

  constructor(snapshot: RecordSnapshot) {
    this.#snapshot = snapshot;
  }

  get sequence(): number {
    return this.#snapshot.sequence;
  }

  get at(): string {
    return this.#snapshot.at;
  }

  record(id: string): NodeRecord | null {
    const kept = this.#kept.get(id);
    if (kept) return kept;
    const document = this.#snapshot.document(id);
    if (typeof document !== "string") return null;
    return this.#decoded(id, document);
  }

  #decoded(id: string, document: string): NodeRecord {
    const record = decodeRecord(id, document);
    if (this.#kept.size >= MOST_KEPT) this.#kept.delete(this.#kept.keys().next().value!);
    this.#kept.set(id, record);
    return record;
  }

  /** One slot an id; several are read at once. */
  several(ids: readonly string[]): (NodeRecord | null)[] {
    const wanted = ids.filter((id) => !this.#kept.has(id));
    if (wanted.length < FEWEST_AT_ONCE) return ids.map((id) => this.record(id));
    const documents = this.#snapshot.some(wanted);
    return ids.map((id) => {
      const document = documents.get(id);
      return document === undefined ? (this.#kept.get(id) ?? null) : this.#decoded(id, document);
    });
  }

  /** True for the id of a record that was deleted. */
  isRetired(id: string): boolean {
    return this.#snapshot.document(id) === null;
  }

  /** Every record of a kind, by id. */
  records(kind: string): Iterable<NodeRecord> {
    return this.#scanned(nodeId(kind, ""));
  }

  all(): Iterable<NodeRecord> {
    return this.#scanned("");
  }

  close(): void {
    this.#snapshot.close();
  }

  *#scanned(prefix: string): Iterable<NodeRecord> {
    for (const [id, document] of this.#snapshot.documents(prefix)) yield decodeRecord(id, document);
  }
}
