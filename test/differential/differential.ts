import fc from "fast-check";
import { expect } from "vitest";
import { createApi } from "../../src/api/createApi.ts";
import { countedSides, orderFields } from "../../src/api/request/orderFields.ts";
import type { Dimension, Kind, Model } from "../../src/model/createModel.ts";
import { basisMask } from "../../src/model/filter/basis.ts";
import { parseFilter } from "../../src/model/filter/parseFilter.ts";
import { namedText } from "../../src/model/record/searchedTerms.ts";
import type { Basis, NodeRecord } from "../../src/model/types.ts";
import type { GraphReader, GraphStore } from "../../src/store/port.ts";
import { bases, filters } from "../oracle/arbitraries.ts";
import { Oracle, type OracleOrder } from "../oracle/Oracle.ts";
import { checkMatches, matchFields } from "./checkMatches.ts";

type Json = Record<string, unknown>;

/** One random question about a set of one kind. */
export interface Question {
  readonly kind: Kind;
  readonly where: Json;
  readonly basis: Basis[];
  readonly orderBy: { field?: string; count?: Record<string, Json>; descending: boolean }[];
  readonly size: number;
  readonly dimensions: Dimension[];
  readonly first: number;
  readonly origin: { id: string; field: string } | null;
}

interface Door {
  readonly count: number;
  readonly where: Json;
}

interface FacetAnswer {
  readonly totalBuckets: number;
  readonly missing: Door;
  readonly buckets: (Door & { key: string })[];
}

interface CrossTabAnswer {
  readonly total: number;
  readonly rows: (Door & { key: string })[];
  readonly columns: (Door & { key: string })[];
  readonly counts: number[][];
  readonly rowTotals: number[];
  readonly rowMissing: Door;
  readonly columnMissing: Door;
  readonly whole: Json;
  readonly cell?: Json;
}

interface PageAnswer {
  readonly nodes: { id: string }[];
  readonly pageInfo: {
    hasNextPage: boolean;
    hasPreviousPage: boolean;
    startCursor: string | null;
    endCursor: string | null;
  };
}

export interface QuestionOptions {
  /** The kind that is asked of; left out, any, projects more often. */
  readonly kind?: string | undefined;
  /** Whether filters hold walks, and orders go by counts. */
  readonly exploring?: boolean | undefined;
}

export function questions(
  model: Model,
  graph: readonly NodeRecord[],
  { kind: only, exploring = false }: QuestionOptions = {},
): fc.Arbitrary<Question> {
  const askable = model.kinds.filter(({ dimensions, listed }) => dimensions.length > 0 && !listed);
  const projects = model.kind("Project");
  const any = fc.oneof(
    { weight: 2, arbitrary: fc.constant(projects) },
    { weight: 3, arbitrary: fc.constantFrom(...askable) },
  );
  return (only === undefined ? any : fc.constant(model.kind(only))).chain((kind) => {
    const ways = kind.sides.flatMap((side) => {
      const back = model
        .kind(side.target)
        .sides.find((other) => other.link === side.link && other.reverse !== side.reverse);
      return back?.end.many
        ? graph.filter((node) => node.kind === side.target).map((node) => ({ id: node.id, field: back.end.field }))
        : [];
    });
    return fc.record({
      kind: fc.constant(kind),
      where: filters(model, graph, kind, 3, exploring),
      basis: bases,
      orderBy: fc.array(exploring ? fc.oneof(countOrders(model, graph, kind), orders(kind)) : orders(kind), {
        maxLength: 2,
      }),
      size: fc.integer({ min: 1, max: 6 }),
      dimensions: dimensionPairs(kind),
      first: fc.integer({ min: 1, max: 8 }),
      origin: ways.length > 0 ? fc.option(fc.constantFrom(...ways), { freq: 3 }) : fc.constant(null),
    });
  });
}

/** Any two, and those that are counted together more often. */
function dimensionPairs(kind: Kind): fc.Arbitrary<Dimension[]> {
  const pair = (of: readonly Dimension[]) => fc.array(fc.constantFrom(...of), { minLength: 2, maxLength: 2 });
  const meeting = kind.dimensions.filter(({ filter }) => kind.meeting.has(filter));
  return meeting.length > 1
    ? fc.oneof({ weight: 3, arbitrary: pair(kind.dimensions) }, pair(meeting))
    : pair(kind.dimensions);
}

function orders(kind: Kind) {
  return fc.record({ field: fc.constantFrom(...orderFields(kind).keys()), descending: fc.boolean() });
}

function countOrders(model: Model, graph: readonly NodeRecord[], kind: Kind) {
  const sides = countedSides(kind);
  if (sides.length === 0) return orders(kind);
  return fc.constantFrom(...sides).chain(({ end, target }) =>
    fc.record({
      count: filters(model, graph, model.kind(target), 2, true).map((filter) => ({ [end.field]: filter })),
      descending: fc.boolean(),
    }),
  );
}

const facetFields = "{ totalBuckets missing { count where } buckets { key count where } }";

/** Everything that is asked about one set, as one selection of its connection type. */
function selection({ dimensions }: Question): string {
  const [rows, columns] = dimensions as [Dimension, Dimension];
  const by = dimensions.map(({ name }) => name).join(", ");
  return `{
    totalCount
    conjunctive: facets(by: [${by}], first: $first) ${facetFields}
    disjunctive: facets(by: [${by}], first: $first, mode: DISJUNCTIVE) ${facetFields}
    crossTab(rows: ${rows.name}, columns: ${columns.name}, rowsFirst: $first, columnsFirst: $size) {
      total rowTotals counts rows { key count where } columns { key count where }
      rowMissing { count where } columnMissing { count where } whole: where
    }
  }`;
}

function operation({ kind, origin, dimensions }: Question, fields: string): string {
  const head = `query ($where: ${kind.name}Filter, $basis: [TagBasis!], $orderBy: [${kind.name}Order!], $size: Int!, $first: Int!, $page: Int, $last: Int, $after: String, $before: String, $id: ID!)`;
  const set = (field: string) =>
    `set: ${field}(where: $where, basis: $basis, orderBy: $orderBy, first: $page, last: $last, after: $after, before: $before) ${fields}`;
  // Every variable has to be used, whatever the fields are.
  const rest = `node(id: $id) { id } ${kind.plural}(first: $size) { facets(by: [${dimensions[0]?.name}], first: $first) { totalBuckets } }`;
  if (!origin) return `${head} { ${set(kind.plural)} ${rest} }`;
  return `${head} { ${rest} origin: node(id: $id) { ... on ${origin.id.split(":")[0]} { ${set(origin.field)} } } }`;
}

/** The condition that an origin puts on a set, as the oracle evaluates it. */
function fromOrigin(model: Model, oracle: Oracle, { origin, basis }: Question): Set<string> | null {
  return origin && linkedTo(model, oracle, origin.id, origin.field, basis);
}

/** What a link field of a node leads to; with what stands below the node, where fields of its kind speak of that too. */
export function linkedTo(
  model: Model,
  oracle: Oracle,
  id: string,
  field: string,
  basis: readonly Basis[],
): Set<string> {
  const [startKind, ...rest] = id.split(":") as [string, ...string[]];
  const start = model.kind(startKind);
  const side = start.side.get(field);
  if (!side) throw new Error(`${startKind} has no field ${field}`);
  const lines = oracle.of(startKind);
  const below = (key: string): string[] => [
    key,
    ...(start.parent && side.link.name !== start.parent && !side.link.apart
      ? lines.filter((line) => line.links[start.parent ?? ""]?.[0]?.key === key).flatMap((line) => below(line.key))
      : []),
  ];
  const keys = below(rest.join(":"));
  const step = { link: side.link.name, reverse: side.reverse };
  return new Set(
    lines
      .filter((node) => keys.includes(node.key))
      .flatMap((node) => oracle.step(step, node, basis))
      .map(({ id }) => id),
  );
}

export interface DifferentialOptions extends QuestionOptions {
  readonly model: Model;
  readonly graphs: fc.Arbitrary<NodeRecord[]>;
  /** How many graphs, and how many questions on each. */
  readonly graphCount: number;
  readonly questionCount: number;
  readonly seed: number;
  readonly open: (
    records: readonly NodeRecord[],
  ) => Promise<{ reader: GraphReader; store: GraphStore; close: () => Promise<void> }>;
}

/** Asks random questions of a store through the API, and compares whole answers with the oracle's. */
export async function differential({
  model,
  graphs,
  graphCount,
  questionCount,
  seed,
  kind: only,
  exploring,
  open,
}: DifferentialOptions): Promise<number> {
  let asked = 0;
  const drawn = fc.sample(graphs, { seed, numRuns: graphCount });
  for (const [index, graph] of drawn.entries()) {
    const oracle = new Oracle(model, graph);
    const { reader, store, close } = await open(graph);
    try {
      for (const question of fc.sample(questions(model, graph, { kind: only, exploring }), {
        seed: seed + index,
        numRuns: questionCount,
      })) {
        try {
          await compare(model, store, reader, oracle, question);
        } catch (error) {
          const { kind, dimensions, ...rest } = question;
          const told = JSON.stringify({
            seed,
            graph: index,
            kind: kind.name,
            dimensions: dimensions.map(({ name }) => name),
            ...rest,
          });
          throw new Error(`Differs on ${told}\n${error instanceof Error ? error.message : error}`, { cause: error });
        }
        asked++;
      }
      await compareSearches(model, reader, oracle);
      for (const question of fc.sample(matrixQuestions(model, graph), { seed: seed + index, numRuns: 3 }))
        await compareMatrix(model, store, reader, oracle, question);
    } finally {
      await close();
    }
  }
  return asked;
}

async function compare(
  model: Model,
  store: GraphStore,
  reader: GraphReader,
  oracle: Oracle,
  question: Question,
): Promise<void> {
  const { kind, where, basis, size, first, dimensions } = question;
  const api = createApiOnce(store);
  const ask = async (fields: string, variables: Json): Promise<Json> => {
    const { data, errors } = await api.execute({
      query: operation(question, fields),
      variables: {
        where,
        basis,
        orderBy: question.orderBy,
        size,
        first,
        id: question.origin?.id ?? "None:at-all",
        ...variables,
      },
    });
    if (errors) throw errors[0]?.originalError ?? errors[0];
    const root = JSON.parse(JSON.stringify(data)) as { set?: Json; origin?: { set: Json } };
    return (question.origin ? root.origin?.set : root.set) as Json;
  };
  const within = fromOrigin(model, oracle, question);
  const orders = question.orderBy.map(({ field, count, descending }): OracleOrder => {
    if (field !== undefined) return { property: orderFields(kind).get(field)!, descending };
    const [[name, filter]] = Object.entries(count ?? {}) as [[string, Json]];
    const target = kind.side.get(name)?.target as string;
    const passing = new Set(oracle.select(target, filter, basis).map(({ id }) => id));
    const linked = (id: string) => [...linkedTo(model, oracle, id, name, basis)];
    return { count: ({ id }) => linked(id).filter((of) => passing.has(of)).length, descending };
  });
  const select = (filter: Json, order = orders) =>
    oracle.select(kind.name, filter, basis, order).filter(({ id }) => !within || within.has(id));
  const expected = select(where);

  const answer = await ask(selection(question), {});
  expect(answer.totalCount).toBe(expected.length);
  const doors: Door[] = [];
  for (const mode of ["conjunctive", "disjunctive"] as const) {
    dimensions.forEach((dimension, index) => {
      const facet = (answer[mode] as FacetAnswer[])[index]!;
      const set = mode === "conjunctive" ? expected : select(without(where, dimension.filter));
      const { buckets, totalBuckets, missing } = facet;
      expect({ buckets: buckets.map(keyCount), totalBuckets, missing: missing.count }).toEqual(
        oracle.facet(set, dimension, basis, first),
      );
      doors.push(missing, ...buckets);
    });
  }
  const [rows, columns] = dimensions as [Dimension, Dimension];
  const table = answer.crossTab as CrossTabAnswer;
  expect({
    rows: table.rows.map(keyCount),
    columns: table.columns.map(keyCount),
    counts: table.counts,
    total: table.total,
    rowMissing: table.rowMissing.count,
    columnMissing: table.columnMissing.count,
  }).toEqual(oracle.crossTab(expected, rows, columns, basis, first, size));
  doors.push(table.rowMissing, table.columnMissing, ...table.rows, ...table.columns, {
    count: table.total,
    where: table.whole,
  });
  doors.push(...(await cellDoors(ask, question, table)));
  const { edges } = (await ask(matchFields, { page: 250 })) as unknown as { edges: Parameters<typeof checkMatches>[6] };
  checkMatches(model, oracle, kind, where, basis, question.origin !== null, edges);
  await openDoors(model, reader, kind, doors);
  await walk(
    ask,
    expected.map(({ id }) => id),
    size,
  );
}

const keyCount = ({ key, count }: { key: string; count: number }) => ({ key, count });

function without(where: Json, field: string): Json {
  const strip = (part: Json) => Object.fromEntries(Object.entries(part).filter(([name]) => name !== field));
  const stripped = strip(where);
  return Array.isArray(where.and) ? { ...stripped, and: (where.and as Json[]).map(strip) } : stripped;
}

/** The doors of all cells of a table, asked for in one operation. */
async function cellDoors(
  ask: (fields: string, variables: Json) => Promise<Json>,
  { dimensions }: Question,
  table: CrossTabAnswer,
): Promise<Door[]> {
  const [rows, columns] = dimensions as [Dimension, Dimension];
  const cells = table.rows.flatMap((row, r) =>
    table.columns.map((column, c) => ({
      name: `r${r}c${c}`,
      row: row.key,
      column: column.key,
      count: table.counts[r]?.[c] as number,
    })),
  );
  if (cells.length === 0) return [];
  const fields = cells.map(
    ({ name, row, column }) => `${name}: where(row: ${JSON.stringify(row)}, column: ${JSON.stringify(column)})`,
  );
  const answer = await ask(
    `{ crossTab(rows: ${rows.name}, columns: ${columns.name}, rowsFirst: $first, columnsFirst: $size) { ${fields.join(" ")} } }`,
    {},
  );
  const doors = answer.crossTab as Record<string, Json>;
  return cells.map(({ name, count }) => ({ count, where: doors[name]! }));
}

/** A door has to list as many records as its number says, whatever basis the reader of it has in mind. */
async function openDoors(model: Model, reader: GraphReader, kind: Kind, doors: readonly Door[]): Promise<void> {
  const foreign: Basis[] = ["IMPLIED"];
  const requests = doors.map(({ where }) => ({
    set: {
      kind: kind.name,
      filter: parseFilter({ model, terms: (name) => reader.terms(name), basis: foreign }, kind.name, where),
      basis: basisMask(foreign),
    },
    orderBy: [],
    count: true,
  }));
  const answers = await reader.select(requests);
  doors.forEach((door, index) => {
    expect([door.where, answers[index]?.totalCount]).toEqual([door.where, door.count]);
  });
}

/** Pages forward and backward through a set, by the cursors that each page gives. */
async function walk(
  ask: (fields: string, variables: Json) => Promise<Json>,
  expected: readonly string[],
  size: number,
): Promise<void> {
  const fields = "{ nodes { id } pageInfo { hasNextPage hasPreviousPage startCursor endCursor } }";
  const forward: string[] = [];
  let after: string | null = null;
  do {
    const { nodes, pageInfo } = (await ask(fields, { page: size, after })) as unknown as PageAnswer;
    expect(pageInfo.hasPreviousPage).toBe(forward.length > 0);
    forward.push(...nodes.map(({ id }) => id));
    expect(pageInfo.hasNextPage).toBe(forward.length < expected.length);
    after = pageInfo.hasNextPage ? pageInfo.endCursor : null;
  } while (after !== null);
  expect(forward).toEqual(expected);
  const backward: string[] = [];
  let before: string | null = null;
  do {
    const { nodes, pageInfo } = (await ask(fields, { last: size, before })) as unknown as PageAnswer;
    expect(pageInfo.hasNextPage).toBe(backward.length > 0);
    backward.unshift(...nodes.map(({ id }) => id));
    expect(pageInfo.hasPreviousPage).toBe(backward.length < expected.length);
    before = pageInfo.hasPreviousPage ? pageInfo.startCursor : null;
  } while (before !== null);
  expect(backward).toEqual(expected);
}

export const queries = [
  "health",
  "reseau",
  "RÉSEAU data",
  "strasse",
  "сет",
  "شب",
  "网",
  "电",
  "電 子",
  "izm",
  "οδος",
  "𝒳",
  "5",
  "  ",
  "e gov",
  "e-gov",
  "egov",
  "data ",
  "network 5",
  "nothing",
];

/** What is found beside words, whether it is there or not: with a rank above and below what words make. */
const namedSome = [
  { id: "Sdg:3", rank: 7 },
  { id: "Sdg:4", rank: 1 },
  { id: "Project:not-there", rank: 9 },
  { id: "Robot:r", rank: 9 },
];

async function compareSearches(model: Model, reader: GraphReader, oracle: Oracle): Promise<void> {
  const kinds = model.kinds.map(({ name }) => name);
  for (const query of queries) {
    const request = { ...namedText(query), named: namedSome };
    const expected = oracle.search(request, kinds);
    const found: { id: string; rank: number }[] = [];
    for (;;) {
      const last = found.at(-1);
      const [answer] = await reader.search([{ ...request, kinds, limit: 3, ...(last && { after: last }) }]);
      found.push(...(answer?.hits ?? []));
      expect(answer?.totalCount).toBe(expected.length);
      if (!answer?.hasNext) break;
    }
    expect([query, found]).toEqual([query, expected]);
  }
}

const MATRIX_COLUMNS = ["SDG", "SDG_TARGET", "GDC_OBJECTIVE"] as const;

export interface MatrixQuestion {
  readonly where: Json;
  readonly basis: Basis[];
  readonly columns: (typeof MATRIX_COLUMNS)[number];
}

export function matrixQuestions(model: Model, graph: readonly NodeRecord[]): fc.Arbitrary<MatrixQuestion> {
  return fc.record({
    where: filters(model, graph, model.kind("Project"), 2),
    basis: fc.subarray<Basis>(["DECLARED", "SUGGESTED"], { minLength: 1 }),
    columns: fc.constantFrom(...MATRIX_COLUMNS),
  });
}

interface Cell {
  readonly actionLine: { code: string };
  readonly column: { key: string };
  readonly official: unknown[];
  readonly unofficial: unknown[];
  readonly status: string;
  readonly [field: string]: unknown;
}

async function compareMatrix(
  model: Model,
  store: GraphStore,
  reader: GraphReader,
  oracle: Oracle,
  { where, basis, columns }: MatrixQuestion,
): Promise<void> {
  const { data, errors } = await createApiOnce(store).execute({
    query: `query ($where: ProjectFilter, $basis: [TagBasis!], $columns: MatrixColumns) {
      matrix(where: $where, basis: $basis, columns: $columns) { counts official cells {
        actionLine { code } column { key } status official { id } unofficial { id } projects declared sessions prizes linkages
        where declaredWhere sessionsWhere prizesWhere linkagesWhere } } }`,
    variables: { where, basis, columns },
  });
  if (errors) throw errors[0]?.originalError ?? errors[0];
  const { matrix } = JSON.parse(JSON.stringify(data)) as {
    matrix: { counts: number[][]; official: boolean[][]; cells: Cell[] };
  };
  const table = (kind: string, filter: Json, counted: readonly Basis[]) => {
    const { dimension } = model.kind(kind);
    const column = dimension.get(columns);
    if (!column) return matrix.cells.map(() => 0);
    const set = oracle.select(kind, filter, basis);
    return oracle.crossTab(set, dimension.get("ACTION_LINE")!, column, counted, 1000, 1000).counts.flat();
  };
  const official = table("Linkage", { origins: { any: ["OFFICIAL"] } }, basis);
  const expected = {
    projects: table("Project", where, basis),
    declared: table("Project", where, ["DECLARED"]),
    sessions: table("Session", {}, basis),
    prizes: table("PrizeEntry", { projects: { some: where } }, basis),
    linkages: table("Linkage", {}, basis),
  };
  for (const [name, counts] of Object.entries(expected))
    expect([name, matrix.cells.map((cell) => cell[name])]).toEqual([name, counts]);
  expect(matrix.counts.flat()).toEqual(expected.projects);
  expect(matrix.official.flat()).toEqual(official.map((count) => count > 0));
  expect(matrix.cells.map((cell) => cell.official.length)).toEqual(official);
  expect(matrix.cells.map((cell) => cell.unofficial.length)).toEqual(
    expected.linkages.map((count, index) => count - official[index]!),
  );
  matrix.cells.forEach((cell, index) => {
    const [linked, active] = [official[index]! > 0, expected.projects[index]! > 0];
    expect(cell.status).toBe(linked ? (active ? "OFFICIAL_ACTIVE" : "OFFICIAL_ONLY") : active ? "ACTIVE_ONLY" : "NONE");
  });
  const opens = [
    ["Project", "where", "projects"],
    ["Project", "declaredWhere", "declared"],
    ["Session", "sessionsWhere", "sessions"],
    ["PrizeEntry", "prizesWhere", "prizes"],
    ["Linkage", "linkagesWhere", "linkages"],
  ] as const;
  for (const [kind, door, count] of opens) {
    const doors = matrix.cells.map((cell) => ({ where: cell[door] as Json, count: cell[count] as number }));
    await openDoors(model, reader, model.kind(kind), doors);
  }
}

const apis = new WeakMap<GraphStore, ReturnType<typeof createApi>>();

/** Making a schema takes longer than most answers. */
function createApiOnce(store: GraphStore): ReturnType<typeof createApi> {
  const api = apis.get(store) ?? createApi({ store });
  apis.set(store, api);
  return api;
}
