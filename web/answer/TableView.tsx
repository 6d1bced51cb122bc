import { useState } from "react";
import { pathOf } from "../../src/page/parts/paths.ts";
import type { Cell, FoundTable } from "./findTables.ts";
import { Picked } from "./Picked.tsx";

/** Most rows that are drawn at once. */
const MOST_ROWS = 500;

export function TableView({ tables }: { readonly tables: readonly FoundTable[] }) {
  const [path, pick] = useState<string | null>(null);
  const table = tables.find((one) => one.path === path) ?? tables[0]!;
  return (
    <>
      <Picked label="List" paths={tables.map((one) => one.path)} path={table.path} pick={pick} />
      <table>
        <caption>
          {table.path}: {table.rows.length}
        </caption>
        <thead>
          <tr>
            {table.columns.map((column) => (
              <th key={column} scope="col">
                {column}
              </th>
            ))}
          </tr>
        </thead>
        <tbody>
          {table.rows.slice(0, MOST_ROWS).map((row, index) => (
            // biome-ignore lint/suspicious/noArrayIndexKey: rows of an answer have no other name, and never move.
            <tr key={index}>
              {row.map((cell, column) => (
                <td key={table.columns[column]} className={typeof cell === "number" ? "number" : undefined}>
                  <CellView cell={cell} />
                </td>
              ))}
            </tr>
          ))}
        </tbody>
      </table>
    </>
  );
}

function CellView({ cell }: { readonly cell: Cell }) {
  if (typeof cell !== "object" || cell === null) return cell === null ? null : String(cell);
  const path = pathOf(cell.id);
  return path ? <a href={path}>{cell.name}</a> : cell.name;
}
