import { createContext } from "../src/api/ApiContext.ts";
import { neighbourhood } from "../src/api/explore/neighbourhood.ts";
import { paths } from "../src/api/explore/paths.ts";
import { similar } from "../src/api/explore/similar.ts";
import type { Measure } from "../src/api/generated/types.ts";
import { gaps } from "../src/api/matrix/gaps.ts";
import { Connection } from "../src/api/sets/Connection.ts";
import { compareSets } from "../src/api/sets/compareSets.ts";
import { Traversal } from "../src/api/sets/Traversal.ts";
import type { FilterInput } from "../src/model/filter/Filter.ts";
import type { StepInput } from "../src/model/filter/walkInput.ts";
import { DEFAULT_BASIS, type NodeSummary } from "../src/model/types.ts";
import { wsisModel } from "../src/model/wsisModel.ts";
import type { GraphReader } from "../src/store/port.ts";

/** From a goal over its projects to who runs them. */
export const twoSteps: readonly StepInput[] = [
  { link: "SERVES_GOAL", direction: "IN", where: { projects: {} } },
  { link: "RUN_BY", direction: "OUT", where: { stakeholders: {} } },
];

/** On to their other projects, the lines of those, and what else is done on them. */
export const fiveSteps: readonly StepInput[] = [
  ...twoSteps,
  { link: "RUN_BY", direction: "IN", where: { projects: {} } },
  { link: "ADVANCES", direction: "OUT", where: { actionLines: {} } },
  { link: "ADVANCES", direction: "IN", where: { projects: {} } },
];

/** What `sets` compares the work on. */
export const comparedLines = ["C1", "C2", "C3", "C4", "C5", "C6", "C7", "C8"];

/** A project that hardly any run asks for twice. */
export function projectOf(run: number, projects: number): string {
  return `Project:synthetic-${String((run * 7919) % projects).padStart(7, "0")}`;
}

/** Questions over links of many kinds, as the API answers them; every one is asked for whole. */
export function exploreQuestions(reader: GraphReader, projects: number) {
  const context = () => createContext(wsisModel, reader);
  const node = (id: string): NodeSummary => {
    const [kind = "", key = ""] = id.split(":");
    return { id, kind, key, name: key, properties: {}, sources: [], verified: true };
  };
  return {
    traverse: (steps: readonly StepInput[]) => async (run: number) => {
      const from = [`Sdg:${1 + (run % 17)}`];
      const traversal = new Traversal(context(), { from, steps }, DEFAULT_BASIS, 20);
      return Promise.all([traversal.totalCount(), traversal.ends()]);
    },
    paths: (run: number) =>
      paths(context(), {
        from: projectOf(run, projects),
        to: projectOf(run * 31 + 17, projects),
        maxLength: 5,
        first: 10,
      }),
    neighbourhood: (run: number) => neighbourhood(context(), { of: [projectOf(run, projects)], depth: 2, limit: 200 }),
    similarProjects: (run: number) => similar(node(projectOf(run, projects)), { first: 10 }, context()),
    similarStakeholders: (run: number) =>
      similar(node(`Stakeholder:synthetic-${run % 4000}`), { first: 10 }, context()),
    gaps: (where: FilterInput) => gaps(context(), { where }),
    crossTab: (measure: Measure) => async (where: FilterInput) => {
      const of = new Connection(context(), "Project", { where });
      const table = await of.crossTab({ rows: "ACTION_LINE", columns: "SDG_TARGET", columnsFirst: 200, measure });
      return table.values();
    },
    sets: (run: number) =>
      compareSets(context(), {
        sets: comparedLines.map((line, index) => ({
          name: line,
          where: { projects: { actionLines: { any: [line] }, years: { from: 2004 + ((run + index) % 8) } } },
        })),
      }),
    orderByCount: async (run: number) =>
      new Connection(context(), "Country", {
        orderBy: [{ count: { projects: { years: { from: 2005 + (run % 8) } } }, descending: true }],
        first: 20,
      }).nodes(),
  };
}
