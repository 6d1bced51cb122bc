import type { ReactElement, ReactNode } from "react";
import { renderToStaticMarkup } from "react-dom/server";
import { STRENGTHS, strength } from "../parts/strength.ts";
import type { Texts } from "../parts/texts.ts";
import { withCode } from "../parts/words.ts";
import type { Grid } from "./matrixGrid.ts";
import { colourOf, type Palette, palettes } from "./pictureColours.ts";
import { isRightToLeft, linesIn, textWidth } from "./pictureText.ts";

export interface PictureProps {
  readonly grid: Grid;
  readonly texts: Texts;
  readonly theme: "light" | "dark";
  /** Where it is from: whose, of which revision and day, at which address. */
  readonly source: string;
}

/** On every machine there is one of them; SVG of office programs uses no others. */
const FONTS = "'Noto Sans', 'Segoe UI', Arial, Helvetica, 'DejaVu Sans', 'Noto Naskh Arabic', sans-serif";
const MARGIN = 24;
const SIZE = 11;
const ROW = 26;
const LABELS = 300;
const CODE = 62;
const TOTALS = 50;
/** How much columns' names lean, in degrees. */
const LEAN = 55;
/** The most columns whose cells are wide. */
const WIDE = 24;

/** A picture of a table for a report: about an A4 page across with eighteen rows and seventeen columns. */
export function matrixPicture(props: PictureProps): string {
  return `<?xml version="1.0" encoding="UTF-8"?>\n${renderToStaticMarkup(<MatrixPicture {...props} />)}\n`;
}

function MatrixPicture({ grid, texts, theme, source }: PictureProps): ReactElement {
  const palette = palettes[theme];
  const { rows, columns } = grid;
  const cell = columns.length <= WIDE ? 38 : 28;
  const left = MARGIN + LABELS;
  const heads = columns.map(({ key, label }) => linesIn(withCode(key, label), SIZE, 280, 1)[0]!);
  const lean = (LEAN * Math.PI) / 180;
  const longest = Math.max(60, ...heads.map((head) => textWidth(head, SIZE)));
  const across = columns.length * cell + 2 * TOTALS;
  const overhang = Math.max(
    0,
    ...heads.map((head, index) => textWidth(head, SIZE) * Math.cos(lean) - across + (index + 0.5) * cell),
  );
  const width = Math.ceil(Math.max(760, left + across + overhang + MARGIN));
  const room = width - 2 * MARGIN;
  const title = linesIn(grid.title, 20, room, 2);
  const lead = linesIn(
    `${grid.lead}. ${texts.basis}${texts.colon}${grid.basis.map((one) => basisName(texts, one)).join(", ")}.${grid.largestOnly ? ` ${texts.largest}` : ""}`,
    12,
    room,
    2,
  );
  const filter =
    grid.conditions.length === 0 ? [] : linesIn(`${texts.all}${texts.colon}${grid.conditions.join("; ")}`, 12, room, 3);
  const top = MARGIN + title.length * 25 + (lead.length + filter.length) * 17 + longest * Math.sin(lean) + 24;
  const bottom = top + (rows.length + 2) * ROW;
  const credits = linesIn(source, 10, room, 4);
  const height = Math.ceil(bottom + (grid.official ? 88 : 66) + credits.length * 14 + MARGIN);
  return (
    <svg
      xmlns="http://www.w3.org/2000/svg"
      viewBox={`0 0 ${width} ${height}`}
      width={width}
      height={height}
      role="img"
      aria-labelledby="title description"
      fontFamily={FONTS}
      fontSize={SIZE}
      fill={palette.ink}
    >
      <title id="title">{grid.title}</title>
      <desc id="description">{[...lead, ...filter, source].join(" ")}</desc>
      <rect width={width} height={height} fill={palette.paper} />
      <Lines x={MARGIN} y={MARGIN + 16} lines={title} size={20} step={25} bold />
      <Lines x={MARGIN} y={MARGIN + 12 + title.length * 25} lines={[...lead, ...filter]} size={12} step={17} />
      <g transform={`translate(${left} ${top})`}>
        {heads.map((head, index) => (
          <text
            key={`${columns[index]!.dimension} ${columns[index]!.key}`}
            transform={`translate(${(index + 0.5) * cell + 4} -6) rotate(-${LEAN})`}
            fontStyle={columns[index]!.dimension === grid.columnDimension ? undefined : "italic"}
          >
            {head}
          </text>
        ))}
        {[texts.total, texts.none].map((name, index) => (
          <text
            key={name}
            transform={`translate(${columns.length * cell + (index + 0.5) * TOTALS + 4} -6) rotate(-${LEAN})`}
            fontWeight={index === 0 ? 700 : undefined}
          >
            {name}
          </text>
        ))}
        <Cells grid={grid} palette={palette} cell={cell} texts={texts} />
      </g>
      <g transform={`translate(${MARGIN} ${bottom + 22})`}>
        <Legend grid={grid} texts={texts} palette={palette} />
      </g>
      <Lines
        x={MARGIN}
        y={height - MARGIN - (credits.length - 1) * 14}
        lines={credits}
        size={10}
        step={14}
        fill={palette.quiet}
      />
    </svg>
  );
}

function basisName(texts: Texts, basis: string): string {
  const names: Readonly<Record<string, string>> = {
    DECLARED: texts.declared,
    SUGGESTED: texts.suggested,
    IMPLIED: texts.implied,
  };
  return names[basis] ?? basis;
}

interface CellsProps {
  readonly grid: Grid;
  readonly palette: Palette;
  readonly cell: number;
  readonly texts: Texts;
}

function Cells({ grid, palette, cell, texts }: CellsProps): ReactElement {
  const { rows, columns, counts, values, official, total, missing } = grid;
  const mostInRow = Math.max(0, ...rows.map((row) => row.total));
  const mostInColumn = Math.max(0, ...columns.map((column) => column.total));
  const right = columns.length * cell;
  const margins = { y: rows.length * ROW, width: cell };
  return (
    <>
      {rows.map((row, y) => (
        <g key={row.key} transform={`translate(0 ${y * ROW})`}>
          <RowName code={row.key} label={row.label} />
          {columns.map((column, x) => {
            const count = counts[y]![x]!;
            const value = values ? (values[y]![x] ?? null) : count;
            const marked = official?.[y]?.[x] ?? false;
            return (
              <Box
                key={`${column.dimension} ${column.key}`}
                at={{ x: x * cell, y: 0, width: cell }}
                palette={palette}
                fill={colourOf(palette, grid.classes[y]![x]!)}
                name={{ row: row.key, column: column.key }}
                quiet={value === null || (value === 0 && grid.classes[y]![x] === "h0")}
                shift={marked ? 6 : 0}
                text={value === null ? "–" : values ? roundedTo3(value) : String(value)}
              >
                {marked && <Diamond x={x * cell + 8} y={ROW / 2} full={count > 0} palette={palette} />}
              </Box>
            );
          })}
          <Box
            at={{ x: right, y: 0, width: TOTALS }}
            palette={palette}
            fill={palette.totals[strength(row.total, mostInRow)]!}
            name={{ row: row.key, column: "total" }}
            text={String(row.total)}
          />
        </g>
      ))}
      <g transform={`translate(0 ${margins.y})`}>
        <RowName code="" label={texts.total} bold />
        {columns.map((column, x) => (
          <Box
            key={`${column.dimension} ${column.key}`}
            at={{ x: x * cell, y: 0, width: cell }}
            palette={palette}
            fill={palette.totals[strength(column.total, mostInColumn)]!}
            name={{ row: "total", column: column.key }}
            text={String(column.total)}
          />
        ))}
        <Box
          at={{ x: right, y: 0, width: TOTALS }}
          palette={palette}
          fill={palette.paper}
          name={{ row: "total", column: "total" }}
          bold
          text={String(total)}
        />
        <Box
          at={{ x: right + TOTALS, y: 0, width: TOTALS }}
          palette={palette}
          fill={palette.paper}
          name={{ row: "total", column: "missing" }}
          dashed
          text={String(missing.columns)}
        />
      </g>
      <g transform={`translate(0 ${margins.y + ROW})`}>
        <RowName code="" label={texts.none} />
        <Box
          at={{ x: right, y: 0, width: TOTALS }}
          palette={palette}
          fill={palette.paper}
          name={{ row: "missing", column: "total" }}
          dashed
          text={String(missing.rows)}
        />
      </g>
    </>
  );
}

/** A code and a name beside the cells; one that reads from right to left ends at them. */
function RowName({
  code,
  label,
  bold = false,
}: {
  readonly code: string;
  readonly label: string;
  readonly bold?: boolean;
}): ReactElement {
  const coded = withCode(code, "") !== "" && code !== "";
  // A sub-line's name begins with that of C7.
  const own = code.startsWith("C7-") ? label.slice(label.indexOf(":") + 1).trim() : label;
  const room = LABELS - 10 - (coded ? CODE : 0);
  const lines = linesIn(own, SIZE - 1, room, 2);
  const back = isRightToLeft(own);
  const y = ROW / 2 + (lines.length === 1 ? 4 : -2);
  return (
    <>
      {coded && (
        <text x={-LABELS} y={ROW / 2 + 4} fontWeight={700} fontSize={SIZE - 1}>
          {code}
        </text>
      )}
      {lines.map((line, index) => (
        <text
          key={line}
          x={back ? -8 : -LABELS + (coded ? CODE : 0)}
          y={y + index * 12}
          textAnchor={back ? "end" : "start"}
          fontSize={SIZE - 1}
          fontWeight={bold ? 700 : undefined}
        >
          {line}
        </text>
      ))}
    </>
  );
}

interface BoxProps {
  readonly at: { readonly x: number; readonly y: number; readonly width: number };
  readonly palette: Palette;
  readonly fill: string;
  readonly name: { readonly row: string; readonly column: string };
  readonly text: string;
  readonly quiet?: boolean;
  readonly bold?: boolean;
  readonly dashed?: boolean;
  /** How far the number stands from the middle, for what stands beside it. */
  readonly shift?: number;
  readonly children?: ReactNode;
}

function Box({ at, palette, fill, name, text, quiet, bold, dashed, shift = 0, children }: BoxProps): ReactElement {
  const size = textWidth(text, SIZE) > at.width - 4 - 2 * shift ? SIZE - 3 : SIZE;
  return (
    <g data-row={name.row} data-column={name.column}>
      <rect
        x={at.x + 0.5}
        y={0.5}
        width={at.width - 1}
        height={ROW - 1}
        fill={fill}
        stroke={palette.line}
        strokeDasharray={dashed ? "3 2" : undefined}
      />
      {children}
      <text
        x={at.x + at.width / 2 + shift}
        y={ROW / 2 + 4}
        textAnchor="middle"
        fontSize={size}
        fontWeight={bold ? 700 : undefined}
        fill={quiet ? palette.quiet : undefined}
      >
        {text}
      </text>
    </g>
  );
}

/** The mark of an official linkage: full where there are records. */
function Diamond({
  x,
  y,
  full,
  palette,
}: {
  readonly x: number;
  readonly y: number;
  readonly full: boolean;
  readonly palette: Palette;
}): ReactElement {
  return (
    <path
      d={`M${x} ${y - 5}l5 5l-5 5l-5 -5z`}
      fill={full ? palette.mark : "none"}
      stroke={palette.mark}
      strokeWidth={1.2}
    />
  );
}

/** The steps of the cells with what they stand for, those of the totals, and the marks. */
function Legend({ grid, texts, palette }: { grid: Grid; texts: Texts; palette: Palette }): ReactElement {
  const official = grid.official !== undefined;
  const widths = grid.legend.map(({ text }) => Math.ceil(textWidth(text, SIZE)) + 10);
  const label = `${texts.total}${texts.colon.trimEnd()}`;
  const right = Math.ceil(textWidth(`${label} ${texts.less}`, SIZE)) + 12;
  const marks = [
    { full: true, says: texts.officialActive },
    { full: false, says: texts.officialOnly },
  ];
  return (
    <>
      {grid.legend.map(({ className, text }, index) => {
        const x = widths.slice(0, index).reduce((sum, width) => sum + width, 0);
        return (
          <g key={className} transform={`translate(${x} 0)`}>
            <rect
              y={-11}
              width={widths[index]! - 1}
              height={15}
              fill={colourOf(palette, className)}
              stroke={palette.line}
            />
            <text x={(widths[index]! - 1) / 2} textAnchor="middle">
              {text}
            </text>
          </g>
        );
      })}
      <text y={22}>{`${label} ${texts.less}`}</text>
      {STRENGTHS.map((step) => (
        <rect
          key={step}
          x={right + (step - 1) * 16}
          y={12}
          width={15}
          height={12}
          fill={palette.totals[step]}
          stroke={palette.line}
        />
      ))}
      <text x={right + STRENGTHS.length * 16 + 6} y={22}>
        {texts.more}
      </text>
      {official &&
        marks.map(({ full, says }, index) => (
          <g key={says} transform={`translate(${index * 250} 44)`}>
            <Diamond x={6} y={-4} full={full} palette={palette} />
            <text x={18}>{says}</text>
          </g>
        ))}
      {official && (
        <text x={500} y={44}>
          0: {texts.neither}
        </text>
      )}
    </>
  );
}

function Lines({
  x,
  y,
  lines,
  size,
  step,
  bold = false,
  fill,
}: {
  readonly x: number;
  readonly y: number;
  readonly lines: readonly string[];
  readonly size: number;
  readonly step: number;
  readonly bold?: boolean;
  readonly fill?: string;
}): ReactElement {
  return (
    <>
      {lines.map((line, index) => (
        <text key={line} x={x} y={y + index * step} fontSize={size} fontWeight={bold ? 700 : undefined} fill={fill}>
          {line}
        </text>
      ))}
    </>
  );
}

function roundedTo3(value: number): string {
  return String(Number(value.toPrecision(3)));
}
