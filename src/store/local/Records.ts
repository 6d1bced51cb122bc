import type { RecordSource } from "../../graph/build/GraphParts.ts";
import { nodeId } from "../../model/record/nodeId.ts";
import { decodeRecord } from "../../model/record/recordDocument.ts";
import type { NodeRecord } from "../../model/types.ts";
import type { RecordSnapshot } from "./RecordLog.ts";

/** Decoded records kept at hand. */
const MOST_KEPT = 50_000;

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
    const record = decodeRecord(id, document);
    if (this.#kept.size >= MOST_KEPT) this.#kept.delete(this.#kept.keys().next().value!);
    this.#kept.set(id, record);
    return record;
  }

  /** True for the id of a record that was deleted. */
  isRetired(id: string): boolean {
    return this.#snapshot.document(id) === null;
  }

  /** Every record of a kind, by id. */
  records(kind: string): Iterable<NodeRecord> {
    return this.#decoded(nodeId(kind, ""));
  }

  all(): Iterable<NodeRecord> {
    return this.#decoded("");
  }

  close(): void {
    this.#snapshot.close();
  }

  *#decoded(prefix: string): Iterable<NodeRecord> {
    for (const [id, document] of this.#snapshot.documents(prefix)) yield decodeRecord(id, document);
  }
}
