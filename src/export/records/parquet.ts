import type { SchemaElement } from "hyparquet";
import { ByteWriter, ParquetWriter } from "hyparquet-writer";
import type { Cell } from "../table/Table.ts";
import type { SetExport } from "./SetExport.ts";
import { type Column, columnsOf } from "./tableRows.ts";

/** How many rows are encoded at a time: others are answered between. */
const GROUP = 1000;

const types: Readonly<Record<Column["type"], Partial<SchemaElement>>> = {
  text: { type: "BYTE_ARRAY", converted_type: "UTF8" },
  int: { type: "INT32" },
  double: { type: "DOUBLE" },
  boolean: { type: "BOOLEAN" },
};

/** The columns of the table of records as Apache Parquet, in row groups of a thousand. */
export async function* parquet(set: SetExport): AsyncGenerator<Uint8Array> {
  const columns = columnsOf(set);
  const bytes = new ByteWriter();
  const writer = new ParquetWriter({
    writer: bytes,
    createdBy: "wsis-graph",
    schema: [
      { name: "records", num_children: columns.length },
      ...columns.map(({ name, type }) => ({ name, repetition_type: "OPTIONAL" as const, ...types[type] })),
    ],
  });
  const taken = () => {
    const piece = bytes.getBytes().slice();
    bytes.index = 0;
    return piece;
  };
  let rows: (readonly Cell[])[] = [];
  const write = async () => {
    await writer.write({
      columnData: columns.map(({ name }, index) => ({ name, data: rows.map((row) => row[index] ?? null) })),
      rowGroupSize: GROUP,
    });
    rows = [];
  };
  for await (const batch of set.batches()) {
    for (const record of batch) rows.push(columns.map(({ cell }) => cell(record)));
    if (rows.length < GROUP) continue;
    await write();
    yield taken();
  }
  if (rows.length > 0) await write();
  await writer.finish();
  yield taken();
}
