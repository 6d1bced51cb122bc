import { useState } from "react";
import { strength } from "../../src/page/parts/strength.ts";
import type { FoundMatrix } from "./findMatrices.ts";
import { Picked } from "./Picked.tsx";

export function MatrixView({ matrices }: { readonly matrices: readonly FoundMatrix[] }) {
  const [path, pick] = useState<string | null>(null);
  const { rows, columns, cells, ...matrix } = matrices.find((one) => one.path === path) ?? matrices[0]!;
  const most = Math.max(0, ...cells.flat().map((cell) => (typeof cell === "number" ? cell : 0)));
  return (
    <>
      <Picked label="Matrix" paths={matrices.map((one) => one.path)} path={matrix.path} pick={pick} />
      <table>
        <caption>{matrix.path}</caption>
        <thead>
          <tr>
            <td />
            {columns.map((column) => (
              <th key={column} scope="col">
                {column}
              </th>
            ))}
          </tr>
        </thead>
        <tbody>
          {rows.map((row, r) => (
            <tr key={row}>
              <th scope="row">{row}</th>
              {columns.map((column, c) => {
                const cell = cells[r]?.[c] ?? null;
                return (
                  <td key={column} className={`number s${typeof cell === "number" ? strength(cell, most) : 0}`}>
                    {shown(cell)}
                  </td>
                );
              })}
            </tr>
          ))}
        </tbody>
      </table>
    </>
  );
}

function shown(cell: number | boolean | string | null): string {
  if (typeof cell === "boolean") return cell ? "◆" : "·";
  return typeof cell === "number" ? String(Number(cell.toPrecision(4))) : (cell ?? "–");
}
