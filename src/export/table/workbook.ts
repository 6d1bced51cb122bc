import { Zip, ZipDeflate } from "fflate";
import type { Cell } from "./Table.ts";
import { xmlText } from "./xmlText.ts";

/** What a workbook is called by on the web. */
export const XLSX = "application/vnd.openxmlformats-officedocument.spreadsheetml.sheet";

export interface Sheet {
  readonly name: string;
  /** The first of them is the heading. */
  readonly rows: Iterable<readonly Cell[]> | AsyncIterable<readonly Cell[]>;
}

/** The most rows that a sheet has room for; what is beyond goes into a further one. */
const MOST_ROWS = 1_048_576;
/** The most characters that a cell has room for. */
const MOST_CHARACTERS = 32_767;
/** How much of a sheet is packed at a time, in characters. */
const PIECE = 65_536;

const main = "http://schemas.openxmlformats.org/spreadsheetml/2006/main";
const office = "http://schemas.openxmlformats.org/officeDocument/2006/relationships";
const packaged = "http://schemas.openxmlformats.org/package/2006";
const head = '<?xml version="1.0" encoding="UTF-8" standalone="yes"?>\n';

/** A workbook (Office Open XML) in pieces: what has been read of the rows is not kept. `at`: the date that its parts carry, ISO 8601. */
export async function* workbook(sheets: readonly Sheet[], at: string): AsyncGenerator<Uint8Array> {
  const pieces: Uint8Array[] = [];
  const zip = new Zip((error, piece) => {
    if (error) throw error;
    pieces.push(piece);
  });
  const encoder = new TextEncoder();
  const begin = (name: string) => {
    const file = new ZipDeflate(name, { level: 4 });
    // Dates of ZIP begin in 1980, and have no zone.
    file.mtime = new Date(Math.max(Date.parse(at), Date.UTC(1980, 0, 2)));
    zip.add(file);
    return (text: string, last = false) => file.push(encoder.encode(text), last);
  };
  const names: string[] = [];
  for (const sheet of sheets) {
    const rows = eachRow(sheet.rows);
    const { value: heading = [] } = await rows.next();
    for (let more = true, part = 1; more; part++) {
      names.push(sheetName(part === 1 ? sheet.name : `${sheet.name} ${part}`, names));
      const write = begin(`xl/worksheets/sheet${names.length}.xml`);
      let text = `${head}<worksheet xmlns="${main}"><sheetViews><sheetView workbookViewId="0"><pane ySplit="1" topLeftCell="A2" state="frozen"/></sheetView></sheetViews><sheetData>${row(heading, 1, true)}`;
      more = false;
      for (let number = 2; ; number++) {
        if (number > MOST_ROWS) {
          more = true;
          break;
        }
        const next = await rows.next();
        if (next.done) break;
        text += row(next.value, number, false);
        if (text.length < PIECE) continue;
        write(text);
        text = "";
        yield* pieces.splice(0);
      }
      write(`${text}</sheetData></worksheet>`, true);
      yield* pieces.splice(0);
    }
  }
  for (const [name, text] of parts(names)) begin(name)(head + text, true);
  zip.end();
  yield* pieces.splice(0);
}

async function* eachRow(rows: Sheet["rows"]): AsyncGenerator<readonly Cell[], undefined> {
  yield* rows;
}

/** Excel takes 31 characters, and none of `[]:*?/\`, and each name once. */
function sheetName(wanted: string, taken: readonly string[]): string {
  const plain = (wanted.replaceAll(/[[\]:*?/\\']/g, " ").trim() || "Data").slice(0, 31);
  const free = (name: string) => !taken.some((one) => one.toLowerCase() === name.toLowerCase());
  if (free(plain)) return plain;
  for (let number = 2; ; number++) {
    const name = `${plain.slice(0, 31 - String(number).length - 1)} ${number}`;
    if (free(name)) return name;
  }
}

function row(cells: readonly Cell[], number: number, heading: boolean): string {
  const style = heading ? ' s="1"' : "";
  const written = cells.map((cell, index) => {
    if (cell === null || (typeof cell === "number" && !Number.isFinite(cell))) return "";
    const c = `<c r="${columnName(index)}${number}"${style}`;
    if (typeof cell === "number") return `${c}><v>${cell}</v></c>`;
    if (typeof cell === "boolean") return `${c} t="b"><v>${cell ? 1 : 0}</v></c>`;
    const text = xmlText(cell.length > MOST_CHARACTERS ? `${cell.slice(0, MOST_CHARACTERS - 1)}…` : cell);
    return `${c} t="inlineStr"><is><t xml:space="preserve">${text}</t></is></c>`;
  });
  return `<row r="${number}">${written.join("")}</row>`;
}

/** A, B, … Z, AA, … of a column by its number from 0. */
function columnName(index: number): string {
  const last = String.fromCharCode(65 + (index % 26));
  return index < 26 ? last : columnName(Math.floor(index / 26) - 1) + last;
}

/** What holds the sheets together. */
function parts(names: readonly string[]): [string, string][] {
  const type = "application/vnd.openxmlformats-officedocument.spreadsheetml";
  const numbered = names.map((name, index) => ({ name, number: index + 1 }));
  return [
    [
      "xl/workbook.xml",
      `<workbook xmlns="${main}" xmlns:r="${office}"><sheets>${numbered.map(({ name, number }) => `<sheet name="${xmlText(name)}" sheetId="${number}" r:id="rId${number}"/>`).join("")}</sheets></workbook>`,
    ],
    [
      "xl/_rels/workbook.xml.rels",
      `<Relationships xmlns="${packaged}/relationships">${numbered.map(({ number }) => `<Relationship Id="rId${number}" Type="${office}/worksheet" Target="worksheets/sheet${number}.xml"/>`).join("")}<Relationship Id="rId${names.length + 1}" Type="${office}/styles" Target="styles.xml"/></Relationships>`,
    ],
    [
      "xl/styles.xml",
      `<styleSheet xmlns="${main}"><fonts count="2"><font><sz val="11"/><name val="Calibri"/></font><font><b/><sz val="11"/><name val="Calibri"/></font></fonts><fills count="2"><fill><patternFill patternType="none"/></fill><fill><patternFill patternType="gray125"/></fill></fills><borders count="1"><border/></borders><cellStyleXfs count="1"><xf/></cellStyleXfs><cellXfs count="2"><xf/><xf fontId="1" applyFont="1"/></cellXfs></styleSheet>`,
    ],
    [
      "_rels/.rels",
      `<Relationships xmlns="${packaged}/relationships"><Relationship Id="rId1" Type="${office}/officeDocument" Target="xl/workbook.xml"/></Relationships>`,
    ],
    [
      "[Content_Types].xml",
      `<Types xmlns="${packaged}/content-types"><Default Extension="rels" ContentType="application/vnd.openxmlformats-package.relationships+xml"/><Default Extension="xml" ContentType="application/xml"/><Override PartName="/xl/workbook.xml" ContentType="${type}.sheet.main+xml"/>${numbered.map(({ number }) => `<Override PartName="/xl/worksheets/sheet${number}.xml" ContentType="${type}.worksheet+xml"/>`).join("")}<Override PartName="/xl/styles.xml" ContentType="${type}.styles+xml"/></Types>`,
    ],
  ];
}
