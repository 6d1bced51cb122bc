import type { CallToolResult } from "@modelcontextprotocol/server";
import { quoted } from "./quoted.ts";
import type { Fact, Told, ToldTable } from "./Told.ts";
import { tokens } from "./tokens.ts";

/** The most tokens of an answer, both halves together. */
export const MOST_TOKENS = 4_000;
/** The most sources that are named. */
const MOST_SOURCES = 8;
const MOST_WARNINGS = 5;
/** The most characters of a door. */
const LONGEST_DOOR = 1_200;
/** How much of the longest table stays each time that an answer is too long. */
const KEPT = 0.75;

/**
 * An answer as text and as data: either half is the whole of it. What is too long loses rows from its longest tables, then its
 * longest facts, and says so.
 */
export function toolResult(told: Told): CallToolResult {
  let now = withShortDoors(told);
  for (;;) {
    const result = written(now);
    const shorter = tokensOf(result) > MOST_TOKENS && shortened(now);
    if (!shorter) return result;
    now = shorter;
  }
}

interface Cut extends Told {
  readonly leftOut: readonly string[];
}

/** A filter that is long was given so: it need not be said twice. */
function withShortDoors(told: Told): Cut {
  const doors = Object.entries(told.doors ?? {});
  const short = doors.filter(([, door]) => JSON.stringify(door).length <= LONGEST_DOOR);
  const leftOut =
    short.length < doors.length ? ["Doors with long filters: add what you ask for to your own where"] : [];
  return { ...told, doors: Object.fromEntries(short), leftOut };
}

/** Null where nothing is left that could go. */
function shortened(told: Cut): Cut | null {
  const { tables = [], facts = {}, leftOut } = told;
  const longest = [...tables].sort((a, b) => lengthOf(b) - lengthOf(a))[0];
  if (longest && longest.rows.length > 0)
    return { ...told, tables: tables.map((table) => (table === longest ? cut(table) : table)) };
  const [name] = Object.entries(facts).sort(([, a], [, b]) => factText(b).length - factText(a).length)[0] ?? [];
  if (name === undefined) return null;
  const { [name]: _, ...rest } = facts;
  return { ...told, facts: rest, leftOut: [...leftOut, `${name}: too long to be told here`] };
}

export function tokensOf({ content, structuredContent }: CallToolResult): number {
  const text = content.map((part) => (part.type === "text" ? part.text : "")).join("\n");
  return tokens(text) + tokens(JSON.stringify(structuredContent ?? ""));
}

const lengthOf = ({ rows }: ToldTable) => (rows.length === 0 ? 0 : JSON.stringify(rows).length);

function cut(table: ToldTable): ToldTable {
  const { rows, total = rows.length } = table;
  return { ...table, total, rows: rows.slice(0, Math.floor(rows.length * KEPT)) };
}

function written({ summary, facts = {}, tables = [], doors = {}, sources = [], ...rest }: Cut) {
  const { revision } = rest;
  const warnings = rest.warnings.slice(0, MOST_WARNINGS);
  const cutRows = tables.flatMap(({ name, rows, total = rows.length, rest: how }) =>
    rows.length < total ? [`${name}: ${rows.length} of ${total} are shown. ${how(rows.length)}`] : [],
  );
  const leftOut = [...cutRows, ...rest.leftOut];
  const named = namedSources(sources);
  const lines = [
    summary,
    ...Object.entries(facts).map(([name, fact]) => `${name}: ${factText(fact)}`),
    ...tables.flatMap(tableLines),
    ...Object.entries(doors).map(([name, door]) => `find ${name}: ${JSON.stringify(door)}`),
    ...(named.length > 0 ? [`sources: ${named.join(" ")}`] : []),
    ...warnings.map((warning) => `warning: ${warning}`),
    ...leftOut.map((line) => `left out: ${line}`),
    `revision: ${revision}`,
  ];
  const structuredContent = {
    summary,
    ...(Object.keys(facts).length > 0 && { facts }),
    ...(tables.length > 0 && {
      tables: Object.fromEntries(tables.map(({ name, columns, rows }) => [name, { columns, rows }])),
    }),
    ...(Object.keys(doors).length > 0 && { find: doors }),
    ...(named.length > 0 && { sources: named }),
    ...(warnings.length > 0 && { warnings }),
    ...(leftOut.length > 0 && { leftOut }),
    revision,
  };
  return { content: [{ type: "text" as const, text: lines.join("\n") }], structuredContent };
}

/** Sources are written by who submits records. */
function namedSources(sources: readonly string[]): string[] {
  const each = [...new Set(sources)];
  const more = each.length - MOST_SOURCES;
  return [...each.slice(0, MOST_SOURCES).map(quoted), ...(more > 0 ? [`and ${more} more`] : [])];
}

function factText(fact: Fact): string {
  return Array.isArray(fact) ? fact.map(cellText).join(", ") : cellText(fact as Cell);
}

type Cell = Exclude<Fact, readonly unknown[]>;

const cellText = (cell: Cell) => (cell === null ? "-" : String(cell));

function tableLines({ name, columns, rows }: ToldTable): string[] {
  return [`[${name}] ${columns.join("|")}`, ...rows.map((row) => row.map(cellText).join("|"))];
}
