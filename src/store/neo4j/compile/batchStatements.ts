import { groupBy } from "../../../model/groupBy.ts";
import { THE_LOG } from "../shape/changeLog.ts";
import { integer } from "../shape/integer.ts";
import type { Compiled } from "./Compiled.ts";
import type { Names } from "./cypher.ts";

/** A statement that answers one part or many. Each also returns the last change that it met, as `sequence`. */
export interface BatchStatement {
  readonly text: string;
  readonly values: Readonly<Record<string, unknown>>;
  /** The index of the part that it answers, where it is one alone; absent: each row tells, as `i`, null in the row of `sequence`. */
  readonly only?: number;
}

/** Parts that differ in their values alone. */
interface Shape {
  readonly part: Compiled;
  readonly requests: { readonly index: number; readonly values: readonly unknown[] }[];
}

/** Of a part that goes out alone: its values are parameters. */
const ALONE: Names = { value: (index) => `$p${index}`, limit: (index) => `$limit${index}`, carried: "" };

/** Of a part that is run for many rows, which hold its values; `shape` is its number in the statement. */
function inRows(shape: number): Names {
  return { value: (index) => `row.p[${index}]`, limit: (index) => `$limit${shape}_${index}`, carried: ", row" };
}

/**
 * The statements that answer all parts. Parts of one shape, which is their text and their limits, are rows of one; shapes
 * that are nested and have the same columns go out together, as there and back costs more than most of them.
 */
export function batchStatements(parts: Iterable<Compiled | null>): BatchStatement[] {
  const shapes = [...shapesOf(parts)];
  const nested = groupBy(
    shapes.filter(({ part }) => part.nested),
    ({ part }) => part.columns.join(),
  );
  const plain = shapes.filter(({ part }) => !part.nested);
  return [
    ...plain.map((shape) => (shape.requests.length === 1 ? alone(shape) : together([shape]))),
    ...[...nested.values()].map(together),
  ];
}

function shapesOf(parts: Iterable<Compiled | null>): Iterable<Shape> {
  const shapes = new Map<string, Shape>();
  let next = 0;
  for (const part of parts) {
    const index = next++;
    if (!part) continue;
    const name = `${part.limits.join()} ${part.text.written(ALONE)}`;
    const shape = shapes.get(name) ?? { part, requests: [] };
    shape.requests.push({ index, values: part.values });
    shapes.set(name, shape);
  }
  return shapes.values();
}

function alone({ part: { text, values, limits, columns }, requests }: Shape): BatchStatement {
  return {
    text: `CALL () { ${text.written(ALONE)} } ${THE_LOG} RETURN ${columns.join(", ")}, log.sequence AS sequence`,
    values: {
      ...Object.fromEntries(values.map((value, index) => [`p${index}`, bound(value)])),
      ...Object.fromEntries(limits.map((limit, index) => [`limit${index}`, integer(limit)])),
    },
    only: requests[0]!.index,
  };
}

/** One statement of shapes that have the same columns. */
function together(shapes: readonly Shape[]): BatchStatement {
  const { columns } = shapes[0]!.part;
  const values: Record<string, unknown> = {};
  const branches = shapes.map(({ part, requests }, number) => {
    values[`rows${number}`] = requests.map((request) => ({ i: request.index, p: request.values.map(bound) }));
    for (const [index, limit] of part.limits.entries()) values[`limit${number}_${index}`] = integer(limit);
    return `UNWIND $rows${number} AS row CALL (row) { ${part.text.written(inRows(number))} } RETURN row.i AS i, ${columns.join(", ")}, null AS sequence`;
  });
  const none = columns.map((name) => `null AS ${name}`).join(", ");
  // The last branch runs when the others have been read.
  const met = `${THE_LOG} RETURN null AS i, ${none}, log.sequence AS sequence`;
  return { text: [...branches, met].join(" UNION ALL "), values };
}

/** Whole numbers as Cypher's integers. */
function bound(value: unknown): unknown {
  return typeof value === "number" && Number.isInteger(value) ? integer(value) : value;
}
