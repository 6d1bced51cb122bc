import { existsSync, readdirSync } from "node:fs";
import { join } from "node:path";
import type { Kind, Model } from "../model/createModel.ts";
import { kindsInOrder } from "../model/kindsInOrder.ts";
import { fileName, tagFile } from "../model/record/fileColumns.ts";
import { nodeId } from "../model/record/nodeId.ts";
import { encodeRecord } from "../model/record/recordDocument.ts";
import type { NodeRecord } from "../model/types.ts";
import type { GraphReader, GraphStore } from "../store/port.ts";
import { StoreError } from "../store/StoreError.ts";
import { type Fault, shown } from "./Fault.ts";
import { References } from "./References.ts";
import { type CellFault, type RowDraft, RowReader } from "./RowReader.ts";
import { readRows } from "./readRows.ts";
import { readTag, type TagRow, tagText, tagTexts, withTags } from "./TagRows.ts";

export interface ImportOptions {
  readonly store: GraphStore;
  readonly folder: string;
  readonly actor: string;
  /** Checks everything and writes nothing. */
  readonly dryRun?: boolean;
  /** Records written in one transaction; left out, 2,000. */
  readonly batchSize?: number;
  /** Kinds to take in; left out, all. */
  readonly kinds?: ReadonlySet<string>;
  readonly onFault?: (fault: Fault) => void;
  readonly onNotice?: (notice: string) => void;
  /** Called after each batch with the rows read so far and the revision that holds them. */
  readonly onBatch?: (rows: number, revision: number) => void;
}

export interface ImportAnswer {
  /** Rows that changed the store. */
  readonly accepted: number;
  readonly unchanged: number;
  readonly rejected: number;
  readonly revision: number;
}

interface PlacedRow {
  readonly file: string;
  readonly line: number;
  readonly draft: RowDraft;
}

/** Takes in a folder of files in the import format: good rows are written, each bad one is reported. */
export async function importFolder(options: ImportOptions): Promise<ImportAnswer> {
  const reader = await options.store.reader();
  return new Import(options, reader).run();
}

class Import {
  readonly #options: ImportOptions;
  readonly #model: Model;
  readonly #reader: GraphReader;
  readonly #references: References;
  readonly #batchSize: number;
  #accepted = 0;
  #unchanged = 0;
  #rejected = 0;
  #revision: number;
  #batch: { record: NodeRecord; rows: { file: string; line: number }[] }[] = [];

  constructor(options: ImportOptions, reader: GraphReader) {
    this.#options = options;
    this.#model = options.store.model;
    this.#reader = reader;
    this.#references = new References(this.#model, reader);
    this.#batchSize = options.batchSize ?? 2000;
    this.#revision = reader.revision.sequence;
  }

  async run(): Promise<ImportAnswer> {
    const wanted = this.#options.kinds;
    const kinds = kindsInOrder(this.#model).filter((kind) => !wanted || wanted.has(kind.name));
    this.#noticeOthers();
    for (const kind of kinds) await this.#importKind(kind);
    await this.#flush();
    return {
      accepted: this.#accepted,
      unchanged: this.#unchanged,
      rejected: this.#rejected,
      revision: this.#revision,
    };
  }

  #noticeOthers(): void {
    const known = new Set(
      this.#model.kinds.flatMap((kind) => [fileName(kind), tagFile(this.#model, kind)?.name ?? ""]).flatMap(endings),
    );
    for (const name of readdirSync(this.#options.folder).sort())
      if (!known.has(name)) this.#notice(`${name} is skipped: no kind has a file of this name`);
  }

  async #importKind(kind: Kind): Promise<void> {
    const tags = await this.#readTags(kind);
    const rows = this.#rowsOf(kind);
    const refersToItself = this.#model.links.some((link) => link.from === kind.name && link.to === kind.name);
    const seen = new Map<string, string>();
    if (refersToItself) {
      const all: PlacedRow[] = [];
      for await (const row of rows) all.push(row);
      await this.#takeIn(kind, await this.#resolvable(kind, all), tags, seen);
    } else {
      let part: PlacedRow[] = [];
      for await (const row of rows) {
        part.push(row);
        if (part.length < this.#batchSize) continue;
        await this.#takeIn(kind, part, tags, seen);
        part = [];
      }
      await this.#takeIn(kind, part, tags, seen);
    }
    await this.#takeInTags(kind, tags);
  }

  /** Rows of a kind that refers to itself: those that stay when rows with references to nowhere are left out. */
  async #resolvable(kind: Kind, rows: readonly PlacedRow[]): Promise<PlacedRow[]> {
    const own = (row: PlacedRow) => nodeId(kind.name, row.draft.key);
    await this.#references.load(rows.flatMap((row) => [own(row), ...this.#references.idsOf(row.draft)]));
    let kept = [...rows];
    for (;;) {
      const present = new Set(kept.map(own));
      const lost = (row: PlacedRow) =>
        this.#references.idsOf(row.draft).some((id) => !present.has(id) && !this.#references.has(id));
      const staying = kept.filter((row) => !lost(row));
      if (staying.length === kept.length) break;
      for (const row of kept.filter(lost))
        this.#reject(
          row,
          this.#references.faults(row.draft).filter(({ value }) => !present.has(nodeId(kind.name, value))),
        );
      kept = staying;
    }
    for (const row of kept) this.#references.add(own(row));
    return kept;
  }

  async *#rowsOf(kind: Kind): AsyncGenerator<PlacedRow> {
    const rowReader = new RowReader(this.#model, kind);
    for (const file of this.#present(fileName(kind))) {
      const onHeader = (header: readonly string[]) => {
        for (const column of rowReader.unknown(header))
          this.#notice(`${file}: the column ${column || "without a name"} is skipped: ${kind.name} has no such column`);
      };
      for await (const row of readRows(join(this.#options.folder, file), onHeader)) {
        const place = { file, line: row.line };
        if ("reason" in row) {
          this.#reject(place, [row]);
          continue;
        }
        const draft = rowReader.read(row.cells);
        if (isFaults(draft)) this.#reject(place, draft);
        else yield { ...place, draft };
      }
    }
  }

  async #takeIn(
    kind: Kind,
    rows: readonly PlacedRow[],
    tags: Map<string, TagRow[]>,
    seen: Map<string, string>,
  ): Promise<void> {
    if (rows.length === 0) return;
    const rowReader = new RowReader(this.#model, kind);
    await this.#references.load(rows.flatMap((row) => this.#references.idsOf(row.draft)));
    const before = await this.#reader.nodes(rows.map((row) => nodeId(kind.name, row.draft.key)));
    for (const [index, row] of rows.entries()) {
      const { key } = row.draft;
      const known = before[index] ?? null;
      const lost = this.#references.faults(row.draft);
      const record = lost.length > 0 ? lost : rowReader.merge(row.draft, known);
      if (isFaults(record)) {
        this.#reject(row, record);
        continue;
      }
      const text = encodeRecord(record);
      const twin = seen.get(key);
      if (twin !== undefined && twin !== text) {
        this.#reject(row, [
          { column: "id", value: key, reason: "the id stands in an earlier row that says otherwise" },
        ]);
        continue;
      }
      const same = twin !== undefined || (known !== null && encodeRecord(known) === text);
      if (same) this.#unchanged++;
      else this.#accepted++;
      if (twin !== undefined) continue;
      seen.set(key, text);
      this.#references.add(record.id);
      const tagged = tags.get(key);
      tags.delete(key);
      const full = tagged ? this.#tag(record, tagged) : record;
      if (!same || full !== record) await this.#write(full, same ? [] : [row]);
    }
  }

  /** Tags of records that no row of this run holds. */
  async #takeInTags(kind: Kind, tags: ReadonlyMap<string, readonly TagRow[]>): Promise<void> {
    const ids = [...tags.keys()].map((key) => nodeId(kind.name, key));
    const records = await this.#reader.nodes(ids);
    for (const [index, [key, rows]] of [...tags].entries()) {
      const record = records[index];
      if (record) {
        const full = this.#tag(record, rows);
        if (full !== record) await this.#write(full, []);
      } else
        for (const row of rows)
          this.#reject(row, [
            {
              column: `${tagFile(this.#model, kind)?.columns[0]}`,
              value: key,
              reason: `there is no ${kind.name} ${key}`,
            },
          ]);
    }
  }

  async #readTags(kind: Kind): Promise<Map<string, TagRow[]>> {
    const tags = new Map<string, TagRow[]>();
    const file = tagFile(this.#model, kind);
    if (!file) return tags;
    const seen = new Map<string, string>();
    for (const name of this.#present(file.name)) {
      for await (const row of readRows(join(this.#options.folder, name), () => {})) {
        const place = { file: name, line: row.line };
        const tag = "reason" in row ? row : readTag(this.#model, kind, row.cells);
        if ("reason" in tag) {
          this.#reject(place, [tag]);
          continue;
        }
        const { key, link, entry } = tag;
        const target = nodeId(link.to, entry.key);
        await this.#references.load([target]);
        if (!this.#references.has(target)) {
          this.#reject(place, [this.#references.fault("key", link.to, entry.key)]);
          continue;
        }
        const text = tagText(link.name, entry);
        const twin = seen.get(`${key} ${link.name} ${entry.key}`);
        if (twin === text) this.#unchanged++;
        else if (twin !== undefined)
          this.#reject(place, [
            { column: "key", value: entry.key, reason: "the tag stands in an earlier row that says otherwise" },
          ]);
        else {
          seen.set(`${key} ${link.name} ${entry.key}`, text);
          const rows = tags.get(key) ?? [];
          rows.push({ ...place, link, entry });
          tags.set(key, rows);
        }
      }
    }
    return tags;
  }

  /** The record with its suggested tags; itself if they are the same. */
  #tag(record: NodeRecord, rows: readonly TagRow[]): NodeRecord {
    const before = tagTexts(record);
    for (const { link, entry } of rows) {
      if (before.has(tagText(link.name, entry))) this.#unchanged++;
      else this.#accepted++;
    }
    const full = withTags(record, rows);
    return encodeRecord(full) === encodeRecord(record) ? record : full;
  }

  async #write(record: NodeRecord, rows: { file: string; line: number }[]): Promise<void> {
    this.#batch.push({ record, rows });
    if (this.#batch.length >= this.#batchSize) await this.#flush();
  }

  async #flush(): Promise<void> {
    const { store, actor, dryRun, onBatch } = this.#options;
    let batch = this.#batch;
    this.#batch = [];
    while (batch.length > 0 && !dryRun) {
      try {
        const { sequence } = await store.apply({ actor, upserts: batch.map(({ record }) => record) });
        this.#revision = sequence;
        break;
      } catch (error) {
        if (!(error instanceof StoreError) || error.code !== "CONFLICT" || !error.id) throw error;
        const refused = batch.find(({ record }) => record.id === error.id);
        batch = batch.filter((one) => one !== refused);
        for (const row of refused?.rows ?? []) {
          this.#accepted--;
          this.#reject(row, [
            {
              column: "id",
              value: refused?.record.key ?? "",
              reason: "the id was deleted, and ids are not used again",
            },
          ]);
        }
      }
    }
    onBatch?.(this.#accepted + this.#unchanged + this.#rejected, this.#revision);
  }

  #reject({ file, line }: { file: string; line: number }, faults: readonly CellFault[]): void {
    this.#rejected++;
    for (const { column, value, reason } of faults)
      this.#options.onFault?.({ file, line, column, value: shown(value), reason });
  }

  #present(name: string): string[] {
    return endings(name).filter((file) => existsSync(join(this.#options.folder, file)));
  }

  #notice(notice: string): void {
    this.#options.onNotice?.(notice);
  }
}

function endings(name: string): string[] {
  return [`${name}.csv`, `${name}.jsonl`];
}

function isFaults<T extends object>(value: T | readonly CellFault[]): value is readonly CellFault[] {
  return Array.isArray(value);
}
