import type { Kind } from "../model/createModel.ts";
import { type FileColumn, fileColumns, fileName, listSeparator } from "../model/record/fileColumns.ts";
import { nodeId } from "../model/record/nodeId.ts";
import { encodeRecord } from "../model/record/recordDocument.ts";
import { keyReason } from "../model/validity/checkKey.ts";
import { eachReference } from "../model/validity/eachReference.ts";
import { contentHash } from "../store/contentHash.ts";
import type { CellFault, Place } from "./Fault.ts";
import { type ImportRun, presentFiles, tableOf } from "./ImportRun.ts";
import { mergeRow } from "./mergeRow.ts";
import { type Check, prepareCheck, type RowCandidate } from "./prepareCheck.ts";
import { rowOutcome } from "./RowOutcome.ts";
import { keyOf, readRow } from "./readRow.ts";
import { readRows } from "./readRows.ts";
import { type Candidate, Settlement } from "./Settlement.ts";
import { TagImport } from "./TagImport.ts";

interface PlacedRow {
  readonly place: Place;
  readonly cells: ReadonlyMap<string, string>;
  readonly unreadable: readonly CellFault[];
}

/** Takes in the rows of a kind, and the tags of its records. */
export class KindImport {
  readonly #run: ImportRun;
  readonly #kind: Kind;
  readonly #columns: readonly FileColumn[];
  readonly #refersToItself: boolean;
  readonly #tags: TagImport;
  /** The record of each key that a row stands for, by a hash of its text: all texts would be as much as the file. */
  readonly #seen = new Map<string, string>();

  constructor(run: ImportRun, kind: Kind) {
    this.#run = run;
    this.#kind = kind;
    this.#columns = fileColumns(run.model, kind);
    this.#refersToItself = [...kind.ownLink.values()].some(({ to }) => to === kind.name);
    this.#tags = new TagImport(run, kind);
  }

  async run(): Promise<void> {
    await this.#tags.read();
    // Rows that refer to each other are settled all together.
    const most = this.#refersToItself ? Number.POSITIVE_INFINITY : this.#run.batchSize;
    let part: PlacedRow[] = [];
    for await (const row of this.#rows()) {
      part.push(row);
      if (part.length < most) continue;
      await this.#takeIn(part);
      part = [];
    }
    await this.#takeIn(part);
    await this.#tags.finish();
  }

  async *#rows(): AsyncGenerator<PlacedRow> {
    const { tally } = this.#run;
    const columns = new Map(this.#columns.map((column) => [column.name, listSeparator(column)]));
    for (const { file, path } of presentFiles(this.#run, fileName(this.#kind))) {
      for await (const row of readRows(path, tableOf(this.#run, file, columns, this.#kind.name))) {
        const place = { file, line: row.line };
        if ("reason" in row) tally.reject(place, [row]);
        else yield { place, cells: row.cells, unreadable: row.unreadable };
      }
    }
  }

  async #takeIn(rows: readonly PlacedRow[]): Promise<void> {
    if (rows.length === 0) return;
    const { tally, known } = this.#run;
    const candidates = await this.#candidates(rows);
    const check = await prepareCheck(this.#run, this.#kind, this.#columns, candidates);
    const first = candidates.filter(({ record }) => !this.#seen.has(record.key));
    const settlement = new Settlement(first, known, { check, refersTo: (candidate) => this.#ownReferences(candidate) });
    for (const candidate of candidates) {
      const faults = settlement.faultsOf(candidate);
      if (faults) tally.reject(candidate.place, faults, idOf(candidate));
      else await this.#accept(candidate, check);
    }
  }

  /** The records that rows would make. */
  async #candidates(rows: readonly PlacedRow[]): Promise<RowCandidate[]> {
    const keys = rows.map(({ cells }) => keyOf(cells)).filter((key) => keyReason(key) === null);
    const records = await this.#run.reader.nodes(keys.map((key) => nodeId(this.#kind.name, key)));
    const present = new Map(keys.map((key, index) => [key, records[index] ?? null]));
    return rows.map(({ place, cells, unreadable }) => {
      const draft = readRow(this.#columns, cells);
      const before = present.get(draft.key) ?? null;
      return {
        place,
        cells,
        unreadable: [...unreadable, ...draft.faults],
        before,
        record: mergeRow(this.#kind, draft, before, place.file),
      };
    });
  }

  #ownReferences({ record }: Candidate): readonly string[] {
    const ids: string[] = [];
    if (this.#refersToItself)
      eachReference(this.#run.model, record, (kind, key) => {
        if (kind === this.#kind.name) ids.push(nodeId(kind, key));
      });
    return ids;
  }

  async #accept(candidate: RowCandidate, check: Check): Promise<void> {
    const { tally, writer } = this.#run;
    const { place, record, before } = candidate;
    const text = encodeRecord(record);
    const hash = contentHash(text);
    const twin = this.#seen.get(record.key);
    if (twin !== undefined) {
      const reason = "the id stands in an earlier row that says otherwise";
      const other = twin === hash ? [] : [{ column: "id", value: record.key, reason }];
      const faults = [...other, ...check(candidate)];
      if (faults.length > 0) tally.reject(place, faults, record.id);
      else tally.take({ ...place, id: record.id, outcome: "UNCHANGED", fields: [], faults: [] });
      return;
    }
    this.#seen.set(record.key, hash);
    const same = before !== null && encodeRecord(before) === text;
    const told = rowOutcome(place, this.#kind, before, record);
    tally.take(same || told.outcome !== "UNCHANGED" ? told : { ...told, outcome: "CHANGED" });
    const tagged = this.#tags.tag(record);
    if (!same || tagged.record !== record)
      await writer.write({ before, record: tagged.record }, [...(same ? [] : [place]), ...tagged.rows]);
  }
}

/** Empty: the row names no record. */
function idOf({ record }: RowCandidate): string {
  return record.key === "" ? "" : record.id;
}
