import type { Kind } from "../model/createModel.ts";
import { tagFile } from "../model/record/fileColumns.ts";
import { nodeId } from "../model/record/nodeId.ts";
import { encodeRecord } from "../model/record/recordDocument.ts";
import type { NodeRecord } from "../model/types.ts";
import { keyReason } from "../model/validity/checkKey.ts";
import { checkEntry } from "../model/validity/checkLinks.ts";
import { checkRecord } from "../model/validity/checkRecord.ts";
import { faultText } from "../model/validity/RecordFault.ts";
import type { CellFault, Place } from "./Fault.ts";
import { type ImportRun, presentFiles, tableOf } from "./ImportRun.ts";
import type { RowOutcome } from "./RowOutcome.ts";
import { readRows } from "./readRows.ts";
import { readTag, type TagDraft, type TagRow, tagText, tagTexts, withTags } from "./TagRows.ts";

/** A record with its tags, and the rows that changed them. */
export interface Tagged {
  readonly record: NodeRecord;
  readonly rows: readonly Place[];
}

/** Takes in the suggested tags of a kind's records. */
export class TagImport {
  readonly #run: ImportRun;
  readonly #kind: Kind;
  /** Sound tags by the key of the record, until it is met. */
  readonly #byKey = new Map<string, TagRow[]>();
  /** Rows with faults, which wait to be told whether their record exists. */
  readonly #faulty: { place: Place; key: string; faults: readonly CellFault[] }[] = [];
  readonly #seen = new Map<string, string>();

  constructor(run: ImportRun, kind: Kind) {
    this.#run = run;
    this.#kind = kind;
  }

  async read(): Promise<void> {
    const { model, reader, tally, known } = this.#run;
    const file = tagFile(model, this.#kind);
    const drafts: { place: Place; draft: TagDraft }[] = [];
    const columns = new Map(file?.columns.map((column) => [column, null]));
    for (const { file: name, path } of file ? presentFiles(this.#run, file.name) : []) {
      for await (const row of readRows(path, tableOf(this.#run, name, columns, `a tag of ${this.#kind.name}`))) {
        const place = { file: name, line: row.line };
        if ("reason" in row) tally.reject(place, [row]);
        else {
          const draft = readTag(model, this.#kind, row.cells);
          drafts.push({ place, draft: { ...draft, faults: oneEach([...row.unreadable, ...draft.faults]) } });
        }
      }
    }
    const targets = drafts.flatMap(({ draft: { link, entry } }) => (link ? [nodeId(link.to, entry.key)] : []));
    await known.load(targets, (ids) => reader.nodes(ids));
    for (const { place, draft } of drafts) this.#take(place, draft);
  }

  #take(place: Place, { key, link, entry, faults }: TagDraft): void {
    const { model, tally, known } = this.#run;
    let all = [...faults];
    for (const { member, value, reason } of link ? checkEntry(model, link, entry, known) : [])
      all.push({ column: member ?? "key", value, reason });
    all = oneEach(all);
    if (!link || all.length > 0) {
      this.#faulty.push({ place, key, faults: all });
      return;
    }
    const text = tagText(link.name, entry);
    const twin = this.#seen.get(`${key} ${link.name} ${entry.key}`);
    if (twin === text) tally.take(this.#outcome(place, key, []));
    else if (twin !== undefined)
      tally.reject(place, [
        { column: "key", value: entry.key, reason: "the tag stands in an earlier row that says otherwise" },
      ]);
    else {
      this.#seen.set(`${key} ${link.name} ${entry.key}`, text);
      const rows = this.#byKey.get(key) ?? [];
      rows.push({ ...place, link, entry });
      this.#byKey.set(key, rows);
    }
  }

  /** The record with the tags that rows give it; itself if they change nothing. */
  tag(record: NodeRecord): Tagged {
    const rows = this.#byKey.get(record.key);
    if (!rows) return { record, rows: [] };
    this.#byKey.delete(record.key);
    return this.#tagged(record, rows);
  }

  #tagged(record: NodeRecord, rows: readonly TagRow[]): Tagged {
    const { tally } = this.#run;
    const before = tagTexts(record);
    const changing = rows.filter(({ link, entry }) => !before.has(tagText(link.name, entry)));
    for (const row of rows) tally.take(this.#outcome(row, record.key, changing.includes(row) ? [row] : []));
    const full = withTags(record, rows);
    return { record: encodeRecord(full) === encodeRecord(record) ? record : full, rows: changing };
  }

  #outcome({ file, line }: Place, key: string, changing: readonly TagRow[]): RowOutcome {
    const fields = changing.map(({ link, entry }) => ({
      field: link.forward.field,
      before: [],
      after: [`${entry.key} (suggested)`],
    }));
    const outcome = fields.length > 0 ? "CHANGED" : "UNCHANGED";
    return { file, line, id: nodeId(this.#kind.name, key), outcome, fields, faults: [] };
  }

  /** Takes in the tags of records that no row of the run holds, and rejects the faulty rows. */
  async finish(): Promise<void> {
    const { reader, known, tally, writer } = this.#run;
    const idOf = (key: string) => nodeId(this.#kind.name, key);
    const records = await reader.nodes([...this.#byKey.keys()].map(idOf));
    for (const [index, [key, rows]] of [...this.#byKey].entries()) {
      const record = records[index];
      const faults = record ? await this.#faultsOf(withTags(record, rows)) : [this.#lost(key)];
      if (!record || faults.length > 0) for (const row of rows) tally.reject(row, faults);
      else {
        const tagged = this.#tagged(record, rows);
        if (tagged.record !== record) await writer.write({ before: record, record: tagged.record }, tagged.rows);
      }
    }
    await known.load(
      this.#faulty.map(({ key }) => idOf(key)),
      (ids) => reader.nodes(ids),
    );
    for (const { place, key, faults } of this.#faulty) {
      const lost = keyReason(key) === null && !known.has(this.#kind.name, key) ? [this.#lost(key)] : [];
      tally.reject(place, [...lost, ...faults]);
    }
  }

  /** What was wrong with a stored record before its tags. */
  async #faultsOf(record: NodeRecord): Promise<CellFault[]> {
    const { model, reader, known } = this.#run;
    const fetch = (ids: readonly string[]) => reader.nodes(ids);
    await known.load([record.id], fetch);
    await known.loadReferences([record], fetch);
    return checkRecord(model, record, known).map((fault) => ({
      column: this.#idColumn,
      value: record.key,
      reason: `its record is not sound: ${faultText(fault)}`,
    }));
  }

  #lost(key: string): CellFault {
    return { column: this.#idColumn, value: key, reason: `there is no ${this.#kind.name} ${key}` };
  }

  get #idColumn(): string {
    return tagFile(this.#run.model, this.#kind)?.columns[0] ?? "id";
  }
}

/** The first fault of each column. */
function oneEach(faults: readonly CellFault[]): CellFault[] {
  return faults.filter(({ column }, index) => faults.findIndex((fault) => fault.column === column) === index);
}
