import type { FilterInput } from "../src/model/filter/Filter.ts";
import { comparedLines, projectOf } from "./exploreQuestions.ts";
import { half } from "./questions.ts";

export interface BesideOperation {
  readonly query: string;
  readonly variables: Record<string, unknown>;
}

const steps = Array.from({ length: 4 }, () => [
  { link: "SERVES_GOAL", direction: "OUT", where: { sdgs: {} } },
  { link: "SERVES_GOAL", direction: "IN", where: { projects: {} } },
]).flat();

/** Two hops over who runs projects, and a word there. */
const hops = (run: number): FilterInput => ({
  stakeholders: {
    some: { projects: { some: { stakeholders: { some: { projects: { some: { text: "abcdefghij"[run % 10] } } } } } } },
  },
});

/** One part of an operation; `at` makes each of its aliases ask something else, and `run` each operation. */
type Part = (at: number, run: number) => { field: string; variables?: Record<string, unknown> };

/** What is dear to answer, each as a part that an operation repeats as often as the limits allow. */
const parts: Readonly<Record<string, { readonly types: string; readonly part: Part }>> = {
  tables: {
    types: "ProjectFilter",
    part: (_, run) => ({
      field:
        "projects(where: $v) { crossTab(rows: STAKEHOLDER, columns: SDG_TARGET, rowsFirst: 500, columnsFirst: 169, measure: Q_VALUE) { values } }",
      variables: half(run),
    }),
  },
  matrix: {
    types: "ProjectFilter",
    part: (_, run) => ({ field: "matrix(where: $v) { cells { projects declared where } }", variables: half(run) }),
  },
  paths: {
    types: "",
    part: (at, run) => ({
      field: `paths(from: "${projectOf(run, 13_000)}", to: "${projectOf(run * 31 + 17 + at, 13_000)}", maxLength: 6, first: 250) { length }`,
    }),
  },
  neighbourhood: {
    types: "",
    part: (at, run) => ({
      field: `neighbourhood(of: ["${projectOf(run + at, 13_000)}"], depth: 4, limit: 1000) { nodes { node { id } } edges { link } }`,
    }),
  },
  traverse: {
    types: "[Step!]!",
    part: (at, run) => ({
      field: `projects(where: { years: { from: ${1990 + ((run + at) % 20)} } }) { traverse(steps: $v) { totalCount } }`,
      variables: steps as never,
    }),
  },
  sets: {
    types: "[NamedSet!]!",
    part: (_, run) => ({
      field: "sets(sets: $v) { intersections { count } }",
      variables: comparedLines.map((name) => ({
        name,
        where: {
          projects: {
            and: Array.from({ length: 20 }, (_, at) => ({ actionLines: { any: [name] }, ...hops(run + at) })),
          },
        },
      })) as never,
    }),
  },
  hops: {
    types: "ProjectFilter",
    part: (_, run) => ({
      field: "projects(where: $v) { totalCount }",
      variables: {
        or: Array.from({ length: 40 }, (_, at) => ({ ...hops(at), years: { from: 1990 + ((run + at) % 30) } })),
      },
    }),
  },
  similar: {
    types: "",
    part: (at, run) => ({
      field: `projects(first: ${200 - at}, after: null, where: { years: { from: ${2000 + (run % 20)} } }) { nodes { similar(first: 20) { score } } }`,
    }),
  },
  matchedVia: {
    types: "ProjectFilter",
    part: (_, run) => ({
      field: "projects(where: $v, first: 250) { edges { matchedVia { sentence } } }",
      variables: {
        and: Array.from({ length: 38 }, (_, at) => ({
          sdgs: { exists: true },
          years: { from: 1980 + ((run + at) % 20) },
        })),
      },
    }),
  },
};

export const besideNames = Object.keys(parts);

/** The operation with so many of the part. */
export function besideOperation(name: string, aliases: number, run: number): BesideOperation {
  const { types, part } = parts[name]!;
  const asked = Array.from({ length: aliases }, (_, at) => part(at, run));
  const variables = asked[0]?.variables;
  const fields = asked.map(({ field }, at) => `a${at}: ${field}`).join("\n");
  return variables && types
    ? { query: `query ($v: ${types}) { ${fields} }`, variables: { v: variables } }
    : { query: `{ ${fields} }`, variables: {} };
}
