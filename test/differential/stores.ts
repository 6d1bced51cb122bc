import fc from "fast-check";
import { expect } from "vitest";
import { createApi } from "../../src/api/createApi.ts";
import type { Dimension, Kind, LinkSide, Model } from "../../src/model/createModel.ts";
import type { NodeRecord } from "../../src/model/types.ts";
import type { GraphReader, GraphStore } from "../../src/store/port.ts";
import {
  type MatrixQuestion,
  matrixQuestions,
  type Question,
  type QuestionOptions,
  queries,
  questions,
} from "./differential.ts";
import { compareExplorations } from "./explorations.ts";

type Json = Record<string, unknown>;

interface Operation {
  readonly query: string;
  readonly variables: Json;
}

const facetFields = "{ totalBuckets missing { count where } buckets { key label count where node { id name } } }";

/** Parts of a set that operations ask for in turn: together they would be one statement too many to plan each time. */
const parts: readonly ((question: Question, model: Model) => string)[] = [
  ({ kind }, model) =>
    `edges { cursor node { id name sources verified ${nested(model, kind)} } } pageInfo { hasNextPage hasPreviousPage startCursor endCursor }`,
  ({ dimensions }) => `totalCount conjunctive: facets(by: [${namesOf(dimensions)}], first: $first) ${facetFields}`,
  ({
    dimensions: [rows, columns],
  }) => `crossTab(rows: ${rows?.name}, columns: ${columns?.name}, rowsFirst: $first, columnsFirst: $size) {
      total rowTotals columnTotals counts rows { key label } columns { key label }
      rowMissing { count where } columnMissing { count where } where
    }`,
  ({ dimensions }) =>
    `disjunctive: facets(by: [${dimensions[0]?.name}], first: $first, mode: DISJUNCTIVE) ${facetFields} edges { node { id } matchedVia { condition node { id } value basis via { id } sentence } }`,
];

const namesOf = (dimensions: readonly Dimension[]) => dimensions.map(({ name }) => name).join(", ");

/** One part of a set and its cursors, from either end, and a search. */
function operationOf(model: Model, question: Question, number: number): Operation {
  const { kind, origin, dimensions: _dimensions, ...rest } = question;
  const part = parts[number % parts.length]!;
  const page = number % 2 === 0 ? "first: $size" : "last: $size";
  const set = (field: string) =>
    `set: ${field}(where: $where, basis: $basis, orderBy: $orderBy, ${page}) { __typename ${part(question, model)} }`;
  const asked = origin ? `... on ${origin.id.split(":")[0]} { ${set(origin.field)} }` : "id";
  const found =
    "search(query: $text, first: $size) { totalCount edges { rank cursor node { id } } facets { buckets { key count } } }";
  const below = "sdgs { projects(first: 1) { facets(by: [YEAR], first: $first) { totalBuckets } } }";
  // What is the same each time is asked now and then: each statement is planned anew with whatever stands in it.
  const beside = number % 6 === 0 ? `${found} ${below}` : "";
  return withVariables(`${origin ? "" : set(kind.plural)} node(id: $id) { ${asked} } ${beside}`, {
    where: [`${kind.name}Filter`, rest.where],
    basis: ["[TagBasis!]", rest.basis],
    orderBy: [`[${kind.name}Order!]`, rest.orderBy],
    size: ["Int!", rest.size],
    first: ["Int", rest.first],
    id: ["ID!", origin?.id ?? "None:at-all"],
    text: ["String!", queries[number % queries.length]],
  });
}

/** The operation with those of the variables that it names. */
function withVariables(
  fields: string,
  known: Readonly<Record<string, readonly [type: string, value: unknown]>>,
): Operation {
  const used = Object.entries(known).filter(([name]) => new RegExp(`\\$${name}\\b`).test(fields));
  return {
    query: `query (${used.map(([name, [type]]) => `$${name}: ${type}`).join(", ")}) { ${fields} }`,
    variables: Object.fromEntries(used.map(([name, [, value]]) => [name, value])),
  };
}

/** Two links of each record, one level below. */
function nested(model: Model, kind: Kind): string {
  const sides = [...kind.sides].sort((a, b) => weight(b) - weight(a)).slice(0, 2);
  return sides
    .map(({ end, target }) =>
      end.many
        ? `${end.field}(first: 3) { totalCount nodes { id name } } again_${end.field}: ${end.field}(first: 3) { nodes { key verified } }`
        : `${end.field} { id ${model.kind(target).framework ? "name" : "verified"} }`,
    )
    .join(" ");
}

function weight({ link, reverse }: LinkSide): number {
  return (link.tag?.derived ? 2 : 0) + (link.tag ? 1 : 0) + (reverse ? 1 : 0);
}

function matrixOperation({ where, basis, columns }: MatrixQuestion): Operation {
  return {
    query: `query ($where: ProjectFilter, $basis: [TagBasis!]) { matrix(where: $where, basis: $basis, columns: ${columns}) {
      counts official rows { code } columns { key count where }
      cells(status: [OFFICIAL_ACTIVE, ACTIVE_ONLY]) { actionLine { code } column { key } projects declared sessions prizes linkages status where prizesWhere official { id } unofficial { id origin verified } }
    } }`,
    variables: { where, basis },
  };
}

/** What an answer leads on to: pages that start or end at its last record, and a door of what it counted. */
function following({ kind, origin, orderBy, where, basis }: Question, answer: Json): Operation[] {
  if (origin) return [];
  const { pageInfo, conjunctive } = answer.set as {
    pageInfo?: { endCursor: string | null };
    conjunctive?: { missing: { where: Json }; buckets: { where: Json }[] }[];
  };
  const cursor = pageInfo?.endCursor ?? null;
  const [facet] = conjunctive ?? [];
  const door = facet?.buckets[0]?.where ?? facet?.missing.where;
  const page = "{ nodes { id } pageInfo { hasNextPage hasPreviousPage } }";
  const next: Operation = {
    query: `query ($where: ${kind.name}Filter, $basis: [TagBasis!], $orderBy: [${kind.name}Order!], $cursor: String) {
      after: ${kind.plural}(where: $where, basis: $basis, orderBy: $orderBy, first: 3, after: $cursor) ${page}
      before: ${kind.plural}(where: $where, basis: $basis, orderBy: $orderBy, last: 3, before: $cursor) ${page}
    }`,
    variables: { where, basis, orderBy, cursor },
  };
  const opened: Operation = {
    query: `query ($door: ${kind.name}Filter) { ${kind.plural}(where: $door, basis: [IMPLIED]) { totalCount } }`,
    variables: { door },
  };
  return [...(cursor === null ? [] : [next]), ...(door ? [opened] : [])];
}

export interface StoresOptions extends Pick<QuestionOptions, "kind"> {
  readonly model: Model;
  readonly graphs: fc.Arbitrary<NodeRecord[]>;
  readonly graphCount: number;
  /** On each graph. */
  readonly questionCount: number;
  /** Of questions that go over links, on each graph. */
  readonly explorationCount: number;
  readonly seed: number;
  /** Stores that hold the records, the one that others are measured by first. */
  readonly open: (
    records: readonly NodeRecord[],
  ) => Promise<{ stores: Record<string, GraphStore>; close: () => Promise<void> }>;
}

/** Sends the same random operations to several stores, and compares whole answers. Gives the number of operations. */
export async function compareStores(options: StoresOptions): Promise<number> {
  const { model, graphs, kind, graphCount, questionCount, explorationCount, seed, open } = options;
  let asked = 0;
  for (const [index, graph] of fc.sample(graphs, { seed, numRuns: graphCount }).entries()) {
    const { stores, close } = await open(graph);
    const apis = Object.entries(stores).map(([name, store]) => ({ name, api: createApi({ store }) }));
    const ask = async (operation: Operation): Promise<Json> => {
      asked++;
      const answers = await Promise.all(
        apis.map(async ({ name, api }) => {
          const { data, errors } = await api.execute(operation);
          if (errors)
            throw new Error(`${name}: ${errors[0]?.message}`, { cause: errors[0]?.originalError ?? errors[0] });
          return JSON.parse(JSON.stringify(data)) as Json;
        }),
      );
      for (const [other, answer] of answers.entries())
        expect({ store: apis[other]?.name, answer }).toEqual({ store: apis[other]?.name, answer: answers[0] });
      return answers[0]!;
    };
    try {
      const drawn = fc.sample(questions(model, graph, { kind }), { seed: seed + index, numRuns: questionCount });
      for (const [number, question] of drawn.entries()) {
        const first = operationOf(model, question, index + number);
        await told(first, async () => {
          for (const operation of following(question, await ask(first))) await told(operation, () => ask(operation));
        });
      }
      for (const question of fc.sample(matrixQuestions(model, graph), { seed: seed + index, numRuns: 2 })) {
        const operation = matrixOperation(question);
        await told(operation, () => ask(operation));
      }
      asked += await compareExplorations(model, graph, await readersOf(stores), {
        seed: seed + index,
        count: explorationCount,
      });
    } finally {
      await close();
    }
  }
  return asked;
}

async function readersOf(stores: Readonly<Record<string, GraphStore>>): Promise<Record<string, GraphReader>> {
  const readers = await Promise.all(
    Object.entries(stores).map(async ([name, store]) => [name, await store.reader()] as const),
  );
  return Object.fromEntries(readers);
}

async function told(operation: Operation, work: () => Promise<unknown>): Promise<void> {
  try {
    await work();
  } catch (error) {
    if (error instanceof Error && error.message.startsWith("Differs on")) throw error;
    const message =
      error instanceof Error ? `${error.message}\n${(error.cause as Error | undefined)?.message ?? ""}` : error;
    throw new Error(`Differs on ${JSON.stringify(operation)}\n${message}`, { cause: error });
  }
}
