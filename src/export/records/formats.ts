import type { NodeRecord } from "../../model/types.ts";
import type { Revision } from "../../store/port.ts";
import { sourcesSheet } from "../question/sourcesSheet.ts";
import { BYTE_ORDER_MARK, csvLine } from "../table/csvLine.ts";
import type { Cell } from "../table/Table.ts";
import { workbook, XLSX } from "../table/workbook.ts";
import { gexf } from "./gexf.ts";
import { graphml } from "./graphml.ts";
import { jsonLines } from "./jsonLines.ts";
import { parquet } from "./parquet.ts";
import { jsonLd, ntriples, type RdfWriter, turtle } from "./rdfWriters.ts";
import type { SetExport } from "./SetExport.ts";
import { longRows, wideRows } from "./tableRows.ts";
import { writeRdf } from "./writeRdf.ts";

/** How a set is to be written, as far as it is up to who asks. */
export interface WriteOptions {
  readonly revision: Revision;
  readonly shape?: "wide" | "long";
  readonly bom?: boolean;
  readonly where?: unknown;
  readonly address: string;
}

interface Format {
  readonly mediaType: string;
  readonly write: (set: SetExport, options: WriteOptions) => AsyncIterable<string | Uint8Array>;
}

export const formats = {
  csv: { mediaType: "text/csv; charset=utf-8", write: csv },
  jsonl: { mediaType: "application/jsonl; charset=utf-8", write: (set) => eachRecord(set, jsonLines(set)) },
  xlsx: { mediaType: XLSX, write: xlsx },
  parquet: { mediaType: "application/vnd.apache.parquet", write: parquet },
  ttl: { mediaType: "text/turtle; charset=utf-8", write: rdf(turtle) },
  nt: { mediaType: "application/n-triples; charset=utf-8", write: rdf(ntriples) },
  jsonld: { mediaType: "application/ld+json; charset=utf-8", write: rdf(jsonLd) },
  graphml: { mediaType: "application/graphml+xml; charset=utf-8", write: graphml },
  gexf: { mediaType: "application/gexf+xml; charset=utf-8", write: (set, { revision }) => gexf(set, revision.at) },
} as const satisfies Readonly<Record<string, Format>>;

export type SetFormat = keyof typeof formats;

export function isSetFormat(name: string): name is SetFormat {
  return Object.hasOwn(formats, name);
}

function rowsOf(set: SetExport, { shape }: WriteOptions): AsyncIterable<readonly (readonly Cell[])[]> {
  return shape === "long" ? longRows(set) : wideRows(set);
}

async function* csv(set: SetExport, options: WriteOptions): AsyncGenerator<string> {
  if (options.bom) yield BYTE_ORDER_MARK;
  for await (const batch of rowsOf(set, options)) {
    let text = "";
    for (const row of batch) text += csvLine(row);
    if (text !== "") yield text;
  }
}

function xlsx(set: SetExport, options: WriteOptions): AsyncIterable<Uint8Array> {
  const { revision, address, where } = options;
  const { plural } = set.request.kind;
  const sources = sourcesSheet({
    name: plural,
    title: `${plural} of the WSIS graph`,
    at: revision.at,
    revision: revision.sequence,
    address,
    question: `${plural}(where: ${JSON.stringify(where ?? {})}, basis: [${set.request.basis.join(", ")}])`,
    sources: [],
  });
  return workbook([{ name: "Data", rows: flat(rowsOf(set, options)) }, sources], revision.at);
}

async function* flat<T>(batches: AsyncIterable<readonly T[]>): AsyncGenerator<T> {
  for await (const batch of batches) yield* batch;
}

async function* eachRecord(set: SetExport, write: (record: NodeRecord) => string): AsyncGenerator<string> {
  for await (const batch of set.batches()) yield batch.map(write).join("");
}

function rdf(writer: RdfWriter): Format["write"] {
  return (set, { revision }) => writeRdf(writer, `${set.request.kind.plural} of the WSIS graph`, [set], revision);
}
